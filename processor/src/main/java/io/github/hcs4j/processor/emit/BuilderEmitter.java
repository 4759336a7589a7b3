package io.github.hcs4j.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.hcs4j.processor.emit.ObjectCode.Member;
import io.github.hcs4j.processor.model.JavaNames;
import io.github.hcs4j.processor.model.Reserved;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Writes the builder of an object: a field for each member, and the methods that set, change and remove it.
 *
 * <pre>{@code
 * public Builder memory(@Nullable Memory memory) { ... }
 * public Builder memory(UnaryOperator<Memory.Builder> change) { ... }
 * public Builder clearMemory() { ... }
 * }</pre>
 */
final class BuilderEmitter {

    /** How many bytes it takes to copy a member. */
    private static final int COPY_BYTES = 11;

    private final ObjectCode code;
    private final TypeSpec.Builder type = TypeSpec.classBuilder(Reserved.BUILDER);
    private final Set<String> taken = new HashSet<>();

    BuilderEmitter(ObjectCode code) {
        this.code = code;
        code.members().forEach(member -> taken.add(member.javaName()));
    }

    TypeSpec emit() {
        type.addJavadoc(Javadocs.of("Builds a {@link " + code.selfName()
                        + "}. A member that is not set, or set to {@code null}, is absent."))
                .addAnnotations(Annotations.generated(code.model().at().reference()))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
        fields();
        constructors();
        for (Member member : code.members()) {
            set(member);
            new MemberSetters(code, member, type).emit();
            if (taken.add("clear" + JavaNames.capital(member.javaName()))) {
                clear(member);
            }
            new ElementSetters(code, member, type).emit(taken);
        }
        new OthersEmitter(code).setters(type, taken);
        unknownMembers();
        build();
        return type.build();
    }

    private void fields() {
        for (Member member : code.members()) {
            type.addField(Types.nullable(member.type()), member.javaName(), Modifier.PRIVATE);
        }
        type.addField(FieldSpec.builder(Types.FREE_FORM_MAP, Reserved.UNKNOWN_MEMBERS, Modifier.PRIVATE)
                .initializer("$T.of()", Names.MAP)
                .build());
    }

    private void constructors() {
        type.addMethod(MethodSpec.constructorBuilder()
                .addJavadoc(Javadocs.of("A builder without members; for data binding."))
                .addModifiers(Modifier.PUBLIC)
                .build());
        boolean isRecord = code.model().isRecord();
        String from = isRecord ? "record" : "from";
        Parts<Member> parts =
                Parts.of(code.members(), member -> COPY_BYTES, (body, member) -> copy(body, member.javaName(), from));
        Code body = code.nestedBody();
        parts.body(body, "copy", from);
        copy(body, Reserved.UNKNOWN_MEMBERS, from);
        type.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(isRecord ? code.self() : code.builder(), from)
                .addCode(body.block())
                .build());
        parts.methods(
                type,
                body,
                "copy",
                method -> method.addModifiers(Modifier.PRIVATE).addParameter(code.builder(), from));
    }

    private static void copy(Code body, String field, String from) {
        body.line("this." + field + " = " + from + '.' + field + ';');
    }

    private void set(Member member) {
        type.addMethod(code.setter(member.javaName(), "Sets", member.property())
                .addAnnotation(Annotations.jsonProperty(member.property().name()))
                .addParameter(Types.nullable(member.type()), member.javaName())
                .addCode("this.$1L = $1L;\nreturn this;\n", member.javaName())
                .build());
    }

    private void clear(Member member) {
        type.addMethod(code.setter("clear" + JavaNames.capital(member.javaName()), "Removes", member.property())
                .addCode("this.$L = null;\nreturn this;\n", member.javaName())
                .build());
    }

    private void unknownMembers() {
        type.addMethod(MethodSpec.methodBuilder(Reserved.UNKNOWN_MEMBERS)
                .addJavadoc(Javadocs.of("Sets the members that the schema does not have."))
                .addModifiers(Modifier.PUBLIC)
                .returns(code.builder())
                .addParameter(Types.FREE_FORM_MAP, Reserved.UNKNOWN_MEMBERS)
                .addCode("this.unknownMembers = unknownMembers;\nreturn this;\n")
                .build());
        type.addMethod(MethodSpec.methodBuilder("putUnknownMembers")
                .addJavadoc(Javadocs.of("Adds a member that the schema does not have."))
                .addAnnotation(Names.JSON_ANY_SETTER)
                .addModifiers(Modifier.PUBLIC)
                .returns(code.builder())
                .addParameter(String.class, "name")
                .addParameter(Types.nullable(ClassName.OBJECT), "value")
                .addCode("this.unknownMembers = $T.putNullable(this.unknownMembers, name, value);\n", Names.CHECKS)
                .addCode("return this;\n")
                .build());
    }

    private void build() {
        Code body = code.nestedBody();
        if (code.model().isRecord()) {
            List<String> values = new ArrayList<>(
                    code.members().stream().map(Member::javaName).toList());
            values.add(Reserved.UNKNOWN_MEMBERS);
            body.arguments("return new " + code.selfName() + '(', values, ");");
        } else {
            body.line("return new " + code.selfName() + "(this);");
        }
        type.addMethod(MethodSpec.methodBuilder("build")
                .addJavadoc(Javadocs.of("{@return a value with the members set so far}"))
                .addModifiers(Modifier.PUBLIC)
                .returns(code.self())
                .addCode(body.block())
                .build());
    }
}
