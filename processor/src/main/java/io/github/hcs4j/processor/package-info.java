/**
 * The annotation processor: reads a schema, makes a model of it, writes Java.
 *
 * <p>{@link io.github.hcs4j.processor.schema} knows JSON, {@link io.github.hcs4j.processor.emit} knows Java,
 * {@link io.github.hcs4j.processor.model} knows both and neither files nor javac; only this package talks to the
 * compiler.
 */
@NullMarked
package io.github.hcs4j.processor;

import org.jspecify.annotations.NullMarked;
