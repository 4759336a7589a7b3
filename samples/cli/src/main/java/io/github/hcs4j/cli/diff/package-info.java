/** Schemas compared: read from files, and told as text or as JSON. */
@NullMarked
package io.github.hcs4j.cli.diff;

import org.jspecify.annotations.NullMarked;
