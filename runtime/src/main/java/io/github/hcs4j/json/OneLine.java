package io.github.hcs4j.json;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Makes texts of a document fit into a line of a log: short, and without characters that break the line or turn its
 * direction.
 */
public final class OneLine {

    private static final int LONGEST_QUOTE = 60;
    private static final int LONGEST_POINTER = 200;

    private OneLine() {}

    /**
     * A text in quotation marks; of a long one, the begin.
     *
     * @param text the text
     * @return such as {@code "C:\a..."}
     */
    public static String quote(String text) {
        return '"' + shortened(text) + '"';
    }

    /**
     * A text without quotation marks; of a long one, the begin.
     *
     * @param text the text
     * @return at most 60 characters of it
     */
    public static String shortened(String text) {
        return text.codePointCount(0, text.length()) > LONGEST_QUOTE
                ? plain(text.codePoints().limit(LONGEST_QUOTE)) + "..."
                : plain(text.codePoints());
    }

    /**
     * A JSON pointer for people; of a very long one, the end.
     *
     * @param pointer the pointer
     * @return the pointer, or {@code at the top} for that of the document itself
     */
    public static String pointer(String pointer) {
        if (Objects.requireNonNull(pointer, "pointer").isEmpty()) {
            return "at the top";
        }
        int length = pointer.codePointCount(0, pointer.length());
        return length > LONGEST_POINTER
                ? "..." + plain(pointer.codePoints().skip(length - LONGEST_POINTER))
                : plain(pointer.codePoints());
    }

    /**
     * A text of any length in one line.
     *
     * @param text the text
     * @return the text, with escapes such as <code>&#92;u000a</code> for what breaks or turns a line
     */
    public static String plain(String text) {
        return plain(text.codePoints());
    }

    private static String plain(IntStream codePoints) {
        StringBuilder line = new StringBuilder();
        codePoints.forEach(c -> {
            if (isPlain(c)) {
                line.appendCodePoint(c);
            } else {
                line.append(String.format(Locale.ROOT, "\\u%04x", c));
            }
        });
        return line.toString();
    }

    private static boolean isPlain(int c) {
        int kind = Character.getType(c);
        return kind != Character.CONTROL
                && kind != Character.FORMAT
                && kind != Character.SURROGATE
                && kind != Character.LINE_SEPARATOR
                && kind != Character.PARAGRAPH_SEPARATOR;
    }
}
