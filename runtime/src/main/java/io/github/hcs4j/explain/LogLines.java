package io.github.hcs4j.explain;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Cuts a log into lines, but not inside a document or a known message, nor before a line that goes on with what the one
 * above says.
 */
final class LogLines implements Iterator<LogLines.Line> {

    private static final String CODE_OF_WSL = "Error code:";

    /**
     * How lines begin that belong to the one above: those of HCS's own logs, events as hcsshim adds them to an error,
     * and what WSL says below its messages.
     */
    private static final Pattern GOES_ON = Pattern.compile(
            "[ \\t]{1,40}+(?:Msg|CallContext):\\s?\\[|[ \\t]{0,40}+\\[Event Detail:|(?<wsl>Error code: ?(?:Wsl|Bash)/)");

    private final String text;
    private final Queue<Span> spans;
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
        Stream<Span> documents = ResultDocuments.in(text).stream().map(found -> new Span(found.start(), found.end()));
        this.spans = Stream.of(documents, messages(ErrorTable.messages()), messages(KnownEvent.messages()))
                .flatMap(all -> all)
                .sorted(Comparator.comparingInt(Span::start))
                .collect(Collectors.toCollection(ArrayDeque::new));
    }

    /** What goes over several lines: a document, or a message that was broken to fit a window. */
    private record Span(int start, int end) {}

    private <T> Stream<Span> messages(Phrases<T> phrases) {
        return phrases.in(text).stream().map(found -> new Span(found.start(), found.end()));
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
        int end = withSpans(lineEnd(at));
        while (end < text.length() && goesOn(end + 1)) {
            end = withSpans(lineEnd(end + 1));
        }
        String whole = text.substring(at, end);
        Line line = new Line(number, whole);
        at = end + 1;
        number += 1 + (int) whole.chars().filter(c -> c == '\n').count();
        return line;
    }

    /** Whether a line belongs to those from {@link #at} on; a message of WSL has but one code. */
    private boolean goesOn(int start) {
        Matcher line = GOES_ON.matcher(text).region(start, text.length());
        return line.lookingAt() && (line.start("wsl") < 0 || !hasCodeOfWsl(start - 1));
    }

    private boolean hasCodeOfWsl(int lineEnd) {
        int lineStart = text.lastIndexOf('\n', lineEnd - 1) + 1;
        return text.substring(lineStart, lineEnd).contains(CODE_OF_WSL);
    }

    /** The end of the line in which the spans end that begin before an offset. */
    private int withSpans(int from) {
        int end = from;
        while (!spans.isEmpty() && spans.element().start() < end) {
            int endOfSpan = spans.remove().end();
            while (end < endOfSpan) {
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
