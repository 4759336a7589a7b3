package io.github.hcs4j.benchmarks.report;

/**
 * What one operation took.
 *
 * @param nanoseconds its time
 * @param bytes what it allocated; NaN if nobody knows
 */
record Measurement(double nanoseconds, double bytes) {}
