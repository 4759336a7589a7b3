package io.github.hcs4j.container;

import io.github.hcs4j.container.ledger.Refusal;
import io.github.hcs4j.json.OneLine;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Something in a spec that keeps it from becoming a document. */
public final class SpecProblem implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A whole path: the name of a layer folder alone has 64 characters. */
    private static final int LONGEST_QUOTE = 200;

    private final Refusal code;
    private final String at;
    private final @Nullable String found;

    SpecProblem(Refusal code, String at, @Nullable String found) {
        this.code = code;
        this.at = at;
        this.found = found;
    }

    /**
     * Which rule is broken.
     *
     * @return the rule
     */
    public Refusal code() {
        return code;
    }

    /**
     * Where.
     *
     * @return a path into the spec, such as {@code mounts[2].type}
     */
    public String at() {
        return at;
    }

    /**
     * The offending value, as it is.
     *
     * @return the value; {@code null} if something is missing
     */
    public @Nullable String found() {
        return found;
    }

    /**
     * What is wrong, without the place and the value.
     *
     * @return one line
     */
    public String detail() {
        return code.detail();
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
        return at + ": " + detail() + value + "; " + advice();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SpecProblem problem
                && code == problem.code
                && at.equals(problem.at)
                && Objects.equals(found, problem.found);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, at, found);
    }

    /** Code and message in one line, for logs. */
    @Override
    public String toString() {
        return code + ": " + message();
    }

    /** The value in one line; of a very long one, the beginning. */
    static String quote(String text) {
        boolean isLong = text.codePointCount(0, text.length()) > LONGEST_QUOTE;
        int end = isLong ? text.offsetByCodePoints(0, LONGEST_QUOTE) : text.length();
        return '"' + OneLine.plain(text.substring(0, end)) + (isLong ? "\"..." : "\"");
    }
}
