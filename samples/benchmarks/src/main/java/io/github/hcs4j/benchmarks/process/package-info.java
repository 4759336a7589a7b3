/** Experiments that time whole processes, as whoever builds or runs something waits for them. */
@NullMarked
package io.github.hcs4j.benchmarks.process;

import org.jspecify.annotations.NullMarked;
