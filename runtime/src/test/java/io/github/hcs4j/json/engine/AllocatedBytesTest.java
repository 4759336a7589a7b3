package io.github.hcs4j.json.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read and written takes memory in proportion to the text, and none that can be used again. */
class AllocatedBytesTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** The largest array that serves the next text. */
    private static final int LARGEST_SPARE = 256 << 10;

    /** Less than the array of any text, and more than the objects around it. */
    private static final long LITTLE = 4_000;

    private static final int MILLION = 1 << 20;

    private static long allocated(Runnable task) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        task.run();
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    @Test
    void anArrayServesTheNextText() {
        TextBuffer.take().release();
        assertThat(allocated(TextBuffer::take)).isLessThan(LITTLE);
        assertThat(allocated(TextBuffer::take)).isGreaterThan(LITTLE);

        new TextBuffer(new byte[LARGEST_SPARE]).release();
        assertThat(allocated(TextBuffer::take)).isLessThan(LITTLE);

        new TextBuffer(new byte[LARGEST_SPARE + 1]).release();
        assertThat(allocated(TextBuffer::take)).isGreaterThan(LITTLE);
    }

    @Test
    void eachWayOfWritingGivesItsArrayBack() {
        List<Runnable> ways = List.of(
                () -> JsonText.toBytes(1, ScalarCodec.INT32, false),
                () -> JsonText.toText(1, ScalarCodec.INT32, false),
                () -> {
                    try {
                        JsonText.write(1, ScalarCodec.INT32, false, OutputStream.nullOutputStream());
                    } catch (IOException unexpected) {
                        throw new UncheckedIOException(unexpected);
                    }
                });
        for (Runnable way : ways) {
            way.run();
            assertThat(allocated(way)).isLessThan(LITTLE);
        }
    }

    /** A table of names that grew for each of them would be made anew as often. */
    @Test
    void manyNamesTakeTheRoomThatTheyNeed() {
        byte[] text = IntStream.range(0, 5_000)
                .mapToObj(i -> "\"" + i + "\":0")
                .collect(Collectors.joining(",", "{", "}"))
                .getBytes(UTF_8);

        assertThat(allocated(() -> JsonText.read(text, ScalarCodec.ANY))).isLessThan(100L * text.length);
    }

    /** An array that grew by what is put alone would be copied for each of a million characters. */
    @Test
    void anArrayGrowsToTwiceItsLength() {
        TextBuffer out = new TextBuffer(new byte[1]);

        assertThat(allocated(() -> {
                    for (int i = 0; i < MILLION; i++) {
                        out.put('x');
                    }
                }))
                .isBetween((long) MILLION, 3L * MILLION);
    }

    @Test
    void aStringTakesTheRoomThatItNeeds() {
        String text = "x".repeat(MILLION);
        TextBuffer out = new TextBuffer(new byte[0]);

        assertThat(allocated(() -> out.string(text))).isLessThan(5L * MILLION);
    }

    /** A string beyond ASCII takes no more memory at the end of a text than at its beginning. */
    @Test
    void aStringIsDecodedInTheRoomThatItNeeds() {
        byte[] text = ("[" + "\"\\u20AC é\",".repeat(5_000) + "\"\"]").getBytes(UTF_8);

        assertThat(allocated(() -> JsonText.read(text, ScalarCodec.ANY))).isLessThan(100L * text.length);
    }

    /** A whole number of up to 18 digits is read without an object. */
    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "7", "-123456789012345678", "999999999999999999", "                    42"})
    void aWholeNumberIsReadWithoutAnObject(String text) {
        JsonReader in = new JsonReader(text.getBytes(UTF_8));
        Runnable reading = () -> {
            in.goTo(text.lastIndexOf(' ') + 1);
            NumberText.within(in, Long.MIN_VALUE, Long.MAX_VALUE);
        };
        reading.run(); // what is done once

        assertThat(allocated(reading)).isLessThan(50);
    }
}
