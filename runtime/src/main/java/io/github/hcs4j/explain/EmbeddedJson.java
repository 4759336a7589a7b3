package io.github.hcs4j.explain;

import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON object that begins inside another text, perhaps escaped there, up to its end.
 *
 * <p>It stops at the first character that no JSON has at its place. A document that was cut off is therefore left where
 * the log goes on, and two documents are read over each other only where one is nested in the other, which is limited:
 * all of a text is read a limited number of times, whatever it is.
 */
final class EmbeddedJson {

    /** Documents of HCS nest about six levels deep. */
    private static final int DEEPEST = 64;

    private static final int HEX = 16;
    private static final int HEX_DIGITS = 4;
    private static final int NOTHING = -1;

    private final String text;
    private final int levels;
    private final StringBuilder json = new StringBuilder();
    private int at;
    private int next;

    private EmbeddedJson(String text, int start, int levels) {
        this.text = text;
        this.levels = levels;
        this.at = start;
        this.next = read(levels);
    }

    /**
     * An object that was found.
     *
     * @param json the object, without the escapes around it
     * @param end where it ends in the text
     */
    record Found(String json, int end) {}

    /**
     * Reads the object that begins at an offset.
     *
     * @param text any text
     * @param start where the bracket is
     * @param levels how often the object was escaped as a JSON string
     * @return the object; {@code null} if it does not end, or is none
     */
    static @Nullable Found read(String text, int start, int levels) {
        EmbeddedJson embedded = new EmbeddedJson(text, start, levels);
        return embedded.value(0) ? new Found(embedded.json.toString(), embedded.at) : null;
    }

    private boolean value(int depth) {
        if (depth > DEEPEST) {
            return false;
        }
        return switch (next) {
            case '{' -> members(depth);
            case '[' -> elements(depth);
            case '"' -> string();
            default -> literal();
        };
    }

    private boolean members(int depth) {
        take();
        space();
        while (next == '"' && string()) {
            space();
            if (next != ':') {
                return false;
            }
            take();
            space();
            if (!value(depth + 1) || !comma()) {
                return false;
            }
        }
        return close('}', depth);
    }

    private boolean elements(int depth) {
        take();
        space();
        while (next != ']') {
            if (!value(depth + 1) || !comma()) {
                return false;
            }
        }
        return close(']', depth);
    }

    /** Passes over a comma, if there is one, to what has to follow it. */
    private boolean comma() {
        space();
        if (next == ',') {
            take();
            space();
            return next != '}' && next != ']';
        }
        return next == '}' || next == ']';
    }

    private boolean close(char bracket, int depth) {
        if (next != bracket) {
            return false;
        }
        if (depth == 0) {
            json.append(bracket);
        } else {
            take();
        }
        return true;
    }

    private boolean string() {
        take();
        while (next != '"') {
            if (next == '\\') {
                take();
            }
            if (next < ' ') {
                return false;
            }
            take();
        }
        take();
        return true;
    }

    private boolean literal() {
        int length = json.length();
        while (Character.isLetterOrDigit(next) || next == '-' || next == '+' || next == '.') {
            take();
        }
        return json.length() > length;
    }

    private void space() {
        while (next == ' ' || next == '\n' || next == '\r' || next == '\t') {
            take();
        }
    }

    private void take() {
        if (next != NOTHING) {
            json.append((char) next);
            next = read(levels);
        }
    }

    /** The next character of the text, out of as many levels of escapes. */
    private int read(int level) {
        if (level == 0) {
            return at < text.length() ? text.charAt(at++) : NOTHING;
        }
        int c = read(level - 1);
        if (c != '\\') {
            return c;
        }
        int escaped = read(level - 1);
        return switch (escaped) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode(level - 1);
            default -> escaped;
        };
    }

    private int unicode(int level) {
        int c = 0;
        for (int i = 0; i < HEX_DIGITS; i++) {
            int digit = Character.digit(read(level), HEX);
            if (digit < 0) {
                return NOTHING;
            }
            c = c * HEX + digit;
        }
        return c;
    }
}
