package io.github.hcs4j.benchmarks.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What was measured in several rounds, of which the medians count. Of a process, its fastest iteration counts: what
 * interferes, be it a compiler that is still at work or whoever else has the machine, adds time and never takes any away.
 */
final class Rounds {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Map<String, Map<Contender, List<Measurement>>> inputs = new TreeMap<>();

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
                .computeIfAbsent(contender, name -> new ArrayList<>())
                .add(measurement);
    }

    /** The medians, by input and contender. */
    Map<String, Map<Contender, Measurement>> medians() {
        Map<String, Map<Contender, Measurement>> medians = new TreeMap<>();
        inputs.forEach((input, contenders) -> {
            Map<Contender, Measurement> row = new EnumMap<>(Contender.class);
            contenders.forEach((contender, measured) -> row.put(contender, median(measured)));
            medians.put(input, row);
        });
        return medians;
    }

    private static Measurement median(List<Measurement> measured) {
        return new Measurement(
                median(measured.stream().mapToDouble(Measurement::nanoseconds).toArray()),
                median(measured.stream().mapToDouble(Measurement::bytes).toArray()));
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        int middle = values.length / 2;
        return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}
