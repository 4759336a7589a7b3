package io.github.hcs4j.cli.batch;

import java.io.Flushable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Cuts bytes into lines, one at a time. However long a line is, at most {@link #LONGEST} bytes of it are held. */
final class LineReader {

    /** The longest line that is read as a whole, in bytes. */
    static final int LONGEST = 16 << 20;

    private static final int USUAL = 1 << 16;
    private static final int END = -1;

    private final InputStream in;
    private final Flushable answers;
    private final byte[] buffer = new byte[USUAL];
    private int at;
    private int end;
    private long number;

    /**
     * Cuts a stream.
     *
     * @param in the bytes
     * @param answers flushed before waiting for more bytes: whoever writes them may be waiting for an answer
     */
    LineReader(InputStream in, Flushable answers) {
        this.in = in;
        this.answers = answers;
    }

    /**
     * Reads a line; nothing after the last line end is no line.
     *
     * @return the line; {@code null} at the end
     * @throws IOException if the answers cannot be flushed
     * @throws UncheckedIOException if the bytes cannot be read
     */
    @Nullable
    Line next() throws IOException {
        int lineEnd = lineEnd(at);
        while (lineEnd == END && end - at < buffer.length) {
            int known = end - at;
            if (!fill()) {
                return known == 0 ? null : line(end, end);
            }
            lineEnd = lineEnd(known);
        }
        return lineEnd == END ? longLine() : line(lineEnd, lineEnd + 1);
    }

    private Line line(int lineEnd, int next) {
        byte[] text = Arrays.copyOfRange(buffer, at, lineEnd);
        at = next;
        return new Line(++number, text, false);
    }

    /** Reads a line that the buffer does not hold as a whole. */
    private Line longLine() throws IOException {
        byte[] kept = new byte[USUAL];
        int length = 0;
        long whole = 0;
        int lineEnd;
        do {
            lineEnd = lineEnd(at);
            int piece = (lineEnd == END ? end : lineEnd) - at;
            whole += piece;
            int taken = Math.min(piece, LONGEST - length);
            if (length + taken > kept.length) {
                kept = Arrays.copyOf(kept, Math.min(LONGEST, Math.max(length + taken, kept.length * 2)));
            }
            System.arraycopy(buffer, at, kept, length, taken);
            length += taken;
            at = lineEnd == END ? end : lineEnd + 1;
        } while (lineEnd == END && fill());
        return new Line(++number, length == kept.length ? kept : Arrays.copyOf(kept, length), whole > length);
    }

    private int lineEnd(int from) {
        for (int i = from; i < end; i++) {
            if (buffer[i] == '\n') {
                return i;
            }
        }
        return END;
    }

    /**
     * Reads more behind what has not been taken yet, which comes to the start of the buffer; {@code false} at the end.
     */
    private boolean fill() throws IOException {
        answers.flush();
        System.arraycopy(buffer, at, buffer, 0, end - at);
        end -= at;
        at = 0;
        try {
            int length = in.read(buffer, end, buffer.length - end);
            end += Math.max(0, length);
            return length > 0;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
