package io.github.hcs4j.benchmarks.process;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Contenders that take turns, a round after another, of which the medians count. */
final class Series {

    private final Map<String, Contender> contenders = new LinkedHashMap<>();
    private final Map<String, List<Double>> figures = new LinkedHashMap<>();

    /** What takes turns with others. */
    @FunctionalInterface
    interface Contender {

        /**
         * Takes a turn.
         *
         * @return the figure, such as seconds
         */
        double turn() throws IOException, InterruptedException;
    }

    /** Adds a contender, whose turn is after those of all added before. */
    Series with(String name, Contender contender) {
        contenders.put(name, contender);
        figures.put(name, new ArrayList<>());
        return this;
    }

    /** Has all take their turns. */
    Series run(String word, int rounds) throws IOException, InterruptedException {
        for (int round = 1; round <= rounds; round++) {
            System.err.println(word + ": round " + round + " of " + rounds);
            for (Map.Entry<String, Contender> each : contenders.entrySet()) {
                figures.get(each.getKey()).add(each.getValue().turn());
            }
        }
        return this;
    }

    double median(String name) {
        double[] sorted = figures.get(name).stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The median of one in seconds, for a table. */
    String seconds(String name) {
        return seconds(median(name));
    }

    static String seconds(double seconds) {
        return String.format(Locale.ROOT, seconds < 1 ? "%.3f s" : "%.2f s", seconds);
    }
}
