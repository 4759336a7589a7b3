package io.github.hcs4j.explain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document as HCS names it, such as {@code $.VirtualMachine.Devices.Scsi['0'].Attachments}.
 *
 * @param text as it was written
 * @param steps from the document down
 */
record JsonPath(String text, List<Step> steps) {

    /** The longest path that is read, in characters. */
    private static final int LONGEST = 1000;

    private static final String ENDS_A_NAME = ".[]'\"\\,;()";

    /**
     * A step down.
     *
     * @param text the name, the key or the index
     * @param isIndex whether it was a number in brackets
     * @param end where it ends in the path's text
     */
    record Step(String text, boolean isIndex, int end) {}

    JsonPath {
        steps = List.copyOf(steps);
    }

    /**
     * Reads the longest path that begins at an offset.
     *
     * @param text any text
     * @param start where its {@code $} is
     * @param isQuoted whether the path stands in quotation marks, so that names can have spaces in them
     * @return the path; {@code null} if there is none, or if it is longer than any real one
     */
    static @Nullable JsonPath read(String text, int start, boolean isQuoted) {
        List<Step> steps = new ArrayList<>();
        int end = start + 1;
        Step step = step(text, start, end, isQuoted);
        while (step != null) {
            steps.add(step);
            end = start + step.end();
            if (end - start > LONGEST) {
                return null;
            }
            step = step(text, start, end, isQuoted);
        }
        return new JsonPath(text.substring(start, end), steps);
    }

    /** The step at an offset, as far as it is read: one that is too long makes the path so. */
    private static @Nullable Step step(String text, int start, int at, boolean isQuoted) {
        char first = at + 1 < text.length() ? text.charAt(at) : ' ';
        if (first == '.') {
            int end = at + 1;
            while (end < text.length() && end - at <= LONGEST && isInName(text.charAt(end), isQuoted)) {
                end++;
            }
            return end == at + 1 ? null : new Step(text.substring(at + 1, end), false, end - start);
        }
        return first == '[' ? bracket(text, start, at) : null;
    }

    private static @Nullable Step bracket(String text, int start, int at) {
        char quote = text.charAt(at + 1);
        boolean isKey = quote == '\'' || quote == '"';
        int from = isKey ? at + 2 : at + 1;
        int end = from;
        while (end < text.length() && end - at <= LONGEST && isInBracket(text.charAt(end), isKey, quote)) {
            end++;
        }
        if (end - at > LONGEST) {
            return new Step(text.substring(from, end), !isKey, end - start);
        }
        int close = isKey ? end + 1 : end;
        boolean isClosed = close < text.length() && text.charAt(close) == ']' && (!isKey || text.charAt(end) == quote);
        return isClosed && end > from ? new Step(text.substring(from, end), !isKey, close + 1 - start) : null;
    }

    private static boolean isInBracket(char c, boolean isKey, char quote) {
        return isKey ? c != quote && !Character.isISOControl(c) : c >= '0' && c <= '9';
    }

    private static boolean isInName(char c, boolean isQuoted) {
        return ENDS_A_NAME.indexOf(c) < 0 && !Character.isISOControl(c) && (isQuoted || !Character.isWhitespace(c));
    }

    /** What of the text comes after some of the steps. */
    String after(int count) {
        return text.substring(count == 0 ? 1 : steps.get(count - 1).end());
    }
}
