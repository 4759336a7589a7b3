package io.github.hcs4j.container;

import io.github.hcs4j.container.ledger.Refusal;
import java.io.Serializable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something in a spec that keeps it from becoming a document.
 *
 * @param code which rule is broken
 * @param at where: a path such as {@code mounts[2].type}; for {@link Refusal#SPEC_MALFORMED} a JSON pointer into the spec
 * @param found the offending value; {@code null} if something is missing or the detail quotes it
 * @param detail what is wrong, without the place and the value
 */
public record SpecProblem(Refusal code, String at, @Nullable String found, String detail) implements Serializable {

    private static final int LONGEST_QUOTE = 200;

    static SpecProblem of(Refusal code, String at, @Nullable String found) {
        return new SpecProblem(code, at, found, code.detail());
    }

    /**
     * What to do about it.
     *
     * @return advice, one clause
     */
    public String advice() {
        return code.advice();
    }

    /**
     * Says it to people.
     *
     * @return place, problem, value and advice in one line
     */
    public String message() {
        String value = found == null ? "" : ", found " + quote(found);
        return (at.isEmpty() ? "spec" : at) + ": " + detail + value + "; " + advice();
    }

    /** One line, whatever is in the value, and not an endless one. */
    static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().limit(LONGEST_QUOTE).forEach(c -> {
            if (isUnprintable(c)) {
                String.format(Locale.ROOT, "\\u%04x", c).chars().forEach(digit -> quoted.append((char) digit));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').append(isLong(text) ? "..." : "").toString();
    }

    private static boolean isUnprintable(int c) {
        int type = Character.getType(c);
        return Character.isISOControl(c)
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }

    private static boolean isLong(String text) {
        return text.codePointCount(0, text.length()) > LONGEST_QUOTE;
    }
}
