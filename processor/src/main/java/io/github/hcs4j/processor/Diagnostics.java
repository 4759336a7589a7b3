package io.github.hcs4j.processor;

import io.github.hcs4j.processor.schema.Problem;
import io.github.hcs4j.processor.schema.Problems;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;

/** Reports problems on the annotation that asked. */
final class Diagnostics {

    private final Messager messager;

    Diagnostics(Messager messager) {
        this.messager = messager;
    }

    void report(Problems problems, ModelAnnotation on) {
        for (Problem problem : problems.all()) {
            Diagnostic.Kind kind = problem.code().isError() ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
            messager.printMessage(kind, problem.toString(), on.element(), on.mirror());
        }
    }
}
