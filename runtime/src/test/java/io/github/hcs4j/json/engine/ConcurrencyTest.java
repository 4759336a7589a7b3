package io.github.hcs4j.json.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many threads read and write at once: nobody gets what another one writes. */
class ConcurrencyTest {

    private static final int THREADS = 8;
    private static final int TIMES = 400;

    /** Runs the same in all threads, which begin at once. */
    private static void inAllThreads(Callable<Void> task) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CyclicBarrier begin = new CyclicBarrier(THREADS);
            List<Future<Void>> running = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                running.add(threads.submit(() -> {
                    begin.await();
                    return task.call();
                }));
            }
            for (Future<Void> each : running) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Texts of all sizes: some fit into an array that is kept, some make it grow, some are too large to keep it. */
    private static List<Object> values() {
        return IntStream.of(0, 10, 1_000, 16_000, 20_000, 100_000, 300_000)
                .<Object>mapToObj(size -> List.of("x".repeat(size), size, "é".repeat(size / 10)))
                .toList();
    }

    @Test
    void everyThreadGetsItsOwnText() throws Exception {
        List<Object> values = values();
        List<String> texts = values.stream()
                .map(value -> JsonText.toText(value, ScalarCodec.ANY, false))
                .toList();

        inAllThreads(() -> {
            for (int i = 0; i < TIMES; i++) {
                int chosen = (int) (Thread.currentThread().getId() + i) % values.size();
                byte[] written = JsonText.toBytes(values.get(chosen), ScalarCodec.ANY, false);
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                JsonText.write(values.get(chosen), ScalarCodec.ANY, false, out);
                assertThat(new String(written, UTF_8)).isEqualTo(texts.get(chosen));
                assertThat(out.toString(UTF_8)).isEqualTo(texts.get(chosen));
                assertThat(JsonText.read(written, ScalarCodec.ANY)).isEqualTo(values.get(chosen));
            }
            return null;
        });
    }

    /** A value that is written while another is: a codec may write a text of its own. */
    @Test
    void aTextWithinAText() {
        Codec<String> nested = new Codec<>() {
            @Override
            public String read(JsonReader in) {
                return String.valueOf(in.string());
            }

            @Override
            public void write(String value, JsonWriter out) {
                out.string(JsonText.toText(List.of(value), ScalarCodec.ANY, false));
            }
        };

        assertThat(JsonText.toText(List.of("a", "b"), ScalarCodec.list(nested), false))
                .isEqualTo("[\"[\\\"a\\\"]\",\"[\\\"b\\\"]\"]");
    }

    @Test
    void whatFailsLeavesNothingBehind() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("disk full");
            }
        };
        for (int i = 0; i < 10; i++) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> JsonText.toBytes(List.of("secret", new Object()), ScalarCodec.ANY, false));
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> JsonText.write(List.of("secret"), ScalarCodec.ANY, false, broken))
                    .withMessage("disk full");
            assertThat(JsonText.toText(List.of(1), ScalarCodec.ANY, false)).isEqualTo("[1]");
        }
    }

    /** What is made at the first use may be made by several threads at once. */
    @Test
    void namesThatAreUsedForTheFirstTime() throws Exception {
        String[] all = IntStream.range(0, 100).mapToObj(i -> "Member" + i).toArray(String[]::new);
        for (int round = 0; round < 50; round++) {
            MemberNames names = MemberNames.of(all);
            inAllThreads(() -> {
                JsonReader in = new JsonReader("{\"Member7\":1,\"Member99\":2}".getBytes(UTF_8));
                assertThat(in.beginObject()).isTrue();
                assertThat(in.nextMember(names)).isEqualTo(7);
                assertThat(in.int32()).isEqualTo(1);
                assertThat(in.nextMember(names)).isEqualTo(99);
                assertThat(in.int32()).isEqualTo(2);
                assertThat(in.nextMember(names)).isEqualTo(JsonReader.END);
                return null;
            });
        }
    }

    /** Values that were read are shared: nobody sees a half of one. */
    @Test
    void aValueThatManyThreadsLookInto() throws Exception {
        Object shared = JsonText.read(RealTexts.machine(), ScalarCodec.ANY);
        String expected = JsonText.toText(shared, ScalarCodec.ANY, true);

        inAllThreads(() -> {
            for (int i = 0; i < TIMES; i++) {
                assertThat(JsonText.toText(shared, ScalarCodec.ANY, true)).isEqualTo(expected);
                assertThat(FreeForm.copyOf(List.of(shared))).isEqualTo(List.of(shared));
            }
            return null;
        });
    }
}
