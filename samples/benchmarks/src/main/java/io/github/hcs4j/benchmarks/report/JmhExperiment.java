package io.github.hcs4j.benchmarks.report;

import io.github.hcs4j.benchmarks.GeneratorBenchmark;
import io.github.hcs4j.benchmarks.MappingBenchmark;
import io.github.hcs4j.benchmarks.ReadingBenchmark;
import io.github.hcs4j.benchmarks.WritingBenchmark;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** A benchmark that JMH runs, its goals, and the figures from elsewhere that belong beside its own. */
public enum JmhExperiment implements Experiment {
    /** Spec to document. */
    MAPPING(
            MappingBenchmark.class,
            "From an OCI spec to the document, bytes to bytes",
            List.of(Goal.time(Contender.GO, 1 / 5.0), new Goal(Contender.DATA_BINDING, 1 / 2.5, 0.5))),
    /** Bytes to value. */
    READING(
            ReadingBenchmark.class,
            "Reading a ComputeSystem",
            List.of(
                    Goal.time(Contender.TOKEN_LOOP, 1.1),
                    new Goal(Contender.DATA_BINDING, Double.NaN, 0.5),
                    Goal.time(Contender.DATA_BINDING_WITH_BLACKBIRD, 1 / 1.5),
                    Goal.time(Contender.FASTJSON2, 1.1))),
    /** Value to bytes. */
    WRITING(
            WritingBenchmark.class,
            "Writing a ComputeSystem",
            List.of(new Goal(Contender.DATA_BINDING, 0.5, 0.5), Goal.time(Contender.FASTJSON2, 1.1))),
    /** Schemas to sources. */
    GENERATOR(
            GeneratorBenchmark.class,
            "Generating HCS v1 and v2 in a warm process",
            List.of(Goal.time(Contender.JSONSCHEMA2POJO, 0.25)));

    private static final int ROUNDS = 5;
    private static final int WARM_UPS = 3;

    /** With shorter ones, half of what is measured is not compiled yet on two processors. */
    private static final TimeValue WARM_UP = TimeValue.seconds(1);

    /** Short and many: where something else runs on the machine, the fastest are those that it let alone. */
    private static final TimeValue ITERATION = TimeValue.milliseconds(40);

    private static final int ITERATIONS = 100;

    /** What takes a large part of a second needs longer. */
    private static final TimeValue LONG_ITERATION = TimeValue.milliseconds(1500);

    private static final int LONG_ITERATIONS = 8;

    /** Unmarshal, create and marshal with Go 1.19 on a machine like that of the first results, logging off. */
    private static final Measurement GO_SMALL = new Measurement(37_700, Double.NaN);

    private static final Measurement GO_LARGE = new Measurement(322_000, Double.NaN);

    private final Class<?> benchmark;
    private final String title;
    private final List<Goal> goals;

    JmhExperiment(Class<?> benchmark, String title, List<Goal> goals) {
        this.benchmark = benchmark;
        this.title = title;
        this.goals = goals;
    }

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String run() throws RunnerException {
        Rounds rounds = new Rounds();
        boolean isLong = this == GENERATOR;
        for (int round = 1; round <= ROUNDS; round++) {
            System.err.println(word() + ": round " + round + " of " + ROUNDS);
            rounds.add(new Runner(new OptionsBuilder()
                            .include(pattern())
                            .mode(Mode.AverageTime)
                            .timeUnit(TimeUnit.NANOSECONDS)
                            .forks(1)
                            .warmupIterations(WARM_UPS)
                            .warmupTime(isLong ? LONG_ITERATION : WARM_UP)
                            .measurementIterations(isLong ? LONG_ITERATIONS : ITERATIONS)
                            .measurementTime(isLong ? LONG_ITERATION : ITERATION)
                            .addProfiler(GCProfiler.class)
                            .shouldFailOnError(true)
                            .verbosity(VerboseMode.SILENT)
                            .build())
                    .run());
        }
        return Machine.setting("Medians of " + ROUNDS + " processes, of each its fastest iteration.")
                + new ResultsTable(this, rounds.medians());
    }

    /** What JMH is to run, as a regular expression. */
    private String pattern() {
        return "^" + benchmark.getName().replace(".", "\\.") + "\\.";
    }

    List<Goal> goals() {
        return goals;
    }

    /** Figures that were measured elsewhere, for an input. */
    Map<Contender, Measurement> references(String input) {
        if (this != MAPPING) {
            return Map.of();
        }
        return Map.of(Contender.GO, input.startsWith("SMALL") ? GO_SMALL : GO_LARGE);
    }
}
