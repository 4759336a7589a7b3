package io.github.hcs4j.json;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ranges of the whole numbers that Java has no type for; generated constructors keep them with these methods. */
public final class WholeNumbers {

    static final int UINT8 = 0xFF;
    static final int UINT16 = 0xFFFF;
    static final long UINT32 = 0xFFFF_FFFFL;

    private static final int UINT64_BITS = 64;

    private WholeNumbers() {}

    /**
     * Checks that a number fits into 8 bits without sign.
     *
     * @param member the member's name, for the message
     * @param value the number
     * @return the number
     * @throws IllegalArgumentException if it is not from 0 to 255
     */
    public static @Nullable Integer uint8(String member, @Nullable Integer value) {
        return value == null || (value >= 0 && value <= UINT8) ? value : refuse(member, value, UINT8);
    }

    /**
     * Checks that a number fits into 16 bits without sign.
     *
     * @param member the member's name, for the message
     * @param value the number
     * @return the number
     * @throws IllegalArgumentException if it is not from 0 to 65535
     */
    public static @Nullable Integer uint16(String member, @Nullable Integer value) {
        return value == null || (value >= 0 && value <= UINT16) ? value : refuse(member, value, UINT16);
    }

    /**
     * Checks that a number fits into 32 bits without sign.
     *
     * @param member the member's name, for the message
     * @param value the number
     * @return the number
     * @throws IllegalArgumentException if it is not from 0 to 4294967295
     */
    public static @Nullable Long uint32(String member, @Nullable Long value) {
        return value == null || (value >= 0 && value <= UINT32) ? value : refuse(member, value, UINT32);
    }

    /**
     * Checks that a number fits into 64 bits without sign.
     *
     * @param member the member's name, for the message
     * @param value the number
     * @return the number
     * @throws IllegalArgumentException if it is not from 0 to 18446744073709551615
     */
    public static @Nullable BigInteger uint64(String member, @Nullable BigInteger value) {
        return value == null || fitsUint64(value) ? value : refuse(member, value, "18446744073709551615");
    }

    /**
     * Checks that numbers fit into 8 bits without sign.
     *
     * @param member the member's name, for the message
     * @param values the numbers
     * @return the numbers
     * @throws IllegalArgumentException if one of them is not from 0 to 255
     */
    public static @Nullable List<Integer> uint8(String member, @Nullable List<Integer> values) {
        if (values != null) {
            values.forEach(value -> uint8(member, value));
        }
        return values;
    }

    /**
     * Checks that the numbers of a map fit into 8 bits without sign.
     *
     * @param member the member's name, for the message
     * @param values the numbers
     * @return the numbers
     * @throws IllegalArgumentException if one of them is not from 0 to 255
     */
    public static @Nullable Map<String, Integer> uint8(String member, @Nullable Map<String, Integer> values) {
        if (values != null) {
            values.values().forEach(value -> uint8(member, value));
        }
        return values;
    }

    /**
     * Checks that numbers fit into 16 bits without sign.
     *
     * @param member the member's name, for the message
     * @param values the numbers
     * @return the numbers
     * @throws IllegalArgumentException if one of them is not from 0 to 65535
     */
    public static @Nullable List<Integer> uint16(String member, @Nullable List<Integer> values) {
        if (values != null) {
            values.forEach(value -> uint16(member, value));
        }
        return values;
    }

    /**
     * Checks that the numbers of a map fit into 16 bits without sign.
     *
     * @param member the member's name, for the message
     * @param values the numbers
     * @return the numbers
     * @throws IllegalArgumentException if one of them is not from 0 to 65535
     */
    public static @Nullable Map<String, Integer> uint16(String member, @Nullable Map<String, Integer> values) {
        if (values != null) {
            values.values().forEach(value -> uint16(member, value));
        }
        return values;
    }

    /**
     * Checks that numbers fit into 32 bits without sign.
     *
     * @param member the member's name, for the message
     * @param values the numbers
     * @return the numbers
     * @throws IllegalArgumentException if one of them is not from 0 to 4294967295
     */
    public static @Nullable List<Long> uint32(String member, @Nullable List<Long> values) {
        if (values != null) {
            values.forEach(value -> uint32(member, value));
        }
        return values;
    }

    /**
     * Checks that the numbers of a map fit into 32 bits without sign.
     *
     * @param member the member's name, for the message
     * @param values the numbers
     * @return the numbers
     * @throws IllegalArgumentException if one of them is not from 0 to 4294967295
     */
    public static @Nullable Map<String, Long> uint32(String member, @Nullable Map<String, Long> values) {
        if (values != null) {
            values.values().forEach(value -> uint32(member, value));
        }
        return values;
    }

    /**
     * Checks that numbers fit into 64 bits without sign.
     *
     * @param member the member's name, for the message
     * @param values the numbers
     * @return the numbers
     * @throws IllegalArgumentException if one of them is not from 0 to 18446744073709551615
     */
    public static @Nullable List<BigInteger> uint64(String member, @Nullable List<BigInteger> values) {
        if (values != null) {
            values.forEach(value -> uint64(member, value));
        }
        return values;
    }

    /**
     * Checks that the numbers of a map fit into 64 bits without sign.
     *
     * @param member the member's name, for the message
     * @param values the numbers
     * @return the numbers
     * @throws IllegalArgumentException if one of them is not from 0 to 18446744073709551615
     */
    public static @Nullable Map<String, BigInteger> uint64(String member, @Nullable Map<String, BigInteger> values) {
        if (values != null) {
            values.values().forEach(value -> uint64(member, value));
        }
        return values;
    }

    static boolean fitsUint64(BigInteger value) {
        return value.signum() >= 0 && value.bitLength() <= UINT64_BITS;
    }

    private static <N> N refuse(String member, N value, Object maximum) {
        throw new IllegalArgumentException(
                member + ": expected a whole number from 0 to " + maximum + ", found " + value);
    }
}
