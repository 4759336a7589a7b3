package io.github.hcs4j.processor.emit;

import static io.github.hcs4j.processor.emit.ObjectTypeEmitter.numbers;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.hcs4j.processor.model.Lifetime;
import io.github.hcs4j.processor.model.TypeModel.EnumModel;
import io.github.hcs4j.processor.model.ValueModel;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/**
 * Writes an open enumeration:
 *
 * <pre>{@code
 * public sealed interface PathType extends EnumValue {
 *     EnumType<PathType> TYPE = new EnumType<PathType>(...) { ... };
 *     static PathType of(String text) { ... }
 *     enum Known implements PathType { ABSOLUTE_PATH("AbsolutePath"), ... }
 *     record Unknown(String text) implements PathType {}
 * }
 * }</pre>
 */
final class EnumEmitter implements Emitter<EnumModel> {

    @Override
    public TypeSpec emit(EnumModel model, EmitContext context) {
        ClassName self = context.type(model.javaName());
        return TypeSpec.interfaceBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addSuperinterface(Names.ENUM_VALUE)
                .addJavadoc(Headings.of(model, context))
                .addAnnotation(Names.generated(model.at().reference()))
                .addAnnotation(Names.NULL_MARKED)
                .addField(FieldSpec.builder(ParameterizedTypeName.get(Names.ENUM_TYPE, self), "TYPE")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("Describes this type, reads it and writes it.\n")
                        .initializer("$L", type(model, self, context))
                        .build())
                .addMethod(of(self))
                .addType(known(model, self, context))
                .addType(unknown(model, self))
                .build();
    }

    private static TypeSpec type(EnumModel model, ClassName self, EmitContext context) {
        return TypeSpec.anonymousClassBuilder(
                        "$L, $T.class, $L$L",
                        Literals.of(model.name()),
                        self,
                        ObjectTypeEmitter.lifetime(model.lifetime()),
                        context.streamingApi())
                .superclass(ParameterizedTypeName.get(Names.ENUM_TYPE, self))
                .addMethod(describe(model, self))
                .addMethod(MethodSpec.methodBuilder("unknown")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PROTECTED)
                        .returns(self)
                        .addParameter(Names.STRING, "text")
                        .addStatement("return new Unknown(text)")
                        .build())
                .build();
    }

    private static MethodSpec describe(EnumModel model, ClassName self) {
        MethodSpec.Builder describe = MethodSpec.methodBuilder("describe")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(ParameterizedTypeName.get(Names.ENUM_VALUES, self), "values")
                .addStatement("values.add(Known.values())");
        for (ValueModel value : model.values()) {
            Lifetime lifetime = value.lifetime();
            if (lifetime.since() == null && model.lifetime().since() != null) {
                describe.addStatement("values.undated(Known.$N)", value.constant());
            } else if (!Objects.equals(lifetime.since(), model.lifetime().since())) {
                describe.addStatement("values.since(Known.$N, $L)", value.constant(), numbers(lifetime.since()));
            }
            if (lifetime.until() != null) {
                describe.addStatement("values.until(Known.$N, $L)", value.constant(), numbers(lifetime.until()));
            }
        }
        return describe.build();
    }

    private static MethodSpec of(ClassName self) {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addAnnotation(AnnotationSpec.builder(Names.JSON_CREATOR)
                        .addMember("mode", "$T.Mode.DELEGATING", Names.JSON_CREATOR)
                        .build())
                .addJavadoc("{@return the known value with a text, or an unknown one that keeps it}\n")
                .returns(self)
                .addParameter(Names.STRING, "text")
                .addStatement("return TYPE.of(text)")
                .build();
    }

    private static TypeSpec known(EnumModel model, ClassName self, EmitContext context) {
        TypeSpec.Builder known = TypeSpec.enumBuilder("Known")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(self)
                .addJavadoc("The values that the schema has.\n");
        for (ValueModel value : model.values()) {
            known.addEnumConstant(
                    value.constant(),
                    TypeSpec.anonymousClassBuilder(Literals.of(value.text()))
                            .addJavadoc(about(value, model, context))
                            .build());
        }
        return known.addField(Names.STRING, "text", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(Names.STRING, "text")
                        .addStatement("this.text = text")
                        .build())
                .addMethod(MethodSpec.methodBuilder("text")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(Names.STRING)
                        .addStatement("return text")
                        .build())
                .addMethod(toText())
                .build();
    }

    private static CodeBlock about(ValueModel value, EnumModel owner, EmitContext context) {
        StringBuilder text = new StringBuilder(Javadocs.code(value.text()));
        if (!value.description().isBlank()) {
            text.append(": ").append(Javadocs.escape(Javadocs.open(value.description())));
        }
        Lifetime lifetime = value.lifetime();
        if (!lifetime.equals(owner.lifetime()) && !lifetime.equals(Lifetime.UNKNOWN)) {
            text.append("; ").append(Javadocs.versions(lifetime, context.model()));
        }
        if (context.model().overlaySource(value.at()).isPresent()) {
            text.append("; in no published schema");
        }
        return Javadocs.paragraph(Javadocs.closed(text.toString()));
    }

    private static TypeSpec unknown(EnumModel model, ClassName self) {
        return TypeSpec.recordBuilder("Unknown")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(self)
                .addJavadoc("A value that the schema does not have, perhaps from a newer release of Windows.\n")
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(Names.STRING, "text")
                        .build())
                .addMethod(MethodSpec.compactConstructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc(
                                "@throws IllegalArgumentException if {@link $L#of} gives a known value for the text\n",
                                model.javaName())
                        .addStatement("text = TYPE.unknownOnly(text)")
                        .build())
                .addMethod(toText())
                .build();
    }

    private static MethodSpec toText() {
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(Names.STRING)
                .addStatement("return text")
                .build();
    }
}
