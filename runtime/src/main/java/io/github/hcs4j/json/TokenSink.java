package io.github.hcs4j.json;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Takes the tokens of one JSON text: what {@link JsonWriter} needs of a streaming API. The bytes that it makes of them
 * are the same in every implementation.
 */
abstract class TokenSink implements AutoCloseable {

    /** Half a surrogate pair: UTF-8 has no bytes for it, JSON has an escape. */
    static final class HalfPairException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        HalfPairException(Throwable cause) {
            super(cause);
        }
    }

    /**
     * Begins an object.
     *
     * @throws IllegalArgumentException if it is deeper than {@link Limits#DEPTH}
     */
    abstract void beginObject();

    abstract void endObject();

    /**
     * Begins a list.
     *
     * @throws IllegalArgumentException if it is deeper than {@link Limits#DEPTH}
     */
    abstract void beginList();

    abstract void endList();

    abstract void name(MemberNames names, int index);

    /**
     * Writes a name.
     *
     * @throws HalfPairException if there is half a surrogate pair in it, unless this sink escapes it
     */
    abstract void name(String name);

    /**
     * Writes a text.
     *
     * @throws HalfPairException if there is half a surrogate pair in it, unless this sink escapes it
     */
    abstract void string(String value);

    abstract void bool(boolean value);

    abstract void number(int value);

    abstract void number(long value);

    abstract void number(BigInteger value);

    abstract void number(BigDecimal value);

    abstract void number(double value);

    abstract void number(float value);

    abstract void nothing();

    /** Gives the bytes to the stream that they go to. */
    @Override
    public abstract void close();

    static IllegalArgumentException tooDeep(Throwable cause) {
        return new IllegalArgumentException(
                "nested deeper than " + Limits.DEPTH + " levels, which no reader here takes", cause);
    }
}
