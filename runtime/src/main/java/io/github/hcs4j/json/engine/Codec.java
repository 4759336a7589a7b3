package io.github.hcs4j.json.engine;

import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the values of one type.
 *
 * @param <T> the Java type of the values
 */
public interface Codec<T> {

    /**
     * Reads the value at which a reader stands.
     *
     * @param in stands before the value, and after it when this returns
     * @return the value; {@code null} for a JSON {@code null}
     * @throws io.github.hcs4j.json.JsonException if the text is not JSON or not of this type
     */
    @Nullable
    T read(JsonReader in);

    /**
     * Writes a value.
     *
     * @param value the value
     * @param out where it goes
     * @throws IllegalArgumentException if JSON cannot hold the value, or beyond the limits
     */
    void write(T value, JsonWriter out);
}
