package io.github.hcs4j.processor.emit;

import io.github.hcs4j.processor.model.PropertyModel;

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

    /** What data binding needs on a component of a record. */
    static String component(Source source, PropertyModel property) {
        return jsonProperty(source, property.name()) + " @" + source.name(Names.NO_FIELD_ACCESS)
                + always(source, property, " ");
    }

    /** What data binding needs on the accessor of a class, each annotation in a line of its own. */
    static String accessor(Source source, PropertyModel property) {
        return jsonProperty(source, property.name()) + always(source, property, "\n");
    }

    /** A required member that may be {@code null} is written as that. */
    private static String always(Source source, PropertyModel property, String gap) {
        if (!property.traits().nullable()) {
            return "";
        }
        String include = source.name(Names.JSON_INCLUDE);
        return gap + '@' + include + '(' + include + ".Include.ALWAYS)";
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
