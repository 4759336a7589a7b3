/** The guard against what would make hcs4j slower or larger, and whether the benchmarks compare like with like. */
@NullMarked
package io.github.hcs4j.benchmarks;

import org.jspecify.annotations.NullMarked;
