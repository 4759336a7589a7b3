package io.github.hcs4j.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.hcs4j.processor.model.Reserved;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Declarations that several types have. */
final class Declarations {

    private static final FieldSpec INSTANCE = FieldSpec.builder(
                    ClassName.get("", Reserved.CODEC), Reserved.INSTANCE, Modifier.STATIC, Modifier.FINAL)
            .initializer("new $L()", Reserved.CODEC)
            .build();

    private Declarations() {}

    /** Begins a method that overrides another. */
    static MethodSpec.Builder overriding(String name, Modifier visibility) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Annotations.OVERRIDE)
                .addModifiers(visibility);
    }

    /** Begins the class in a type that reads, writes and describes it: with its constants, of which the last is it. */
    static TypeSpec.Builder codec(
            ClassName superclass, ClassName self, List<AnnotationSpec> generated, List<FieldSpec> constants) {
        return TypeSpec.classBuilder(Reserved.CODEC)
                .addJavadoc(Javadocs.of("Reads, writes and describes this type; for hcs4j."))
                .addAnnotations(generated)
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(superclass, self))
                .addFields(constants)
                .addField(INSTANCE);
    }
}
