package io.github.hcs4j.validate;

import io.github.hcs4j.document.Direction;
import io.github.hcs4j.document.Place;
import io.github.hcs4j.document.Quote;
import io.github.hcs4j.json.Located;
import io.github.hcs4j.type.ScalarType;
import io.github.hcs4j.validate.Finding.Code;
import io.github.hcs4j.validate.Findings.At;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Checks plain values: their kind, numbers against their range, and texts against the form of their type. */
final class ScalarCheck {

    /** More digits than this are not written out of an exponent. */
    private static final int MOST_DIGITS = 1_000;

    private final Direction direction;
    private final boolean wantsDigits;
    private final Findings findings;

    /**
     * Checks the values of a document.
     *
     * @param wantsDigits whether whole numbers are written in digits alone
     */
    ScalarCheck(Direction direction, boolean wantsDigits, Findings findings) {
        this.direction = direction;
        this.wantsDigits = wantsDigits;
        this.findings = findings;
    }

    void check(ScalarType<?> type, Located value, Place place) {
        if (type == ScalarType.ANY) {
            if (value instanceof Located.NumberValue) {
                number(type, value, place);
            }
        } else if (type == ScalarType.BOOLEAN) {
            if (!(value instanceof Located.TruthValue)) {
                wrongType(place, value, "true or false", truthAdvice(value));
            }
        } else if (TextFormat.isOfTexts(type)) {
            text(type, value, place);
        } else if (type == ScalarType.DOUBLE || type == ScalarType.NUMBER) {
            number(type, value, place);
        } else {
            wholeNumber(type, value, place);
        }
    }

    void wrongType(Place place, Located value, String expected, String advice) {
        findings.error(Code.WRONG_TYPE, At.value(place, value), Quote.value(value, place), expected, () -> advice);
    }

    private static String truthAdvice(Located value) {
        return value instanceof Located.TextValue
                ? "write true or false without quotation marks"
                : "write true or false";
    }

    /**
     * What HCS does with a text of another form is not known, so it is a warning. Without a text there is nothing to
     * form.
     */
    private void text(ScalarType<?> type, Located value, Place place) {
        if (!(value instanceof Located.TextValue text)) {
            wrongType(place, value, "a text", "write it in quotation marks");
        } else if (!text.text().isEmpty()) {
            TextFormat.of(type)
                    .filter(format -> !format.matches(text.text()))
                    .ifPresent(format -> findings.warning(
                            Code.FORMAT_MISMATCH,
                            At.value(place, text),
                            Quote.value(text, place),
                            format.expected(),
                            () -> PatternCheck.isPlaceholder(text.text()) ? PatternCheck.FILL_IN : format.advice()));
        }
    }

    private void number(ScalarType<?> type, Located value, Place place) {
        if (!(value instanceof Located.NumberValue number)) {
            wrongType(place, value, "a number", numberAdvice(value));
        } else if (!isHeld(type, number)) {
            outOfRange(place, value, type == ScalarType.DOUBLE ? "a number of double precision" : "a smaller exponent");
        }
    }

    private static boolean isHeld(ScalarType<?> type, Located.NumberValue number) {
        return type == ScalarType.DOUBLE
                ? Double.isFinite(Double.parseDouble(number.digits()))
                : number.decimal().isPresent();
    }

    private void wholeNumber(ScalarType<?> type, Located value, Place place) {
        BigInteger whole = value instanceof Located.NumberValue number ? whole(number) : null;
        if (whole == null) {
            wrongType(place, value, "a whole number", numberAdvice(value));
            return;
        }
        WholeNumberFormat.of(type)
                .filter(format -> !format.holds(whole))
                .ifPresent(format -> outOfRange(place, value, format.toString()));
    }

    /** The whole number that a number is; {@code null} if it is none. */
    private @Nullable BigInteger whole(Located.NumberValue number) {
        if (number.isWhole()) {
            return new BigInteger(number.digits());
        }
        return number.decimal()
                .map(BigDecimal::stripTrailingZeros)
                .filter(value -> !wantsDigits && value.scale() <= 0 && value.scale() >= -MOST_DIGITS)
                .map(BigDecimal::toBigIntegerExact)
                .orElse(null);
    }

    private String numberAdvice(Located value) {
        if (value instanceof Located.NumberValue) {
            return "write it without fraction and exponent";
        }
        if (value instanceof Located.TextValue) {
            return "write the number itself, without quotation marks"
                    + (direction.isSent() ? "; where HCS takes flags, their sum" : "");
        }
        return "write a number";
    }

    private void outOfRange(Place place, Located value, String expected) {
        findings.error(
                Code.OUT_OF_RANGE,
                At.value(place, value),
                Quote.value(value, place),
                expected,
                () -> "take a number that the member can hold");
    }
}
