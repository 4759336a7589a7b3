package io.github.hcs4j.json.engine;

/**
 * Writes the values of one type.
 *
 * @param <T> the Java type of the values
 */
public interface ValueWriter<T> {

    /**
     * Writes a value.
     *
     * @param value the value
     * @param out where it goes
     * @throws IllegalArgumentException if JSON cannot hold the value, or beyond the limits
     */
    void write(T value, JsonWriter out);
}
