package io.github.hcs4j.benchmarks.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessTest {

    @TempDir
    Path folder;

    @Test
    void contendersTakeTurnsAndMediansCount() throws Exception {
        List<String> turns = new ArrayList<>();
        Iterator<Double> figures = List.of(9.0, 1.0, 2.0).iterator();
        Series series = new Series()
                .with("a", () -> {
                    turns.add("a");
                    return figures.next();
                })
                .with("b", () -> {
                    turns.add("b");
                    return turns.size();
                })
                .run("test", 3);

        assertThat(turns).containsExactly("a", "b", "a", "b", "a", "b");
        assertThat(series.median("a")).isEqualTo(2);
        assertThat(series.median("b")).isEqualTo(4);
        assertThat(series.seconds("a")).isEqualTo("2.00 s");
        assertThat(Series.seconds(0.0123)).isEqualTo("0.012 s");
    }

    @Test
    void heapIsTheLargestOfAllCollections() throws IOException {
        Path log = Files.writeString(folder.resolve("gc.log"), """
                [0.2s][info][gc] GC(0) Pause Young (Normal) (G1 Evacuation Pause) 23M->5M(254M) 2.2ms
                [0.9s][info][gc] GC(1) Pause Young (Normal) (G1 Evacuation Pause) 153M->19M(254M) 4.5ms
                [1.9s][info][gc] GC(2) Concurrent Mark Cycle
                [2.0s][info][gc] GC(3) Pause Remark 40M->31M(254M) 4.5ms
                """);

        assertThat(Heap.of(log)).isEqualTo(new Heap(153, 31));
    }

    @Test
    void whatFailsIsToldWithWhatItSaid() {
        assertThatThrownBy(() -> Command.ofJdk("java", "-no-such-option").seconds(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("exit code 1")
                .hasMessageContaining("-no-such-option");
    }
}
