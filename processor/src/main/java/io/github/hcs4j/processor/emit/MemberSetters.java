package io.github.hcs4j.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
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
    private final TypeSpec.Builder builder;

    /**
     * For a member.
     *
     * @param builder where they go
     */
    MemberSetters(ObjectCode code, Member member, TypeSpec.Builder builder) {
        this.code = code;
        this.member = member;
        this.builder = builder;
    }

    void emit() {
        TypeRef type = member.property().type() instanceof TypeRef.Carried carried
                ? carried.type()
                : member.property().type();
        if (type instanceof TypeRef.Named named && named.isObject()) {
            change(code.context().type(named));
        }
        if (type instanceof TypeRef.OneOrMany either) {
            oneOrMany(either);
        }
        Conversion conversion = Conversion.to(type);
        if (conversion != null) {
            setter(conversion.from(), conversion.of("value", code.scope()));
        }
        member.property().contents().stream()
                .map(PropertyModel.Content::type)
                .distinct()
                .forEach(this::content);
    }

    /** Goes on from what is there. */
    private void change(ClassName type) {
        String field = "this." + member.javaName();
        Code body = code.nestedBody();
        String name = body.name(type);
        body.choice(
                name + '.' + Reserved.BUILDER + " builder = " + field + " == null",
                name + ".builder()",
                field + ".toBuilder()");
        body.list(
                field + " = " + body.name(Names.CHECKS) + ".change(",
                List.of(member.name(), "change", "builder"),
                ").build();");
        body.line("return this;");
        TypeName change = ParameterizedTypeName.get(Names.UNARY_OPERATOR, type.nestedClass(Reserved.BUILDER));
        builder.addMethod(code.setter(member.javaName(), "Changes", member.property())
                .addParameter(change, "change")
                .addCode(body.block())
                .build());
    }

    /** A value of a type that the member carries, kept as the tree that it is in JSON. */
    private void content(TypeRef.Named type) {
        setter(
                Types.nullable(code.context().type(type)),
                "value == null ? null : " + code.types().generated(type) + '.' + Reserved.TYPE + ".toTree(value)");
    }

    /** A value alone, and a list. */
    private void oneOrMany(TypeRef.OneOrMany type) {
        String oneOrMany = code.scope().name(Names.ONE_OR_MANY);
        TypeName list = code.types().java(new TypeRef.ListOf(type.element(), type.nullable()));
        TypeName element = code.types().java(type.element());
        setter(Types.nullable(element), "value == null ? null : " + oneOrMany + ".one(value)");
        setter(Types.nullable(list), "value == null ? null : " + oneOrMany + ".many(value)");
        Conversion conversion = Conversion.to(type.element());
        if (conversion != null) {
            setter(conversion.from(), oneOrMany + ".one(" + conversion.of("value", code.scope()) + ')');
        }
    }

    private void setter(TypeName type, String value) {
        Code body = code.nestedBody();
        body.statement("this." + member.javaName() + " =", value + ';');
        body.line("return this;");
        builder.addMethod(code.setter(member.javaName(), "Sets", member.property())
                .addParameter(type, "value")
                .addCode(body.block())
                .build());
    }
}
