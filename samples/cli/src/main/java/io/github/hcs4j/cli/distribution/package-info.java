/** Writes the files beside the jar in the archive that people install. The build calls it; it is not in the jar. */
@NullMarked
package io.github.hcs4j.cli.distribution;

import org.jspecify.annotations.NullMarked;
