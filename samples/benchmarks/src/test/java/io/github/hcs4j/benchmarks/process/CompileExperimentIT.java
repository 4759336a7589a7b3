package io.github.hcs4j.benchmarks.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.benchmarks.report.Effort;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One round of an experiment, with the jars: their class paths, both generators and the table work. */
class CompileExperimentIT {

    @Test
    void bothGeneratorsAndCompilersRun() throws Exception {
        String section = new CompileExperiment(List.of("v1")).run(Effort.QUICK);

        for (String what : new String[] {"30 types", "HCS v1"}) {
            assertThat(section)
                    .containsPattern(
                            "\\| " + what + ", hcs4j: javac with the processor, of the next \\| [\\d.]+ s \\| ")
                    .containsPattern("\\| " + what + ", jsonschema2pojo, and javac of its classes \\| [\\d.]+ s \\| ");
        }
        assertThat(section)
                .containsPattern("\\| spent in the processor, of javac with it \\| [\\d.]+ s \\| 0\\.\\d\\d \\| ");
    }
}
