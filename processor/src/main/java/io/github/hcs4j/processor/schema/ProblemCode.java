package io.github.hcs4j.processor.schema;

/**
 * What can be wrong with a schema or with what is asked of it. Codes are stable: they are what people search for and
 * what builds filter by. A new problem gets a new code, with a failing sample in the tests; HCS021 was one of versions
 * before and is not given again.
 */
public enum ProblemCode {

    /** There is no such schema on the processor path. */
    HCS001(true),
    /** A schema is not JSON, or not UTF-8. */
    HCS002(true),
    /** A name occurs twice in an object of a schema. */
    HCS003(true),
    /** A reference leads to a file or a place that is not there. */
    HCS004(true),
    /** A reference leaves the schemas: a URL, an absolute path, or a path with too many {@code ..}. */
    HCS005(true),
    /** References lead in a circle without ever reaching a type. */
    HCS006(true),
    /** A keyword's value is not of the kind that JSON Schema asks for. */
    HCS007(true),
    /** A construct has no Java shape and becomes a free-form value, or stays among the unknown members. */
    HCS008(false),
    /** Two definitions, members or values would get one Java name, and one of them gets another. */
    HCS009(false),
    /** A name that the schema gives with {@code x-java-name} is not a Java identifier. */
    HCS010(true),
    /** A type asked for is not among the schema's. */
    HCS011(true),
    /** A mapper is asked for a type that has no members. */
    HCS012(true),
    /** A member named in {@code @Unmapped} is not one of the type's, has no mapper, or is named twice. */
    HCS013(true),
    /** A schema version is not two numbers with a dot between them. */
    HCS014(true),
    /** A type has more members than a Java record can have, and becomes a class. */
    HCS015(false),
    /** An enumeration has no values, or one of them twice. */
    HCS016(true),
    /** A schema defines no types. */
    HCS017(true),
    /** A generated file cannot be written. */
    HCS018(true),
    /** An option of the processor has a value that it cannot have. */
    HCS019(true),
    /** A version is asked for that the schema does not have. */
    HCS020(true),
    /** {@code @Unmapped} stands on a package without mappers. */
    HCS022(true),
    /** {@code @HcsMappers} names no model of another package. */
    HCS023(true),
    /** A fault of the processor itself. */
    HCS024(true),
    /** An overlay adds what is there already. */
    HCS035(true),
    /** A title or a description is no text. */
    HCS036(false),
    /** A name is longer than files and class files can have it. */
    HCS037(true);

    private final boolean error;

    ProblemCode(boolean error) {
        this.error = error;
    }

    /**
     * Whether nothing may be generated where it occurs; otherwise it is a warning.
     *
     * @return whether it is an error
     */
    public boolean isError() {
        return error;
    }
}
