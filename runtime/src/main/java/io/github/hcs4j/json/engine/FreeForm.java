package io.github.hcs4j.json.engine;

import io.github.hcs4j.json.JsonLimits;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON values without a schema: {@link Map} with text keys, {@link List}, {@link String}, {@link Number},
 * {@link Boolean} and {@code null}, at any depth up to {@link JsonLimits#DEPTH}. They have one form, so that a value is
 * equal to itself when it was written and read: unmodifiable, with whole numbers as the first of {@link Integer},
 * {@link Long} and {@link BigInteger} that holds them, and others as {@link BigDecimal} without zeros at the end.
 */
public final class FreeForm {

    /** A digit takes more bits than these. */
    private static final int BITS_OF_DIGIT = 3;

    private FreeForm() {}

    /**
     * Gives a value its one form.
     *
     * @param value a free-form value, in which generated records may occur
     * @return an equal value that nobody can change
     * @throws IllegalArgumentException if there is something in it that JSON cannot hold, or it is beyond the
     *     {@link JsonLimits}
     */
    public static @Nullable Object copyOf(@Nullable Object value) {
        return new FreeFormCopy().of(value, 0);
    }

    static Map<String, @Nullable Object> copyOfMap(Map<?, ?> map) {
        return new FreeFormCopy().map(map, 0);
    }

    static List<@Nullable Object> copyOfList(List<?> list) {
        return new FreeFormCopy().list(list, 0);
    }

    static String text(String text) {
        if (text.length() > JsonLimits.STRING) {
            throw new IllegalArgumentException(
                    "expected a string of at most " + JsonLimits.STRING + " characters, found " + text.length());
        }
        return text;
    }

    static String name(@Nullable Object key) {
        if (!(key instanceof String name)) {
            throw new IllegalArgumentException("expected a text as the name of a JSON member, found "
                    + (key == null ? "null" : "a " + key.getClass().getName()));
        }
        if (name.length() > JsonLimits.NAME) {
            throw new IllegalArgumentException(
                    "expected a name of at most " + JsonLimits.NAME + " characters, found " + name.length());
        }
        return name;
    }

    static Number number(Number number) {
        if (number instanceof Integer || number instanceof Long || number instanceof Short || number instanceof Byte) {
            return NumberText.whole(number.longValue());
        }
        if (number instanceof BigInteger whole) {
            return NumberText.whole(inDigits(whole));
        }
        if (number instanceof BigDecimal decimal) {
            return oneForm(decimal);
        }
        if (number instanceof Double || number instanceof Float) {
            return NumberText.oneForm(new BigDecimal(finite(number).toString()));
        }
        throw noJson(number);
    }

    private static Number oneForm(BigDecimal decimal) {
        if (decimal.precision() > JsonLimits.DIGITS) {
            throw tooManyDigits();
        }
        Number value = NumberText.oneForm(inExponent(decimal));
        return value instanceof BigDecimal shortest ? inDigits(shortest) : value;
    }

    /** Refuses what is no number, though its type is one. */
    static <N extends Number> N finite(N number) {
        if (!Double.isFinite(number.doubleValue())) {
            throw new IllegalArgumentException("expected a number, found " + number + ", which JSON does not have");
        }
        return number;
    }

    /** Refuses a number that is too long to be read again. */
    static BigInteger inDigits(BigInteger whole) {
        if (whole.bitLength() > JsonLimits.DIGITS * BITS_OF_DIGIT) {
            inDigits(new BigDecimal(whole));
        }
        return whole;
    }

    /** Refuses a number that is too long to be read again, or whose exponent is. */
    static BigDecimal inDigits(BigDecimal decimal) {
        if (!NumberText.isInDigits(inExponent(decimal))) {
            throw tooManyDigits();
        }
        return decimal;
    }

    private static BigDecimal inExponent(BigDecimal decimal) {
        if (!NumberText.hasExponentInRange(decimal)) {
            throw new IllegalArgumentException("expected a number with an exponent of at most "
                    + NumberText.LARGEST_EXPONENT + ", found a larger one");
        }
        return decimal;
    }

    private static IllegalArgumentException tooManyDigits() {
        return new IllegalArgumentException(
                "expected a number of at most " + JsonLimits.DIGITS + " digits, found more");
    }

    static IllegalArgumentException noJson(Object value) {
        return new IllegalArgumentException(
                "expected a map, list, text, number, truth value, generated record or null, found a "
                        + value.getClass().getName());
    }
}
