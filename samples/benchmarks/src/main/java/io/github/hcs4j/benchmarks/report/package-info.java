/** Runs the benchmarks and writes down what comes of them. */
@NullMarked
package io.github.hcs4j.benchmarks.report;

import org.jspecify.annotations.NullMarked;
