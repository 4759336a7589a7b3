package io.github.hcs4j.processor.emit;

import io.github.hcs4j.processor.emit.ObjectCode.Member;
import io.github.hcs4j.processor.model.Reserved;
import java.util.List;

/** Writes the doors of an object: reading, building, changing, telling. */
final class DoorsEmitter {

    /** How many bytes it takes to tell a member. */
    private static final int TEXT_BYTES = 14;

    private final ObjectCode code;
    private final Source source;
    private final String self;

    DoorsEmitter(ObjectCode code) {
        this.code = code;
        this.source = code.source();
        this.self = code.self();
    }

    /**
     * Writes them.
     *
     * @param presets calls that set what each new builder has
     */
    void emit(List<String> presets) {
        source.member("""
                /** {@return the value read from JSON text in UTF-8} */
                public static %1$s read(byte[] utf8) {
                    return TYPE.read(utf8);
                }

                /** {@return the value read from JSON text} */
                public static %1$s read(String text) {
                    return TYPE.read(text);
                }

                /** {@return the value read from a file} */
                public static %1$s read(%2$s file) throws %4$s {
                    return TYPE.read(file);
                }

                /** {@return the value read from a stream, which is not closed} */
                public static %1$s read(%3$s in) throws %4$s {
                    return TYPE.read(in);
                }
                """.formatted(
                self, source.name(Names.PATH), source.name(Names.INPUT_STREAM), source.name(Names.IO_EXCEPTION)));
        build(presets);
        source.member("""
                @Override
                public %s<%s> modelType() {
                    return TYPE;
                }
                """.formatted(source.name(Names.OBJECT_TYPE), self));
        text();
    }

    private void build(List<String> presets) {
        source.gap();
        source.javadoc(
                presets.isEmpty()
                        ? "{@return a builder without members}"
                        : "{@return a builder with the members that are always the same}");
        source.open("public static " + Reserved.BUILDER + " builder() {");
        source.chain("return new " + Reserved.BUILDER + '(', List.of(), ")", presets);
        source.close();
        source.member("""
                /** {@return a builder with the members of this} */
                public Builder toBuilder() {
                    return new Builder(%s);
                }
                """.formatted(code.model().isRecord() ? "this" : "builder"));
        source.gap();
        source.javadoc("{@return a copy with a change}");
        source.open("public " + self + " with(" + source.name(Names.UNARY_OPERATOR) + "<Builder> change) {");
        source.list(
                "return " + source.name(Names.CHECKS) + ".changed(",
                List.of('"' + code.model().javaName() + '"', "change.apply(toBuilder())"),
                ").build();");
        source.close();
        source.member("""
                /** {@return the value of a builder; for data binding} */
                %s
                public static %s of(Builder builder) {
                    return builder.build();
                }
                """.formatted(Annotations.delegatingCreator(source), self));
    }

    private void text() {
        String recordText = source.name(Names.RECORD_TEXT);
        List<List<Member>> parts = Parts.of(code.members(), member -> TEXT_BYTES);
        source.gap();
        source.line("@Override");
        source.open("public String toString() {");
        if (parts.size() == 1) {
            source.line("return new " + recordText + "(\"" + code.model().javaName() + "\")");
            code.members().forEach(member -> source.continued(call(member)));
            source.continued(
                    ".unknown(" + (code.model().isRecord() ? "" : "builder.") + Reserved.UNKNOWN_MEMBERS + ')');
            source.continued(".toString();");
        } else {
            source.line(recordText + " text = new " + recordText + "(\""
                    + code.model().javaName() + "\");");
            Parts.body(source, parts, "text", "builder, text", this::tell);
            source.line("return text.unknown(builder." + Reserved.UNKNOWN_MEMBERS + ").toString();");
        }
        source.close();
        Parts.methods(
                source,
                parts,
                "private static void text",
                Reserved.BUILDER + " builder, " + recordText + " text",
                this::tell);
    }

    private void tell(Member member) {
        source.line("text" + call(member) + ';');
    }

    private String call(Member member) {
        boolean isSecret = member.property().traits().secret();
        return (isSecret ? ".hide(\"" : ".add(\"") + member.javaName() + "\", "
                + (code.model().isRecord() ? "" : "builder.") + member.javaName() + ')';
    }
}
