package io.github.hcs4j.benchmarks.report;

import io.github.hcs4j.benchmarks.MappingBenchmark;
import io.github.hcs4j.benchmarks.ReadingBenchmark;
import io.github.hcs4j.benchmarks.WritingBenchmark;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A benchmark, its goals, and the figures from elsewhere that belong beside its own. */
enum Experiment {
    MAPPING(
            MappingBenchmark.class,
            "From an OCI spec to the document, bytes to bytes",
            List.of(Goal.time(Contender.GO, 1 / 5.0), new Goal(Contender.DATA_BINDING, 1 / 2.5, 0.5))),
    READING(
            ReadingBenchmark.class,
            "Reading a ComputeSystem",
            List.of(
                    Goal.time(Contender.TOKEN_LOOP, 1.1),
                    new Goal(Contender.DATA_BINDING, Double.NaN, 0.5),
                    Goal.time(Contender.DATA_BINDING_WITH_BLACKBIRD, 1 / 1.5),
                    Goal.time(Contender.FASTJSON2, 1.1))),
    WRITING(
            WritingBenchmark.class,
            "Writing a ComputeSystem",
            List.of(new Goal(Contender.DATA_BINDING, 0.5, 0.5), Goal.time(Contender.FASTJSON2, 1.1)));

    /** Unmarshal, create and marshal with Go 1.19 on a machine like that of the first results, logging off. */
    private static final Measurement GO_SMALL = new Measurement(37_700, Double.NaN);

    private static final Measurement GO_LARGE = new Measurement(322_000, Double.NaN);

    private final Class<?> benchmark;
    private final String title;
    private final List<Goal> goals;

    Experiment(Class<?> benchmark, String title, List<Goal> goals) {
        this.benchmark = benchmark;
        this.title = title;
        this.goals = goals;
    }

    /** As the command line has it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String title() {
        return title;
    }

    /** What JMH is to run, as a regular expression. */
    String pattern() {
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
