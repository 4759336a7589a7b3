package io.github.hcs4j.explain;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes what a text names as Java, in one line whatever it is. */
final class JavaText {

    private JavaText() {}

    /** A string literal. */
    static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.codePoints().forEach(c -> append(c, literal));
        return literal.append('"').toString();
    }

    private static void append(int c, StringBuilder literal) {
        if (c == '"' || c == '\\') {
            literal.append('\\').append((char) c);
        } else if (Character.isISOControl(c)) {
            literal.append(String.format(Locale.ROOT, "\\%03o", c)); // javac would take a Unicode escape for a line end
        } else if (isUnprintable(c)) {
            Character.toString(c).chars().forEach(unit -> literal.append(String.format(Locale.ROOT, "\\u%04x", unit)));
        } else {
            literal.appendCodePoint(c);
        }
    }

    private static boolean isUnprintable(int c) {
        return switch (Character.getType(c)) {
            case Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    /** The index of an element; {@code null} if no list is that long. */
    static @Nullable Integer index(String digits) {
        try {
            return Integer.valueOf(digits);
        } catch (NumberFormatException tooLong) {
            return null;
        }
    }
}
