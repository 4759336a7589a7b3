package io.github.hcs4j.benchmarks.report;

import java.util.Locale;

/** A table of figures, some of which have a goal, in Markdown. */
public final class FigureTable {

    private final StringBuilder text = new StringBuilder("| | | ratio | goal |\n|---|--:|--:|---|\n");

    /** A table without rows. */
    public FigureTable() {}

    /**
     * Adds a figure that stands for itself.
     *
     * @param what what it is of
     * @param figure the figure with its unit
     * @return this
     */
    public FigureTable row(String what, String figure) {
        return append(what, figure, "", "");
    }

    /**
     * Adds a figure beside another.
     *
     * @param what what it is of, and what it is compared with
     * @param figure the figure with its unit
     * @param ratio how many times the other it is
     * @return this
     */
    public FigureTable row(String what, String figure, double ratio) {
        return append(what, figure, format(ratio), "");
    }

    /**
     * Adds a figure that has a goal.
     *
     * @param what what it is of, and what it is compared with
     * @param figure the figure with its unit
     * @param ratio how many times the other it is
     * @param goal how many times the other it is to be
     * @return this
     */
    public FigureTable row(String what, String figure, double ratio, Limit goal) {
        return append(what, figure, format(ratio), goal.verdict(ratio));
    }

    private FigureTable append(String what, String figure, String ratio, String goal) {
        text.append("| ").append(String.join(" | ", what, figure, ratio, goal)).append(" |\n");
        return this;
    }

    private static String format(double ratio) {
        return String.format(Locale.ROOT, "%.2f", ratio);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
