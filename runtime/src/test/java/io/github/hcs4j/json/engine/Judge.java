package io.github.hcs4j.json.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.hcs4j.json.JsonLimits;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** Jackson 3 as the judge of the engine: with strict settings and the same limits, and none of the engine's classes. */
final class Judge {

    private static final JsonFactory STRICT = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(JsonLimits.LENGTH)
                    .maxStringLength(JsonLimits.STRING)
                    .maxNameLength(JsonLimits.NAME)
                    .maxNestingDepth(JsonLimits.DEPTH)
                    .maxNumberLength(JsonLimits.DIGITS)
                    .build())
            .build();

    private static final JsonFactory WITH_DUPLICATES = STRICT.rebuild()
            .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final BigInteger INT = BigInteger.ONE.shiftLeft(31);
    private static final BigInteger LONG = BigInteger.ONE.shiftLeft(63);

    private Judge() {}

    /**
     * Reads a text.
     *
     * @return maps, lists, texts, numbers, truth values and {@code null}, numbers in the one form of free-form values
     * @throws StreamReadException if the text is refused
     */
    static @Nullable Object read(byte[] utf8) {
        try (JsonParser parser = STRICT.createParser(ObjectReadContext.empty(), utf8)) {
            Object value = value(parser, parser.nextToken());
            end(parser);
            return value;
        }
    }

    private static void end(JsonParser parser) {
        if (parser.nextToken() != null) {
            throw new StreamReadException(parser, "more than one value");
        }
    }

    private static @Nullable Object value(JsonParser parser, @Nullable JsonToken token) {
        if (token == null) {
            throw new StreamReadException(parser, "no value");
        }
        return switch (token) {
            case START_OBJECT -> {
                Map<String, @Nullable Object> map = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    map.put(name, value(parser, parser.nextToken()));
                }
                yield map;
            }
            case START_ARRAY -> {
                List<@Nullable Object> list = new ArrayList<>();
                for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                    list.add(value(parser, next));
                }
                yield list;
            }
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> oneForm(decimal(parser));
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw new StreamReadException(parser, "no value begins with " + token);
        };
    }

    private static BigDecimal decimal(JsonParser parser) {
        try {
            return new BigDecimal(parser.getString());
        } catch (NumberFormatException beyond) {
            throw new StreamReadException(parser, "a number that no BigDecimal holds", beyond);
        }
    }

    /** Whole numbers of up to 1000 digits as the smallest type that holds them, others without zeros at their end. */
    static Number oneForm(BigDecimal value) {
        boolean isFar = Math.abs((long) value.precision() - value.scale()) > JsonLimits.DIGITS;
        if (value.signum() == 0) {
            return 0;
        }
        if (isFar || value.remainder(BigDecimal.ONE).signum() != 0) {
            return value.stripTrailingZeros();
        }
        BigInteger whole = value.toBigIntegerExact();
        if (isWithin(whole, INT)) {
            return whole.intValueExact();
        }
        return isWithin(whole, LONG) ? (Number) whole.longValueExact() : whole;
    }

    private static boolean isWithin(BigInteger whole, BigInteger bound) {
        return whole.compareTo(bound) < 0 && whole.compareTo(bound.negate()) >= 0;
    }

    /**
     * The tokens of a text, each with its place, as in {@code 1:2 text x}; names may occur twice.
     *
     * @throws StreamReadException if the text is refused
     */
    static List<String> tokens(byte[] utf8) {
        List<String> tokens = new ArrayList<>();
        Places places = new Places(utf8);
        try (JsonParser parser = WITH_DUPLICATES.createParser(ObjectReadContext.empty(), utf8)) {
            JsonToken token = parser.nextToken();
            if (token == null) {
                throw new StreamReadException(parser, "no value");
            }
            int depth = 0;
            do {
                if (!tokens.isEmpty() && depth == 0) {
                    throw new StreamReadException(parser, "more than one value");
                }
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                String what = switch (token) {
                    case START_OBJECT -> "{";
                    case START_ARRAY -> "[";
                    case END_OBJECT -> "}";
                    case END_ARRAY -> "]";
                    case PROPERTY_NAME -> "name " + parser.currentName();
                    case VALUE_STRING -> "text " + parser.getString();
                    default -> parser.getString();
                };
                tokens.add(token.isStructEnd() ? what : places.next(parser) + " " + what);
                token = parser.nextToken();
            } while (token != null);
        }
        return tokens;
    }

    /** Counts lines, and columns in characters, from one place to the next. */
    private static final class Places {

        private final byte[] utf8;
        private int counted;
        private int line = 1;
        private int column = 1;

        private Places(byte[] utf8) {
            this.utf8 = utf8;
        }

        private String next(JsonParser parser) {
            int offset = Math.toIntExact(parser.currentTokenLocation().getByteOffset());
            String between = new String(utf8, counted, offset - counted, UTF_8);
            int lineStart = between.lastIndexOf('\n') + 1;
            line += (int) between.chars().filter(c -> c == '\n').count();
            column = (lineStart == 0 ? column : 1) + between.codePointCount(lineStart, between.length());
            counted = offset;
            return line + ":" + column;
        }
    }
}
