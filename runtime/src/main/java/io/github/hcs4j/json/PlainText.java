package io.github.hcs4j.json;

import java.util.Arrays;

/**
 * Puts a text of ASCII, in which nothing but backslashes is escaped, into bytes: a name, a GUID or a path of Windows, as
 * nearly all texts of a document are. To a generator an escape is something rare, and what follows it takes it longer.
 */
final class PlainText {

    /** What {@link #escape} returns for a text that is not plain, or longer than there is room for. */
    static final int NOT_PLAIN = -1;

    private static final byte AS_IT_IS = 0;
    private static final byte BACKSLASH = 1;
    private static final byte OTHER = 2;

    /** What to do with a character of Latin 1. */
    private static final byte[] KINDS = kinds();

    private PlainText() {}

    private static byte[] kinds() {
        byte[] kinds = new byte[1 << Byte.SIZE];
        Arrays.fill(kinds, OTHER);
        Arrays.fill(kinds, ' ', 1 << 7, AS_IT_IS);
        kinds['"'] = OTHER;
        kinds['\\'] = BACKSLASH;
        return kinds;
    }

    /**
     * Puts a text where it is told.
     *
     * @param text the text
     * @param to takes it, without quotation marks, from the first byte on
     * @return how many bytes it is now, or {@link #NOT_PLAIN}
     */
    static int escape(String text, byte[] to) {
        int length = text.length();
        if (2 * length > to.length) {
            return NOT_PLAIN;
        }
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
}
