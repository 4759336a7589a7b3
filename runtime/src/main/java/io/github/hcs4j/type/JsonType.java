package io.github.hcs4j.type;

import io.github.hcs4j.json.JsonException;
import io.github.hcs4j.json.engine.Codec;
import io.github.hcs4j.json.engine.JsonText;
import io.github.hcs4j.json.engine.ScalarCodec;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A type of values in JSON: its description, and the way in and out of JSON for its values. Types are immutable and
 * safe for use by any number of threads.
 *
 * <p>A text that is read is in UTF-8, without byte order mark, and within the limits of
 * {@link io.github.hcs4j.json.JsonLimits}, which hold for files and streams before memory is taken. A text that is
 * written keeps the same limits, so that it can be read again.
 *
 * @param <T> the Java type of the values
 */
public abstract sealed class JsonType<T> permits ScalarType, ListType, MapType, OneOrManyType, CarriedType, ModelType {

    /** For the kinds of types in this package. */
    JsonType() {}

    /** Reads and writes the values. */
    abstract Codec<T> codec();

    /**
     * The type in short: {@code string}, {@code uint64}, {@code array:ref:Layer}, {@code map:string},
     * {@code one-or-array:string},
     * {@code ref:Container}, {@code any}.
     *
     * @return the type's notation
     */
    public abstract String notation();

    /**
     * Reads a JSON text.
     *
     * @param utf8 the text in UTF-8; not kept
     * @return the value
     * @throws JsonException if the text is not JSON, not of this type, or {@code null}
     */
    public final T read(byte[] utf8) {
        return JsonText.read(utf8, codec());
    }

    /**
     * Reads a JSON text.
     *
     * @param text the text
     * @return the value
     * @throws JsonException if the text is not JSON, not of this type, or {@code null}
     */
    public final T read(String text) {
        return JsonText.read(text, codec());
    }

    /**
     * Reads a file that holds one JSON text.
     *
     * @param file the file
     * @return the value
     * @throws JsonException if the text is not JSON, not of this type, or {@code null}
     * @throws IOException if the file cannot be read
     */
    public final T read(Path file) throws IOException {
        return JsonText.read(file, codec());
    }

    /**
     * Reads a stream that holds one JSON text, to its end.
     *
     * @param in the stream, which stays open
     * @return the value
     * @throws JsonException if the text is not JSON, not of this type, or {@code null}
     * @throws IOException if the stream cannot be read
     */
    public final T read(InputStream in) throws IOException {
        return JsonText.read(in, codec());
    }

    /**
     * Writes a value as a JSON text without white space.
     *
     * @param value the value
     * @return the text
     */
    public final String toJson(T value) {
        return JsonText.toText(value, codec(), false);
    }

    /**
     * Writes a value as a JSON text for people: a member a line, indented by two spaces, lines ended by {@code \n}.
     *
     * @param value the value
     * @return the text, without a line end at its end
     */
    public final String toPrettyJson(T value) {
        return JsonText.toText(value, codec(), true);
    }

    /**
     * Writes a value as {@link #toJson} does.
     *
     * @param value the value
     * @return the text in UTF-8
     */
    public final byte[] toJsonBytes(T value) {
        return JsonText.toBytes(value, codec(), false);
    }

    /**
     * Writes a value as {@link #toPrettyJson} does.
     *
     * @param value the value
     * @return the text in UTF-8
     */
    public final byte[] toPrettyJsonBytes(T value) {
        return JsonText.toBytes(value, codec(), true);
    }

    /**
     * Writes a value to a stream, as {@link #toJson} does.
     *
     * @param value the value
     * @param out takes the text in UTF-8; stays open
     * @throws IOException if the stream cannot be written
     */
    public final void write(T value, OutputStream out) throws IOException {
        JsonText.write(value, codec(), false, out);
    }

    /**
     * Writes a value to a stream, as {@link #toPrettyJson} does.
     *
     * @param value the value
     * @param out takes the text in UTF-8; stays open
     * @throws IOException if the stream cannot be written
     */
    public final void writePretty(T value, OutputStream out) throws IOException {
        JsonText.write(value, codec(), true, out);
    }

    /**
     * Writes a value to a file, as {@link #toJson} does. A value that cannot be written leaves the file as it was.
     *
     * @param value the value
     * @param file the file, in place of what it holds
     * @throws IOException if the file cannot be written
     */
    public final void write(T value, Path file) throws IOException {
        Files.write(Objects.requireNonNull(file, "file"), toJsonBytes(value));
    }

    /**
     * Writes a value to a file, as {@link #toPrettyJson} does. A value that cannot be written leaves the file as it
     * was.
     *
     * @param value the value
     * @param file the file, in place of what it holds
     * @throws IOException if the file cannot be written
     */
    public final void writePretty(T value, Path file) throws IOException {
        Files.write(Objects.requireNonNull(file, "file"), toPrettyJsonBytes(value));
    }

    /**
     * The free-form form of a value: maps, lists, texts, numbers and truth values, as {@link ScalarType#ANY} reads
     * them.
     *
     * @param value the value
     * @return the tree, unmodifiable
     */
    public final @Nullable Object toTree(T value) {
        return JsonText.tree(toJsonBytes(value));
    }

    /**
     * The value of a free-form form.
     *
     * @param tree maps, lists, texts, numbers and truth values
     * @return the value
     * @throws JsonException if the tree is not of this type, or {@code null}
     * @throws IllegalArgumentException if there is something in the tree that JSON cannot hold
     */
    public final T ofTree(@Nullable Object tree) {
        if (tree == null) {
            throw new JsonException("", "expected a value, found null");
        }
        byte[] text = JsonText.toBytes(tree, ScalarCodec.ANY, false);
        try {
            return JsonText.read(text, codec());
        } catch (JsonException misfit) {
            throw new JsonException(misfit.pointer(), misfit.detail());
        }
    }
}
