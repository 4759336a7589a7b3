package io.github.hcs4j.processor.schema;

/**
 * What can be wrong with a schema or with what is asked of it. Codes are stable: they are what people search for and
 * what builds filter by. A new problem gets a new code, with a failing sample in the tests; HCS021 was one of versions
 * before and is not given again.
 */
public enum ProblemCode {

    /** There is no such schema on the processor path. */
    HCS001(Severity.ERROR),
    /** A schema is not JSON, or not UTF-8. */
    HCS002(Severity.ERROR),
    /** A name occurs twice in an object of a schema. */
    HCS003(Severity.ERROR),
    /** A reference leads to a file or a place that is not there. */
    HCS004(Severity.ERROR),
    /** A reference leaves the schemas: a URL, an absolute path, or a path with too many {@code ..}. */
    HCS005(Severity.ERROR),
    /** References lead in a circle without ever reaching a type. */
    HCS006(Severity.ERROR),
    /** A keyword's value is not of the kind that JSON Schema asks for. */
    HCS007(Severity.ERROR),
    /** A construct has no Java shape and becomes a free-form value, or stays among the unknown members. */
    HCS008(Severity.WARNING),
    /** A definition, a member or a value would get the Java name of another, or one that is too long, and gets another. */
    HCS009(Severity.WARNING),
    /** A name that the schema gives with {@code x-java-name} is not a Java identifier. */
    HCS010(Severity.ERROR),
    /** A type asked for is not among the schema's. */
    HCS011(Severity.ERROR),
    /** A mapper is asked for a type that has no members. */
    HCS012(Severity.ERROR),
    /** A member named in {@code @Unmapped} is not one of the type's, has no mapper, or is named twice. */
    HCS013(Severity.ERROR),
    /** A schema version is not two numbers with a dot between them. */
    HCS014(Severity.ERROR),
    /** A type has more members than a Java record can have, or more values than an enum, and gets another shape. */
    HCS015(Severity.WARNING),
    /** An enumeration has no values, or one of them twice. */
    HCS016(Severity.ERROR),
    /** A schema defines no types. */
    HCS017(Severity.ERROR),
    /** A generated file cannot be written. */
    HCS018(Severity.ERROR),
    /** An option of the processor has a value that it cannot have. */
    HCS019(Severity.ERROR),
    /** A version is asked for that the schema does not have. */
    HCS020(Severity.ERROR),
    /** {@code @Unmapped} stands on a package without mappers. */
    HCS022(Severity.ERROR),
    /** {@code @HcsMappers} names no model of another package. */
    HCS023(Severity.ERROR),
    /** A fault of the processor itself. */
    HCS024(Severity.ERROR),
    /** A keyword begins with {@code x-hcs-} or {@code x-java-}, and there is no such keyword. */
    HCS025(Severity.ERROR),
    /** A keyword is not read, and its name is near that of one that is. */
    HCS026(Severity.WARNING),
    /** A format is not read, and its name is near that of one that is. */
    HCS027(Severity.WARNING),
    /** A keyword or a format is not read. */
    HCS028(Severity.NOTE),
    /** {@code required} names a member that the type does not have. */
    HCS029(Severity.ERROR),
    /** A version is not among those that the schema lists. */
    HCS030(Severity.ERROR),
    /** Something is withdrawn before it came. */
    HCS031(Severity.ERROR),
    /** A member or a value is there before, or after, the type that has it. */
    HCS032(Severity.ERROR),
    /** A name that was withdrawn comes back with another type. */
    HCS033(Severity.ERROR),
    /** {@code accepts} names no code of a warning. */
    HCS034(Severity.ERROR),
    /** An overlay adds what is there already. */
    HCS035(Severity.ERROR),
    /** A title or a description is no text. */
    HCS036(Severity.WARNING),
    /** A name is longer than files and class files can have it. */
    HCS037(Severity.ERROR),
    /** A keyword of jsonschema2pojo has no effect here. */
    HCS038(Severity.WARNING),
    /** A name is given to a place where nothing gets one. */
    HCS039(Severity.ERROR),
    /** The compilation lacks what generated code needs: the runtime of the same version, or Java 17. */
    HCS040(Severity.ERROR),
    /** A pattern is no regular expression of Java, and no text is checked against it. */
    HCS041(Severity.WARNING),
    /** A part of {@code allOf} is the schema that has it, and is left out. */
    HCS042(Severity.WARNING);

    /** What a problem does to a build. */
    public enum Severity {
        /** Nothing is generated. */
        ERROR,
        /** The model is generated; {@code -Werror} stops the build. */
        WARNING,
        /** The model is generated. */
        NOTE
    }

    private final Severity severity;

    ProblemCode(Severity severity) {
        this.severity = severity;
    }

    /**
     * What a problem with this code does to a build.
     *
     * @return the severity, unless {@code @HcsModel(accepts = ...)} makes a note of a warning
     */
    public Severity severity() {
        return severity;
    }

    /**
     * Whether {@code @HcsModel(accepts = ...)} may name it: a warning, or a mistake in a schema that is not one's own
     * and keeps nothing from being generated.
     *
     * @return whether it can be accepted
     */
    public boolean isAcceptable() {
        return severity == Severity.WARNING || this == HCS029;
    }

    /**
     * Whether nothing may be generated where it occurs.
     *
     * @return whether it is an error
     */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
