package io.github.hcs4j.processor.emit;

import io.github.hcs4j.processor.emit.ObjectCode.Member;
import io.github.hcs4j.processor.model.Reserved;
import java.util.List;

/**
 * Writes what a final class has in place of the components of a record: its values are those of a builder that nobody
 * else has.
 */
final class ClassEmitter {

    /** How many bytes it takes to check a member, and to compare one. */
    private static final int CHECK_BYTES = 25;

    private static final int COMPARE_BYTES = 14;

    private final ObjectCode code;
    private final Source source;
    private final Types types;

    ClassEmitter(ObjectCode code) {
        this.code = code;
        this.source = code.source();
        this.types = code.types();
    }

    void head(List<String> interfaces) {
        source.open("public final class " + code.declared() + " implements " + String.join(", ", interfaces) + " {");
    }

    /** The values, and methods that are called as the components of a record are. */
    void members() {
        List<List<Member>> parts = Parts.of(code.members(), member -> CHECK_BYTES);
        source.gap();
        source.line("private final " + Reserved.BUILDER + " builder;");
        source.gap();
        source.open("private " + code.declared() + '(' + Reserved.BUILDER + " builder) {");
        source.line(Reserved.BUILDER + " values = new " + Reserved.BUILDER + "(builder);");
        Parts.body(source, parts, "check", "values", this::check);
        source.line("values." + Reserved.UNKNOWN_MEMBERS + " = "
                + new Guards(source).unknownMembers("values." + Reserved.UNKNOWN_MEMBERS) + ';');
        source.line("this.builder = values;");
        source.close();
        Parts.methods(source, parts, "private static void check", Reserved.BUILDER + " values", this::check);
        MemberJavadocs javadocs = new MemberJavadocs(code.model(), code.context());
        for (Member member : code.members()) {
            source.gap();
            source.javadoc(Javadocs.paragraph("{@return " + javadocs.phrase(member.property()) + '}'));
            source.add(Annotations.accessor(source, member.property()));
            source.open("public " + types.nullable(member.type()) + ' ' + member.javaName() + "() {");
            source.line("return builder." + member.javaName() + ';');
            source.close();
        }
        source.member("""
                @Override
                public %s unknownMembers() {
                    return builder.unknownMembers;
                }
                """.formatted(types.freeFormMap()));
    }

    private void check(Member member) {
        new Guards(source).guard(member.property(), "values." + member.javaName());
    }

    /** Equality by values. */
    void equality() {
        List<List<Member>> parts = Parts.of(code.members(), member -> COMPARE_BYTES);
        String list = source.name(Names.LIST) + '<' + types.nullable("Object") + '>';
        source.member("""
                @Override
                public boolean equals(%s other) {
                    return other instanceof %s same && all(builder).equals(all(same.builder));
                }

                @Override
                public int hashCode() {
                    return all(builder).hashCode();
                }
                """.formatted(types.nullable("Object"), code.self()));
        source.gap();
        source.open("private static " + list + " all(" + Reserved.BUILDER + " values) {");
        source.line(list + " all = new " + source.name(Names.ARRAY_LIST) + "<>();");
        Parts.body(source, parts, "all", "values, all", this::compare);
        source.line("all.add(values." + Reserved.UNKNOWN_MEMBERS + ");");
        source.line("return all;");
        source.close();
        Parts.methods(
                source,
                parts,
                "private static void all",
                Reserved.BUILDER + " values, " + list + " all",
                this::compare);
    }

    private void compare(Member member) {
        source.line("all.add(values." + member.javaName() + ");");
    }
}
