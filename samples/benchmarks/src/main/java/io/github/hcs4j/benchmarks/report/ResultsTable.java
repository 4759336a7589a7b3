package io.github.hcs4j.benchmarks.report;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** The table of a benchmark that JMH ran, in Markdown. */
final class ResultsTable {

    private static final String HEAD = """
            | input | | time | hcs4j takes | goal | allocates | hcs4j takes | goal |
            |---|---|--:|--:|---|--:|--:|---|
            """;

    private final JmhExperiment experiment;
    private final Map<String, Map<Contender, Measurement>> medians;

    ResultsTable(JmhExperiment experiment, Map<String, Map<Contender, Measurement>> medians) {
        this.experiment = experiment;
        this.medians = medians;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(HEAD);
        medians.forEach((input, measured) -> {
            Map<Contender, Measurement> all = new EnumMap<>(measured);
            all.putAll(experiment.references(input));
            Measurement own = all.get(Contender.HCS4J);
            String name = input.toLowerCase(Locale.ROOT).replace('_', ' ');
            all.forEach((contender, each) -> text.append(row(name, contender, each, own)));
        });
        return text.toString();
    }

    private String row(String input, Contender contender, Measurement measured, Measurement own) {
        Goal goal = experiment.goals().stream()
                .filter(each -> each.other() == contender)
                .findFirst()
                .orElse(Goal.time(contender, Double.NaN));
        double time = contender == Contender.HCS4J ? Double.NaN : own.nanoseconds() / measured.nanoseconds();
        double bytes = contender == Contender.HCS4J ? Double.NaN : own.bytes() / measured.bytes();
        return String.join(
                        " | ",
                        "| " + input,
                        contender.label(),
                        format("%.2f us", measured.nanoseconds() / 1000),
                        format("%.2f", time),
                        verdict(time, goal.time()),
                        format("%.0f B", measured.bytes()),
                        format("%.2f", bytes),
                        verdict(bytes, goal.bytes()) + " |")
                + "\n";
    }

    private static String format(String pattern, double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, pattern, value);
    }

    private static String verdict(double ratio, double goal) {
        return format("%.2f ", goal) + (Double.isNaN(goal) ? "" : ratio <= goal ? "met" : "missed");
    }
}
