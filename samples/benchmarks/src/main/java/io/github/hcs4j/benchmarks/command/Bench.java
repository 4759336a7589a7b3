package io.github.hcs4j.benchmarks.command;

import io.github.hcs4j.benchmarks.process.ProcessExperiments;
import io.github.hcs4j.benchmarks.report.Experiment;
import io.github.hcs4j.benchmarks.report.JmhExperiment;
import io.github.hcs4j.benchmarks.report.ResultsFile;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Runs experiments, prints their tables and puts them into the file of the results. */
public final class Bench {

    private static final int USED_WRONGLY = 2;

    private Bench() {}

    /**
     * Runs experiments.
     *
     * @param arguments the folder of the project, and the experiments to run; none for all
     * @throws Exception if something cannot be measured, or the results cannot be written
     */
    public static void main(String[] arguments) throws Exception {
        Path project = Path.of(arguments[0]).toAbsolutePath().normalize();
        List<String> words = Arrays.asList(arguments).subList(1, arguments.length);
        List<Experiment> experiments = Stream.concat(
                        Stream.of(JmhExperiment.values()), ProcessExperiments.of(project).stream())
                .toList();
        List<String> known = experiments.stream().map(Experiment::word).toList();
        if (!known.containsAll(words)) {
            System.err.println("usage: samples/bench [" + String.join(" | ", known) + "]...   (none for all)");
            System.exit(USED_WRONGLY);
        }
        ResultsFile results = new ResultsFile(project.resolve("samples/benchmarks/RESULTS.md"), experiments);
        for (Experiment experiment : experiments) {
            if (words.isEmpty() || words.contains(experiment.word())) {
                String section = experiment.run();
                System.out.println(experiment.title() + "\n\n" + section);
                results.put(experiment, section);
            }
        }
    }
}
