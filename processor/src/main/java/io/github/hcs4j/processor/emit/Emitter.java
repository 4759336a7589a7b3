package io.github.hcs4j.processor.emit;

import com.palantir.javapoet.TypeSpec;

/**
 * Writes one kind of Java type.
 *
 * @param <M> what it is written from
 */
interface Emitter<M> {

    /**
     * Writes a type.
     *
     * @param model what it is written from
     * @param context what else there is
     * @return the top-level type
     */
    TypeSpec emit(M model, EmitContext context);
}
