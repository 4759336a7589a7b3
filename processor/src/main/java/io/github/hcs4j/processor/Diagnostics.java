package io.github.hcs4j.processor;

import io.github.hcs4j.processor.schema.Problem;
import io.github.hcs4j.processor.schema.Problems;
import java.lang.annotation.Annotation;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Reports problems on the annotation that asked. */
final class Diagnostics {

    private final Messager messager;

    Diagnostics(Messager messager) {
        this.messager = messager;
    }

    void report(Problems problems, Element element, Class<? extends Annotation> annotation) {
        AnnotationMirror mirror = element.getAnnotationMirrors().stream()
                .filter(candidate -> isOf(candidate, annotation))
                .findFirst()
                .orElse(null);
        for (Problem problem : problems.all()) {
            Diagnostic.Kind kind = problem.code().isError() ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
            messager.printMessage(kind, problem.toString(), element, mirror);
        }
    }

    private static boolean isOf(AnnotationMirror mirror, Class<? extends Annotation> annotation) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .contentEquals(annotation.getName());
    }
}
