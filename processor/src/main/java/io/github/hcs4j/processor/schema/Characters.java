package io.github.hcs4j.processor.schema;

/**
 * Which characters are shown, and which make names. The rules are of this project: the tables of a JDK grow with its
 * releases, and what is generated is the same with each of them.
 */
public final class Characters {

    /** First and last of the characters that nobody sees, that change the direction of others, or that are none. */
    private static final int[] HIDDEN = {
        0x0000, 0x001F, 0x007F, 0x009F, 0x00AD, 0x00AD, 0x034F, 0x034F, 0x0600, 0x0605, 0x061C, 0x061C, 0x06DD, 0x06DD,
        0x070F, 0x070F, 0x0890, 0x0891, 0x08E2, 0x08E2, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180F, 0x200B, 0x200F,
        0x2028, 0x202E, 0x2060, 0x206F, 0x3164, 0x3164, 0xD800, 0xF8FF, 0xFEFF, 0xFEFF, 0xFFA0, 0xFFA0, 0xFFF0, 0xFFFB,
        0xFFFE, 0xFFFF, 0x110BD, 0x110BD, 0x110CD, 0x110CD, 0x13430, 0x1345F, 0x1BCA0, 0x1BCA3, 0x1D173, 0x1D17A,
        0x1FFFE, 0x1FFFF, 0x2FFFE, 0x2FFFF, 0x3FFFE, 0x10FFFF
    };

    /** First and last of the characters among which every JDK from 17 on finds the same letters and digits. */
    private static final int[] OF_SCRIPTS = {
        0x0030, 0x024F, 0x0386, 0x0556, 0x0561, 0x0586, 0x05D0, 0x05EA, 0x0620, 0x064A, 0x0660, 0x0669, 0x0671, 0x06D3,
        0x0904, 0x0939, 0x0E01, 0x0E30, 0x1E00, 0x1FFC, 0x3041, 0x3096, 0x30A1, 0x30FA, 0x4E00, 0x9FA5, 0xAC00, 0xD7A3
    };

    /** First and last of the signs whose names every JDK knows. */
    private static final int[] SIGNS = {0x0020, 0x007E, 0x00A1, 0x00FF, 0x2010, 0x2027, 0x2030, 0x205E, 0x2190, 0x22FF};

    private Characters() {}

    /**
     * Whether a character is seen, and where it stands: not a control character, a mark of direction, half a pair.
     *
     * @param c the character
     * @return whether a text may show it
     */
    public static boolean isShown(int c) {
        return !isIn(HIDDEN, c);
    }

    /**
     * Whether a character of a name stands in the Java name.
     *
     * @param c the character
     * @return whether every JDK from 17 on takes it for a letter or a digit
     */
    public static boolean isLetterOrDigit(int c) {
        return isIn(OF_SCRIPTS, c) && Character.isLetterOrDigit(c);
    }

    /**
     * A sign as a word.
     *
     * @param c the sign
     * @return its name in Unicode, or its number where not every JDK knows it
     */
    public static String word(int c) {
        return isIn(SIGNS, c) ? String.valueOf(Character.getName(c)) : "U" + Integer.toHexString(c);
    }

    private static boolean isIn(int[] ranges, int c) {
        for (int i = 0; i < ranges.length && ranges[i] <= c; i += 2) {
            if (c <= ranges[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
