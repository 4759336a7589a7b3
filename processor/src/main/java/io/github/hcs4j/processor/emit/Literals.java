package io.github.hcs4j.processor.emit;

import io.github.hcs4j.processor.schema.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * String literals of texts from a schema. Characters that end a line, that nobody sees, or that make the rest of the
 * line read backwards are escaped.
 */
final class Literals {

    /** A constant of a class file has at most 65,535 bytes, and a character at most three of them. */
    static final int MOST_CHARACTERS = 65_535 / 3;

    private Literals() {}

    /** An expression for a text: one literal, or several where a class file has no room for it in one. */
    static String of(String text) {
        if (text.length() <= MOST_CHARACTERS) {
            return literal(text);
        }
        List<String> parts = new ArrayList<>();
        int begin = 0;
        while (begin < text.length()) {
            int end = Math.min(begin + MOST_CHARACTERS, text.length());
            if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
                end--;
            }
            parts.add(literal(text.substring(begin, end)));
            begin = end;
        }
        return "String.join(\"\", " + String.join(", ", parts) + ')';
    }

    private static String literal(String text) {
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
                if (Characters.isShown(c)) {
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
