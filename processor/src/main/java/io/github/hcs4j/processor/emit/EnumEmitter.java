package io.github.hcs4j.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.hcs4j.processor.model.Reserved;
import io.github.hcs4j.processor.model.TypeModel.EnumModel;
import io.github.hcs4j.processor.model.ValueModel;
import java.util.List;
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

    private static final ClassName KNOWN = ClassName.get("", Reserved.KNOWN);

    private final EnumModel model;
    private final Scope scope;
    private final ClassName self;
    private final EnumCode code;
    private final String heading;
    private final List<AnnotationSpec> generated;

    EnumEmitter(EnumModel model, EmitContext context) {
        this.model = model;
        this.scope = new Scope(
                context, model.values().stream().map(ValueModel::constant).toList());
        this.self = context.type(model.javaName());
        this.code = new EnumCode(model, context, scope);
        this.heading = Headings.of(model, context) + Deprecation.paragraph(model.deprecation());
        this.generated = code.generated();
    }

    TypeSpec emit() {
        return TypeSpec.interfaceBuilder(self)
                .addJavadoc(Javadocs.of(heading))
                .addAnnotations(Deprecation.annotation(model.deprecation()))
                .addAnnotations(generated)
                .addAnnotation(Names.NULL_MARKED)
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addSuperinterface(Names.ENUM_VALUE)
                .alwaysQualify(scope.clashes())
                .addField(code.type(Reserved.KNOWN + '.' + Reserved.CODEC)
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .build())
                .addMethod(code.of(
                        "{@return the known value with a text, or an unknown one that keeps it}",
                        CodeBlock.of("TYPE.of($L)", code.notNull())))
                .addType(known())
                .addType(unknown())
                .build();
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
                .addMethod(EnumCode.text("text"))
                .addMethod(EnumCode.text("toString"))
                .addType(codec());
        for (ValueModel value : model.values()) {
            known.addEnumConstant(
                    value.constant(),
                    TypeSpec.anonymousClassBuilder(literal(value))
                            .addJavadoc(Javadocs.of(code.about(value)))
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
                .addMethod(code.write());
        code.describe(codec, 4, List.of("values.add(CONSTANTS);"));
        return codec.addMethod(code.unknown(CodeBlock.of("new Unknown(text)"))).build();
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
                        .addCode("$L;\n", code.notNull())
                        .addCode("text = Known.Codec.INSTANCE.unknownOnly(text);\n")
                        .build())
                .addMethod(EnumCode.text("toString"))
                .build();
    }
}
