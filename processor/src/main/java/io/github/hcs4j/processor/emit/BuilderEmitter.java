package io.github.hcs4j.processor.emit;

import io.github.hcs4j.processor.emit.ObjectCode.Member;
import io.github.hcs4j.processor.model.JavaNames;
import io.github.hcs4j.processor.model.PropertyModel;
import io.github.hcs4j.processor.model.Reserved;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
    private final Source source;
    private final Types types;
    private final Set<String> taken = new HashSet<>();

    BuilderEmitter(ObjectCode code) {
        this.code = code;
        this.source = code.source();
        this.types = code.types();
        code.members().forEach(member -> taken.add(member.javaName()));
    }

    void emit() {
        source.gap();
        source.javadoc(
                "Builds a {@link " + code.self() + "}. A member that is not set, or set to {@code null}, is absent.");
        Annotations.generated(source, code.model().at().reference());
        source.open("public static final class " + Reserved.BUILDER + " {");
        fields();
        constructors();
        for (Member member : code.members()) {
            set(member);
            new MemberSetters(code, member).emit();
            if (taken.add("clear" + JavaNames.capital(member.javaName()))) {
                clear(member);
            }
            new ElementSetters(code, member, taken).emit();
        }
        unknownMembers();
        build();
        source.close();
    }

    private void fields() {
        source.gap();
        for (Member member : code.members()) {
            source.line("private " + types.nullable(member.type()) + ' ' + member.javaName() + ';');
        }
        source.line("private " + types.freeFormMap() + ' ' + Reserved.UNKNOWN_MEMBERS + " = " + source.name(Names.MAP)
                + ".of();");
    }

    private void constructors() {
        source.gap();
        source.javadoc("A builder without members; for data binding.");
        source.line("public " + Reserved.BUILDER + "() {}");
        source.gap();
        String from = code.model().isRecord() ? "record" : "from";
        source.open("private " + Reserved.BUILDER + '(' + (code.model().isRecord() ? code.self() : Reserved.BUILDER)
                + ' ' + from + ") {");
        List<List<Member>> parts = Parts.of(code.members(), member -> COPY_BYTES);
        Parts.body(source, parts, "copy", from, member -> copy(member, from));
        source.line("this." + Reserved.UNKNOWN_MEMBERS + " = " + from + '.' + Reserved.UNKNOWN_MEMBERS + ';');
        source.close();
        Parts.methods(source, parts, "private void copy", Reserved.BUILDER + ' ' + from, member -> copy(member, from));
    }

    private void copy(Member member, String from) {
        source.line("this." + member.javaName() + " = " + from + '.' + member.javaName() + ';');
    }

    private void set(Member member) {
        PropertyModel property = member.property();
        source.gap();
        source.javadoc(MemberJavadocs.line("Sets", property, source.javadocWidth()));
        source.line(Annotations.jsonProperty(source, property.name()));
        source.method(
                "public " + Reserved.BUILDER + ' ' + member.javaName(),
                List.of(types.nullable(member.type()) + ' ' + member.javaName()),
                "this." + member.javaName() + " = " + member.javaName() + ';',
                "return this;");
    }

    private void clear(Member member) {
        source.gap();
        source.javadoc(MemberJavadocs.line("Removes", member.property(), source.javadocWidth()));
        source.method(
                "public " + Reserved.BUILDER + " clear" + JavaNames.capital(member.javaName()),
                List.of(),
                "this." + member.javaName() + " = null;",
                "return this;");
    }

    private void unknownMembers() {
        source.member("""
                /** Sets the members that the schema does not have. */
                public Builder unknownMembers(%s unknownMembers) {
                    this.unknownMembers = unknownMembers;
                    return this;
                }

                /** Adds a member that the schema does not have. */
                @%s
                public Builder putUnknownMembers(String name, %s value) {
                    this.unknownMembers = %s.putNullable(this.unknownMembers, name, value);
                    return this;
                }
                """.formatted(
                        types.freeFormMap(),
                        source.name(Names.JSON_ANY_SETTER),
                        types.nullable("Object"),
                        source.name(Names.CHECKS)));
    }

    private void build() {
        source.gap();
        source.javadoc("{@return a value with the members set so far}");
        source.open("public " + code.self() + " build() {");
        if (code.model().isRecord()) {
            List<String> values = new ArrayList<>(
                    code.members().stream().map(Member::javaName).toList());
            values.add(Reserved.UNKNOWN_MEMBERS);
            source.arguments("return new " + code.self() + '(', values, ");");
        } else {
            source.line("return new " + code.self() + "(this);");
        }
        source.close();
    }
}
