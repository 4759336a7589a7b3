/** What hcs4j is compared with. */
@NullMarked
package io.github.hcs4j.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
