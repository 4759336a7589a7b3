package io.github.hcs4j.processor.emit;

import io.github.hcs4j.processor.model.JavaNames;
import io.github.hcs4j.processor.model.Reserved;
import io.github.hcs4j.processor.model.TypeModel.Branch;
import io.github.hcs4j.processor.model.TypeModel.UnionModel;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a choice between objects:
 *
 * <pre>{@code
 * public sealed interface Device extends ModelRecord permits Disk, Nic, Device.Unknown {
 *     UnionType<Device> TYPE = UnionType.of(...);
 *     record Unknown(Map<String, @Nullable Object> unknownMembers) implements Device { ... }
 * }
 * }</pre>
 */
final class UnionEmitter {

    private final UnionModel model;
    private final EmitContext context;
    private final Source source;
    private final Types types;
    private final String self;

    UnionEmitter(UnionModel model, EmitContext context) {
        this.model = model;
        this.context = context;
        this.source = new Source(new Imports(context.packageName(), context.typeNames()));
        this.types = new Types(source, context);
        this.self = types.generated(model.javaName());
    }

    Source emit() {
        String type = source.name(Names.UNION_TYPE);
        String codec = Reserved.UNKNOWN + '.' + Reserved.CODEC + '.' + Reserved.INSTANCE;
        source.javadoc(Headings.of(model, context)
                + Headings.PARAGRAPH
                + Javadocs.paragraph("<p>" + Javadocs.code(model.discriminator()) + " tells which it is."));
        Annotations.generated(source, model.at().reference());
        source.line('@' + source.name(Names.NULL_MARKED));
        typeInfo();
        List<String> permitted =
                new ArrayList<>(javaNames().stream().map(types::generated).toList());
        permitted.add(self + '.' + Reserved.UNKNOWN);
        source.list(
                "public sealed interface " + self + " extends " + source.name(Names.MODEL_RECORD) + " permits ",
                permitted,
                " {");
        source.begin();
        source.gap();
        source.javadoc("Describes this type: its versions and branches.");
        source.list(
                type + '<' + self + "> " + Reserved.TYPE + " = " + type + ".of(",
                List.of(
                        Literals.of(model.name()),
                        self + ".class",
                        Literals.of(model.at().reference()),
                        Literals.of(model.discriminator()),
                        Lifetimes.version(model.lifetime().since(), source),
                        Lifetimes.version(model.lifetime().until(), source),
                        codec),
                ");");
        unknown(codec.substring(Reserved.UNKNOWN.length() + 1));
        source.close();
        return source;
    }

    /** The types of the branches, each once. */
    private List<String> javaNames() {
        return model.branches().stream().map(Branch::javaName).distinct().toList();
    }

    private void typeInfo() {
        String typeInfo = source.name(Names.JSON_TYPE_INFO);
        String subTypes = source.name(Names.JSON_SUB_TYPES);
        source.lines(
                '@' + typeInfo + '(',
                List.of(
                        "use = " + typeInfo + ".Id.NAME",
                        "include = " + typeInfo + ".As.EXISTING_PROPERTY",
                        "property = " + Literals.of(model.discriminator()),
                        "visible = true",
                        "defaultImpl = " + self + '.' + Reserved.UNKNOWN + ".class"),
                ")");
        source.braces(
                '@' + subTypes + '(',
                model.branches().stream()
                        .map(branch -> '@' + subTypes + ".Type(value = " + types.generated(branch.javaName())
                                + ".class, name = " + Literals.of(branch.text()) + ')')
                        .toList(),
                ")");
    }

    private void unknown(String codec) {
        String members = Reserved.UNKNOWN_MEMBERS;
        source.gap();
        source.javadoc("An object that is none of these, perhaps from a newer release.\n\n@param " + members
                + " all its members, in their order");
        Annotations.generated(source, model.at().reference());
        source.line(Annotations.withoutTypeInfo(source));
        source.open("record " + Reserved.UNKNOWN + '(' + types.freeFormMap() + ' ' + members + ") implements " + self
                + " {");
        source.gap();
        source.javadoc("@throws IllegalArgumentException if " + Javadocs.code(model.discriminator())
                + " has one of the texts that the schema has");
        source.line(Annotations.delegatingCreator(source));
        source.open("public " + Reserved.UNKNOWN + " {");
        source.list(
                source.name(Names.OBJECTS) + ".requireNonNull(",
                List.of(members, '"' + model.javaName() + ": the members are null\""),
                ");");
        source.statement(
                members + " =",
                source.name(Names.CHECKS) + ".freeFormMap(\"" + model.javaName() + "\", " + codec + ".unknownOnly("
                        + Literals.of(model.discriminator()) + ", " + members + "));");
        source.close();
        source.member("""
                @Override
                public %s<%s> modelType() {
                    return TYPE;
                }
                """.formatted(source.name(Names.UNION_TYPE), self));
        codec();
        source.close();
    }

    private void codec() {
        String reader = source.name(Names.JSON_READER);
        source.gap();
        source.javadoc("Reads, writes and describes this type; for hcs4j.");
        Annotations.generated(source, model.at().reference());
        source.open("static final class " + Reserved.CODEC + " extends " + source.name(Names.UNION_CODEC) + '<' + self
                + "> {");
        source.member("""
                static final Codec INSTANCE = new Codec();

                @Override
                public %s read(%s in) {
                    String text = in.peekText(%s);
                    if (text == null) {
                        return unknown(in);
                    }
                """.formatted(types.nullable(self), reader, Literals.of(model.discriminator())));
        source.begin();
        source.open("return switch (text) {");
        for (Branch branch : model.branches()) {
            source.statement(
                    "case " + Literals.of(branch.text()) + " ->",
                    codec(types.generated(branch.javaName())) + ".read(in);");
        }
        source.line("default -> unknown(in);");
        source.closeStatement();
        source.close();
        source.member("""
                private static %s unknown(%s in) {
                    %s members = in.freeFormMap();
                    return members == null ? null : new Unknown(members);
                }
                """.formatted(types.nullable(self), reader, types.freeFormMap()));
        write();
        describe();
        source.close();
    }

    private static String codec(String type) {
        return type + '.' + Reserved.CODEC + '.' + Reserved.INSTANCE;
    }

    private void write() {
        source.gap();
        source.line("@Override");
        source.open("public void write(" + self + " value, " + source.name(Names.JSON_WRITER) + " out) {");
        String otherwise = "";
        for (String javaName : javaNames()) {
            String type = types.generated(javaName);
            String variable = variable(javaName);
            String head = "if (value instanceof " + type + ' ' + variable + ") {";
            if (otherwise.isEmpty()) {
                source.open(head);
            } else {
                source.reopen(otherwise + head);
            }
            source.line(codec(type) + ".write(" + variable + ", out);");
            otherwise = "} else ";
        }
        source.reopen("} else {");
        source.line("out.freeForm(value." + Reserved.UNKNOWN_MEMBERS + "());");
        source.close();
        source.close();
    }

    private static String variable(String javaName) {
        String variable = JavaNames.member(javaName);
        return variable.equals("value") || variable.equals("out") ? variable + '_' : variable;
    }

    private void describe() {
        String type = source.name(Names.UNION_TYPE);
        String list = source.name(Names.LIST);
        source.gap();
        source.line("@Override");
        source.open("protected " + list + '<' + type + ".Branch<" + self + ">> describe() {");
        source.arguments(
                "return " + list + ".of(",
                model.branches().stream()
                        .map(branch -> "new " + type + ".Branch<" + self + ">(" + Literals.of(branch.text()) + ", "
                                + types.generated(branch.javaName()) + '.' + Reserved.TYPE + ')')
                        .toList(),
                ");");
        source.close();
    }
}
