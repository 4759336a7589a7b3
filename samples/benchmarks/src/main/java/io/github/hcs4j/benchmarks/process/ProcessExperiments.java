package io.github.hcs4j.benchmarks.process;

import io.github.hcs4j.benchmarks.report.Experiment;
import java.nio.file.Path;
import java.util.List;

/** The experiments that time processes. */
public final class ProcessExperiments {

    private ProcessExperiments() {}

    /**
     * All of them.
     *
     * @param project the folder of the project
     * @return the experiments, in the order of their sections
     */
    public static List<Experiment> of(Path project) {
        return List.of(
                new CompileExperiment(List.of("v1", "v2")),
                new ScalingExperiment(),
                new RebuildExperiment(project),
                new StartupExperiment(project),
                new BatchExperiment(project));
    }
}
