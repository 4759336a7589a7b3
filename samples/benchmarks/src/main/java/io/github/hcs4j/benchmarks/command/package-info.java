/** The command line of the benchmarks. */
@NullMarked
package io.github.hcs4j.benchmarks.command;

import org.jspecify.annotations.NullMarked;
