package io.github.hcs4j.benchmarks.report;

/**
 * How hcs4j is to do beside another.
 *
 * @param other the other
 * @param time the largest share of its time that hcs4j may take; NaN for no goal
 * @param bytes the largest share of its allocation that hcs4j may take; NaN for no goal
 */
record Goal(Contender other, double time, double bytes) {

    static Goal time(Contender other, double atMost) {
        return new Goal(other, atMost, Double.NaN);
    }
}
