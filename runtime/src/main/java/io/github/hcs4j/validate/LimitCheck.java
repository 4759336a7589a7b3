package io.github.hcs4j.validate;

import io.github.hcs4j.document.Place;
import io.github.hcs4j.document.Quote;
import io.github.hcs4j.json.Located;
import io.github.hcs4j.type.JsonType;
import io.github.hcs4j.type.Limit;
import io.github.hcs4j.validate.Finding.Code;
import io.github.hcs4j.validate.Findings.At;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks values against the limits that the schema sets. */
final class LimitCheck {

    /** A number with more digits than this, before or after the point, is not divided. */
    private static final int MOST_DIGITS = 1_000;

    private final Findings findings;

    LimitCheck(Findings findings) {
        this.findings = findings;
    }

    /** Checks a value, and what is in it, against limits. */
    void check(List<Limit> limits, JsonType<?> type, Located value, Place place) {
        for (Limit limit : limits) {
            Depths.each(limit.depth(), type, value, place, (inner, at) -> check(limit, inner, at));
        }
    }

    private void check(Limit limit, Located value, Place place) {
        if (value instanceof Located.NumberValue number) {
            // a number beyond all limits has a finding of its own
            number.decimal().ifPresent(decimal -> checkNumber(limit, number, decimal, place));
        } else if (value instanceof Located.TextValue text) {
            int length = text.text().codePointCount(0, text.text().length());
            checkCount(limit, Limit.Kind.MIN_LENGTH, Limit.Kind.MAX_LENGTH, length, "character", value, place);
        } else if (value instanceof Located.ListValue list) {
            int size = list.elements().size();
            checkCount(limit, Limit.Kind.MIN_ITEMS, Limit.Kind.MAX_ITEMS, size, "element", value, place);
            checkUnique(limit, list.elements(), place);
        } else if (value instanceof Located.ObjectValue object) {
            int size = object.entries().size();
            checkCount(limit, Limit.Kind.MIN_PROPERTIES, Limit.Kind.MAX_PROPERTIES, size, "member", value, place);
        }
    }

    private void checkNumber(Limit limit, Located.NumberValue number, BigDecimal value, Place place) {
        BigDecimal bound = limit.bound();
        int compared = value.compareTo(bound);
        switch (limit.kind()) {
            case MINIMUM -> tell(compared >= 0, "at least " + bound.toPlainString(), number, place);
            case EXCLUSIVE_MINIMUM -> tell(compared > 0, "more than " + bound.toPlainString(), number, place);
            case MAXIMUM -> tell(compared <= 0, "at most " + bound.toPlainString(), number, place);
            case EXCLUSIVE_MAXIMUM -> tell(compared < 0, "less than " + bound.toPlainString(), number, place);
            case MULTIPLE_OF -> tell(isMultiple(value, bound), "a multiple of " + bound.toPlainString(), number, place);
            default -> {}
        }
    }

    private static boolean isMultiple(BigDecimal value, BigDecimal divisor) {
        return divisor.signum() == 0
                || Math.abs((long) value.scale()) + value.precision() > MOST_DIGITS
                || value.remainder(divisor).signum() == 0;
    }

    private void tell(boolean holds, String expected, Located.NumberValue number, Place place) {
        if (!holds) {
            findings.error(
                    Code.OUTSIDE_LIMIT,
                    At.value(place, number),
                    Quote.value(number, place),
                    expected,
                    () -> "take a number that the schema allows");
        }
    }

    private void checkCount(
            Limit limit, Limit.Kind least, Limit.Kind most, int count, String noun, Located value, Place place) {
        int compared = BigDecimal.valueOf(count).compareTo(limit.bound());
        if (limit.kind() == least && compared < 0) {
            tellCount("at least " + counted(limit, noun), count, value, place);
        } else if (limit.kind() == most && compared > 0) {
            tellCount("at most " + counted(limit, noun), count, value, place);
        }
    }

    private void tellCount(String expected, int count, Located value, Place place) {
        findings.error(
                Code.OUTSIDE_LIMIT,
                At.value(place, value),
                Quote.value(value, place) + (place.isSecret() ? "" : ", which has " + count),
                expected,
                () -> "take as many as the schema allows");
    }

    private static String counted(Limit limit, String noun) {
        return limit.bound().toPlainString() + ' ' + noun + (limit.bound().compareTo(BigDecimal.ONE) == 0 ? "" : "s");
    }

    private void checkUnique(Limit limit, List<Located> elements, Place place) {
        if (limit.kind() != Limit.Kind.UNIQUE_ITEMS) {
            return;
        }
        Set<String> met = new HashSet<>();
        for (int i = 0; i < elements.size(); i++) {
            Located element = elements.get(i);
            Place at = place.element(i);
            if (!met.add(PlainValue.of(element))) {
                findings.error(
                        Code.OUTSIDE_LIMIT,
                        At.value(at, element),
                        Quote.value(element, at) + ", which the list has already",
                        "no element twice",
                        () -> "leave it out");
            }
        }
    }
}
