package io.github.hcs4j.benchmarks.report;

/**
 * What one operation took.
 *
 * @param nanoseconds its time; NaN if it is no operation
 * @param bytes what it allocated
 */
record Measurement(double nanoseconds, double bytes) {

    /** What took less time, and what allocated less. */
    static Measurement least(Measurement one, Measurement other) {
        return new Measurement(Math.min(one.nanoseconds, other.nanoseconds), Math.min(one.bytes, other.bytes));
    }
}
