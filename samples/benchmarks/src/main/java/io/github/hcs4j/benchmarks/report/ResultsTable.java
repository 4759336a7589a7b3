package io.github.hcs4j.benchmarks.report;

import io.github.hcs4j.benchmarks.input.MeasuredDocument;
import java.util.Locale;
import java.util.Map;

/** The table of a benchmark that JMH ran, in Markdown. */
final class ResultsTable {

    private static final String HEAD = """
            | input | | time | hcs4j takes | goal | allocates | hcs4j takes | goal |
            |---|---|--:|--:|---|--:|--:|---|
            """;

    private final Goals goals;
    private final int java;
    private final Map<String, Map<Contender, Measurement>> measured;

    /**
     * A table.
     *
     * @param java the release of Java that ran, such as 17
     * @param measured what was measured, by input and contender
     */
    ResultsTable(Goals goals, int java, Map<String, Map<Contender, Measurement>> measured) {
        this.goals = goals;
        this.java = java;
        this.measured = measured;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(HEAD);
        measured.forEach((input, contenders) ->
                contenders.forEach((contender, each) -> text.append(row(input, contender, contenders))));
        for (Contender contender : Contender.values()) {
            goals.average(contender).ifPresent(goal -> text.append(averageRow(contender, goal)));
        }
        return text.toString();
    }

    private String row(String input, Contender contender, Map<Contender, Measurement> contenders) {
        Goal goal = goals.of(input, java).stream()
                .filter(each -> each.other() == contender)
                .findFirst()
                .orElse(Goal.time(contender, Double.NaN));
        boolean isOwn = contender == Contender.HCS4J;
        Measurement found = contenders.get(contender);
        double time = isOwn ? Double.NaN : timeShare(contenders, contender);
        double bytes = isOwn ? Double.NaN : contenders.get(Contender.HCS4J).bytes() / found.bytes();
        return row(
                MeasuredDocument.label(input),
                contender.label(),
                format("%.2f us", found.nanoseconds() / 1000),
                format("%.2f", time),
                verdict(time, goal.time()),
                format("%.0f B", found.bytes()),
                format("%.2f", bytes),
                verdict(bytes, goal.bytes()));
    }

    /** The row of a goal on average, over the inputs that the goals were made for; empty if there are none. */
    private String averageRow(Contender contender, double goal) {
        double average = measured.entrySet().stream()
                .filter(each -> Goals.isOwn(each.getKey()))
                .mapToDouble(each -> timeShare(each.getValue(), contender))
                .average()
                .orElse(Double.NaN);
        return Double.isNaN(average)
                ? ""
                : row(
                        "those that the goals were made for, on average",
                        contender.label(),
                        "",
                        format("%.2f", average),
                        verdict(average, goal),
                        "",
                        "",
                        "");
    }

    private static double timeShare(Map<Contender, Measurement> contenders, Contender other) {
        return contenders.get(Contender.HCS4J).nanoseconds()
                / contenders.get(other).nanoseconds();
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String format(String pattern, double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, pattern, value);
    }

    private static String verdict(double ratio, double goal) {
        return Double.isNaN(goal) ? "" : Limit.atMost(goal).verdict(ratio);
    }
}
