package io.github.hcs4j.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.hcs4j.processor.model.PropertyModel;
import java.util.ArrayList;
import java.util.List;

/** The annotations of generated code. */
final class Annotations {

    static final AnnotationSpec OVERRIDE =
            AnnotationSpec.builder(Override.class).build();

    /** The door of data binding. */
    static final AnnotationSpec DELEGATING_CREATOR = AnnotationSpec.builder(Names.JSON_CREATOR)
            .addMember("mode", "$T.Mode.DELEGATING", Names.JSON_CREATOR)
            .build();

    /** Keeps data binding from asking for the discriminator where a branch of a choice is read as itself. */
    static final AnnotationSpec WITHOUT_TYPE_INFO = AnnotationSpec.builder(Names.JSON_TYPE_INFO)
            .addMember("use", "$T.Id.NONE", Names.JSON_TYPE_INFO)
            .build();

    private static final AnnotationSpec GENERATED = of(Names.GENERATED, "\"io.github.hcs4j.processor.HcsProcessor\"");

    private static final AnnotationSpec NO_FIELD_ACCESS =
            AnnotationSpec.builder(Names.NO_FIELD_ACCESS).build();

    /** A required member that may be {@code null} is written as that. */
    private static final AnnotationSpec ALWAYS = AnnotationSpec.builder(Names.JSON_INCLUDE)
            .addMember("value", "$T.Include.ALWAYS", Names.JSON_INCLUDE)
            .build();

    private Annotations() {}

    /** What marks a type as generated: on each type, nested ones too, because tools look at each class by itself. */
    static List<AnnotationSpec> generated(String reference) {
        return List.of(GENERATED, of(Names.HCS_GENERATED, Literals.of(reference)));
    }

    /** The JSON name of a member. */
    static AnnotationSpec jsonProperty(String name) {
        return of(Names.JSON_PROPERTY, Literals.of(name));
    }

    /** What data binding needs on a component of a record. */
    static List<AnnotationSpec> component(PropertyModel property) {
        List<AnnotationSpec> annotations = accessor(property);
        annotations.add(1, NO_FIELD_ACCESS);
        return annotations;
    }

    /** What data binding needs on the accessor of a class. */
    static List<AnnotationSpec> accessor(PropertyModel property) {
        List<AnnotationSpec> annotations = new ArrayList<>(List.of(jsonProperty(property.name())));
        if (property.traits().nullable()) {
            annotations.add(ALWAYS);
        }
        return annotations;
    }

    /** An annotation with a list: in one line if it fits, else with one element a line, as far in as a block. */
    static AnnotationSpec list(ClassName type, List<String> elements) {
        String line = String.join(", ", elements);
        boolean isOneLine = Scope.width('@' + type.simpleName() + "({" + line + "})") <= Code.WIDTH;
        String list = isOneLine ? line : '\n' + Code.INDENT + String.join(",\n" + Code.INDENT, elements) + '\n';
        CodeBlock value = CodeBlock.builder()
                .add("$<$<{")
                .add(Scope.block(list))
                .add("}$>$>")
                .build();
        return AnnotationSpec.builder(type).addMember("value", value).build();
    }

    private static AnnotationSpec of(ClassName type, String value) {
        return AnnotationSpec.builder(type).addMember("value", "$L", value).build();
    }
}
