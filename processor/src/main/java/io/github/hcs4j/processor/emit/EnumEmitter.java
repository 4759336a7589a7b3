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

    /** How many bytes it takes to describe a value. */
    private static final int VALUE_BYTES = 30;

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
        this.self = model.javaName();
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
        source.member("""
                /** {@return the known value with a text, or an unknown one that keeps it} */
                %s
                static %s of(String text) {
                    return TYPE.of(%s);
                }
                """.formatted(Annotations.delegatingCreator(source), self, notNull()));
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
        source.member("""
                private final String text;

                Known(String text) {
                    this.text = text;
                }

                @Override
                public String text() {
                    return text;
                }
                """);
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
        source.member("""
                private static final Known[] CONSTANTS = values();

                static final Codec INSTANCE = new Codec();

                @Override
                public %s read(%s in) {
                    int known = in.known(TEXTS);
                    if (known >= 0) {
                        return CONSTANTS[known];
                    }
                    String text = in.string();
                    return text == null ? null : of(text);
                }

                @Override
                public void write(%s value, %s out) {
                    out.string(value.text());
                }
                """.formatted(
                        types.nullable(self), source.name(Names.JSON_READER), self, source.name(Names.JSON_WRITER)));
        describe();
        source.member("""
                @Override
                protected %s unknown(String text) {
                    return new Unknown(text);
                }
                """.formatted(self));
        source.close();
    }

    private void describe() {
        List<List<ValueModel>> parts = Parts.of(model.values(), value -> VALUE_BYTES);
        String parameter = source.name(Names.ENUM_VALUES) + '<' + self + "> values";
        source.gap();
        source.line("@Override");
        source.open("protected void describe(" + parameter + ") {");
        source.line("values.add(CONSTANTS);");
        Parts.body(source, parts, "describe", "values", this::describe);
        source.close();
        Parts.methods(source, parts, "private static void describe", parameter, this::describe);
    }

    private void describe(ValueModel value) {
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

    private void unknown() {
        source.gap();
        source.javadoc(
                "A value that the schema does not have, perhaps from a newer release.\n\n@param text the text in JSON");
        Annotations.generated(source, model.at().reference());
        source.open("record " + Reserved.UNKNOWN + "(String text) implements " + self + " {");
        source.gap();
        source.javadoc("@throws IllegalArgumentException if {@link " + self + "#of} gives a known value for the text");
        source.add("""
                public Unknown {
                    %s;
                    text = Known.Codec.INSTANCE.unknownOnly(text);
                }
                """.formatted(notNull()));
        toText();
        source.close();
    }

    private void toText() {
        source.member("""
                @Override
                public String toString() {
                    return text;
                }
                """);
    }
}
