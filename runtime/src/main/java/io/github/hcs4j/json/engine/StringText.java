package io.github.hcs4j.json.engine;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Strings that have escapes or characters beyond ASCII in them. */
final class StringText {

    private static final int HEX_DIGITS = 4;
    private static final int HEX = 16;

    private StringText() {}

    /**
     * The offset of the quotation mark that ends a string.
     *
     * @param in the text, for problems
     * @param from an offset in the string, not behind a backslash
     */
    static int end(JsonReader in, int from) {
        byte[] text = in.text();
        int at = from;
        while (true) {
            at = Words.endOfPlain(text, at);
            if (at == text.length) {
                throw Problems.cutOff(in);
            }
            byte c = text[at];
            if (c == '"') {
                return at;
            }
            if (c >= 0 && c < ' ') {
                throw Problems.notJson(in, at, "expected an escape such as \\n or \\u000a for a control character");
            }
            at += c == '\\' ? 2 : 1;
            if (at > text.length) {
                throw Problems.cutOff(in);
            }
        }
    }

    /**
     * The characters of a string.
     *
     * @param in the text
     * @param begin the offset of the first character, behind the quotation mark
     * @param end the offset of the quotation mark at the end
     */
    static String decode(JsonReader in, int begin, int end) {
        byte[] text = in.text();
        byte[] ascii = new byte[end - begin];
        int length = 0;
        int at = begin;
        while (at < end) {
            byte c = text[at];
            if (c == '\\') {
                char escaped = escaped(in, at, end);
                if (escaped >= 0x80) {
                    return decodeAny(in, begin, end);
                }
                ascii[length++] = (byte) escaped;
                at += text[at + 1] == 'u' ? 2 + HEX_DIGITS : 2;
            } else if (c < 0) {
                return decodeAny(in, begin, end);
            } else {
                ascii[length++] = c;
                at++;
            }
        }
        return new String(ascii, 0, length, StandardCharsets.ISO_8859_1);
    }

    /** Characters of any kind: runs without escapes are decoded as they are. */
    private static String decodeAny(JsonReader in, int begin, int end) {
        byte[] text = in.text();
        StringBuilder characters = new StringBuilder(end - begin);
        int at = begin;
        while (at < end) {
            if (text[at] == '\\') {
                characters.append(escaped(in, at, end));
                at += text[at + 1] == 'u' ? 2 + HEX_DIGITS : 2;
            } else {
                int run = at;
                while (at < end && text[at] != '\\') {
                    at++;
                }
                if (Utf8.firstInvalid(text, run, at) >= 0) {
                    throw Problems.notJson(in, run, "expected UTF-8");
                }
                characters.append(new String(text, run, at - run, StandardCharsets.UTF_8));
            }
        }
        return characters.toString();
    }

    /** The character that the escape at an offset stands for: half of a pair where that is what is written. */
    private static char escaped(JsonReader in, int backslash, int end) {
        byte[] text = in.text();
        return switch (text[backslash + 1]) {
            case '"' -> '"';
            case '\\' -> '\\';
            case '/' -> '/';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> hex(in, backslash + 2, end);
            default -> throw Problems.notJson(in, backslash + 1, "expected \", \\, /, b, f, n, r, t or u behind a backslash");
        };
    }

    private static char hex(JsonReader in, int begin, int end) {
        int value = 0;
        for (int i = begin; i < begin + HEX_DIGITS; i++) {
            byte c = i < end ? in.text()[i] : 0;
            int digit = c < 0 ? -1 : Character.digit(c, HEX);
            if (digit < 0) {
                throw Problems.notJson(in, i, "expected four hexadecimal digits behind \\u");
            }
            value = value << 4 | digit;
        }
        return (char) value;
    }

    /** Whether bytes of a text are a word. */
    static boolean isAt(byte[] text, int offset, byte[] word) {
        int end = offset + word.length;
        return end <= text.length && Arrays.equals(text, offset, end, word, 0, word.length);
    }
}
