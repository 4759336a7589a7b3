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
        if (at == end && !fill()) {
            return null;
        }
        number++;
        int lineEnd = lineEnd();
        if (lineEnd != END) {
            byte[] text = Arrays.copyOfRange(buffer, at, lineEnd);
            at = lineEnd + 1;
            return new Line(number, text, false);
        }
        return longLine();
    }

    /** Reads a line that is not in the buffer as a whole. */
    private Line longLine() throws IOException {
        byte[] kept = new byte[USUAL];
        int length = 0;
        long whole = 0;
        int lineEnd;
        do {
            lineEnd = lineEnd();
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
        return new Line(number, length == kept.length ? kept : Arrays.copyOf(kept, length), whole > length);
    }

    private int lineEnd() {
        for (int i = at; i < end; i++) {
            if (buffer[i] == '\n') {
                return i;
            }
        }
        return END;
    }

    private boolean fill() throws IOException {
        answers.flush();
        try {
            end = Math.max(0, in.read(buffer));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        at = 0;
        return end > 0;
    }
}
