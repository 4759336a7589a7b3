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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes an enumeration of more values than an enum can have: a record of a text, which inherits its constants from a
 * chain of interfaces, each with as many as a class file has room for. Users call a constant by the record, so that it
 * does not matter which of the interfaces has it.
 *
 * <pre>{@code
 * public record Language(String text) implements EnumValue, LanguageValues.Part2 {
 *     public static final EnumType<Language> TYPE = EnumType.of(...);
 *     public static Language of(String text) { ... }
 * }
 * final class LanguageValues {
 *     interface Part1 {
 *         Language AFAR = new Language("afar");
 *         ...
 *     }
 *     interface Part2 extends Part1 { ... }
 * }
 * }</pre>
 */
final class TextEmitter {

    /** How many bytes it takes to make a constant, and to list it. */
    private static final int CONSTANT_BYTES = 13;

    private final EnumModel model;
    private final EmitContext context;
    private final Scope scope;
    private final ClassName self;
    private final ClassName values;
    private final EnumCode code;
    private final Parts<ValueModel> parts;

    TextEmitter(EnumModel model, EmitContext context) {
        this.model = model;
        this.context = context;
        this.scope = new Scope(
                context, model.values().stream().map(ValueModel::constant).toList());
        this.self = context.type(model.javaName());
        this.values = context.type(className(model.javaName()));
        this.code = new EnumCode(model, context, scope);
        this.parts = Parts.of(model.values(), value -> CONSTANT_BYTES, (body, value) -> body.line(value.constant()));
    }

    /** The name of the class that has the constants. */
    static String className(String javaName) {
        return javaName + "Values";
    }

    Stream<TypeSpec> emit() {
        return Stream.of(type(), constants());
    }

    private ClassName part(int number) {
        return values.nestedClass("Part" + number);
    }

    private TypeSpec type() {
        String about = "\n\n<p>Its " + model.values().size()
                + " values are constants of this type; any other text is kept as well.\n\n@param text the text in JSON";
        return TypeSpec.recordBuilder(self)
                .addJavadoc(Javadocs.of(Headings.of(model, context) + about + Deprecation.tag(model.deprecation())))
                .addAnnotations(Deprecation.annotation(model.deprecation()))
                .addAnnotations(code.generated())
                .addAnnotation(Names.NULL_MARKED)
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(Names.ENUM_VALUE)
                .addSuperinterface(part(parts.parts().size()))
                .alwaysQualify(scope.clashes())
                .addField(code.type(Reserved.CODEC, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .build())
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(String.class, Reserved.TEXT)
                        .build())
                .addMethod(MethodSpec.compactConstructorBuilder()
                        .addJavadoc(Javadocs.of("Refuses {@code null}."))
                        .addModifiers(Modifier.PUBLIC)
                        .addCode("$L;\n", code.notNull())
                        .build())
                .addMethod(code.of("{@return the value with a text}", CodeBlock.of("new $T(text)", self)))
                .addMethod(EnumCode.text("toString"))
                .addType(codec())
                .build();
    }

    private TypeSpec codec() {
        List<String> lists = IntStream.rangeClosed(1, parts.parts().size())
                .mapToObj(part -> "values.add(" + className(model.javaName()) + ".Part" + part + ".all());")
                .toList();
        TypeSpec.Builder codec = Declarations.codec(Names.ENUM_CODEC, self, code.generated(), List.of())
                .addMethod(Declarations.overriding("read", Modifier.PUBLIC)
                        .returns(Types.nullable(self))
                        .addParameter(Names.JSON_READER, "in")
                        .addCode("String text = in.string();\n")
                        .addCode("return text == null ? null : of(text);\n")
                        .build())
                .addMethod(code.write());
        code.describe(codec, 3, lists);
        return codec.addMethod(code.unknown(CodeBlock.of("new $T(text)", self))).build();
    }

    private TypeSpec constants() {
        List<AnnotationSpec> generated = code.generated();
        TypeSpec.Builder constants = TypeSpec.classBuilder(values)
                .addJavadoc(Javadocs.of("The values of {@link " + scope.name(self) + "}."))
                .addAnnotations(Deprecation.suppression(context))
                .addAnnotations(generated)
                .addAnnotation(Names.NULL_MARKED)
                .addModifiers(Modifier.FINAL)
                .alwaysQualify(scope.clashes())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        for (int number = 1; number <= parts.parts().size(); number++) {
            constants.addType(part(number, generated));
        }
        return constants.build();
    }

    /** One of the interfaces: it has its own constants, and those of the one before. */
    private TypeSpec part(int number, List<AnnotationSpec> generated) {
        List<ValueModel> part = parts.parts().get(number - 1);
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(part(number))
                .addJavadoc(Javadocs.of("From " + part.get(0).constant() + " to "
                        + part.get(part.size() - 1).constant() + '.'))
                .addAnnotations(generated)
                .addSuperinterfaces(number == 1 ? List.of() : List.of(part(number - 1)))
                .addModifiers(Modifier.STATIC);
        for (ValueModel value : part) {
            type.addField(constant(value));
        }
        Code body = new Code(scope, 3);
        String array = body.name(self) + "[]";
        body.lines(
                "return new " + array + " {",
                part.stream().map(ValueModel::constant).toList(),
                "");
        body.line("};");
        return type.addMethod(MethodSpec.methodBuilder("all")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(ArrayTypeName.of(self))
                        .addCode(body.block())
                        .build())
                .build();
    }

    private FieldSpec constant(ValueModel value) {
        return new Code(scope, 2)
                .constant(
                        self,
                        value.constant(),
                        "new " + scope.name(self) + '(',
                        List.of(Literals.of(value.text())),
                        ")")
                .addJavadoc(Javadocs.of(code.about(value)))
                .addAnnotations(Deprecation.annotation(value.deprecation()))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .build();
    }
}
