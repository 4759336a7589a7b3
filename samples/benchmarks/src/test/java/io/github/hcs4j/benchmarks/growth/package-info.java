/** How time and memory grow with what an entry point is given. */
@NullMarked
package io.github.hcs4j.benchmarks.growth;

import org.jspecify.annotations.NullMarked;
