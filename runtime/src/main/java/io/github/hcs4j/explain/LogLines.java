package io.github.hcs4j.explain;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;

/** Cuts a log into lines, but not inside a result document. */
final class LogLines implements Iterator<LogLines.Line> {

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
        int end = lineEnd(at);
        int lines = 1;
        while (!documents.isEmpty() && documents.element().start() < end) {
            int endOfDocument = documents.remove().end();
            while (end < endOfDocument) {
                end = lineEnd(end + 1);
                lines++;
            }
        }
        Line line = new Line(number, text.substring(at, end));
        at = end + 1;
        number += lines;
        return line;
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
