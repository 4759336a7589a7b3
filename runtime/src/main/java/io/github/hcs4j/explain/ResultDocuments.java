package io.github.hcs4j.explain;

import io.github.hcs4j.json.JsonException;
import io.github.hcs4j.model.v2.ResultError;
import io.github.hcs4j.model.v2.SystemExitStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the result documents inside a text. */
final class ResultDocuments {

    /** The longest document that is looked for, in characters; real ones have a few thousand. */
    private static final int LONGEST = 1 << 16;

    /** How many characters are read, for each one of the text, before the search is given up: it may be a hostile one. */
    private static final int EFFORT = 16;

    /** A log inside a log escapes a document more than once. */
    private static final int DEEPEST_ESCAPES = 3;

    private static final Pattern START = Pattern.compile(
            "\\{\\s*+(\\\\*+)\"(?:Error|ErrorMessage|ErrorEvents|Attribution|Status|ExitType)\\\\*+\"\\s*+:");

    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)", Pattern.DOTALL);

    /**
     * A document and its place in the text.
     *
     * @param start where it begins
     * @param end where it ends; the same as {@code start} if it is escaped and its end in the text is not known
     * @param error the document
     */
    record Found(int start, int end, ResultError error) {}

    private final String text;
    private final List<Found> found = new ArrayList<>();
    private long effort;

    private ResultDocuments(String text) {
        this.text = text;
        this.effort = (long) EFFORT * text.length() + LONGEST;
    }

    /** The documents in a text, in their order; none of them overlap. */
    static List<Found> in(String text) {
        ResultDocuments documents = new ResultDocuments(text);
        documents.search();
        return documents.found;
    }

    private void search() {
        int at = 0;
        int first = Character.isWhitespace(text.isEmpty() ? 'x' : text.charAt(0)) ? firstInk() : 0;
        if (text.startsWith("{", first)) {
            at = Math.max(first + 1, tryAt(first, 0));
        }
        Matcher start = START.matcher(text);
        while (effort > 0 && start.find(at)) {
            at = Math.max(start.start() + 1, tryAt(start.start(), start.group(1).length()));
        }
    }

    private int firstInk() {
        int at = 0;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Reads a document that may begin at an offset; says where it ends, or the offset if there is none. */
    private int tryAt(int start, int backslashes) {
        String window = text.substring(start, Math.min(text.length(), start + LONGEST));
        effort -= window.length();
        int levels = Integer.SIZE - Integer.numberOfLeadingZeros(backslashes);
        if (levels > DEEPEST_ESCAPES) {
            return start;
        }
        for (int level = 0; level < levels; level++) {
            window = ESCAPE.matcher(window).replaceAll("$1");
        }
        int length = objectLength(window);
        ResultError error = length == 0 ? null : read(window.substring(0, length));
        if (error == null) {
            return start;
        }
        int end = levels == 0 ? start + length : start;
        found.add(new Found(start, end, error));
        return end;
    }

    /** How long the object is with which a text begins; 0 if it does not end. */
    private static int objectLength(String text) {
        int depth = 0;
        boolean isInString = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isInString) {
                if (c == '\\') {
                    i++;
                } else if (c == '"') {
                    isInString = false;
                } else if (c == '\n') {
                    return 0;
                }
            } else if (c == '"') {
                isInString = true;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i + 1;
            }
        }
        return 0;
    }

    private static @Nullable ResultError read(String json) {
        try {
            ResultError error = ResultError.TYPE.read(json);
            if (error.error() == null && !error.unknownMembers().isEmpty()) {
                return ofExit(SystemExitStatus.TYPE.read(json), error);
            }
            return isEmpty(error) ? null : error;
        } catch (JsonException another) {
            return null;
        }
    }

    /** What HCS sends when a system ends has the code under another name, and the same attribution. */
    private static @Nullable ResultError ofExit(SystemExitStatus exit, ResultError error) {
        ResultError result = error.toBuilder().error(exit.status()).build();
        return isEmpty(result) ? null : result;
    }

    private static boolean isEmpty(ResultError error) {
        return error.error() == null
                && error.errorMessage() == null
                && error.errorEvents() == null
                && error.attribution() == null;
    }
}
