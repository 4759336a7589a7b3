package io.github.hcs4j.cli.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes JSON texts as lines. JSON leaves some characters as they are that programs take for the end of a line: U+0085,
 * U+2028 and U+2029. They can only be in its strings, so an escape in their place changes the line and not the text.
 */
public final class JsonLine {

    private static final byte[] NEXT_LINE = escape("0085");
    private static final byte[] LINE_SEPARATOR = escape("2028");
    private static final byte[] PARAGRAPH_SEPARATOR = escape("2029");

    private JsonLine() {}

    /**
     * Writes a text and a line end.
     *
     * @param json a JSON text without white space around its values, in UTF-8
     * @param out where to write it
     * @throws IOException if it cannot be written
     */
    public static void write(byte[] json, OutputStream out) throws IOException {
        int written = 0;
        for (int i = 0; i < json.length; i++) {
            if (json[i] < 0) { // no other byte begins a character that has to be looked at
                int length = lengthOfLineEnd(json, i);
                if (length > 0) {
                    out.write(json, written, i - written);
                    out.write(escapeOf(json[i + length - 1]));
                    i += length - 1;
                    written = i + 1;
                }
            }
        }
        out.write(json, written, json.length - written);
        out.write('\n');
    }

    /** How many bytes a line end has that begins at an offset; 0 if none does. */
    private static int lengthOfLineEnd(byte[] utf8, int at) {
        int first = utf8[at] & 0xFF;
        if (first == 0xC2) {
            return (utf8[at + 1] & 0xFF) == 0x85 ? 2 : 0;
        }
        if (first == 0xE2 && (utf8[at + 1] & 0xFF) == 0x80) {
            return (utf8[at + 2] & 0xFE) == 0xA8 ? 3 : 0;
        }
        return 0;
    }

    private static byte[] escapeOf(byte last) {
        return switch (last & 0xFF) {
            case 0x85 -> NEXT_LINE;
            case 0xA8 -> LINE_SEPARATOR;
            default -> PARAGRAPH_SEPARATOR;
        };
    }

    private static byte[] escape(String digits) {
        return ("\\" + "u" + digits).getBytes(StandardCharsets.US_ASCII);
    }
}
