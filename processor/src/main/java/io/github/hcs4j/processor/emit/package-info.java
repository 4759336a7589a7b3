/**
 * Writes Java for a model. Knows nothing of JSON Schema, of javac, or of where the files go.
 *
 * <p>JavaPoet makes the files: declarations are its specs, and names are what it makes of them. Lines of code are
 * broken where the code is made: {@code Code} knows how wide names will be. {@code Layout} lays out the declarations.
 */
@NullMarked
package io.github.hcs4j.processor.emit;

import org.jspecify.annotations.NullMarked;
