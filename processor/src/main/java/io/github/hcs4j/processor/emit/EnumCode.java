package io.github.hcs4j.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
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

/** The code of an enumeration that is the same whether its values are constants of an enum or not. */
final class EnumCode {

    /** How many bytes it takes to describe a value. */
    private static final int VALUE_BYTES = 30;

    private final EnumModel model;
    private final EmitContext context;
    private final Scope scope;
    private final ClassName self;

    EnumCode(EnumModel model, EmitContext context, Scope scope) {
        this.model = model;
        this.context = context;
        this.scope = scope;
        this.self = context.type(model.javaName());
    }

    List<AnnotationSpec> generated() {
        return Annotations.generated(model.at().reference());
    }

    /**
     * The constant that describes the type.
     *
     * @param codec the class that reads, writes and describes it
     * @param written the modifiers that have to be written
     */
    FieldSpec.Builder type(String codec, Modifier... written) {
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
                                codec + '.' + Reserved.INSTANCE),
                        ")",
                        written)
                .addJavadoc(Javadocs.of("Describes this type: its versions and values."));
    }

    /** The method that makes a value of a text. */
    MethodSpec of(String about, CodeBlock value) {
        return MethodSpec.methodBuilder("of")
                .addJavadoc(Javadocs.of(about))
                .addAnnotation(Annotations.DELEGATING_CREATOR)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(self)
                .addParameter(String.class, Reserved.TEXT)
                .addCode("return $L;\n", value)
                .build();
    }

    CodeBlock notNull() {
        return CodeBlock.of("$T.requireNonNull(text, \"$L: the text is null\")", Names.OBJECTS, model.javaName());
    }

    /** A method that returns the text. */
    static MethodSpec text(String method) {
        return Declarations.overriding(method, Modifier.PUBLIC)
                .returns(String.class)
                .addCode("return text;\n")
                .build();
    }

    /** The Javadoc of a value's constant. */
    String about(ValueModel value) {
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
        return Javadocs.paragraph(Javadocs.closed(text.toString())) + Deprecation.paragraph(value.deprecation());
    }

    /** The method of the codec that writes a value. */
    MethodSpec write() {
        return Declarations.overriding("write", Modifier.PUBLIC)
                .addParameter(self, "value")
                .addParameter(Names.JSON_WRITER, "out")
                .addCode("out.string(value.text());\n")
                .build();
    }

    /** The method of the codec that makes a value that the schema does not have. */
    MethodSpec unknown(CodeBlock value) {
        return Declarations.overriding("unknown", Modifier.PROTECTED)
                .returns(self)
                .addParameter(String.class, Reserved.TEXT)
                .addCode("return $L;\n", value)
                .build();
    }

    /**
     * Adds the methods of the codec that describe the values.
     *
     * @param depth how deep their code stands in the file
     * @param constants the lines that list the constants
     */
    void describe(TypeSpec.Builder codec, int depth, List<String> constants) {
        Lifetime usual = new Lifetime(model.lifetime().since(), null);
        List<ValueModel> ofOtherVersions = model.values().stream()
                .filter(value -> !value.lifetime().equals(usual))
                .toList();
        Parts<ValueModel> parts = Parts.of(ofOtherVersions, value -> VALUE_BYTES, this::describe);
        TypeName parameter = ParameterizedTypeName.get(Names.ENUM_VALUES, self);
        Code body = new Code(scope, depth);
        constants.forEach(body::line);
        parts.body(body, Parts.DESCRIBE, "values");
        parts.describe(codec, body, parameter, "values");
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
}
