package io.github.hcs4j.processor.model;

/** The type of a member's values. */
public sealed interface TypeRef {

    /** A type of plain values. */
    enum Scalar implements TypeRef {
        STRING,
        GUID,
        MAC,
        BOOLEAN,
        UINT8,
        UINT16,
        INT32,
        UINT32,
        INT64,
        UINT64,
        UINT,
        INTEGER,
        DOUBLE,
        NUMBER,
        BYTES,
        DATETIME,
        ANY
    }

    /**
     * A list.
     *
     * @param element the type of its elements
     */
    record ListOf(TypeRef element) implements TypeRef {}

    /**
     * A map from text.
     *
     * @param value the type of its values
     */
    record MapOf(TypeRef value) implements TypeRef {}

    /**
     * A generated type.
     *
     * @param javaName its Java name
     * @param isObject whether it is a record, and so has a builder
     */
    record Named(String javaName, boolean isObject) implements TypeRef {}

    /**
     * A generated type where the schema says "anything" but means that type.
     *
     * @param type the type meant
     */
    record Carried(Named type) implements TypeRef {}
}
