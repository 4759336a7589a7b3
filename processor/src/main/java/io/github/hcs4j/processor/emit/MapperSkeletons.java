package io.github.hcs4j.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.github.hcs4j.processor.model.PropertyModel;
import io.github.hcs4j.processor.model.TypeModel;
import io.github.hcs4j.processor.model.TypeModel.ObjectModel;
import java.util.List;
import java.util.Map;

/** Describes the mapper skeletons of a model to those who use it: an expression that lists them. */
final class MapperSkeletons {

    private MapperSkeletons() {}

    /** In the order of the model's types, so that it does not matter in which order they were asked for. */
    static CodeBlock of(EmitContext context) {
        List<CodeBlock> skeletons = context.model().types().stream()
                .filter(type -> context.mappers().contains(type.name()))
                .filter(TypeModel.ObjectModel.class::isInstance)
                .map(TypeModel.ObjectModel.class::cast)
                .map(type -> skeleton(type, context))
                .toList();
        return list(skeletons);
    }

    private static CodeBlock skeleton(ObjectModel type, EmitContext context) {
        Map<String, String> reasons = context.unmapped().getOrDefault(type.name(), Map.of());
        List<CodeBlock> unmapped = type.properties().stream()
                .map(PropertyModel::name)
                .filter(reasons::containsKey)
                .map(member -> CodeBlock.of(
                        "new $T($L, $L)",
                        Names.UNMAPPED_MEMBER,
                        Literals.of(member),
                        Literals.of(Javadocs.sentence(reasons.get(member)))))
                .toList();
        return CodeBlock.of(
                "new $T($T.TYPE, $L)", Names.MAPPER_SKELETON, context.type(type.javaName()), list(unmapped));
    }

    private static CodeBlock list(List<CodeBlock> elements) {
        return elements.isEmpty()
                ? CodeBlock.of("$T.of()", Names.LIST)
                : CodeBlock.of("$T.of(\n$>$>$L)$<$<", Names.LIST, CodeBlock.join(elements, ",\n"));
    }
}
