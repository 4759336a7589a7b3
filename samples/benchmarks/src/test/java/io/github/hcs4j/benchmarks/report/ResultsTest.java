package io.github.hcs4j.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsTest {

    private final Rounds rounds = new Rounds();

    @Test
    void fastestRoundDecidesOnGoals() {
        for (double nanoseconds : new double[] {1100, 1000, 5000}) {
            rounds.add("LARGE_CONTAINER", Contender.HCS4J, new Measurement(nanoseconds, 300));
            rounds.add("LARGE_CONTAINER", Contender.DATA_BINDING_WITH_BLACKBIRD, new Measurement(2500, 500));
            rounds.add("LARGE_CONTAINER", Contender.FASTJSON2, new Measurement(800, 200));
        }
        rounds.add("LARGE_CONTAINER", Contender.RETURNED, new Measurement(Double.NaN, 150));
        rounds.add("SMALL_CONTAINER", Contender.HCS4J, new Measurement(650, 80));
        rounds.add("SMALL_CONTAINER", Contender.FASTJSON2, new Measurement(1000, 70));
        rounds.add("STATISTICS", Contender.HCS4J, new Measurement(1150, 80));
        rounds.add("STATISTICS", Contender.FASTJSON2, new Measurement(1000, 70));

        assertThat(table(Goals.WRITING, 17)).isEqualTo("""
                | input | | time | hcs4j takes | goal | allocates | hcs4j takes | goal |
                |---|---|--:|--:|---|--:|--:|---|
                | large container | hcs4j | 1.00 us |  |  | 300 B |  |  |
                | large container | Jackson 3 data binding with Blackbird \
                | 2.50 us | 0.40 | at most 0.50 met | 500 B | 0.60 |  |
                | large container | fastjson2 | 0.80 us | 1.25 | at most 1.05 missed | 200 B | 1.50 |  |
                | large container | the bytes that hcs4j returns |  |  |  | 150 B | 2.00 | at most 2.20 met |
                | small container | hcs4j | 0.65 us |  |  | 80 B |  |  |
                | small container | fastjson2 | 1.00 us | 0.65 | at most 1.05 met | 70 B | 1.14 |  |
                | statistics | hcs4j | 1.15 us |  |  | 80 B |  |  |
                | statistics | fastjson2 | 1.00 us | 1.15 | at most 1.155 met | 70 B | 1.14 |  |
                | those that the goals were made for, on average | fastjson2 |  | 0.95 | at most 0.95 met |  |  |  |
                """);
    }

    @Test
    void goalForVirtualMachineDependsOnRelease() {
        rounds.add("VIRTUAL_MACHINE", Contender.HCS4J, new Measurement(1100, 300));
        rounds.add("VIRTUAL_MACHINE", Contender.FASTJSON2, new Measurement(1000, 500));

        assertThat(table(Goals.READING, 17)).contains("| 1.10 | at most 1.20 met |");
        assertThat(table(Goals.READING, 25)).contains("| 1.10 | at most 1.00 missed |");
    }

    @Test
    void documentOfAnotherKindIsWithinTenth() {
        rounds.add("v2:Uefi /documents/uefi.json", Contender.HCS4J, new Measurement(710, 400));
        rounds.add("v2:Uefi /documents/uefi.json", Contender.DATA_BINDING_WITH_BLACKBIRD, new Measurement(1000, 500));

        assertThat(table(Goals.READING, 17))
                .endsWith("| v2:Uefi | Jackson 3 data binding with Blackbird | 1.00 us | 0.71 | at most 0.715 met |"
                        + " 500 B | 0.80 | at most 0.80 met |\n");
    }

    @Test
    void sectionReplacesItsFormerSelfOnly(@TempDir Path folder) throws Exception {
        Path path = folder.resolve("RESULTS.md");
        List<Experiment> all = JmhExperiment.all();
        Experiment mapping = all.get(0);
        Experiment writing = all.get(2);
        ResultsFile results = new ResultsFile(path, all);
        results.put(writing, "written before\n");
        results.put(mapping, "mapped\n");
        results.put(writing, "written now\n");

        assertThat(Files.readString(path))
                .endsWith("\n## " + mapping.title() + "\n\nmapped\n\n## " + writing.title() + "\n\nwritten now\n")
                .doesNotContain("before");
    }

    private String table(Goals goals, int java) {
        return new ResultsTable(goals, java, rounds.least()).toString();
    }
}
