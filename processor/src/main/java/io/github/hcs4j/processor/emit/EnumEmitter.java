package io.github.hcs4j.processor.emit;

import io.github.hcs4j.processor.model.Lifetime;
import io.github.hcs4j.processor.model.Reserved;
import io.github.hcs4j.processor.model.TypeModel.EnumModel;
import io.github.hcs4j.processor.model.ValueModel;
import java.util.List;
import java.util.Objects;

/**
 * Writes an open enumeration:
 *
 * <pre>{@code
 * public sealed interface PathType extends EnumValue {
 *     EnumType<PathType> TYPE = EnumType.of(...);
 *     static PathType of(String text) { ... }
 *     enum Known implements PathType { ABSOLUTE_PATH("AbsolutePath"), ... }
 *     record Unknown(String text) implements PathType { ... }
 * }
 * }</pre>
 */
final class EnumEmitter {

    private final EnumModel model;
    private final EmitContext context;
    private final Source source;
    private final Types types;
    private final String self;

    EnumEmitter(EnumModel model, EmitContext context) {
        Imports imports = new Imports(context.packageName(), context.typeNames());
        imports.shadow(model.values().stream().map(ValueModel::constant).toList());
        this.model = model;
        this.context = context;
        this.source = new Source(imports);
        this.types = new Types(source, context);
        this.self = types.generated(model.javaName());
    }

    Source emit() {
        String type = source.name(Names.ENUM_TYPE);
        source.javadoc(Headings.of(model, context));
        Annotations.generated(source, model.at().reference());
        source.line('@' + source.name(Names.NULL_MARKED));
        source.open("public sealed interface " + self + " extends " + source.name(Names.ENUM_VALUE) + " {");
        source.gap();
        source.javadoc("Describes this type: its versions and values.");
        source.list(
                type + '<' + self + "> " + Reserved.TYPE + " = " + type + ".of(",
                List.of(
                        Literals.of(model.name()),
                        self + ".class",
                        Literals.of(model.at().reference()),
                        Lifetimes.version(model.lifetime().since(), source),
                        Lifetimes.version(model.lifetime().until(), source),
                        Reserved.KNOWN + '.' + Reserved.CODEC + '.' + Reserved.INSTANCE),
                ");");
        source.gap();
        source.javadoc("{@return the known value with a text, or an unknown one that keeps it}");
        source.line(Annotations.delegatingCreator(source));
        source.open("static " + self + " of(String text) {");
        source.line("return " + Reserved.TYPE + ".of(" + notNull() + ");");
        source.close();
        known();
        unknown();
        source.close();
        return source;
    }

    private String notNull() {
        return source.name(Names.OBJECTS) + ".requireNonNull(text, \"" + model.javaName() + ": the text is null\")";
    }

    private void known() {
        source.gap();
        source.javadoc("The values that the schema has.");
        Annotations.generated(source, model.at().reference());
        source.open("enum " + Reserved.KNOWN + " implements " + self + " {");
        int last = model.values().size() - 1;
        for (int i = 0; i <= last; i++) {
            ValueModel value = model.values().get(i);
            source.javadoc(Javadocs.paragraph(about(value)));
            source.list(value.constant() + '(', List.of(Literals.of(value.text())), i < last ? ")," : ");");
        }
        source.gap();
        source.line("private final String text;");
        source.gap();
        source.open(Reserved.KNOWN + "(String text) {");
        source.line("this.text = text;");
        source.close();
        source.gap();
        source.line("@Override");
        source.open("public String text() {");
        source.line("return text;");
        source.close();
        toText();
        codec();
        source.close();
    }

    private String about(ValueModel value) {
        StringBuilder text = new StringBuilder(Javadocs.code(value.text()));
        if (!value.description().isBlank()) {
            text.append(": ").append(Javadocs.escape(Javadocs.open(value.description())));
        }
        Lifetime lifetime = value.lifetime();
        if (!lifetime.equals(model.lifetime()) && !lifetime.equals(Lifetime.UNKNOWN)) {
            text.append("; ").append(Javadocs.versions(lifetime, context.model()));
        }
        if (context.model().overlaySource(value.at()).isPresent()) {
            text.append("; in no published schema");
        }
        return Javadocs.closed(text.toString());
    }

    private void codec() {
        String names = source.name(Names.MEMBER_NAMES);
        source.gap();
        source.javadoc("Reads, writes and describes this type; for hcs4j.");
        Annotations.generated(source, model.at().reference());
        source.open("static final class " + Reserved.CODEC + " extends " + source.name(Names.ENUM_CODEC) + '<' + self
                + "> {");
        source.gap();
        source.list(
                "private static final " + names + " TEXTS = " + names + ".of(",
                model.values().stream().map(value -> Literals.of(value.text())).toList(),
                ");");
        source.gap();
        source.line("private static final " + Reserved.KNOWN + "[] CONSTANTS = values();");
        source.gap();
        source.line("static final " + Reserved.CODEC + ' ' + Reserved.INSTANCE + " = new " + Reserved.CODEC + "();");
        source.gap();
        source.line("@Override");
        source.open("public " + types.nullable(self) + " read(" + source.name(Names.JSON_READER) + " in) {");
        source.line("int known = in.known(TEXTS);");
        source.open("if (known >= 0) {");
        source.line("return CONSTANTS[known];");
        source.close();
        source.line("String text = in.string();");
        source.line("return text == null ? null : of(text);");
        source.close();
        source.gap();
        source.line("@Override");
        source.open("public void write(" + self + " value, " + source.name(Names.JSON_WRITER) + " out) {");
        source.line("out.string(value.text());");
        source.close();
        describe();
        source.gap();
        source.line("@Override");
        source.open("protected " + self + " unknown(String text) {");
        source.line("return new " + Reserved.UNKNOWN + "(text);");
        source.close();
        source.close();
    }

    private void describe() {
        source.gap();
        source.line("@Override");
        source.open("protected void describe(" + source.name(Names.ENUM_VALUES) + '<' + self + "> values) {");
        source.line("values.add(CONSTANTS);");
        for (ValueModel value : model.values()) {
            Lifetime lifetime = value.lifetime();
            if (lifetime.since() == null && model.lifetime().since() != null) {
                source.line("values.undated(" + value.constant() + ");");
            } else if (!Objects.equals(lifetime.since(), model.lifetime().since())) {
                source.line("values.since(" + value.constant() + ", " + Lifetimes.numbers(lifetime.since()) + ");");
            }
            if (lifetime.until() != null) {
                source.line("values.until(" + value.constant() + ", " + Lifetimes.numbers(lifetime.until()) + ");");
            }
        }
        source.close();
    }

    private void unknown() {
        source.gap();
        source.javadoc(
                "A value that the schema does not have, perhaps from a newer release.\n\n@param text the text in JSON");
        Annotations.generated(source, model.at().reference());
        source.open("record " + Reserved.UNKNOWN + "(String text) implements " + self + " {");
        source.gap();
        source.javadoc("@throws IllegalArgumentException if {@link " + self + "#of} gives a known value for the text");
        source.open("public " + Reserved.UNKNOWN + " {");
        source.line(notNull() + ';');
        source.line(
                "text = " + Reserved.KNOWN + '.' + Reserved.CODEC + '.' + Reserved.INSTANCE + ".unknownOnly(text);");
        source.close();
        toText();
        source.close();
    }

    private void toText() {
        source.gap();
        source.line("@Override");
        source.open("public String toString() {");
        source.line("return text;");
        source.close();
    }
}
