package io.github.hcs4j.validate;

import io.github.hcs4j.type.ScalarType;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;

/** The range of a type of whole numbers. */
record WholeNumberFormat(BigInteger minimum, BigInteger maximum) {

    private static final Map<ScalarType<?>, WholeNumberFormat> FORMATS = Map.of(
            ScalarType.UINT8, unsigned(8),
            ScalarType.UINT16, unsigned(16),
            ScalarType.INT32, signed(32),
            ScalarType.UINT32, unsigned(32),
            ScalarType.INT64, signed(64),
            ScalarType.UINT64, unsigned(64),
            ScalarType.UINT, unsigned(64));

    private static WholeNumberFormat unsigned(int bits) {
        return new WholeNumberFormat(
                BigInteger.ZERO, BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE));
    }

    private static WholeNumberFormat signed(int bits) {
        BigInteger beyond = BigInteger.ONE.shiftLeft(bits - 1);
        return new WholeNumberFormat(beyond.negate(), beyond.subtract(BigInteger.ONE));
    }

    /** The range; none if the type is not one of whole numbers, or has no range. */
    static Optional<WholeNumberFormat> of(ScalarType<?> type) {
        return Optional.ofNullable(FORMATS.get(type));
    }

    boolean holds(BigInteger number) {
        return number.compareTo(minimum) >= 0 && number.compareTo(maximum) <= 0;
    }

    @Override
    public String toString() {
        return "a whole number from " + minimum + " to " + maximum;
    }
}
