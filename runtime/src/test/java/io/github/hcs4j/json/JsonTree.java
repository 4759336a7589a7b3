package io.github.hcs4j.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What a JSON text says, with the order of its members and the exact values of its numbers; made without the classes
 * under test, so that it can tell whether they lose something.
 */
public sealed interface JsonTree {

    /** An object; it can have a name twice. */
    record Obj(List<Field> fields) implements JsonTree {

        public static Obj of(Field... fields) {
            return new Obj(List.of(fields));
        }
    }

    /** A name and a value. */
    record Field(String name, JsonTree value) {}

    /** A list. */
    record Arr(List<JsonTree> elements) implements JsonTree {

        public static Arr of(JsonTree... elements) {
            return new Arr(List.of(elements));
        }
    }

    /** A string. */
    record Text(String text) implements JsonTree {}

    /** A number by its value: 1.0 and 1 are equal. */
    record Num(BigDecimal value) implements JsonTree {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Num number && value.compareTo(number.value) == 0;
        }

        @Override
        public int hashCode() {
            return Double.hashCode(value.doubleValue());
        }

        public static Num of(String digits) {
            return new Num(new BigDecimal(digits));
        }
    }

    /** The rest. */
    enum Literal implements JsonTree {
        TRUE,
        FALSE,
        NULL
    }

    /** Reads a text. */
    static JsonTree parse(byte[] utf8) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), utf8)) {
            parser.nextToken();
            JsonTree tree = parse(parser);
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("more than one value");
            }
            return tree;
        }
    }

    /** Reads a text. */
    static JsonTree parse(String text) {
        return parse(text.getBytes(UTF_8));
    }

    private static JsonTree parse(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                List<Field> fields = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    fields.add(new Field(name, parse(parser)));
                }
                yield new Obj(fields);
            }
            case START_ARRAY -> {
                List<JsonTree> elements = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    elements.add(parse(parser));
                }
                yield new Arr(elements);
            }
            case VALUE_STRING -> new Text(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Num(new BigDecimal(parser.getString()));
            case VALUE_TRUE -> Literal.TRUE;
            case VALUE_FALSE -> Literal.FALSE;
            case VALUE_NULL -> Literal.NULL;
            default -> throw new IllegalArgumentException("a value cannot begin with " + parser.currentToken());
        };
    }

    /** The text without white space. */
    default String compact() {
        if (this instanceof Obj object) {
            return object.fields().stream()
                    .map(field -> quoted(field.name()) + ":" + field.value().compact())
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (this instanceof Arr list) {
            return list.elements().stream().map(JsonTree::compact).collect(Collectors.joining(",", "[", "]"));
        }
        if (this instanceof Text string) {
            return quoted(string.text());
        }
        return this instanceof Num number
                ? number.value().toString()
                : toString().toLowerCase(Locale.ROOT);
    }

    private static String quoted(String text) {
        return quoted(text, null);
    }

    /** A text that says the same with the white space, escapes and exponents of somebody else. */
    default String spelledBy(Random random) {
        if (this instanceof Obj object) {
            return object.fields().stream()
                    .map(field -> space(random) + quoted(field.name(), random) + space(random) + ":" + space(random)
                            + field.value().spelledBy(random) + space(random))
                    .collect(Collectors.joining(",", "{" + space(random), "}" + space(random)));
        }
        if (this instanceof Arr list) {
            return list.elements().stream()
                    .map(element -> space(random) + element.spelledBy(random) + space(random))
                    .collect(Collectors.joining(",", "[" + space(random), "]"));
        }
        if (this instanceof Text string) {
            return quoted(string.text(), random);
        }
        if (this instanceof Num number && random.nextBoolean()) {
            String digits = number.value().toString();
            return random.nextBoolean() ? digits.replace('E', 'e') : digits.replace("E+", "E");
        }
        return compact();
    }

    private static String space(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> " ";
            case 1 -> "\n";
            case 2 -> "\r\n\t";
            default -> "";
        };
    }

    private static String quoted(String text, @Nullable Random random) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            boolean lone = c >= 0xD800 && c <= 0xDFFF;
            boolean must = c < ' ' || c == '"' || c == '\\' || lone;
            if (!must && (random == null || random.nextInt(20) > 0)) {
                quoted.appendCodePoint(c);
            } else if (random != null && c == '/') {
                quoted.append("\\/");
            } else {
                for (char unit : Character.toChars(c)) {
                    boolean upper = random == null || random.nextBoolean();
                    quoted.append("\\u").append(String.format(Locale.ROOT, upper ? "%04X" : "%04x", (int) unit));
                }
            }
        });
        return quoted.append('"').toString();
    }
}
