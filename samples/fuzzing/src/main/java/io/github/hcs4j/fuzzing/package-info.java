/** Targets of coverage-guided fuzzing: each states what its entry point guarantees for every input. */
@NullMarked
package io.github.hcs4j.fuzzing;

import org.jspecify.annotations.NullMarked;
