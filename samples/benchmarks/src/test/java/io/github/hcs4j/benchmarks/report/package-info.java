/** What the results say. */
@NullMarked
package io.github.hcs4j.benchmarks.report;

import org.jspecify.annotations.NullMarked;
