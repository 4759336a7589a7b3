/** What is made of the figures of processes. */
@NullMarked
package io.github.hcs4j.benchmarks.process;

import org.jspecify.annotations.NullMarked;
