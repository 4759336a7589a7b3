package io.github.hcs4j.json;

import java.util.Arrays;

/**
 * Puts a text of ASCII, in which nothing but backslashes is escaped, into bytes: a name, a GUID or a path of Windows, as
 * nearly all texts of a document are. To a generator an escape is something rare, and what follows it takes it longer.
 * One is used for many texts, by one thread.
 */
final class PlainText {

    /** What {@link #set} returns for a text that is not plain. */
    static final int NOT_PLAIN = -1;

    private static final int USUAL = 128;
    private static final int LONGEST = 4096;

    private static final byte AS_IT_IS = 0;
    private static final byte BACKSLASH = 1;
    private static final byte OTHER = 2;

    /** What to do with a character of Latin 1. */
    private static final byte[] KINDS = kinds();

    private byte[] bytes = new byte[2 * USUAL];

    private static byte[] kinds() {
        byte[] kinds = new byte[1 << Byte.SIZE];
        Arrays.fill(kinds, OTHER);
        Arrays.fill(kinds, ' ', 1 << 7, AS_IT_IS);
        kinds['"'] = OTHER;
        kinds['\\'] = BACKSLASH;
        return kinds;
    }

    /** Takes a text, and returns how many of {@link #bytes} it is now, or {@link #NOT_PLAIN}. */
    int set(String text) {
        int length = text.length();
        if (length > LONGEST) {
            return NOT_PLAIN;
        }
        if (bytes.length < 2 * length) {
            bytes = new byte[2 * length];
        }
        byte[] to = bytes;
        int end = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= KINDS.length) {
                return NOT_PLAIN;
            }
            byte kind = KINDS[c];
            if (kind != AS_IT_IS) {
                if (kind != BACKSLASH) {
                    return NOT_PLAIN;
                }
                to[end++] = '\\';
            }
            to[end++] = (byte) c;
        }
        return end;
    }

    /** The text, without quotation marks, from the first byte on. */
    byte[] bytes() {
        return bytes;
    }
}
