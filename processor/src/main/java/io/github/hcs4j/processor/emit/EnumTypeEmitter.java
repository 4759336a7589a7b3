package io.github.hcs4j.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
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
                                "super($S, $T.class, $L)",
                                model.name(),
                                self,
                                ObjectTypeEmitter.lifetime(model.lifetime()))
                        .build())
                .addMethod(delegate("of", self, Names.STRING, "text", CodeBlock.of("$T.of(text)", self)))
                .addMethod(delegate("text", Names.STRING, self, "value", CodeBlock.of("value.text()")))
                .addMethod(describeValues(model, self))
                .build();
    }

    private static MethodSpec delegate(String name, TypeName result, TypeName from, String parameter, CodeBlock to) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(result)
                .addParameter(from, parameter)
                .addStatement("return $L", to)
                .build();
    }

    private static MethodSpec describeValues(EnumModel model, ClassName self) {
        CodeBlock values = model.values().stream()
                .map(value -> CodeBlock.of(
                        "new Value<>($N, $S, $L)",
                        value.constant(),
                        value.text(),
                        ObjectTypeEmitter.lifetime(value.lifetime())))
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
