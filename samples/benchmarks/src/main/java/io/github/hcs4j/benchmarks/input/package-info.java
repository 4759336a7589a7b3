/** What the benchmarks read and write. */
@NullMarked
package io.github.hcs4j.benchmarks.input;

import org.jspecify.annotations.NullMarked;
