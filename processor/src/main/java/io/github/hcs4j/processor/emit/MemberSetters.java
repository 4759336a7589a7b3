package io.github.hcs4j.processor.emit;

import io.github.hcs4j.processor.emit.ObjectCode.Member;
import io.github.hcs4j.processor.model.PropertyModel;
import io.github.hcs4j.processor.model.Reserved;
import io.github.hcs4j.processor.model.TypeRef;
import java.util.List;

/**
 * Writes the other ways to set a member: a change of what is there, values of types that are easier to write, values of
 * the types that it carries.
 */
final class MemberSetters {

    private final ObjectCode code;
    private final Member member;
    private final Source source;
    private final Types types;

    MemberSetters(ObjectCode code, Member member) {
        this.code = code;
        this.member = member;
        this.source = code.source();
        this.types = code.types();
    }

    void emit() {
        TypeRef type = member.property().type() instanceof TypeRef.Carried carried
                ? carried.type()
                : member.property().type();
        if (type instanceof TypeRef.Named named && named.isObject()) {
            change();
        }
        Conversion conversion = Conversion.to(type);
        if (conversion != null) {
            setter("Sets", conversion.from(source) + " value", conversion.of("value", source));
        }
        member.property().contents().stream()
                .map(PropertyModel.Content::type)
                .distinct()
                .forEach(this::content);
    }

    /** Goes on from what is there. */
    private void change() {
        String field = "this." + member.javaName();
        source.gap();
        source.javadoc(MemberJavadocs.line("Changes", member.property(), source.javadocWidth()));
        source.list(
                "public " + Reserved.BUILDER + ' ' + member.javaName() + '(',
                List.of(source.name(Names.UNARY_OPERATOR) + '<' + member.type() + '.' + Reserved.BUILDER + "> change"),
                ") {");
        source.begin();
        source.choice(
                member.type() + '.' + Reserved.BUILDER + " builder = " + field + " == null",
                member.type() + ".builder()",
                field + ".toBuilder()");
        source.list(
                field + " = " + source.name(Names.CHECKS) + ".changed(",
                List.of(member.name(), "change.apply(builder)"),
                ").build();");
        source.line("return this;");
        source.close();
    }

    /** A value of a type that the member carries, kept as the tree that it is in JSON. */
    private void content(TypeRef.Named type) {
        String java = types.generated(type.javaName());
        setter(
                "Sets",
                types.nullable(java) + " value",
                "value == null ? null : " + java + '.' + Reserved.TYPE + ".toTree(value)");
    }

    private void setter(String verb, String parameter, String value) {
        source.gap();
        source.javadoc(MemberJavadocs.line(verb, member.property(), source.javadocWidth()));
        source.list("public " + Reserved.BUILDER + ' ' + member.javaName() + '(', List.of(parameter), ") {");
        source.begin();
        source.statement("this." + member.javaName() + " =", value + ';');
        source.line("return this;");
        source.close();
    }
}
