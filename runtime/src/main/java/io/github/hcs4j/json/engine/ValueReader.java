package io.github.hcs4j.json.engine;

import org.jspecify.annotations.Nullable;

/**
 * Reads the values of one type.
 *
 * @param <T> the Java type of the values
 */
public interface ValueReader<T> {

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
     * Whether whole numbers are written in digits alone in the texts that begin with a value of this type. Elsewhere
     * {@code 1.0} and {@code 1e2} are whole numbers as well.
     *
     * @return whether a fraction or an exponent is refused where a whole number belongs
     */
    default boolean wantsDigits() {
        return false;
    }
}
