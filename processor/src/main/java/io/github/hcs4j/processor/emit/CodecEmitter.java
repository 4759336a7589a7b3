package io.github.hcs4j.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.hcs4j.processor.emit.ObjectCode.Member;
import io.github.hcs4j.processor.model.Reserved;
import io.github.hcs4j.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

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
    private final TypeSpec.Builder type;

    CodecEmitter(ObjectCode code) {
        this.code = code;
        this.type = Declarations.codec(
                Names.OBJECT_CODEC,
                code.self(),
                Annotations.generated(code.model().at().reference()),
                constants());
    }

    TypeSpec emit() {
        if (!names().isOne()) {
            writeNames();
        }
        if (code.model().isRecord()) {
            readRecord();
        } else {
            readThroughBuilder();
        }
        write();
        if (code.context().model().wantsDigits()) {
            wantsDigits();
        }
        new DescriptionEmitter(code).emit(type);
        type.addMethod(Declarations.overriding(Reserved.UNKNOWN_MEMBERS, Modifier.PROTECTED)
                .returns(Types.FREE_FORM_MAP)
                .addParameter(code.self(), "value")
                .addCode("return $L;\n", unknownMembers())
                .build());
        return type.build();
    }

    /** Behind a value: the component of a record, or the method of a class. */
    private String unknownMembers() {
        return "value." + Reserved.UNKNOWN_MEMBERS + (code.model().isRecord() ? "" : "()");
    }

    /** The number of each member, and then their names. */
    private List<FieldSpec> constants() {
        List<FieldSpec> constants = new ArrayList<>();
        for (Member member : code.members()) {
            constants.add(FieldSpec.builder(
                            TypeName.INT, member.constant(), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .initializer("$L", constants.size())
                    .build());
        }
        List<String> secrets = code.secrets().stream().map(Member::constant).toList();
        String hiding = secrets.isEmpty() ? "" : ".hiding(" + String.join(", ", secrets) + ')';
        List<String> names = code.members().stream().map(Member::name).toList();
        constants.add(new Code(code.scope(), 2)
                .constant(
                        Names.MEMBER_NAMES,
                        Reserved.NAMES,
                        code.scope().name(Names.MEMBER_NAMES) + ".of(",
                        names().isOne() ? names : List.of("names()"),
                        ')' + hiding,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .build());
        return constants;
    }

    private Parts<Member> names() {
        return Parts.of(code.members(), member -> NAME_BYTES, CodecEmitter::name);
    }

    private void writeNames() {
        Parts<Member> parts = names();
        TypeName strings = ArrayTypeName.of(String.class);
        Code body = code.nestedBody();
        body.line("String[] names = new String[" + code.members().size() + "];");
        parts.body(body, "names", "names");
        body.line("return names;");
        type.addMethod(MethodSpec.methodBuilder("names")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(strings)
                .addCode(body.block())
                .build());
        parts.methods(
                type,
                body,
                "names",
                method -> method.addModifiers(Modifier.PRIVATE, Modifier.STATIC).addParameter(strings, "names"));
    }

    /** Texts of this model have whole numbers in digits alone. */
    private void wantsDigits() {
        type.addMethod(Declarations.overriding("wantsDigits", Modifier.PUBLIC)
                .returns(boolean.class)
                .addCode("return true;\n")
                .build());
    }

    private static void name(Code body, Member member) {
        body.line("names[" + member.constant() + "] = " + member.name() + ';');
    }

    private static void beginReading(Code body) {
        body.open("if (!in.beginObject()) {");
        body.line("return null;");
        body.close();
    }

    private static void beginMembers(Code body) {
        body.line(body.name(Types.FREE_FORM_MAP) + ' ' + Reserved.UNKNOWN_MEMBERS + " = null;");
        String next = "in.nextMember(" + Reserved.NAMES + ')';
        body.open("for (int member = " + next + "; member != " + body.name(Names.JSON_READER) + ".END; member = " + next
                + ") {");
    }

    private static String unknown(String variable) {
        return variable + " = in.unknownMember(" + variable + ");";
    }

    private void read(Code body) {
        type.addMethod(Declarations.overriding("read", Modifier.PUBLIC)
                .returns(Types.nullable(code.self()))
                .addParameter(Names.JSON_READER, "in")
                .addCode(body.block())
                .build());
    }

    private void readRecord() {
        Code body = code.nestedBody();
        beginReading(body);
        for (Member member : code.members()) {
            body.line(body.name(member.type()) + ' ' + member.local() + " = null;");
        }
        beginMembers(body);
        body.open("switch (member) {");
        for (Member member : code.members()) {
            body.statement("case " + member.constant() + " ->", member.local() + " =", value(member) + ';');
        }
        body.line("default -> " + unknown(Reserved.UNKNOWN_MEMBERS));
        body.close();
        body.close();
        List<String> values =
                new ArrayList<>(code.members().stream().map(Member::local).toList());
        values.add("in.unknownMembers(" + Reserved.UNKNOWN_MEMBERS + ')');
        body.arguments("return new " + code.selfName() + '(', values, ");");
        read(body);
    }

    /** More members than a constructor has parameters. */
    private void readThroughBuilder() {
        List<List<Member>> parts =
                Parts.of(code.members(), member -> READ_BYTES, this::read).parts();
        Code body = code.nestedBody();
        beginReading(body);
        body.line(Reserved.BUILDER + " values = new " + Reserved.BUILDER + "();");
        beginMembers(body);
        body.open("if (member == " + body.name(Names.JSON_READER) + ".UNKNOWN) {");
        body.line(unknown(Reserved.UNKNOWN_MEMBERS));
        int end = 0;
        for (int part = 1; part <= parts.size(); part++) {
            end += parts.get(part - 1).size();
            body.reopen(part < parts.size() ? "} else if (member < " + end + ") {" : "} else {");
            body.line("read" + part + "(member, in, values);");
        }
        body.close();
        body.close();
        body.line("values." + Reserved.UNKNOWN_MEMBERS + " = in.unknownMembers(" + Reserved.UNKNOWN_MEMBERS + ");");
        body.line("return values.build();");
        read(body);
        for (int part = 1; part <= parts.size(); part++) {
            read(part, parts.get(part - 1));
        }
    }

    private void read(int part, List<Member> members) {
        Code body = code.nestedBody();
        body.open("switch (member) {");
        members.forEach(member -> read(body, member));
        body.line("default -> throw new IllegalArgumentException(String.valueOf(member));");
        body.close();
        type.addMethod(MethodSpec.methodBuilder("read" + part)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(int.class, "member")
                .addParameter(Names.JSON_READER, "in")
                .addParameter(code.builder(), "values")
                .addCode(body.block())
                .build());
    }

    private void read(Code body, Member member) {
        body.statement("case " + member.constant() + " ->", "values." + member.javaName() + " =", value(member) + ';');
    }

    /** What reads the value of a member. Of a plain secret, the reader knows from its member that it is one. */
    private String value(Member member) {
        TypeRef type = member.property().type();
        String read = code.types().read(type);
        boolean hasSecretsInside = member.property().traits().secret() && !(type instanceof TypeRef.Scalar);
        return hasSecretsInside ? "in.secret(() -> " + read + ')' : read;
    }

    private void write() {
        Parts<Member> parts = Parts.of(code.members(), member -> WRITE_BYTES, this::write);
        Code body = code.nestedBody();
        body.line("out.beginObject();");
        parts.body(body, "write", "value, out");
        body.line("out.unknownMembers(" + unknownMembers() + ");");
        body.line("out.endObject();");
        Consumer<MethodSpec.Builder> parameters =
                method -> method.addParameter(code.self(), "value").addParameter(Names.JSON_WRITER, "out");
        MethodSpec.Builder write =
                Declarations.overriding("write", Modifier.PUBLIC).addCode(body.block());
        parameters.accept(write);
        type.addMethod(write.build());
        parts.methods(
                type,
                body,
                "write",
                parameters.andThen(method -> method.addModifiers(Modifier.PRIVATE, Modifier.STATIC)));
    }

    private void write(Code body, Member member) {
        String value = "value." + (code.model().isRecord() ? "" : "builder.") + member.javaName();
        String name = "out.name(" + Reserved.NAMES + ", " + member.constant() + ");";
        boolean isNullable = member.property().traits().nullable();
        if (isNullable) {
            body.line(name);
            body.open("if (" + value + " == null) {");
            body.line("out.nothing();");
            body.reopen("} else {");
        } else {
            body.open("if (" + value + " != null) {");
            body.line(name);
        }
        body.line(code.types().write(member.property().type(), value) + ';');
        body.close();
    }
}
