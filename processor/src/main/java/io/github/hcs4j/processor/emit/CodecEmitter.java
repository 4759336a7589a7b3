package io.github.hcs4j.processor.emit;

import io.github.hcs4j.processor.emit.ObjectCode.Member;
import io.github.hcs4j.processor.model.Reserved;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes what reads, writes and describes an object, as a class in its type: code that runs straight on, member by
 * member.
 *
 * <pre>{@code
 * static final class Codec extends ObjectCodec<GuestOs> {
 *     public @Nullable GuestOs read(JsonReader in) { ... case HOST_NAME -> hostName = in.string(); ... }
 *     public void write(GuestOs value, JsonWriter out) { ... }
 *     protected void describe(Members<GuestOs> members) { ... }
 * }
 * }</pre>
 */
final class CodecEmitter {

    /** How many bytes it takes to name a member, to write one, to read one. */
    private static final int NAME_BYTES = 8;

    private static final int WRITE_BYTES = 40;
    private static final int READ_BYTES = 30;

    private final ObjectCode code;
    private final Source source;
    private final Types types;

    CodecEmitter(ObjectCode code) {
        this.code = code;
        this.source = code.source();
        this.types = code.types();
    }

    void emit() {
        source.gap();
        source.javadoc("Reads, writes and describes this type; for hcs4j.");
        Annotations.generated(source, code.model().at().reference());
        source.open("static final class " + Reserved.CODEC + " extends " + source.name(Names.OBJECT_CODEC) + '<'
                + code.self() + "> {");
        constants();
        if (code.model().isRecord()) {
            readRecord();
        } else {
            readThroughBuilder();
        }
        write();
        if (code.context().model().wantsDigits()) {
            wantsDigits();
        }
        new DescriptionEmitter(code).emit();
        source.member("""
                @Override
                protected %s unknownMembers(%s value) {
                    return value.%s;
                }
                """.formatted(types.freeFormMap(), code.self(), unknownMembers()));
        source.close();
    }

    /** Behind a value: the component of a record, or the method of a class. */
    private String unknownMembers() {
        return Reserved.UNKNOWN_MEMBERS + (code.model().isRecord() ? "" : "()");
    }

    private void constants() {
        if (!code.members().isEmpty()) {
            source.gap();
        }
        int index = 0;
        for (Member member : code.members()) {
            source.line("private static final int " + member.constant() + " = " + index++ + ';');
        }
        String memberNames = source.name(Names.MEMBER_NAMES);
        String names = "static final " + memberNames + ' ' + Reserved.NAMES + " = ";
        List<String> secrets = code.secrets().stream().map(Member::constant).toList();
        String hiding = secrets.isEmpty() ? "" : ".hiding(" + String.join(", ", secrets) + ')';
        List<List<Member>> parts = Parts.of(code.members(), member -> NAME_BYTES);
        source.gap();
        source.list(
                names + memberNames + ".of(",
                parts.size() > 1
                        ? List.of("names()")
                        : code.members().stream().map(Member::name).toList(),
                ")" + hiding + ';');
        source.gap();
        source.line("static final " + Reserved.CODEC + ' ' + Reserved.INSTANCE + " = new " + Reserved.CODEC + "();");
        if (parts.size() > 1) {
            source.gap();
            source.open("private static String[] names() {");
            source.line("String[] names = new String[" + code.members().size() + "];");
            Parts.body(source, parts, "names", "names", this::name);
            source.line("return names;");
            source.close();
            Parts.methods(source, parts, "private static void names", "String[] names", this::name);
        }
    }

    /** Texts of this model have whole numbers in digits alone. */
    private void wantsDigits() {
        source.gap();
        source.line("@Override");
        source.open("public boolean wantsDigits() {");
        source.line("return true;");
        source.close();
    }

    private void name(Member member) {
        source.line("names[" + member.constant() + "] = " + member.name() + ';');
    }

    private void beginReading() {
        source.member("""
                @Override
                public %s read(%s in) {
                    if (!in.beginObject()) {
                        return null;
                    }
                """.formatted(types.nullable(code.self()), source.name(Names.JSON_READER)));
        source.begin();
    }

    private void beginMembers() {
        source.line(types.freeFormMap() + ' ' + Reserved.UNKNOWN_MEMBERS + " = null;");
        String next = "in.nextMember(" + Reserved.NAMES + ')';
        source.open("for (int member = " + next + "; member != " + source.name(Names.JSON_READER) + ".END; member = "
                + next + ") {");
    }

    private static String unknown(String variable) {
        return variable + " = in.unknownMember(" + variable + ");";
    }

    private void readRecord() {
        beginReading();
        for (Member member : code.members()) {
            source.line(member.type() + ' ' + member.local() + " = null;");
        }
        beginMembers();
        source.open("switch (member) {");
        for (Member member : code.members()) {
            source.statement(
                    "case " + member.constant() + " ->",
                    member.local() + " =",
                    types.read(member.property().type()) + ';');
        }
        source.line("default -> " + unknown(Reserved.UNKNOWN_MEMBERS));
        source.close();
        source.close();
        List<String> values =
                new ArrayList<>(code.members().stream().map(Member::local).toList());
        values.add("in.unknownMembers(" + Reserved.UNKNOWN_MEMBERS + ')');
        source.arguments("return new " + code.self() + '(', values, ");");
        source.close();
    }

    /** More members than a constructor has parameters. */
    private void readThroughBuilder() {
        List<List<Member>> parts = Parts.of(code.members(), member -> READ_BYTES);
        beginReading();
        source.line(Reserved.BUILDER + " values = new " + Reserved.BUILDER + "();");
        beginMembers();
        source.open("if (member == " + source.name(Names.JSON_READER) + ".UNKNOWN) {");
        source.line(unknown(Reserved.UNKNOWN_MEMBERS));
        int end = 0;
        for (int part = 1; part <= parts.size(); part++) {
            end += parts.get(part - 1).size();
            source.reopen(part < parts.size() ? "} else if (member < " + end + ") {" : "} else {");
            source.line("read" + part + "(member, in, values);");
        }
        source.close();
        source.close();
        source.line("values." + Reserved.UNKNOWN_MEMBERS + " = in.unknownMembers(" + Reserved.UNKNOWN_MEMBERS + ");");
        source.line("return values.build();");
        source.close();
        for (int part = 1; part <= parts.size(); part++) {
            source.gap();
            source.open("private static void read" + part + "(int member, " + source.name(Names.JSON_READER) + " in, "
                    + Reserved.BUILDER + " values) {");
            source.open("switch (member) {");
            for (Member member : parts.get(part - 1)) {
                source.statement(
                        "case " + member.constant() + " ->",
                        "values." + member.javaName() + " =",
                        types.read(member.property().type()) + ';');
            }
            source.line("default -> throw new IllegalArgumentException(String.valueOf(member));");
            source.close();
            source.close();
        }
    }

    private void write() {
        List<List<Member>> parts = Parts.of(code.members(), member -> WRITE_BYTES);
        source.gap();
        source.line("@Override");
        source.open("public void write(" + code.self() + " value, " + source.name(Names.JSON_WRITER) + " out) {");
        source.line("out.beginObject();");
        Parts.body(source, parts, "write", "value, out", this::write);
        source.line("out.unknownMembers(value." + Reserved.UNKNOWN_MEMBERS
                + (code.model().isRecord() ? ");" : "());"));
        source.line("out.endObject();");
        source.close();
        Parts.methods(
                source,
                parts,
                "private static void write",
                code.self() + " value, " + source.name(Names.JSON_WRITER) + " out",
                this::write);
    }

    private void write(Member member) {
        String value = "value." + (code.model().isRecord() ? "" : "builder.") + member.javaName();
        String name = "out.name(" + Reserved.NAMES + ", " + member.constant() + ");";
        boolean isNullable = member.property().traits().nullable();
        if (isNullable) {
            source.line(name);
            source.open("if (" + value + " == null) {");
            source.line("out.nothing();");
            source.reopen("} else {");
        } else {
            source.open("if (" + value + " != null) {");
            source.line(name);
        }
        source.line(types.write(member.property().type(), value) + ';');
        source.close();
    }
}
