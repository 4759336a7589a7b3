package io.github.hcs4j.container.rules.hcsshim2026;

import io.github.hcs4j.container.ledger.Annotation;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The texts of annotations, as values of their types; empty for a bad value. */
final class AnnotationText {

    private static final Set<String> TRUE = Set.of("1", "t", "T", "TRUE", "true", "True");
    private static final Set<String> FALSE = Set.of("0", "f", "F", "FALSE", "false", "False");

    private static final int UNSIGNED_BITS = 64;

    /** Leading zeros count for nothing, and no number of 64 bits has more digits without them. */
    private static final int MOST_DIGITS = 20;

    private AnnotationText() {}

    /** Whether a text is a value of the type; what is JSON is checked by those who read it. */
    static boolean isGood(Annotation.Type type, String text) {
        return switch (type) {
            case INTEGER -> integer(text).isPresent();
            case UNSIGNED -> unsigned(text).isPresent();
            case BOOLEAN -> truth(text).isPresent();
            case TEXT, LIST, JSON -> true;
        };
    }

    /** A number of 32 bits with a sign, but not a negative one. */
    static Optional<BigInteger> integer(String text) {
        boolean isSigned = text.startsWith("+") || text.startsWith("-");
        return digits(isSigned ? text.substring(1) : text)
                .map(number -> text.startsWith("-") ? number.negate() : number)
                .filter(number -> number.signum() >= 0 && number.bitLength() < Integer.SIZE);
    }

    /** A number of 64 bits without a sign. */
    static Optional<BigInteger> unsigned(String text) {
        return digits(text).filter(number -> number.bitLength() <= UNSIGNED_BITS);
    }

    private static Optional<BigInteger> digits(String text) {
        int from = 0;
        while (from < text.length() - 1 && text.charAt(from) == '0') {
            from++;
        }
        boolean isNumber = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber && text.length() - from <= MOST_DIGITS
                ? Optional.of(new BigInteger(text.substring(from)))
                : Optional.empty();
    }

    static Optional<Boolean> truth(String text) {
        if (TRUE.contains(text)) {
            return Optional.of(true);
        }
        return FALSE.contains(text) ? Optional.of(false) : Optional.empty();
    }

    static List<String> list(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(",", -1));
    }
}
