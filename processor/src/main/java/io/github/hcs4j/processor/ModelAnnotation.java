package io.github.hcs4j.processor;

import io.github.hcs4j.annotation.HcsModel;
import io.github.hcs4j.annotation.Unmapped;
import io.github.hcs4j.processor.emit.EmitContext;
import io.github.hcs4j.processor.model.ModelRequest;
import io.github.hcs4j.processor.model.PropertyModel;
import io.github.hcs4j.processor.model.SchemaModel;
import io.github.hcs4j.processor.model.Suggestions;
import io.github.hcs4j.processor.model.TypeModel;
import io.github.hcs4j.processor.schema.ProblemCode;
import io.github.hcs4j.processor.schema.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * What {@link HcsModel} and {@link Unmapped} on a package ask for.
 *
 * @param element the package
 * @param mirror the annotation, for messages to point at
 * @param request what to generate
 * @param mappers the types that get a mapper
 * @param unmapped what mappers leave out
 */
record ModelAnnotation(
        PackageElement element,
        AnnotationMirror mirror,
        ModelRequest request,
        List<String> mappers,
        List<Unmapped> unmapped) {

    static ModelAnnotation of(PackageElement element) {
        HcsModel model = element.getAnnotation(HcsModel.class);
        AnnotationMirror mirror = element.getAnnotationMirrors().stream()
                .filter(candidate -> ((TypeElement)
                                candidate.getAnnotationType().asElement())
                        .getQualifiedName()
                        .contentEquals(HcsModel.class.getName()))
                .findFirst()
                .orElseThrow();
        return new ModelAnnotation(
                element,
                mirror,
                new ModelRequest(model.schema(), model.version(), List.of(model.types()), model.overlays()),
                List.of(model.mappers()),
                List.of(element.getAnnotationsByType(Unmapped.class)));
    }

    /** Checks the mappers against the model. */
    Optional<EmitContext> context(SchemaModel model, Problems problems) {
        for (String mapper : mappers) {
            objectNamed(mapper, "a mapper is asked for", model, problems);
        }
        Map<String, Map<String, String>> reasons = new HashMap<>();
        for (Unmapped left : unmapped) {
            objectNamed(left.type(), "@Unmapped names", model, problems)
                    .ifPresent(type -> reasons.computeIfAbsent(left.type(), name -> new HashMap<>())
                            .putAll(reasons(type, left, problems)));
        }
        return problems.hasErrors()
                ? Optional.empty()
                : Optional.of(new EmitContext(
                        element.getQualifiedName().toString(),
                        element.getQualifiedName().toString(),
                        model,
                        mappers,
                        reasons));
    }

    private static Optional<TypeModel.ObjectModel> objectNamed(
            String name, String by, SchemaModel model, Problems problems) {
        Optional<TypeModel> type = typeNamed(name, model, problems);
        if (type.isPresent() && !(type.get() instanceof TypeModel.ObjectModel)) {
            problems.add(
                    ProblemCode.HCS012,
                    type.get().at(),
                    by + ' ' + name + ", which is an enumeration; only objects have members to map");
        }
        return type.filter(TypeModel.ObjectModel.class::isInstance).map(TypeModel.ObjectModel.class::cast);
    }

    private static Optional<TypeModel> typeNamed(String name, SchemaModel model, Problems problems) {
        Optional<TypeModel> type = model.type(name);
        if (type.isEmpty()) {
            List<String> names = model.types().stream().map(TypeModel::name).toList();
            problems.add(
                    ProblemCode.HCS011,
                    null,
                    "the schema \"" + model.schema() + "\" has no type \"" + name + "\"; it has "
                            + Suggestions.nearest(name, names));
        }
        return type;
    }

    private Map<String, String> reasons(TypeModel.ObjectModel type, Unmapped left, Problems problems) {
        List<String> names = type.properties().stream().map(PropertyModel::name).toList();
        Map<String, String> reasons = new HashMap<>();
        for (String member : left.members()) {
            if (!names.contains(member)) {
                problems.add(
                        ProblemCode.HCS013,
                        type.at(),
                        "@Unmapped names the member \"" + member + "\", which " + type.name()
                                + " does not have; it has " + Suggestions.nearest(member, names));
            } else if (!mappers.contains(type.name())) {
                problems.add(
                        ProblemCode.HCS013,
                        type.at(),
                        "@Unmapped names a member of " + type.name()
                                + ", which has no mapper; add it to mappers or leave the annotation out");
            }
            reasons.put(member, left.reason());
        }
        return reasons;
    }
}
