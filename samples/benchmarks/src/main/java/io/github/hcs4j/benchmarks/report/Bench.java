package io.github.hcs4j.benchmarks.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs experiments, prints their tables and puts them into the file of the results. */
public final class Bench {

    private static final int ROUNDS = 5;
    private static final int WARM_UPS = 4;
    private static final int ITERATIONS = 3;
    private static final TimeValue ITERATION = TimeValue.milliseconds(400);
    private static final int USED_WRONGLY = 2;

    private Bench() {}

    /**
     * Runs experiments.
     *
     * @param arguments the file of the results, and the experiments to run; none for all
     * @throws IOException if the file cannot be read or written
     * @throws RunnerException if JMH fails
     */
    public static void main(String[] arguments) throws IOException, RunnerException {
        List<String> words = Arrays.asList(arguments).subList(1, arguments.length);
        List<String> known =
                Arrays.stream(Experiment.values()).map(Experiment::word).toList();
        if (!known.containsAll(words)) {
            System.err.println("usage: samples/bench [" + String.join(" | ", known) + "]...   (none for all)");
            System.exit(USED_WRONGLY);
        }
        ResultsFile results = new ResultsFile(Path.of(arguments[0]));
        for (Experiment experiment : Experiment.values()) {
            if (words.isEmpty() || words.contains(experiment.word())) {
                String section = run(experiment);
                System.out.println(experiment.title() + "\n\n" + section);
                results.put(experiment, section);
            }
        }
    }

    private static String run(Experiment experiment) throws RunnerException {
        Rounds rounds = new Rounds();
        for (int round = 1; round <= ROUNDS; round++) {
            System.err.println(experiment.word() + ": round " + round + " of " + ROUNDS);
            rounds.add(new Runner(new OptionsBuilder()
                            .include(experiment.pattern())
                            .mode(Mode.AverageTime)
                            .timeUnit(TimeUnit.NANOSECONDS)
                            .forks(1)
                            .warmupIterations(WARM_UPS)
                            .warmupTime(ITERATION)
                            .measurementIterations(ITERATIONS)
                            .measurementTime(ITERATION)
                            .addProfiler(GCProfiler.class)
                            .shouldFailOnError(true)
                            .verbosity(VerboseMode.SILENT)
                            .build())
                    .run());
        }
        String setting = Machine.description() + ". " + Machine.versions() + ". Medians of " + ROUNDS + " processes.";
        return setting + "\n\n" + new ResultsTable(experiment, rounds.medians());
    }
}
