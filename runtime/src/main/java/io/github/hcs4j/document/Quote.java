package io.github.hcs4j.document;

import io.github.hcs4j.json.Located;
import io.github.hcs4j.json.OneLine;
import java.util.Locale;

/**
 * What a document says, in words for messages of one line. All that tools quote from a document goes through here: it
 * is short, has no character that would break a line or reorder it, and leaves out what is secret.
 */
public final class Quote {

    private static final String SECRET = "a secret value";

    private Quote() {}

    /**
     * A name or another text that is never secret, in quotation marks; of a long one, the begin.
     *
     * @param text the text
     * @return words that fit into a line
     */
    public static String text(String text) {
        return OneLine.quote(text);
    }

    /**
     * A text of a place, in quotation marks; of a long one, the begin.
     *
     * @param text the text
     * @param place where it is
     * @return words that fit into a line
     */
    public static String text(String text, Place place) {
        return place.isSecret() ? SECRET : text(text);
    }

    /**
     * A value, such as {@code the text "x"}, {@code the number 7} or {@code an object}.
     *
     * @param value the value
     * @param place where it is
     * @return words that fit into a line
     */
    public static String value(Located value, Place place) {
        if (!place.isSecret()
                || value instanceof Located.ObjectValue
                || value instanceof Located.ListValue
                || value instanceof Located.NullValue) {
            return value.describe();
        }
        return SECRET;
    }

    /**
     * A JSON pointer for people; of a very long one, the end.
     *
     * @param pointer the pointer
     * @return words that fit into a line
     */
    public static String pointer(String pointer) {
        return OneLine.pointer(pointer);
    }

    /**
     * A text as Java has it in a source file.
     *
     * @param text the text
     * @return a literal that Java reads as this text, in one line, whatever the text is
     */
    public static String javaLiteral(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.codePoints().forEach(c -> append(literal, c));
        return literal.append('"').toString();
    }

    private static void append(StringBuilder literal, int c) {
        if (c == '"' || c == '\\') {
            literal.append('\\').append((char) c);
        } else if (c < ' ') {
            // not as \\u000a: Java takes that for the end of the line
            literal.append(String.format(Locale.ROOT, "\\%03o", c));
        } else if (isPlain(c)) {
            literal.appendCodePoint(c);
        } else {
            for (char unit : Character.toChars(c)) {
                literal.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
            }
        }
    }

    private static boolean isPlain(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
