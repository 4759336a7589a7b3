package io.github.hcs4j.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.hcs4j.processor.emit.ObjectCode.Member;
import io.github.hcs4j.processor.model.Reserved;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Writes what a final class has in place of the components of a record: its values are those of a builder that nobody
 * else has.
 */
final class ClassEmitter {

    /** How many bytes it takes to check a member, and to compare one. */
    private static final int CHECK_BYTES = 25;

    private static final int COMPARE_BYTES = 14;

    /** The variables of the constructor. */
    private static final Set<String> VARIABLES = Set.of("values", "builder");

    private final ObjectCode code;

    ClassEmitter(ObjectCode code) {
        this.code = code;
    }

    /** The values, and methods that are called as the components of a record are. */
    void members(TypeSpec.Builder type) {
        Parts<Member> parts = Parts.of(code.members(), member -> CHECK_BYTES, ClassEmitter::check);
        String unknownMembers = "values." + Reserved.UNKNOWN_MEMBERS;
        Code body = code.body();
        body.line(Reserved.BUILDER + " values = new " + Reserved.BUILDER + "(builder);");
        parts.body(body, "check", "values");
        body.line(unknownMembers + " = " + new Guards(body, VARIABLES).unknownMembers(unknownMembers) + ';');
        body.line("this.builder = values;");
        type.addField(code.builder(), "builder", Modifier.PRIVATE, Modifier.FINAL);
        type.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(code.builder(), "builder")
                .addCode(body.block())
                .build());
        parts.methods(
                type,
                body,
                "check",
                method ->
                        method.addModifiers(Modifier.PRIVATE, Modifier.STATIC).addParameter(code.builder(), "values"));
        MemberJavadocs javadocs = new MemberJavadocs(code.model(), code.context());
        for (Member member : code.members()) {
            type.addMethod(accessor(member, javadocs)
                    .addCode("return builder.$L;\n", member.javaName())
                    .build());
        }
        type.addMethod(Declarations.overriding(Reserved.UNKNOWN_MEMBERS, Modifier.PUBLIC)
                .returns(Types.FREE_FORM_MAP)
                .addCode("return builder.unknownMembers;\n")
                .build());
    }

    /** Begins the accessor of a member, where it is not that of a record. */
    static MethodSpec.Builder accessor(Member member, MemberJavadocs javadocs) {
        String reason = member.property().traits().deprecation();
        return MethodSpec.methodBuilder(member.javaName())
                .addJavadoc(Javadocs.of(Javadocs.paragraph("{@return " + javadocs.phrase(member.property()) + '}')
                        + Deprecation.paragraph(reason)))
                .addAnnotations(Deprecation.annotation(reason))
                .addAnnotations(Annotations.accessor(member.property()))
                .addModifiers(Modifier.PUBLIC)
                .returns(Types.nullable(member.type()));
    }

    private static void check(Code body, Member member) {
        new Guards(body, VARIABLES).guard(member.property(), "values." + member.javaName());
    }

    /** Equality by values. */
    void equality(TypeSpec.Builder type) {
        type.addMethod(Declarations.overriding("equals", Modifier.PUBLIC)
                .returns(boolean.class)
                .addParameter(Types.nullable(ClassName.OBJECT), "other")
                .addCode("return other instanceof $T same && all(builder).equals(all(same.builder));\n", code.self())
                .build());
        type.addMethod(Declarations.overriding("hashCode", Modifier.PUBLIC)
                .returns(int.class)
                .addCode("return all(builder).hashCode();\n")
                .build());
        all(type);
    }

    private void all(TypeSpec.Builder type) {
        Parts<Member> parts = Parts.of(code.members(), member -> COMPARE_BYTES, ClassEmitter::compare);
        TypeName list = ParameterizedTypeName.get(Names.LIST, Types.nullable(ClassName.OBJECT));
        Code body = code.body();
        body.line(body.name(list) + " all = new " + body.name(Names.ARRAY_LIST) + "<>();");
        parts.body(body, "all", "values, all");
        body.line("all.add(values." + Reserved.UNKNOWN_MEMBERS + ");");
        body.line("return all;");
        type.addMethod(MethodSpec.methodBuilder("all")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(list)
                .addParameter(code.builder(), "values")
                .addCode(body.block())
                .build());
        parts.methods(
                type,
                body,
                "all",
                method -> method.addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .addParameter(code.builder(), "values")
                        .addParameter(list, "all"));
    }

    private static void compare(Code body, Member member) {
        body.line("all.add(values." + member.javaName() + ");");
    }
}
