package io.github.hcs4j.json.engine;

import io.github.hcs4j.json.JsonException;
import io.github.hcs4j.json.JsonLimits;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/** Numbers in a text, with all their digits. */
final class NumberText {

    /** The largest exponent of ten of a number's first digit, with either sign. */
    static final int LARGEST_EXPONENT = 999_999_999;

    /** More than the digits of an exponent and the zeros before a fraction. */
    private static final int FEW_DIGITS = 20;

    /** More digits might not fit into a {@code long}. */
    private static final int SURE_DIGITS = 18;

    /** The powers of ten from 1 to that of the digits in eight bytes. */
    static final int[] POWERS_OF_TEN = {1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000};

    private NumberText() {}

    /** The offset behind the number that begins at an offset. */
    static int end(TextReader in, int begin) {
        byte[] text = in.text();
        int at = begin + (text[begin] == '-' ? 1 : 0);
        int digits = at;
        at = digits(in, at);
        if (text[digits] == '0' && at > digits + 1) {
            throw Problems.notJson(in, digits + 1, "expected no digit behind a zero at the begin of a number");
        }
        int count = at - digits;
        if (at < text.length && text[at] == '.') {
            digits = at + 1;
            at = digits(in, digits);
            count += at - digits;
        }
        if (at < text.length && (text[at] == 'e' || text[at] == 'E')) {
            boolean hasSign = at + 1 < text.length && (text[at + 1] == '-' || text[at + 1] == '+');
            digits = at + (hasSign ? 2 : 1);
            at = digits(in, digits);
            count += at - digits;
        }
        if (count > JsonLimits.DIGITS) {
            throw Problems.at(in, begin, "a number of more than " + JsonLimits.DIGITS + " digits");
        }
        return at;
    }

    private static int digits(TextReader in, int begin) {
        byte[] text = in.text();
        int at = begin;
        while (at < text.length && isDigit(text[at])) {
            at++;
        }
        if (at == begin) {
            throw at == text.length ? Problems.cutOff(in) : Problems.notJson(in, at, "expected a digit");
        }
        return at;
    }

    static boolean isDigit(byte c) {
        return c >= '0' && c <= '9';
    }

    static String text(byte[] text, int begin, int end) {
        return new String(text, begin, end - begin, StandardCharsets.ISO_8859_1);
    }

    /** Reads a whole number within a range. */
    static long within(TextReader in, long minimum, long maximum) {
        int begin = in.offset();
        long value = few(in);
        if (in.offset() == begin) {
            BigInteger whole = integer(in);
            if (whole.bitLength() >= Long.SIZE) {
                throw outOfRange(in, begin, minimum, maximum);
            }
            value = whole.longValue();
        }
        if (value < minimum || value > maximum) {
            throw outOfRange(in, begin, minimum, maximum);
        }
        return value;
    }

    static BigInteger uint64(TextReader in) {
        int begin = in.offset();
        BigInteger value = integer(in);
        if (!Checks.isUint64(value)) {
            throw outOfRange(in, begin, 0, Checks.LARGEST_UINT64);
        }
        return value;
    }

    private static JsonException outOfRange(TextReader in, int begin, Object minimum, Object maximum) {
        return Problems.wrong(in, begin, "a whole number from " + minimum + " to " + maximum);
    }

    /** Reads a whole number, which may be written as {@code 1.0} or {@code 1e2}. */
    static BigInteger integer(TextReader in) {
        int begin = in.offset();
        long few = few(in);
        if (in.offset() > begin) {
            return BigInteger.valueOf(few);
        }
        BigDecimal value = value(in);
        if (value.scale() == 0 && !in.wantsDigits()) {
            return value.unscaledValue();
        }
        BigDecimal shortest = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        if (!isWhole(shortest)) {
            throw Problems.wrong(in, begin, "a whole number");
        }
        if (in.wantsDigits() && !isOfDigits(in.text(), begin, in.offset())) {
            throw Problems.wrong(in, begin, "a whole number in digits");
        }
        return shortest.toBigIntegerExact();
    }

    private static boolean isOfDigits(byte[] text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (goesOn(text[i])) {
                return false;
            }
        }
        return true;
    }

    static double float64(TextReader in) {
        int begin = in.offset();
        long few = few(in);
        if (in.offset() > begin && few != 0) { // zero may have a sign
            return few; // the nearest number of double precision
        }
        int end = end(in, begin);
        double value = Double.parseDouble(text(in.text(), begin, end));
        if (Double.isInfinite(value)) {
            throw Problems.wrong(in, begin, "a number of double precision");
        }
        in.goTo(end);
        return value;
    }

    /** Reads a number in the form that {@link FreeForm} gives it. */
    static Number freeForm(TextReader in) {
        int begin = in.offset();
        long few = few(in);
        if (in.offset() > begin) {
            return whole(few);
        }
        Number value = oneForm(value(in));
        return value instanceof BigDecimal decimal ? inDigits(in, begin, decimal) : value;
    }

    /** Reads a number by its value. */
    static BigDecimal decimal(TextReader in) {
        int begin = in.offset();
        return inDigits(in, begin, value(in));
    }

    /** Refuses a number that is written back with a longer exponent, and so with too many digits. */
    private static BigDecimal inDigits(TextReader in, int begin, BigDecimal value) {
        if (!isInDigits(value)) {
            throw Problems.at(
                    in, begin, "a number of more than " + JsonLimits.DIGITS + " digits when it is written back");
        }
        return value;
    }

    private static BigDecimal value(TextReader in) {
        int begin = in.offset();
        int end = end(in, begin);
        in.goTo(end);
        try {
            BigDecimal value = new BigDecimal(text(in.text(), begin, end));
            if (hasExponentInRange(value)) {
                return value;
            }
        } catch (NumberFormatException beyond) {
            // refused below, as other exponents that are too large
        }
        throw Problems.wrong(in, begin, "a number with an exponent of at most " + LARGEST_EXPONENT);
    }

    /** Reads a number that is written as whole and fits into a {@code long} for sure; stays where it is at another. */
    private static long few(TextReader in) {
        byte[] text = in.text();
        int begin = in.offset();
        boolean isNegative = text[begin] == '-';
        int digits = isNegative ? begin + 1 : begin;
        int end = digits;
        long value = 0;
        int run;
        do {
            long word = Words.at(text, end);
            run = Words.digits(word);
            value = value * POWERS_OF_TEN[run] + Words.number(word, run);
            end += run;
        } while (run == Long.BYTES);
        boolean isSure = end > digits && end - digits <= SURE_DIGITS && (text[digits] != '0' || end == digits + 1);
        if (isSure && (end == text.length || !goesOn(text[end]))) {
            in.goTo(end);
        }
        return isNegative ? -value : value;
    }

    /** Whether a byte behind digits makes a fraction or an exponent of them. */
    private static boolean goesOn(byte c) {
        return c == '.' || c == 'e' || c == 'E';
    }

    static boolean hasExponentInRange(BigDecimal value) {
        return Math.abs((long) value.precision() - value.scale() - 1) <= LARGEST_EXPONENT;
    }

    /** Whether a number can be written with as many digits as can be read. */
    static boolean isInDigits(BigDecimal value) {
        return value.precision() <= JsonLimits.DIGITS - FEW_DIGITS || digits(value.toString()) <= JsonLimits.DIGITS;
    }

    private static int digits(String number) {
        return (int) number.chars().filter(Character::isDigit).count();
    }

    /**
     * The one form of a whole number: the first of {@link Integer}, {@link Long} and {@link BigInteger} that holds it.
     */
    static Number whole(BigInteger value) {
        if (value.bitLength() < Integer.SIZE) {
            return value.intValue();
        }
        return value.bitLength() < Long.SIZE ? (Number) value.longValue() : value;
    }

    static Number whole(long value) {
        return (int) value == value ? (Number) (int) value : (Number) value;
    }

    /** The one form of a number: a whole number of up to 1000 digits as such, another without zeros at its end. */
    static Number oneForm(BigDecimal value) {
        if (value.signum() == 0) {
            return 0;
        }
        BigDecimal shortest = value.stripTrailingZeros();
        return isWhole(shortest) ? whole(shortest.toBigIntegerExact()) : shortest;
    }

    /** Whether a number without zeros at its end is a whole one whose digits can be written. */
    static boolean isWhole(BigDecimal shortest) {
        return shortest.scale() <= 0 && (long) shortest.precision() - shortest.scale() <= JsonLimits.DIGITS;
    }
}
