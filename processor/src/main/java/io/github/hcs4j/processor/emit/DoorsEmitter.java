package io.github.hcs4j.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.hcs4j.processor.emit.ObjectCode.Member;
import io.github.hcs4j.processor.model.Reserved;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the doors of an object: reading, building, changing, telling. */
final class DoorsEmitter {

    /** How many bytes it takes to tell a member. */
    private static final int TEXT_BYTES = 14;

    private final ObjectCode code;
    private final TypeSpec.Builder type;

    /**
     * For a type.
     *
     * @param type where they go
     */
    DoorsEmitter(ObjectCode code, TypeSpec.Builder type) {
        this.code = code;
        this.type = type;
    }

    /**
     * Writes them.
     *
     * @param presets calls that set what each new builder has
     */
    void emit(List<String> presets) {
        read("the value read from JSON text in UTF-8", ArrayTypeName.of(TypeName.BYTE), "utf8");
        read("the value read from JSON text", ClassName.get(String.class), "text");
        read("the value read from a file", Names.PATH, "file", Names.IO_EXCEPTION);
        read("the value read from a stream, which is not closed", Names.INPUT_STREAM, "in", Names.IO_EXCEPTION);
        build(presets);
        type.addMethod(Declarations.overriding("modelType", Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(Names.OBJECT_TYPE, code.self()))
                .addCode("return TYPE;\n")
                .build());
        text();
    }

    private void read(String result, TypeName from, String parameter, ClassName... exceptions) {
        type.addMethod(method("read", result)
                .addModifiers(Modifier.STATIC)
                .returns(code.self())
                .addParameter(from, parameter)
                .addExceptions(List.of(exceptions))
                .addCode("return TYPE.read($L);\n", parameter)
                .build());
    }

    private static MethodSpec.Builder method(String name, String result) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(Javadocs.of("{@return " + result + '}'))
                .addModifiers(Modifier.PUBLIC);
    }

    private void build(List<String> presets) {
        Code builder = code.body();
        builder.chain("return new " + Reserved.BUILDER + '(', List.of(), ")", presets);
        type.addMethod(method(
                        "builder",
                        presets.isEmpty()
                                ? "a builder without members"
                                : "a builder with the members that are always the same")
                .addModifiers(Modifier.STATIC)
                .returns(code.builder())
                .addCode(builder.block())
                .build());
        type.addMethod(method("toBuilder", "a builder with the members of this")
                .returns(code.builder())
                .addCode("return new Builder($L);\n", code.model().isRecord() ? "this" : "builder")
                .build());
        Code with = code.body();
        with.list(
                "return " + with.name(Names.CHECKS) + ".change(",
                List.of('"' + code.model().javaName() + '"', "change", "toBuilder()"),
                ").build();");
        type.addMethod(method("with", "a copy with a change")
                .returns(code.self())
                .addParameter(ParameterizedTypeName.get(Names.UNARY_OPERATOR, code.builder()), "change")
                .addCode(with.block())
                .build());
        type.addMethod(method("of", "the value of a builder; for data binding")
                .addAnnotation(Annotations.DELEGATING_CREATOR)
                .addModifiers(Modifier.STATIC)
                .returns(code.self())
                .addParameter(code.builder(), "builder")
                .addCode("return builder.build();\n")
                .build());
    }

    private void text() {
        Code body = code.body();
        String begin =
                "new " + body.name(Names.RECORD_TEXT) + "(\"" + code.model().javaName() + "\")";
        Parts<Member> parts = Parts.of(code.members(), member -> TEXT_BYTES, this::tell);
        if (parts.isOne()) {
            body.line("return " + begin);
            code.members().forEach(member -> body.continued(call(member)));
            body.continued(".unknown(" + (code.model().isRecord() ? "" : "builder.") + Reserved.UNKNOWN_MEMBERS + ')');
            body.continued(".toString();");
        } else {
            body.line(body.name(Names.RECORD_TEXT) + " text = " + begin + ';');
            parts.body(body, "text", "builder, text");
            body.line("return text.unknown(builder." + Reserved.UNKNOWN_MEMBERS + ").toString();");
        }
        type.addMethod(Declarations.overriding("toString", Modifier.PUBLIC)
                .returns(String.class)
                .addCode(body.block())
                .build());
        parts.methods(
                type,
                body,
                "text",
                method -> method.addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .addParameter(code.builder(), "builder")
                        .addParameter(Names.RECORD_TEXT, "text"));
    }

    private void tell(Code body, Member member) {
        body.line("text" + call(member) + ';');
    }

    private String call(Member member) {
        boolean isSecret = member.property().traits().secret();
        return (isSecret ? ".hide(\"" : ".add(\"") + member.javaName() + "\", "
                + (code.model().isRecord() ? "" : "builder.") + member.javaName() + ')';
    }
}
