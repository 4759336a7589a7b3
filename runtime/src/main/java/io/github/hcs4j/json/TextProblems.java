package io.github.hcs4j.json;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with a text, and where, in words of one line. */
final class TextProblems {

    private static final int LONGEST_QUOTE = 60;
    private static final int LONGEST_POINTER = 200;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private TextProblems() {}

    /** Refuses bytes that no parser needs to see. */
    static void checkReadable(byte[] source) {
        if (source.length > Limits.LENGTH) {
            throw new JsonException(
                    "", 1, 1, "expected a text of at most " + Limits.LENGTH + " bytes, found " + source.length, null);
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
            throw at(
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
                throw at(
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

    /** Characters without those that would break a line or reorder it. */
    static String plain(IntStream codePoints) {
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

    /** A problem at an offset of a text. */
    static JsonException at(byte[] source, int offset, String pointer, String detail, @Nullable Throwable cause) {
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
