package io.github.hcs4j.validate;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The range that the notation of a whole number's type says: {@code uint} or {@code int}, and its bits. */
record WholeNumberFormat(BigInteger minimum, BigInteger maximum) {

    private static final Pattern NOTATION = Pattern.compile("(u?)int(\\d*)");
    private static final int USUAL_BITS = 64;

    /** The range; none if the notation is not that of a whole number with a range. */
    static Optional<WholeNumberFormat> of(String notation) {
        Matcher matcher = NOTATION.matcher(notation);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int bits = matcher.group(2).isEmpty() ? USUAL_BITS : Integer.parseInt(matcher.group(2));
        boolean isSigned = matcher.group(1).isEmpty();
        BigInteger beyond = BigInteger.ONE.shiftLeft(isSigned ? bits - 1 : bits);
        return Optional.of(
                new WholeNumberFormat(isSigned ? beyond.negate() : BigInteger.ZERO, beyond.subtract(BigInteger.ONE)));
    }

    boolean holds(BigInteger number) {
        return number.compareTo(minimum) >= 0 && number.compareTo(maximum) <= 0;
    }

    @Override
    public String toString() {
        return "a whole number from " + minimum + " to " + maximum;
    }
}
