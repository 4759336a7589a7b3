package io.github.hcs4j.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import io.github.hcs4j.processor.model.TypeModel.ObjectModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the schema advises against, as Java says it. */
final class Deprecation {

    private static final AnnotationSpec DEPRECATED =
            AnnotationSpec.builder(Deprecated.class).build();

    private static final AnnotationSpec SUPPRESSED = AnnotationSpec.builder(SuppressWarnings.class)
            .addMember("value", "$S", "deprecation")
            .build();

    private Deprecation() {}

    /** The annotation, if a reason says that it is advised against. */
    static List<AnnotationSpec> annotation(@Nullable String reason) {
        return reason == null ? List.of() : List.of(DEPRECATED);
    }

    /** The block tag with the reason, in the line after the text before it; empty if nothing is advised against. */
    static String tag(@Nullable String reason) {
        return reason == null ? "" : '\n' + Javadocs.tag("@deprecated", sentence(reason));
    }

    /** The block tag apart from the text before it. */
    static String paragraph(@Nullable String reason) {
        return reason == null ? "" : '\n' + tag(reason);
    }

    private static String sentence(String reason) {
        return reason.isBlank() ? "The schema advises against it." : Javadocs.escape(Javadocs.sentence(reason));
    }

    /** Keeps javac from warning of a generated type that uses others of its model. */
    static List<AnnotationSpec> suppression(EmitContext context) {
        return context.hasDeprecatedTypes() ? List.of(SUPPRESSED) : List.of();
    }

    /** Keeps javac from warning of a mapper, which sets all members of a type. */
    static List<AnnotationSpec> suppression(ObjectModel mapped, EmitContext context) {
        boolean setsSome = mapped.properties().stream()
                .anyMatch(property -> property.traits().deprecation() != null);
        return setsSome ? List.of(SUPPRESSED) : suppression(context);
    }
}
