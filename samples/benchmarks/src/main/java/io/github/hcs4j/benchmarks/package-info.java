/** The benchmarks, which JMH runs. */
@NullMarked
package io.github.hcs4j.benchmarks;

import org.jspecify.annotations.NullMarked;
