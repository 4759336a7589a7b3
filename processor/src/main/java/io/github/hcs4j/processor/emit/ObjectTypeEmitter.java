package io.github.hcs4j.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.hcs4j.processor.model.GivenValue;
import io.github.hcs4j.processor.model.Lifetime;
import io.github.hcs4j.processor.model.PropertyModel;
import io.github.hcs4j.processor.model.TypeModel.ObjectModel;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Writes the description of a record, which also reads and writes it; nested in the record as {@code Type}. */
final class ObjectTypeEmitter implements Emitter<ObjectModel> {

    private final Types types;

    ObjectTypeEmitter(Types types) {
        this.types = types;
    }

    @Override
    public TypeSpec emit(ObjectModel model, EmitContext context) {
        ClassName self = context.type(model.javaName());
        CodeBlock names = model.properties().stream()
                .map(property -> Literals.of(property.name()))
                .collect(CodeBlock.joining(", "));
        return TypeSpec.classBuilder("Type")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(Names.OBJECT_TYPE, self))
                .addField(FieldSpec.builder(Names.MEMBER_NAMES, "NAMES")
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("$T.of($L)", Names.MEMBER_NAMES, names)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addStatement(
                                "super($L, $T.class, $L$L)",
                                Literals.of(model.name()),
                                self,
                                lifetime(model.lifetime()),
                                context.streamingApi())
                        .build())
                .addMethod(read(model, self))
                .addMethod(write(model, self))
                .addMethod(values(model, self))
                .addMethod(describeMembers(model, self))
                .build();
    }

    private MethodSpec read(ObjectModel model, ClassName self) {
        CodeBlock.Builder cases = CodeBlock.builder();
        List<PropertyModel> properties = model.properties();
        for (int i = 0; i < properties.size(); i++) {
            cases.add(
                    "case $L -> builder.$N = $L;\n",
                    i,
                    properties.get(i).javaName(),
                    types.read(properties.get(i).type()));
        }
        cases.add("default -> in.unknownMember(builder);\n");
        return MethodSpec.methodBuilder("read")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(Names.nullable(self))
                .addParameter(Names.JSON_READER, "in")
                .beginControlFlow("if (!in.beginObject(NAMES))")
                .addStatement("return null")
                .endControlFlow()
                .addStatement("Builder builder = new Builder()")
                .beginControlFlow(
                        "for (int member = in.nextMember(NAMES); member != $T.END; member = in.nextMember(NAMES))",
                        Names.JSON_READER)
                .beginControlFlow("switch (member)")
                .addCode(cases.build())
                .endControlFlow()
                .endControlFlow()
                .addStatement("return builder.build()")
                .build();
    }

    private MethodSpec write(ObjectModel model, ClassName self) {
        MethodSpec.Builder write = MethodSpec.methodBuilder("write")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(self, "value")
                .addParameter(Names.JSON_WRITER, "out")
                .addStatement("out.beginObject()");
        List<PropertyModel> properties = model.properties();
        for (int i = 0; i < properties.size(); i++) {
            CodeBlock value = CodeBlock.of("value.$N()", properties.get(i).javaName());
            write.addStatement(types.write(properties.get(i).type(), i, value));
        }
        return write.addStatement("out.unknownMembers(value.$L())", RecordEmitter.UNKNOWN_MEMBERS)
                .addStatement("out.endObject()")
                .build();
    }

    private static MethodSpec values(ObjectModel model, ClassName self) {
        CodeBlock values = model.properties().stream()
                .map(property -> CodeBlock.of("value.$N()", property.javaName()))
                .collect(CodeBlock.joining(", "));
        return MethodSpec.methodBuilder("values")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(ArrayTypeName.of(Names.nullable(ClassName.OBJECT)))
                .addParameter(self, "value")
                .addStatement("return new Object[] {$L}", values)
                .build();
    }

    private MethodSpec describeMembers(ObjectModel model, ClassName self) {
        CodeBlock members = IntStream.range(0, model.properties().size())
                .mapToObj(index -> member(index, model.properties().get(index), self))
                .collect(CodeBlock.joining(",\n"));
        return MethodSpec.methodBuilder("describeMembers")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(ParameterizedTypeName.get(Names.LIST, ParameterizedTypeName.get(Names.MEMBER, self)))
                .addCode(
                        model.properties().isEmpty()
                                ? CodeBlock.of("return $T.of();\n", Names.LIST)
                                : CodeBlock.of("return $T.of(\n$>$>$L);\n$<$<", Names.LIST, members))
                .build();
    }

    private CodeBlock member(int index, PropertyModel property, ClassName self) {
        CodeBlock.Builder member = CodeBlock.builder()
                .add(
                        "new $T<$T>(this, $L, $L, $S, $L, $L)",
                        Names.MEMBER,
                        self,
                        index,
                        Literals.of(property.name()),
                        property.javaName(),
                        types.constant(property.type()),
                        lifetime(property.lifetime()));
        PropertyModel.Traits traits = property.traits();
        if (traits.required()) {
            member.add(".demanded()");
        }
        CodeBlock absence = literal(traits.absence());
        if (!absence.isEmpty()) {
            member.add(".absentMeans($L)", absence);
        }
        if (traits.pattern() != null) {
            member.add(".matching($L)", Literals.of(traits.pattern()));
        }
        return member.build();
    }

    /** A plain value; empty for what is none. */
    private static CodeBlock literal(@Nullable GivenValue value) {
        if (value == null || value.plain() == null) {
            return CodeBlock.of("");
        }
        if (value.plain() instanceof String text) {
            return Literals.of(text);
        }
        return value.plain() instanceof BigDecimal number
                ? CodeBlock.of("new $T($S)", BigDecimal.class, number.toString())
                : CodeBlock.of("$L", value.plain());
    }

    /** Two arguments: {@code SchemaVersion.of(2, 1), null}. */
    static CodeBlock lifetime(Lifetime lifetime) {
        return CodeBlock.of("$L, $L", version(lifetime.since()), version(lifetime.until()));
    }

    private static CodeBlock version(Lifetime.@Nullable Version version) {
        return version == null
                ? CodeBlock.of("null")
                : CodeBlock.of("$T.of($L, $L)", Names.SCHEMA_VERSION, version.major(), version.minor());
    }
}
