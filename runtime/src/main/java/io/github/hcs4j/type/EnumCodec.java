package io.github.hcs4j.type;

import io.github.hcs4j.json.engine.Codec;

/**
 * Reads, writes and describes the values of one generated enumeration; for generated code.
 *
 * @param <E> the sealed interface
 */
public abstract class EnumCodec<E extends EnumValue> implements Codec<E> {

    /** For generated code. */
    protected EnumCodec() {}

    /**
     * Describes the known values: called once, at the first use of the description.
     *
     * @param values takes them, in schema order
     */
    protected abstract void describe(EnumValues<E> values);

    /**
     * The value with a text.
     *
     * @param text the text in JSON
     * @return the known value, or an unknown one with this text
     */
    protected abstract E of(String text);
}
