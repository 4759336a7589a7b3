package io.github.hcs4j.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineReaderTest {

    /** Hands out a few bytes at a time, as a pipe may. */
    private static InputStream slowly(byte[] bytes, int step) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, step));
            }
        };
    }

    private static List<String> lines(InputStream in) throws IOException {
        LineReader reader = new LineReader(in, () -> {});
        List<String> lines = new ArrayList<>();
        for (Line line = reader.next(); line != null; line = reader.next()) {
            assertThat(line.number()).isEqualTo(lines.size() + 1);
            assertThat(line.isCut()).isFalse();
            lines.add(new String(line.text(), StandardCharsets.ISO_8859_1));
        }
        return lines;
    }

    @Test
    void cutsWhereverTheBytesComeApart() throws IOException {
        Random random = new Random(3);
        StringBuilder text = new StringBuilder();
        List<String> expected = new ArrayList<>();
        for (int length : new int[] {0, 1, 0, 65_535, 65_536, 65_537, 3, 200_000, 0, 131_072, 7}) {
            expected.add("x".repeat(length));
            text.append("x".repeat(length)).append('\n');
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.ISO_8859_1);

        assertThat(lines(new ByteArrayInputStream(bytes))).isEqualTo(expected);
        for (int step : new int[] {1, 2, 4096, 65_535, 1 + random.nextInt(100_000)}) {
            assertThat(lines(slowly(bytes, step)))
                    .as("%d bytes at a time", step)
                    .isEqualTo(expected);
        }
    }

    @Test
    void theLastLineNeedsNoEnd() throws IOException {
        assertThat(lines(new ByteArrayInputStream("a\nb".getBytes(StandardCharsets.ISO_8859_1))))
                .containsExactly("a", "b");
    }

    @Test
    void flushesAnswersBeforeItWaits() throws IOException {
        List<String> events = new ArrayList<>();
        InputStream in = new ByteArrayInputStream("a\nb\n".getBytes(StandardCharsets.ISO_8859_1)) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                events.add("read");
                return super.read(target, offset, 2);
            }
        };
        LineReader reader = new LineReader(in, () -> events.add("flush"));

        reader.next();
        events.add("a");
        reader.next();
        events.add("b");
        reader.next();

        assertThat(events).containsExactly("flush", "read", "a", "flush", "read", "b", "flush", "read");
    }

    @Test
    void cutsALineThatIsTooLong() throws IOException {
        byte[] bytes = new byte[LineReader.LONGEST + 2];
        bytes[bytes.length - 1] = '\n';
        LineReader reader = new LineReader(new ByteArrayInputStream(bytes), () -> {});

        Line line = reader.next();

        assertThat(line.isCut()).isTrue();
        assertThat(line.text()).hasSize(LineReader.LONGEST);
        assertThat(reader.next()).isNull();
    }

    @Test
    void readsALineOfTheGreatestLength() throws IOException {
        byte[] bytes = new byte[LineReader.LONGEST + 1];
        bytes[bytes.length - 1] = '\n';

        Line line = new LineReader(new ByteArrayInputStream(bytes), () -> {}).next();

        assertThat(line.isCut()).isFalse();
        assertThat(line.text()).hasSize(LineReader.LONGEST);
    }

    @Test
    void tellsAProblemOfReadingFromOneOfWriting() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };

        assertThatThrownBy(() -> new LineReader(broken, () -> {}).next()).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> new LineReader(InputStream.nullInputStream(), () -> {
                            throw new IOException("full");
                        })
                        .next())
                .isInstanceOf(IOException.class)
                .hasMessage("full");
    }
}
