package io.github.hcs4j.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.github.hcs4j.processor.model.Lifetime;
import io.github.hcs4j.processor.model.SchemaModel;
import io.github.hcs4j.processor.schema.Characters;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes Javadoc of what a schema says. A description can be any text: nothing in it may end the comment, begin
 * a tag, or become an escape, and nothing may be shown in another order than it is read.
 */
final class Javadocs {

    /** As wide as a comment may be that is indented twice. */
    private static final int WIDTH = 109;

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.$-]+");
    /** What stands in a comment as it is: no spaces, nothing that ends the comment or begins a tag or an escape. */
    private static final Pattern VERBATIM = Pattern.compile("(?!.*(\\*/|/\\*|\\\\u))[\\x21-\\x7e&&[^@]]+");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Javadocs() {}

    /** A text as Javadoc has to have it. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        SPACES.matcher(text.strip()).replaceAll(" ").codePoints().forEach(c -> append(c, escaped));
        return escaped.toString();
    }

    private static void append(int c, StringBuilder escaped) {
        switch (c) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '@', '*', '\\', '{', '}' -> escaped.append("&#").append(c).append(';');
            default -> {
                if (Characters.isShown(c)) {
                    escaped.appendCodePoint(c);
                } else {
                    escaped.append(String.format(Locale.ROOT, "&#92;u%04x", c));
                }
            }
        }
    }

    /** A name from a schema, as code. */
    static String code(String name) {
        if (name.isEmpty()) {
            return "(the empty text)";
        }
        if (name.isBlank()) {
            return "(a blank text)";
        }
        return PLAIN.matcher(name).matches() ? "{@code " + name + '}' : "<code>" + escape(name) + "</code>";
    }

    /** A regular expression, as code. What Javadoc would take for something else is escaped. */
    static String expression(String pattern) {
        return VERBATIM.matcher(pattern).matches() && isBalanced(pattern)
                ? "{@code " + pattern + '}'
                : "<code>" + escape(pattern) + "</code>";
    }

    private static boolean isBalanced(String text) {
        int open = 0;
        for (int i = 0; i < text.length() && open >= 0; i++) {
            open += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
        }
        return open == 0;
    }

    /** A comment: one that is not in lines yet is brought into lines that fit. */
    static CodeBlock of(String comment) {
        return Scope.block((comment.contains("\n") ? comment.strip() : paragraph(comment)) + '\n');
    }

    /** A paragraph in lines that fit. */
    static String paragraph(String text) {
        return wrap(text, "");
    }

    /** A block tag, its later lines indented. */
    static String tag(String tag, String text) {
        return wrap(tag + ' ' + text, "    ");
    }

    /** Which versions have something: "schema 2.1 to 2.3 (Windows 10 1809, Windows Server 2019)". */
    static String versions(Lifetime lifetime, SchemaModel model) {
        if (lifetime.since() == null) {
            return lifetime.until() == null ? "" : "schema up to " + lifetime.until();
        }
        String windows = model.windows(lifetime.since())
                .map(names -> " (" + escape(names) + ')')
                .orElse("");
        return lifetime.until() == null
                ? "schema " + lifetime.since() + " and later" + windows
                : "schema " + lifetime.since() + " to " + lifetime.until() + windows;
    }

    /** A text as a sentence: with a capital, and a full stop where it has none. */
    static String sentence(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            return stripped;
        }
        return closed(stripped.substring(0, 1).toUpperCase(Locale.ROOT) + stripped.substring(1));
    }

    /** A text to which more is added: without a full stop at its end. */
    static String open(String text) {
        String stripped = text.strip();
        return stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1) : stripped;
    }

    /** A text with a full stop where it has none. */
    static String closed(String text) {
        return text.endsWith(".") || text.endsWith("!") || text.endsWith("?") ? text : text + '.';
    }

    private static String wrap(String text, String indent) {
        StringBuilder lines = new StringBuilder();
        int column = 0;
        for (String word : text.split(" ")) {
            if (column > 0 && column + 1 + Scope.width(word) > WIDTH) {
                lines.append('\n').append(indent);
                column = indent.length();
            } else if (column > 0) {
                lines.append(' ');
                column++;
            }
            lines.append(word);
            column += Scope.width(word);
        }
        return lines.toString();
    }
}
