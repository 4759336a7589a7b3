package io.github.hcs4j.explain;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.regex.Pattern;

/** Cuts a log into lines, but not inside a document, nor before a line that goes on with what the one above says. */
final class LogLines implements Iterator<LogLines.Line> {

    /** How lines begin that belong to the one above: those of HCS's own logs, and what WSL says below its messages. */
    private static final Pattern GOES_ON =
            Pattern.compile("[ \\t]{1,40}+(?:Msg|CallContext):\\s?\\[|Error code: ?Wsl/");

    private final String text;
    private final Queue<ResultDocuments.Found> documents;
    private int at;
    private int number = 1;

    /**
     * A line, or several that a document holds together.
     *
     * @param number the number of the first, from 1
     * @param text without the line end
     */
    record Line(int number, String text) {}

    LogLines(String text) {
        this.text = text;
        this.documents = new ArrayDeque<>(ResultDocuments.in(text));
    }

    @Override
    public boolean hasNext() {
        return at < text.length();
    }

    @Override
    public Line next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        int end = withDocuments(lineEnd(at));
        while (end < text.length()
                && GOES_ON.matcher(text).region(end + 1, text.length()).lookingAt()) {
            end = withDocuments(lineEnd(end + 1));
        }
        String whole = text.substring(at, end);
        Line line = new Line(number, whole);
        at = end + 1;
        number += 1 + (int) whole.chars().filter(c -> c == '\n').count();
        return line;
    }

    /** The end of the line in which the documents end that begin before an offset. */
    private int withDocuments(int from) {
        int end = from;
        while (!documents.isEmpty() && documents.element().start() < end) {
            int endOfDocument = documents.remove().end();
            while (end < endOfDocument) {
                end = lineEnd(end + 1);
            }
        }
        return end;
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
