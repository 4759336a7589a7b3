/** Targets of coverage-guided fuzzing: what must hold for any bytes that somebody hands to an entry point. */
@NullMarked
package io.github.hcs4j.fuzzing;

import org.jspecify.annotations.NullMarked;
