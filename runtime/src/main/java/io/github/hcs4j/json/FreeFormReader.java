package io.github.hcs4j.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads values without a schema, as {@link FreeForm} has them, and numbers with all their digits. */
final class FreeFormReader {

    private final TokenSource tokens;

    FreeFormReader(TokenSource tokens) {
        this.tokens = tokens;
    }

    @Nullable
    Object value() {
        return switch (tokens.current()) {
            case Token.NULL -> null;
            case Token.STRING -> tokens.string();
            case Token.TRUE -> Boolean.TRUE;
            case Token.FALSE -> Boolean.FALSE;
            case Token.WHOLE_NUMBER -> tokens.wholeNumber();
            case Token.FRACTION -> number();
            case Token.START_LIST -> list();
            case Token.START_OBJECT -> map();
            default -> throw tokens.problem("expected a value, found " + tokens.found());
        };
    }

    List<@Nullable Object> list() {
        List<@Nullable Object> elements = new ArrayList<>();
        while (tokens.next() != Token.END_LIST) {
            elements.add(value());
        }
        return Collections.unmodifiableList(elements);
    }

    Map<String, @Nullable Object> map() {
        Map<String, @Nullable Object> entries = new LinkedHashMap<>();
        for (String name = tokens.nextName(); name != null; name = tokens.nextName()) {
            if (entries.containsKey(name)) {
                throw tokens.duplicate();
            }
            tokens.next();
            entries.put(name, value());
        }
        return new FrozenMap<>(entries, true);
    }

    BigDecimal decimal() {
        try {
            return tokens.decimalValue();
        } catch (ArithmeticException beyond) {
            throw tokens.problem("expected a number with an exponent that can be held, found " + tokens.found());
        }
    }

    /** One such as 15e0 is written as 15; so that it is equal when it is read again, it is a whole number already. */
    private Number number() {
        BigDecimal decimal = decimal();
        if (decimal.scale() != 0) {
            return decimal;
        }
        BigInteger whole = decimal.unscaledValue();
        if (whole.bitLength() < Integer.SIZE) {
            return whole.intValue();
        }
        return whole.bitLength() < Long.SIZE ? (Number) whole.longValue() : whole;
    }
}
