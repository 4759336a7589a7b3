package io.github.hcs4j.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A type of values in JSON: what it is, and how to read and write it. Types are immutable and safe for use by any
 * number of threads.
 *
 * @param <T> the Java type of the values
 */
public sealed interface JsonType<T> permits ScalarType, ListType, MapType, CarriedType, ModelType {

    /**
     * The type in short: {@code string}, {@code uint64}, {@code array:ref:Layer}, {@code map:string},
     * {@code ref:Container}, {@code any}.
     *
     * @return the type's notation
     */
    String notation();

    /**
     * Reads the value at which the reader stands.
     *
     * @param in stands at the first token of the value
     * @return the value; {@code null} for a JSON {@code null}
     * @throws JsonException if the text is not JSON or not of this type
     */
    @Nullable
    T read(JsonReader in);

    /**
     * Writes a value.
     *
     * @param value the value
     * @param out where it goes
     */
    void write(T value, JsonWriter out);

    /**
     * Reads a whole JSON text.
     *
     * @param utf8 the text in UTF-8, without byte order mark; not kept
     * @return the value
     * @throws JsonException if the text is not JSON, not of this type, or {@code null}
     */
    default T read(byte[] utf8) {
        try (JsonReader in = JsonReader.of(utf8, StreamingApi.of(this))) {
            return in.document(this);
        }
    }

    /**
     * Reads a whole JSON text.
     *
     * @param text the text
     * @return the value
     * @throws JsonException if the text is not JSON, not of this type, or {@code null}
     */
    default T read(String text) {
        return read(TextProblems.encoded(text));
    }

    /**
     * Reads a file that holds one JSON text.
     *
     * @param file the file, in UTF-8 without byte order mark
     * @return the value
     * @throws JsonException if the text is not JSON, not of this type, or {@code null}
     * @throws IOException if the file cannot be read
     */
    default T read(Path file) throws IOException {
        return read(Files.readAllBytes(file));
    }

    /**
     * Writes a value as a JSON text without white space.
     *
     * @param value the value
     * @return the text in UTF-8
     */
    default byte[] toJson(T value) {
        return JsonWriter.write(value, this, false, StreamingApi.of(this));
    }

    /**
     * Writes a value as a JSON text for people: a member a line, indented by two spaces, lines ended by {@code \n}.
     *
     * @param value the value
     * @return the text in UTF-8, without a line end at its end
     */
    default byte[] toPrettyJson(T value) {
        return JsonWriter.write(value, this, true, StreamingApi.of(this));
    }
}
