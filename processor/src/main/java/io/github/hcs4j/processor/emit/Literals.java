package io.github.hcs4j.processor.emit;

import java.util.Locale;
import java.util.stream.Collectors;

/**
 * String literals of texts from a schema. Characters that end a line, that nobody sees, or that make the rest of the line
 * read backwards are escaped.
 */
final class Literals {

    private Literals() {}

    static String of(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(c -> append(c, literal));
        return literal.append('"').toString();
    }

    private static void append(int c, StringBuilder literal) {
        switch (c) {
            case '"', '\\' -> literal.append('\\').append((char) c);
            case '\n' -> literal.append("\\n");
            case '\r' -> literal.append("\\r");
            case '\t' -> literal.append("\\t");
            default -> {
                if (Javadocs.isShown(c)) {
                    literal.appendCodePoint(c);
                } else {
                    literal.append(unicodeEscape(c));
                }
            }
        }
    }

    private static String unicodeEscape(int c) {
        return Character.toString(c)
                .chars()
                .mapToObj(unit -> String.format(Locale.ROOT, "\\u%04x", unit))
                .collect(Collectors.joining());
    }
}
