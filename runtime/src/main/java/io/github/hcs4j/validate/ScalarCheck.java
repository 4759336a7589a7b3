package io.github.hcs4j.validate;

import io.github.hcs4j.json.Located;
import io.github.hcs4j.type.ScalarType;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Checks plain values: their kind, and numbers against their format. */
final class ScalarCheck {

    private final Findings findings;

    ScalarCheck(Findings findings) {
        this.findings = findings;
    }

    void check(ScalarType<?> type, Located value, Path path) {
        switch (type.notation()) {
            case "any" -> {
                if (value instanceof Located.NumberValue) {
                    number(type, value, path);
                }
            }
            case "boolean" -> {
                if (!(value instanceof Located.TruthValue)) {
                    wrongType(path, value, "true or false", truthAdvice(value));
                }
            }
            case "string", "guid", "mac", "bytes", "datetime" -> {
                if (!(value instanceof Located.TextValue)) {
                    wrongType(path, value, "a text", "write it in quotation marks");
                }
            }
            case "double", "number" -> number(type, value, path);
            default -> wholeNumber(type, value, path);
        }
    }

    void wrongType(Path path, Located value, String expected, String advice) {
        findings.error(Code.WRONG_TYPE, Spot.of(path, value), value.describe(), expected, () -> advice);
    }

    private static String truthAdvice(Located value) {
        return value instanceof Located.TextValue
                ? "write true or false without quotation marks"
                : "write true or false";
    }

    private void number(ScalarType<?> type, Located value, Path path) {
        if (!(value instanceof Located.NumberValue number)) {
            wrongType(path, value, "a number", numberAdvice(value));
        } else if (!isHeld(type, number.digits())) {
            outOfRange(path, value, type == ScalarType.DOUBLE ? "a number of double precision" : "a smaller exponent");
        }
    }

    private static boolean isHeld(ScalarType<?> type, String digits) {
        if (type == ScalarType.DOUBLE) {
            return !Double.isInfinite(Double.parseDouble(digits));
        }
        try {
            return new BigDecimal(digits).precision() > 0;
        } catch (NumberFormatException beyond) {
            return false;
        }
    }

    private void wholeNumber(ScalarType<?> type, Located value, Path path) {
        if (!(value instanceof Located.NumberValue number) || !number.isWhole()) {
            wrongType(path, value, "a whole number", numberAdvice(value));
            return;
        }
        WholeNumberFormat.of(type.notation())
                .filter(format -> !format.holds(new BigInteger(number.digits())))
                .ifPresent(format -> outOfRange(path, value, format.toString()));
    }

    private static String numberAdvice(Located value) {
        if (value instanceof Located.NumberValue) {
            return "write it without fraction and exponent";
        }
        return value instanceof Located.TextValue
                ? "write the number itself, without quotation marks; where HCS takes flags, their sum"
                : "write a number";
    }

    private void outOfRange(Path path, Located value, String expected) {
        findings.error(
                Code.OUT_OF_RANGE,
                Spot.of(path, value),
                value.describe(),
                expected,
                () -> "take a number that the member can hold");
    }
}
