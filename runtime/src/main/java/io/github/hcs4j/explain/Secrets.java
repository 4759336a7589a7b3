package io.github.hcs4j.explain;

import io.github.hcs4j.model.oci.OciModel;
import io.github.hcs4j.model.v1.V1Model;
import io.github.hcs4j.model.v2.V2Model;
import io.github.hcs4j.type.Member;
import io.github.hcs4j.type.ObjectType;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Hides what the schemas mark as secret: the values of such members, in documents of any kind inside a text, escaped or
 * not. Line ends stay, so that lines keep their numbers.
 */
final class Secrets {

    private static final String HIDDEN = "...";

    /** A name of a document and the colon after it; the backslashes tell how often the document was escaped. */
    private static final Pattern NAME = Pattern.compile("(?<!\\\\)(\\\\*+)\"([A-Za-z]{3,40}+)\\1\"\\s*+:\\s*+");

    /** Space between the parts of a document, also such as its escapes tell. */
    private static final Pattern SPACE = Pattern.compile("(?:\\s|\\\\++[nrt])*+");

    private final String text;
    private final Matcher space;
    private final StringBuilder shown = new StringBuilder();
    private int done;

    private Secrets(String text) {
        this.text = text;
        this.space = SPACE.matcher(text);
    }

    /** What is put together when the first text has members. */
    private static final class Names {
        private static final Set<String> SECRET = new HashSet<>();

        static {
            Stream.of(V1Model.model(), V2Model.model(), OciModel.model())
                    .flatMap(model -> model.types().stream())
                    .filter(ObjectType.class::isInstance)
                    .flatMap(type -> ((ObjectType<?>) type).members().stream())
                    .filter(Member::isSecret)
                    .forEach(member -> SECRET.add(member.name().toLowerCase(Locale.ROOT)));
        }
    }

    /**
     * Hides the secrets of a text.
     *
     * @param text any text
     * @return the text, with other words in place of the values
     */
    static String hide(String text) {
        Matcher name = NAME.matcher(text);
        if (!name.find()) {
            return text;
        }
        Secrets secrets = new Secrets(text);
        int at = 0;
        while (name.find(Math.min(at, text.length()))) {
            at = Names.SECRET.contains(name.group(2).toLowerCase(Locale.ROOT))
                    ? secrets.hideValue(name.end(), name.group(1).length())
                    : name.end();
        }
        return secrets.done == 0
                ? text
                : secrets.shown.append(text, secrets.done, text.length()).toString();
    }

    /** Hides the value that begins at an offset: all texts and numbers in it. */
    private int hideValue(int start, int backslashes) {
        int depth = 0;
        int at = start;
        do {
            at = afterSpace(at);
            int quote = at + backslashes;
            if (at >= text.length()) {
                return at;
            }
            char c = text.charAt(at);
            if (c == '{' || c == '[') {
                depth++;
                at++;
            } else if (c == '}' || c == ']') {
                depth--;
                at++;
            } else if (quote < text.length() && text.charAt(quote) == '"') {
                int end = textEnd(quote + 1, backslashes);
                int after = isEndOfLine(end) ? end : end + backslashes + 1;
                at = depth > 0 && isName(after) ? after : hide(quote + 1, end, after);
            } else if (Character.isLetterOrDigit(c) || c == '-') {
                at = literal(at, backslashes);
            } else if (depth == 0) {
                return at;
            } else {
                at++;
            }
        } while (depth > 0);
        return at;
    }

    private int literal(int start, int backslashes) {
        int end = start;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end)) || "+-.".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        String value = text.substring(start, end);
        if (!value.equals("null")) {
            String quote = "\\".repeat(backslashes) + '"';
            shown.append(text, done, start).append(quote).append(HIDDEN).append(quote);
            done = end;
        }
        return end;
    }

    private int hide(int from, int to, int after) {
        shown.append(text, done, from).append(HIDDEN);
        done = to;
        return after;
    }

    private boolean isName(int end) {
        int colon = afterSpace(end);
        return colon < text.length() && text.charAt(colon) == ':';
    }

    private boolean isEndOfLine(int at) {
        return at == text.length() || text.charAt(at) == '\n';
    }

    /** Where the characters of a text end; the end of its line if it was cut off. */
    private int textEnd(int from, int backslashes) {
        int escapes = 0;
        int at = from;
        while (!isEndOfLine(at)) {
            char c = text.charAt(at);
            if (c == '"' && escapes % (2 * (backslashes + 1)) == backslashes) {
                return at - backslashes;
            }
            escapes = c == '\\' ? escapes + 1 : 0;
            at++;
        }
        return at;
    }

    private int afterSpace(int from) {
        space.region(Math.min(from, text.length()), text.length());
        return space.lookingAt() ? space.end() : space.regionStart();
    }
}
