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
        read("JSON text in UTF-8", "byte[] utf8", "utf8", false);
        read("JSON text", "String text", "text", false);
        read("a file", source.name(Names.PATH) + " file", "file", true);
        read("a stream, which is not closed", source.name(Names.INPUT_STREAM) + " in", "in", true);
        build(presets);
        source.gap();
        source.line("@Override");
        source.open("public " + source.name(Names.OBJECT_TYPE) + '<' + self + "> modelType() {");
        source.line("return " + Reserved.TYPE + ';');
        source.close();
        text();
    }

    private void read(String from, String parameter, String argument, boolean mayFail) {
        source.gap();
        source.javadoc("{@return what is read from " + from + "}");
        source.open("public static " + self + " read(" + parameter + ") "
                + (mayFail ? "throws " + source.name(Names.IO_EXCEPTION) + ' ' : "") + '{');
        source.line("return " + Reserved.TYPE + ".read(" + argument + ");");
        source.close();
    }

    private void build(List<String> presets) {
        source.gap();
        source.javadoc(
                presets.isEmpty()
                        ? "{@return a builder that has nothing yet}"
                        : "{@return a builder that has what is always the same}");
        source.open("public static " + Reserved.BUILDER + " builder() {");
        source.chain("return new " + Reserved.BUILDER + '(', List.of(), ")", presets);
        source.close();
        source.gap();
        source.javadoc("{@return a builder that has what this has}");
        source.open("public " + Reserved.BUILDER + " toBuilder() {");
        source.line("return new " + Reserved.BUILDER + '(' + (code.model().isRecord() ? "this" : "builder") + ");");
        source.close();
        source.gap();
        source.javadoc("{@return this with a change, all else as it is}");
        source.open("public " + self + " with(" + source.name(Names.UNARY_OPERATOR) + '<' + Reserved.BUILDER
                + "> change) {");
        source.list(
                "return " + source.name(Names.CHECKS) + ".changed(",
                List.of('"' + code.model().javaName() + '"', "change.apply(toBuilder())"),
                ").build();");
        source.close();
        source.gap();
        source.javadoc("{@return what has been built; the door of data binding}");
        source.line(Annotations.delegatingCreator(source));
        source.open("public static " + self + " of(" + Reserved.BUILDER + " builder) {");
        source.line("return builder.build();");
        source.close();
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
