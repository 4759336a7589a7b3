package io.github.hcs4j.json.engine;

/**
 * Reads and writes the values of one type.
 *
 * @param <T> the Java type of the values
 */
public interface Codec<T> extends ValueReader<T>, ValueWriter<T> {}
