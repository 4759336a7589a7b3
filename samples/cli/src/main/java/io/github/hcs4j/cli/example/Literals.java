package io.github.hcs4j.cli.example;

import java.util.Locale;

/** Texts in Java source. */
final class Literals {

    private Literals() {}

    static String of(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.chars().forEach(each -> {
            if (each == '"' || each == '\\') {
                literal.append('\\').append((char) each);
            } else if (each < ' ') {
                literal.append(String.format(Locale.ROOT, "\\%03o", each));
            } else if (each > '~') {
                literal.append(String.format(Locale.ROOT, "\\u%04x", each));
            } else {
                literal.append((char) each);
            }
        });
        return literal.append('"').toString();
    }
}
