package io.github.hcs4j.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.hcs4j.processor.model.Lifetime;
import io.github.hcs4j.processor.model.Reserved;
import io.github.hcs4j.processor.model.TypeModel.EnumModel;
import io.github.hcs4j.processor.model.ValueModel;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/**
 * Writes an open enumeration:
 *
 * <pre>{@code
 * public sealed interface PathType extends EnumValue {
 *     EnumType<PathType> TYPE = EnumType.of(...);
 *     static PathType of(String text) { ... }
 *     enum Known implements PathType { ABSOLUTE_PATH("AbsolutePath"), ... }
 *     record Unknown(String text) implements PathType { ... }
 * }
 * }</pre>
 */
final class EnumEmitter {

    /** How many bytes it takes to describe a value. */
    private static final int VALUE_BYTES = 30;

    private static final ClassName KNOWN = ClassName.get("", Reserved.KNOWN);

    private final EnumModel model;
    private final EmitContext context;
    private final Scope scope;
    private final ClassName self;
    private final List<AnnotationSpec> generated;

    EnumEmitter(EnumModel model, EmitContext context) {
        this.model = model;
        this.context = context;
        this.scope = new Scope(
                context, model.values().stream().map(ValueModel::constant).toList());
        this.self = context.type(model.javaName());
        this.generated = Annotations.generated(model.at().reference());
    }

    TypeSpec emit() {
        return TypeSpec.interfaceBuilder(self)
                .addJavadoc(Javadocs.of(Headings.of(model, context) + Deprecation.paragraph(model.deprecation())))
                .addAnnotations(Deprecation.annotation(model.deprecation()))
                .addAnnotations(generated)
                .addAnnotation(Names.NULL_MARKED)
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addSuperinterface(Names.ENUM_VALUE)
                .alwaysQualify(scope.clashes())
                .addField(type())
                .addMethod(MethodSpec.methodBuilder("of")
                        .addJavadoc(
                                Javadocs.of("{@return the known value with a text, or an unknown one that keeps it}"))
                        .addAnnotation(Annotations.DELEGATING_CREATOR)
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(self)
                        .addParameter(String.class, Reserved.TEXT)
                        .addCode("return TYPE.of($L);\n", notNull())
                        .build())
                .addType(known())
                .addType(unknown())
                .build();
    }

    private FieldSpec type() {
        return new Code(scope, 1)
                .constant(
                        ParameterizedTypeName.get(Names.ENUM_TYPE, self),
                        Reserved.TYPE,
                        scope.name(Names.ENUM_TYPE) + ".of(",
                        List.of(
                                Literals.of(model.name()),
                                scope.name(self) + ".class",
                                Literals.of(model.at().reference()),
                                Lifetimes.version(model.lifetime().since(), scope),
                                Lifetimes.version(model.lifetime().until(), scope),
                                Reserved.KNOWN + '.' + Reserved.CODEC + '.' + Reserved.INSTANCE),
                        ")")
                .addJavadoc(Javadocs.of("Describes this type: its versions and values."))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .build();
    }

    private CodeBlock notNull() {
        return CodeBlock.of("$T.requireNonNull(text, \"$L: the text is null\")", Names.OBJECTS, model.javaName());
    }

    private TypeSpec known() {
        TypeSpec.Builder known = TypeSpec.enumBuilder(Reserved.KNOWN)
                .addJavadoc(Javadocs.of("The values that the schema has."))
                .addAnnotations(generated)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(self)
                .addField(String.class, Reserved.TEXT, Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(String.class, Reserved.TEXT)
                        .addCode("this.text = text;\n")
                        .build())
                .addMethod(text("text"))
                .addMethod(text("toString"))
                .addType(codec());
        for (ValueModel value : model.values()) {
            known.addEnumConstant(
                    value.constant(),
                    TypeSpec.anonymousClassBuilder(literal(value))
                            .addJavadoc(Javadocs.of(
                                    Javadocs.paragraph(about(value)) + Deprecation.paragraph(value.deprecation())))
                            .addAnnotations(Deprecation.annotation(value.deprecation()))
                            .build());
        }
        return known.build();
    }

    /** The text of a value, in the line of its constant if it fits there. */
    private CodeBlock literal(ValueModel value) {
        Code code = new Code(scope, 2);
        code.list(value.constant() + '(', List.of(Literals.of(value.text())), "),");
        return CodeBlock.of("$L", code.value(value.constant() + '(', "),"));
    }

    private static MethodSpec text(String method) {
        return Declarations.overriding(method, Modifier.PUBLIC)
                .returns(String.class)
                .addCode("return text;\n")
                .build();
    }

    private String about(ValueModel value) {
        StringBuilder text = new StringBuilder(Javadocs.code(value.text()));
        if (!value.description().isBlank()) {
            text.append(": ").append(Javadocs.escape(Javadocs.open(value.description())));
        }
        Lifetime lifetime = value.lifetime();
        if (!lifetime.equals(model.lifetime()) && !lifetime.equals(Lifetime.UNKNOWN)) {
            text.append("; ").append(Javadocs.versions(lifetime, context.model()));
        }
        if (context.model().overlaySource(value.at()).isPresent()) {
            text.append("; in no published schema");
        }
        return Javadocs.closed(text.toString());
    }

    private TypeSpec codec() {
        FieldSpec constants = FieldSpec.builder(ArrayTypeName.of(KNOWN), "CONSTANTS")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("values()")
                .build();
        TypeSpec.Builder codec = Declarations.codec(Names.ENUM_CODEC, self, generated, List.of(texts(), constants))
                .addMethod(Declarations.overriding("read", Modifier.PUBLIC)
                        .returns(Types.nullable(self))
                        .addParameter(Names.JSON_READER, "in")
                        .addCode("""
                                int known = in.known(TEXTS);
                                if (known >= 0) {
                                    return CONSTANTS[known];
                                }
                                String text = in.string();
                                return text == null ? null : of(text);
                                """)
                        .build())
                .addMethod(Declarations.overriding("write", Modifier.PUBLIC)
                        .addParameter(self, "value")
                        .addParameter(Names.JSON_WRITER, "out")
                        .addCode("out.string(value.text());\n")
                        .build());
        describe(codec);
        return codec.addMethod(Declarations.overriding("unknown", Modifier.PROTECTED)
                        .returns(self)
                        .addParameter(String.class, Reserved.TEXT)
                        .addCode("return new Unknown(text);\n")
                        .build())
                .build();
    }

    private FieldSpec texts() {
        return new Code(scope, 3)
                .constant(
                        Names.MEMBER_NAMES,
                        "TEXTS",
                        scope.name(Names.MEMBER_NAMES) + ".of(",
                        model.values().stream()
                                .map(value -> Literals.of(value.text()))
                                .toList(),
                        ")",
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .build();
    }

    private void describe(TypeSpec.Builder codec) {
        Parts<ValueModel> parts = Parts.of(model.values(), value -> VALUE_BYTES, this::describe);
        TypeName parameter = ParameterizedTypeName.get(Names.ENUM_VALUES, self);
        Code body = new Code(scope, 4);
        body.line("values.add(CONSTANTS);");
        parts.body(body, "describe", "values");
        codec.addMethod(Declarations.overriding("describe", Modifier.PROTECTED)
                .addParameter(parameter, "values")
                .addCode(body.block())
                .build());
        parts.methods(
                codec,
                body,
                "describe",
                method -> method.addModifiers(Modifier.PRIVATE, Modifier.STATIC).addParameter(parameter, "values"));
    }

    private void describe(Code body, ValueModel value) {
        Lifetime lifetime = value.lifetime();
        if (!Objects.equals(lifetime.since(), model.lifetime().since())) {
            body.line(
                    lifetime.since() == null
                            ? "values.undated(" + value.constant() + ");"
                            : "values.since(" + value.constant() + ", " + Lifetimes.numbers(lifetime.since()) + ");");
        }
        if (lifetime.until() != null) {
            body.line("values.until(" + value.constant() + ", " + Lifetimes.numbers(lifetime.until()) + ");");
        }
    }

    private TypeSpec unknown() {
        return TypeSpec.recordBuilder(Reserved.UNKNOWN)
                .addJavadoc(
                        Javadocs.of(
                                "A value that the schema does not have, perhaps from a newer release.\n\n@param text the text in JSON"))
                .addAnnotations(generated)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(self)
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(String.class, Reserved.TEXT)
                        .build())
                .addMethod(MethodSpec.compactConstructorBuilder()
                        .addJavadoc(Javadocs.of("@throws IllegalArgumentException if {@link " + scope.name(self)
                                + "#of} gives a known value for the text"))
                        .addModifiers(Modifier.PUBLIC)
                        .addCode("$L;\n", notNull())
                        .addCode("text = Known.Codec.INSTANCE.unknownOnly(text);\n")
                        .build())
                .addMethod(text("toString"))
                .build();
    }
}
