package io.github.hcs4j.json.engine;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Strings that have escapes or characters beyond ASCII in them, and the room for those of one text. */
final class StringText {

    private static final int HEX_DIGITS = 4;
    private static final int HEX = 16;
    private static final int LEAST = 128;

    /** What the character behind a backslash stands for; 0 for others, and for those that more digits follow. */
    private static final byte[] ESCAPES = escapes();

    /** Characters of ASCII, decoded until now. */
    private byte[] ascii = {};

    private static byte[] escapes() {
        byte[] escapes = new byte[1 << Byte.SIZE];
        String pairs = "\"\"\\\\//b\bf\fn\nr\rt\t";
        for (int i = 0; i < pairs.length(); i += 2) {
            escapes[pairs.charAt(i)] = (byte) pairs.charAt(i + 1);
        }
        return escapes;
    }

    /**
     * Reads a string that has an escape or a character beyond ASCII in it.
     *
     * @param in reads the text, and goes behind the string
     * @param begin the offset of the first character, behind the quotation mark
     */
    String read(TextReader in, int begin) {
        byte[] text = in.text();
        byte[] into = ascii;
        int length = 0;
        int at = begin;
        byte escaped;
        do {
            long special;
            // A whole word is a branch that is foreseen, so that the next word does not wait for the place in this one.
            while (true) {
                if (length + 2 * Long.BYTES > into.length) {
                    into = room(length);
                }
                long word = Words.at(text, at);
                special = Words.special(word);
                Words.put(into, length, word);
                if (special != 0) {
                    break;
                }
                at += Long.BYTES;
                length += Long.BYTES;
            }
            int run = Words.first(special);
            at += run;
            length += run;
            escaped = at + 1 < text.length && text[at] == '\\' ? ESCAPES[text[at + 1] & 0xFF] : 0;
            into[length++] = escaped;
            at += 2;
        } while (escaped != 0);
        at -= 2;
        if (at < text.length && text[at] == '"') {
            in.goTo(at + 1);
            return new String(into, 0, length - 1, StandardCharsets.ISO_8859_1);
        }
        int end = end(in, Math.min(at, text.length));
        String characters = decode(in, begin, end);
        in.goTo(end + 1);
        return characters;
    }

    /** The characters until now, with room for more. */
    private byte[] room(int length) {
        ascii = Arrays.copyOf(ascii, 2 * length + LEAST);
        return ascii;
    }

    /**
     * The offset of the quotation mark that ends a string.
     *
     * @param in the text, for problems
     * @param from an offset in the string, not behind a backslash
     */
    static int end(TextReader in, int from) {
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
        }
    }

    /**
     * The characters of a string.
     *
     * @param in the text
     * @param begin the offset of the first character, behind the quotation mark
     * @param end the offset of the quotation mark at the end
     */
    static String decode(TextReader in, int begin, int end) {
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
    private static char escaped(TextReader in, int backslash, int end) {
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
            default ->
                throw Problems.notJson(in, backslash + 1, "expected \", \\, /, b, f, n, r, t or u behind a backslash");
        };
    }

    private static char hex(TextReader in, int begin, int end) {
        int value = 0;
        for (int i = begin; i < begin + HEX_DIGITS; i++) {
            int digit = Character.digit(i < end ? in.text()[i] : 0, HEX);
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
