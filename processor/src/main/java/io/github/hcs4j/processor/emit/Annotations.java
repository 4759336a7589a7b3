package io.github.hcs4j.processor.emit;

/** The annotations of generated code. */
final class Annotations {

    private static final String PROCESSOR = "io.github.hcs4j.processor.HcsProcessor";

    private Annotations() {}

    /** Writes what marks a type as generated: on each type, nested ones too, because tools look at each class by itself. */
    static void generated(Source source, String reference) {
        source.line('@' + source.name(Names.GENERATED) + "(\"" + PROCESSOR + "\")");
        source.line('@' + source.name(Names.HCS_GENERATED) + '(' + Literals.of(reference) + ')');
    }

    /** The JSON name of a member. */
    static String jsonProperty(Source source, String name) {
        return '@' + source.name(Names.JSON_PROPERTY) + '(' + Literals.of(name) + ')';
    }

    /** The door of data binding. */
    static String delegatingCreator(Source source) {
        String creator = source.name(Names.JSON_CREATOR);
        return '@' + creator + "(mode = " + creator + ".Mode.DELEGATING)";
    }

    /** Keeps data binding from asking for the discriminator where a branch of a choice is read as itself. */
    static String withoutTypeInfo(Source source) {
        String typeInfo = source.name(Names.JSON_TYPE_INFO);
        return '@' + typeInfo + "(use = " + typeInfo + ".Id.NONE)";
    }
}
