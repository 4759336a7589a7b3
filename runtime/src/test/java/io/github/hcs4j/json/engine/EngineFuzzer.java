package io.github.hcs4j.json.engine;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.hcs4j.json.JsonException;
import io.github.hcs4j.json.Located;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * A target for a fuzzer: holds the engine against its judge for any bytes. What both accept has the same values and
 * places, is written, and is read again; what the engine refuses has a problem with a place; each difference is a
 * {@link Difference}.
 */
public final class EngineFuzzer {

    /** More than any message has, with all its characters escaped. */
    private static final int LONGEST_MESSAGE = 3_000;

    private static final List<Codec<?>> CODECS = List.of(
            SampleTypes.MODE,
            ScalarCodec.STRING,
            ScalarCodec.BOOLEAN,
            ScalarCodec.UINT8,
            ScalarCodec.UINT16,
            ScalarCodec.INT32,
            ScalarCodec.UINT32,
            ScalarCodec.INT64,
            ScalarCodec.UINT64,
            ScalarCodec.INTEGER,
            ScalarCodec.DOUBLE,
            ScalarCodec.NUMBER,
            ScalarCodec.list(ScalarCodec.listOfNullable(ScalarCodec.INTEGER)),
            ScalarCodec.map(ScalarCodec.mapOfNullable(ScalarCodec.BOOLEAN)));

    private EngineFuzzer() {}

    /**
     * Judges the engine by one input.
     *
     * @param data any bytes
     * @throws AssertionError if the engine does not do what it must
     */
    public static void fuzz(byte[] data) {
        judge(data);
    }

    /** Judges the engine, and tells whether it accepts a text as a free-form value. */
    static boolean judge(byte[] text) {
        try {
            boolean isAccepted = judgeFreeForm(text);
            judgeLocated(text);
            judgeTyped(text, SampleTypes.MACHINE);
            judgeTyped(text, SampleTypes.SHAPE);
            judgeTyped(text, CODECS.get(Math.floorMod(Arrays.hashCode(text), CODECS.size())));
            return isAccepted;
        } catch (RuntimeException | Error wrong) {
            throw new AssertionError(wrong.getMessage() + "; as ISO 8859-1: " + new String(text, ISO_8859_1), wrong);
        }
    }

    private static boolean judgeFreeForm(byte[] text) {
        Object value;
        try {
            value = JsonText.read(text, ScalarCodec.ANY);
        } catch (JsonException problem) {
            assertThatOneLineIsEnough(problem);
            assertThatIsRefused(text, problem);
            return false;
        }
        Object expected;
        try {
            expected = Judge.read(text);
        } catch (JacksonException refused) {
            check(Difference.explains(text, refused), "refused by Jackson", refused.getMessage());
            judgeWritten(value, ScalarCodec.ANY);
            return true;
        }
        checkEqual(inWords(value), inWords(expected));
        for (byte[] written : judgeWritten(value, ScalarCodec.ANY)) {
            checkEqual(inWords(Judge.read(written)), inWords(expected));
        }
        return true;
    }

    private static void assertThatIsRefused(byte[] text, JsonException problem) {
        try {
            Judge.read(text);
        } catch (JacksonException refused) {
            return;
        }
        check(Difference.explains(text, problem), "accepted by Jackson", problem.getMessage());
    }

    private static void judgeLocated(byte[] text) {
        Located value;
        try {
            value = LocatedReader.read(text);
        } catch (JsonException problem) {
            assertThatOneLineIsEnough(problem);
            try {
                Judge.tokens(text);
            } catch (JacksonException refused) {
                return;
            }
            check(Difference.explains(text, problem), "accepted by Jackson", problem.getMessage());
            return;
        }
        List<String> expected;
        try {
            expected = Judge.tokens(text);
        } catch (JacksonException refused) {
            check(Difference.explains(text, refused), "refused by Jackson", refused.getMessage());
            return;
        }
        List<String> tokens = new ArrayList<>();
        addTokens(value, tokens);
        checkEqual(tokens, expected);
    }

    /** As {@link Judge#tokens} has them. */
    private static void addTokens(Located value, List<String> to) {
        String place = value.line() + ":" + value.column() + " ";
        if (value instanceof Located.ObjectValue object) {
            to.add(place + "{");
            for (Located.Entry entry : object.entries()) {
                to.add(entry.line() + ":" + entry.column() + " name " + entry.name());
                addTokens(entry.value(), to);
            }
            to.add("}");
        } else if (value instanceof Located.ListValue list) {
            to.add(place + "[");
            list.elements().forEach(element -> addTokens(element, to));
            to.add("]");
        } else if (value instanceof Located.TextValue string) {
            to.add(place + "text " + string.text());
        } else if (value instanceof Located.NumberValue number) {
            to.add(place + number.digits());
        } else {
            to.add(place + value.describe());
        }
    }

    /** A value of a type is read again as it was; another one has a problem, and nothing else is thrown. */
    private static <T> void judgeTyped(byte[] text, Codec<T> codec) {
        T value;
        try {
            value = JsonText.read(text, codec);
        } catch (JsonException problem) {
            assertThatOneLineIsEnough(problem);
            return;
        }
        judgeWritten(value, codec);
    }

    /** What is written is read again, and is the same in all its forms; returns the forms. */
    static <T> List<byte[]> judgeWritten(T value, Codec<T> codec) {
        byte[] compact = JsonText.toBytes(value, codec, false);
        byte[] pretty = JsonText.toBytes(value, codec, true);
        T again = JsonText.read(pretty, codec);
        checkEqual(JsonText.read(compact, codec), value);
        checkEqual(again, value);
        checkEqual(JsonText.toText(value, codec, false), new String(compact, UTF_8));
        checkEqual(JsonText.toText(again, codec, false), new String(compact, UTF_8));
        return List.of(compact, pretty);
    }

    /** A message goes into a log: no line breaks, nothing that turns the text around, and no megabytes. */
    static void assertThatOneLineIsEnough(JsonException problem) {
        for (String words : List.of(problem.getMessage(), problem.detail(), problem.place())) {
            check(isOneLine(words) && words.length() < LONGEST_MESSAGE, "no line", words);
        }
        checkEqual(
                problem.getMessage(),
                "line " + problem.line() + ", column " + problem.column() + ", " + problem.place() + ": "
                        + problem.detail());
        check(problem.line() > 0 && problem.column() > 0, "no place", problem.getMessage());
    }

    private static void checkEqual(Object actual, Object expected) {
        if (!actual.equals(expected)) {
            throw new AssertionError("expected " + expected + ", found " + actual);
        }
    }

    private static void check(boolean isRight, String what, String found) {
        if (!isRight) {
            throw new AssertionError(what + ": " + found);
        }
    }

    /**
     * Whether a text can stand in a line of a log: no line breaks, and nothing that turns the text around.
     *
     * @param text the text
     * @return whether it can; {@code false} for one without letters
     */
    public static boolean isOneLine(String text) {
        return !text.isBlank() && text.codePoints().allMatch(EngineFuzzer::isOfALine);
    }

    private static boolean isOfALine(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** A free-form value with its types and the order of its names, to be compared. */
    static String inWords(@Nullable Object value) {
        StringBuilder words = new StringBuilder();
        addWords(value, words);
        return words.toString();
    }

    private static void addWords(@Nullable Object value, StringBuilder to) {
        if (value instanceof Map<?, ?> map) {
            to.append('{');
            map.forEach((name, inside) -> {
                to.append('"').append(name).append("\":");
                addWords(inside, to);
            });
            to.append('}');
        } else if (value instanceof List<?> list) {
            to.append('[');
            list.forEach(inside -> addWords(inside, to));
            to.append(']');
        } else if (value instanceof Number number) {
            to.append(number.getClass().getSimpleName())
                    .append(' ')
                    .append(number)
                    .append(' ');
        } else {
            to.append(value instanceof String ? "text " : "").append(value).append(' ');
        }
    }
}
