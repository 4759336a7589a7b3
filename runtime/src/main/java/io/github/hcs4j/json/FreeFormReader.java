package io.github.hcs4j.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;

/** Reads values without a schema, as {@link FreeForm} has them, and numbers with all their digits. */
final class FreeFormReader {

    private final byte[] source;
    private final JsonParser parser;

    FreeFormReader(byte[] source, JsonParser parser) {
        this.source = source;
        this.parser = parser;
    }

    @Nullable
    Object value() {
        return switch (parser.currentToken()) {
            case VALUE_NULL -> null;
            case VALUE_STRING -> parser.getString();
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NUMBER_INT -> parser.getNumberValue();
            case VALUE_NUMBER_FLOAT -> number();
            case START_ARRAY -> list();
            case START_OBJECT -> map();
            default ->
                throw TextProblems.at(source, parser, "expected a value, found " + TextProblems.describe(parser));
        };
    }

    List<@Nullable Object> list() {
        List<@Nullable Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value());
        }
        return Collections.unmodifiableList(elements);
    }

    Map<String, @Nullable Object> map() {
        Map<String, @Nullable Object> entries = new LinkedHashMap<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            if (entries.containsKey(name)) {
                throw TextProblems.duplicate(source, parser);
            }
            parser.nextToken();
            entries.put(name, value());
        }
        return new FrozenMap<>(entries, true);
    }

    BigDecimal decimal() {
        try {
            return parser.getDecimalValue();
        } catch (InputCoercionException | ArithmeticException | NumberFormatException beyond) {
            throw TextProblems.at(
                    source,
                    parser,
                    "expected a number with an exponent that can be held, found " + TextProblems.describe(parser));
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
