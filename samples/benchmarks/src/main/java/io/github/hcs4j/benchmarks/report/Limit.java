package io.github.hcs4j.benchmarks.report;

import java.util.Locale;

/**
 * How large a ratio may or must be.
 *
 * @param ratio the bound itself, which is allowed
 * @param isUpper whether the ratio may not be larger; otherwise it may not be smaller
 */
public record Limit(double ratio, boolean isUpper) {

    /**
     * An upper bound.
     *
     * @param ratio the largest ratio allowed
     * @return the bound
     */
    public static Limit atMost(double ratio) {
        return new Limit(ratio, true);
    }

    /**
     * A lower bound.
     *
     * @param ratio the smallest ratio allowed
     * @return the bound
     */
    public static Limit atLeast(double ratio) {
        return new Limit(ratio, false);
    }

    /** The bound in words, and whether a ratio keeps it. */
    String verdict(double found) {
        boolean isMet = isUpper ? found <= ratio : found >= ratio;
        return "at " + (isUpper ? "most " : "least ") + bound() + (isMet ? " met" : " missed");
    }

    /** With two digits, and with a third one that is not 0. */
    private String bound() {
        String text = String.format(Locale.ROOT, "%.3f", ratio);
        return text.endsWith("0") ? text.substring(0, text.length() - 1) : text;
    }
}
