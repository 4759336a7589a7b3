package io.github.hcs4j.benchmarks.report;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What was measured in several rounds, of which the fastest counts, and of each process its fastest iteration: what
 * interferes, be it a compiler that is still at work or another program, adds time and never takes any away.
 */
final class Rounds {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Map<String, Map<Contender, Measurement>> inputs = new LinkedHashMap<>();

    /** Adds a round, in which each benchmark ran in a process of its own. */
    void add(Collection<RunResult> round) {
        for (RunResult run : round) {
            String benchmark = run.getParams().getBenchmark();
            Contender contender = Contender.ofMethod(benchmark.substring(benchmark.lastIndexOf('.') + 1));
            Result<?> allocated = run.getSecondaryResults().get(ALLOCATED);
            add(
                    run.getParams().getParam("input"),
                    contender,
                    new Measurement(run.getPrimaryResult().getStatistics().getMin(), allocated.getScore()));
        }
    }

    void add(String input, Contender contender, Measurement measurement) {
        inputs.computeIfAbsent(input, name -> new EnumMap<>(Contender.class))
                .merge(contender, measurement, Measurement::least);
    }

    /** The least of all rounds, by input and contender. */
    Map<String, Map<Contender, Measurement>> least() {
        return inputs;
    }
}
