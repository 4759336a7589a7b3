package io.github.hcs4j.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the result documents inside a text. */
final class ResultDocuments {

    /** A log inside a log escapes a document more than once. */
    private static final int DEEPEST_ESCAPES = 3;

    private static final Pattern START =
            Pattern.compile("\\{(?:\\s|\\\\++[nrt])*+(\\\\*+)\"(?:" + ErrorDocument.FIRST_NAMES + ")\\\\*+\"\\s*+:");

    /**
     * A document and its place in the text.
     *
     * @param start where it begins
     * @param end where it ends
     * @param document what it says
     */
    record Found(int start, int end, ErrorDocument document) {}

    private final String text;
    private final List<Found> found = new ArrayList<>();

    private ResultDocuments(String text) {
        this.text = text;
    }

    /** The documents in a text, in their order; none of them overlap. */
    static List<Found> in(String text) {
        if (text.indexOf('{') < 0) {
            return List.of();
        }
        ResultDocuments documents = new ResultDocuments(text);
        documents.search();
        return documents.found;
    }

    private void search() {
        int first = firstInk();
        int at = text.charAt(first) == '{' ? tryAt(first, 0) : first;
        Matcher start = START.matcher(text);
        while (start.find(at)) {
            at = Math.max(start.start() + 1, tryAt(start.start(), start.group(1).length()));
        }
    }

    /** The first character that is no space: the text has a bracket at least. */
    private int firstInk() {
        int at = 0;
        while (Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Reads a document that may begin at an offset; says where it ends, or the offset if there is none. */
    private int tryAt(int start, int backslashes) {
        int levels = Integer.SIZE - Integer.numberOfLeadingZeros(backslashes);
        EmbeddedJson.Found object = levels > DEEPEST_ESCAPES ? null : EmbeddedJson.read(text, start, levels);
        ErrorDocument document = object == null ? null : ErrorDocument.read(object.json());
        if (object == null || document == null) {
            return start;
        }
        found.add(new Found(start, object.end(), document));
        return object.end();
    }
}
