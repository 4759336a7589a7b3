package io.github.hcs4j.processor;

import io.github.hcs4j.processor.schema.Problem;
import io.github.hcs4j.processor.schema.ProblemCode;
import io.github.hcs4j.processor.schema.Problems;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
        Map<ProblemCode, List<Problem>> accepted = new EnumMap<>(ProblemCode.class);
        for (Problem problem : problems.all()) {
            if (problems.accepted().contains(problem.code())) {
                accepted.computeIfAbsent(problem.code(), code -> new ArrayList<>())
                        .add(problem);
            } else {
                messager.printMessage(kind(problem.code()), problem.toString(), element, mirror);
            }
        }
        accepted.values().forEach(same -> messager.printMessage(Diagnostic.Kind.NOTE, once(same), element, mirror));
    }

    private static Diagnostic.Kind kind(ProblemCode code) {
        return switch (code.severity()) {
            case ERROR -> Diagnostic.Kind.ERROR;
            case WARNING -> Diagnostic.Kind.WARNING;
            case NOTE -> Diagnostic.Kind.NOTE;
        };
    }

    /** The one note for an accepted code, at its first place. */
    private static String once(List<Problem> same) {
        String first = same.get(0).toString();
        return same.size() == 1 ? first : first + " (the first of " + same.size() + " places with this code)";
    }

    private static boolean isOf(AnnotationMirror mirror, Class<? extends Annotation> annotation) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .contentEquals(annotation.getName());
    }
}
