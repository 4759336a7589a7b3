package io.github.hcs4j.json;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Says what is wrong with a text, and where, in words of one line. */
final class TextProblems {

    private static final int LONGEST_QUOTE = 60;
    private static final int LONGEST_POINTER = 200;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** What Jackson adds to its messages for those who could configure it. */
    private static final Pattern JACKSON_ADVICE = Pattern.compile(
            "(: (hexadecimal number literals require enabling|enable) `|: maybe a \\(non-standard\\) comment"
                    + "| \\((start marker|for (Array|Object) starting)).*",
            Pattern.DOTALL);

    private TextProblems() {}

    /** Refuses bytes that no parser needs to see. */
    static void checkReadable(byte[] source) {
        if (source.length > JsonFactories.MAXIMUM_LENGTH) {
            throw new JsonException(
                    "",
                    1,
                    1,
                    "expected a text of at most " + JsonFactories.MAXIMUM_LENGTH + " bytes, found " + source.length,
                    null);
        }
        if (startsWith(source, BYTE_ORDER_MARK)) {
            throw new JsonException(
                    "",
                    1,
                    1,
                    "expected JSON, found a byte order mark, which HCS refuses; save the text"
                            + " as UTF-8 without one",
                    null);
        }
        int invalid = Utf8.firstInvalid(source);
        if (invalid >= 0) {
            throw atOffset(
                    source,
                    invalid,
                    "",
                    String.format(
                            Locale.ROOT,
                            "expected UTF-8, found the byte 0x%02X; save the text as UTF-8",
                            source[invalid]),
                    null);
        }
    }

    /** The bytes of a text; half a surrogate pair has none, and must not turn into a question mark. */
    static byte[] encoded(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            if (Character.getType(c) == Character.SURROGATE) {
                byte[] before = text.substring(0, at).getBytes(StandardCharsets.UTF_8);
                throw atOffset(
                        before,
                        before.length,
                        "",
                        String.format(
                                Locale.ROOT, "expected Unicode, found half a surrogate pair; write it as \\u%04x", c),
                        null);
            }
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean startsWith(byte[] source, byte[] mark) {
        return source.length >= mark.length && source[0] == mark[0] && source[1] == mark[1] && source[2] == mark[2];
    }

    /** A problem of the value at which the parser stands. */
    static JsonException at(byte[] source, JsonParser parser, String detail) {
        return atOffset(source, (int) parser.currentTokenLocation().getByteOffset(), pointer(parser), detail, null);
    }

    /** The name at which the parser stands was there before in the same object. */
    static JsonException duplicate(byte[] source, JsonParser parser) {
        return at(source, parser, "the name \"" + shortened(parser.currentName()) + "\" occurs twice in its object");
    }

    /** A problem that the parser found. */
    static JsonException explain(JacksonException problem, byte[] source, JsonParser parser) {
        long offset = problem.getLocation() == null ? -1 : problem.getLocation().getByteOffset();
        if (offset < 0) {
            offset = parser.currentLocation().getByteOffset();
        }
        return atOffset(source, (int) offset, pointer(parser), detail(problem), problem);
    }

    private static String detail(JacksonException problem) {
        String message = problem.getOriginalMessage();
        if (problem instanceof UnexpectedEndOfInputException || message.startsWith("Unexpected end-of-input")) {
            return "the text ends in the middle of a value";
        }
        if (problem instanceof StreamConstraintsException) {
            return limit(message);
        }
        // It quotes the text, which can have characters that break or reorder a line.
        return "not JSON: "
                + plain(JACKSON_ADVICE.matcher(message).replaceFirst("").codePoints());
    }

    private static String limit(String message) {
        if (message.contains("nesting depth")) {
            return "nested deeper than " + JsonFactories.MAXIMUM_DEPTH + " levels";
        }
        if (message.contains("Number value length")) {
            return "a number of more than " + JsonFactories.MAXIMUM_DIGITS + " digits";
        }
        if (message.contains("String value length")) {
            return "a string of more than " + JsonFactories.MAXIMUM_STRING + " characters";
        }
        if (message.contains("Name length")) {
            return "a name of more than " + JsonFactories.MAXIMUM_NAME + " characters";
        }
        return message;
    }

    /** What stands at the parser's place, in a few words. */
    static String describe(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return "the end of the text";
        }
        return switch (token) {
            case START_OBJECT, END_OBJECT -> "an object";
            case START_ARRAY, END_ARRAY -> "a list";
            case VALUE_STRING -> "the text \"" + shortened(parser.getString()) + '"';
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + shortened(parser.getString());
            default -> String.valueOf(parser.getString());
        };
    }

    /** A text that fits into a line: short, and without characters that would break it or reorder it. */
    static String shortened(@Nullable String text) {
        if (text == null) {
            return "";
        }
        return text.codePointCount(0, text.length()) > LONGEST_QUOTE
                ? plain(text.codePoints().limit(LONGEST_QUOTE)) + "..."
                : plain(text.codePoints());
    }

    /** A place that fits into a line; of a very long one, its end. */
    static String shortenedPointer(String pointer) {
        int length = pointer.codePointCount(0, pointer.length());
        return length > LONGEST_POINTER
                ? "..." + plain(pointer.codePoints().skip(length - LONGEST_POINTER))
                : plain(pointer.codePoints());
    }

    private static String plain(IntStream codePoints) {
        StringBuilder line = new StringBuilder();
        codePoints.forEach(c -> {
            int kind = Character.getType(c);
            boolean plain = kind != Character.CONTROL
                    && kind != Character.FORMAT
                    && kind != Character.SURROGATE
                    && kind != Character.LINE_SEPARATOR
                    && kind != Character.PARAGRAPH_SEPARATOR;
            if (plain) {
                line.appendCodePoint(c);
            } else {
                line.append(String.format(Locale.ROOT, "\\u%04x", c));
            }
        });
        return line.toString();
    }

    private static String pointer(JsonParser parser) {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    private static JsonException atOffset(
            byte[] source, int offset, String pointer, String detail, @Nullable Throwable cause) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < Math.min(offset, source.length); i++) {
            if (source[i] == '\n') {
                line++;
                column = 1;
            } else if ((source[i] & 0xC0) != 0x80) { // not a later byte of a character
                column++;
            }
        }
        return new JsonException(pointer, line, column, detail, cause);
    }
}
