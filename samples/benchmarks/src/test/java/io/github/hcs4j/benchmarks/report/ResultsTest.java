package io.github.hcs4j.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsTest {

    @Test
    void mediansDecideOnGoals() {
        Rounds rounds = new Rounds();
        double[] own = {900, 1000, 5000};
        for (double nanoseconds : own) {
            rounds.add("LARGE_CONTAINER", Contender.HCS4J, new Measurement(nanoseconds, 300));
            rounds.add("LARGE_CONTAINER", Contender.DATA_BINDING, new Measurement(2500, 500));
            rounds.add("LARGE_CONTAINER", Contender.FASTJSON2, new Measurement(800, 200));
        }

        assertThat(new ResultsTable(JmhExperiment.WRITING, rounds.medians())).hasToString("""
                | input | | time | hcs4j takes | goal | allocates | hcs4j takes | goal |
                |---|---|--:|--:|---|--:|--:|---|
                | large container | hcs4j | 1.00 us |  |  | 300 B |  |  |
                | large container | Jackson 3 data binding | 2.50 us | 0.40 | 0.50 met | 500 B | 0.60 | 0.50 missed |
                | large container | fastjson2 | 0.80 us | 1.25 | 1.10 missed | 200 B | 1.50 |  |
                """);
    }

    @Test
    void figuresFromElsewhereStandBesideOwn() {
        Rounds rounds = new Rounds();
        rounds.add("SMALL_V1", Contender.HCS4J, new Measurement(3770, 300));

        assertThat(new ResultsTable(JmhExperiment.MAPPING, rounds.medians()).toString())
                .endsWith(
                        "| small v1 | Go reference (measured elsewhere, Go 1.19) | 37.70 us | 0.10 | 0.20 met |  |  |  |\n");
    }

    @Test
    void sectionReplacesItsFormerSelfOnly(@TempDir Path folder) throws Exception {
        Path path = folder.resolve("RESULTS.md");
        ResultsFile results = new ResultsFile(path, List.of(JmhExperiment.values()));
        results.put(JmhExperiment.WRITING, "written before\n");
        results.put(JmhExperiment.MAPPING, "mapped\n");
        results.put(JmhExperiment.WRITING, "written now\n");

        assertThat(Files.readString(path))
                .endsWith("\n## " + JmhExperiment.MAPPING.title() + "\n\nmapped\n\n## " + JmhExperiment.WRITING.title()
                        + "\n\nwritten now\n")
                .doesNotContain("before");
    }
}
