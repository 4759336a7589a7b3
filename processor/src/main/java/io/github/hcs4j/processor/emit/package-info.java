/** Writes Java for a model. Knows nothing of JSON Schema, of javac, or of where the files go. */
@NullMarked
package io.github.hcs4j.processor.emit;

import org.jspecify.annotations.NullMarked;
