package io.github.hcs4j.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.hcs4j.processor.model.TypeModel.EnumModel;
import javax.lang.model.element.Modifier;

/** Writes the description of an open enumeration; nested in it as {@code Known.Type}. */
final class EnumTypeEmitter implements Emitter<EnumModel> {

    @Override
    public TypeSpec emit(EnumModel model, EmitContext context) {
        ClassName self = context.type(model.javaName());
        return TypeSpec.classBuilder("Type")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(Names.ENUM_TYPE, self))
                .addMethod(MethodSpec.constructorBuilder()
                        .addStatement(
                                "super($L, $T.class, $L$L)",
                                Literals.of(model.name()),
                                self,
                                ObjectTypeEmitter.lifetime(model.lifetime()),
                                context.streamingApi())
                        .build())
                .addMethod(MethodSpec.methodBuilder("unknown")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PROTECTED)
                        .returns(self)
                        .addParameter(Names.STRING, "text")
                        .addStatement("return new Unknown(text)")
                        .build())
                .addMethod(describeValues(model, self))
                .build();
    }

    /** With type arguments spelled out: to infer hundreds of them at once takes the compiler minutes. */
    private static MethodSpec describeValues(EnumModel model, ClassName self) {
        CodeBlock values = model.values().stream()
                .map(value -> CodeBlock.of(
                        "new Value<$T>($N, $L)", self, value.constant(), ObjectTypeEmitter.lifetime(value.lifetime())))
                .collect(CodeBlock.joining(",\n"));
        return MethodSpec.methodBuilder("describeValues")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(ParameterizedTypeName.get(
                        Names.LIST, ParameterizedTypeName.get(ClassName.get("", "Value"), self)))
                .addCode("return $T.of(\n$>$>$L);\n$<$<", Names.LIST, values)
                .build();
    }
}
