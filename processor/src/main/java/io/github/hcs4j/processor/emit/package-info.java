/**
 * Writes Java for a model. Knows nothing of JSON Schema, of javac, or of where the files go.
 *
 * <p>Lines are broken where they are made, which takes the names as they will stand in the file: {@code Imports} knows
 * them from the begin, and {@code Source} how wide they are.
 */
@NullMarked
package io.github.hcs4j.processor.emit;

import org.jspecify.annotations.NullMarked;
