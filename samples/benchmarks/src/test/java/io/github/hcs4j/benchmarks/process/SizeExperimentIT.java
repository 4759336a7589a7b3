package io.github.hcs4j.benchmarks.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The cheapest of the experiments, run with the jars: their class paths, both generators and the table work. */
class SizeExperimentIT {

    @Test
    void bothGeneratorsMakeTheSameTypes() throws Exception {
        String section = new SizeExperiment().run();

        assertThat(section).containsPattern("Both lines of [1-9]\\d\\d types");
        assertThat(section)
                .containsPattern("\\| lines a type, hcs4j, of the next \\| [1-9]\\d+ \\([\\d,]+ in all\\) \\| ");
        assertThat(section)
                .containsPattern("\\| lines a type, jsonschema2pojo \\| [1-9]\\d+ \\([\\d,]+ in all\\) \\| ");
        assertThat(section).containsPattern("\\| jar of the runtime, of 2 MB \\| [\\d,]+ bytes \\| \\d\\.\\d\\d \\| ");
    }
}
