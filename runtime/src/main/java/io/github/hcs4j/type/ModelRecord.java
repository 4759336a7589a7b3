package io.github.hcs4j.type;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hcs4j.json.engine.FreeFormSource;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value of a type that was generated from a schema definition: it keeps the members that the schema does not have,
 * and writes itself.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public interface ModelRecord extends FreeFormSource {

    /**
     * The members that were read and that the schema does not have.
     *
     * @return names and free-form values in their order, unmodifiable
     */
    @JsonAnyGetter
    Map<String, @Nullable Object> unknownMembers();

    /**
     * The description of the value's type.
     *
     * @return the type; for an object that is none of the branches of a choice, the choice
     */
    ModelType<?> modelType();

    /**
     * The value as a JSON text without white space.
     *
     * @return the text
     */
    default String toJson() {
        return RecordDoors.text(modelType(), this, false);
    }

    /**
     * The value as a JSON text for people: a member a line, indented by two spaces, lines ended by {@code \n}.
     *
     * @return the text, without a line end at its end
     */
    default String toPrettyJson() {
        return RecordDoors.text(modelType(), this, true);
    }

    /**
     * The text of {@link #toJson} in UTF-8.
     *
     * @return the bytes
     */
    default byte[] toJsonBytes() {
        return RecordDoors.bytes(modelType(), this, false);
    }

    /**
     * The text of {@link #toPrettyJson} in UTF-8.
     *
     * @return the bytes
     */
    default byte[] toPrettyJsonBytes() {
        return RecordDoors.bytes(modelType(), this, true);
    }

    /**
     * Writes the text of {@link #toJson} to a stream.
     *
     * @param out takes the text in UTF-8; stays open
     * @throws IOException if the stream cannot be written
     */
    default void writeTo(OutputStream out) throws IOException {
        RecordDoors.write(modelType(), this, false, out);
    }

    /**
     * Writes the text of {@link #toPrettyJson} to a stream.
     *
     * @param out takes the text in UTF-8; stays open
     * @throws IOException if the stream cannot be written
     */
    default void writePrettyTo(OutputStream out) throws IOException {
        RecordDoors.write(modelType(), this, true, out);
    }

    /**
     * Writes the text of {@link #toJson} to a file. A value that cannot be written leaves the file as it was.
     *
     * @param file the file, in place of what it holds
     * @throws IOException if the file cannot be written
     */
    default void writeTo(Path file) throws IOException {
        RecordDoors.write(modelType(), this, false, file);
    }

    /**
     * Writes the text of {@link #toPrettyJson} to a file. A value that cannot be written leaves the file as it was.
     *
     * @param file the file, in place of what it holds
     * @throws IOException if the file cannot be written
     */
    default void writePrettyTo(Path file) throws IOException {
        RecordDoors.write(modelType(), this, true, file);
    }

    /**
     * The free-form form of the value: maps, lists, texts, numbers and truth values.
     *
     * @return the members in their order, unmodifiable
     */
    @Override
    default Map<String, @Nullable Object> toTree() {
        return RecordDoors.tree(modelType(), this);
    }

    /**
     * For data binding, which would leave out without a word what it cannot set in a value that is there already.
     *
     * @param name the member's name in JSON
     * @param value its value
     * @throws UnsupportedOperationException always
     */
    @JsonAnySetter
    default void refuse(String name, @Nullable RefusedMember value) {
        RefusedMember.of(value);
    }
}
