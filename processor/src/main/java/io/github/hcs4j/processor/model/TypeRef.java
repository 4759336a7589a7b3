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
        DATE,
        TIME,
        DURATION,
        URI,
        URI_REFERENCE,
        EMAIL,
        HOSTNAME,
        IPV4,
        IPV6,
        JSON_POINTER,
        REGEX,
        ANY
    }

    /**
     * A list.
     *
     * @param element the type of its elements
     * @param nullable whether an element may be {@code null}
     */
    record ListOf(TypeRef element, boolean nullable) implements TypeRef {}

    /**
     * A map from text.
     *
     * @param value the type of its values
     * @param nullable whether a value may be {@code null}
     */
    record MapOf(TypeRef value, boolean nullable) implements TypeRef {}

    /**
     * A value, or a list of such values.
     *
     * @param element the type of the value and of the elements: no list, and not {@link Scalar#ANY}
     * @param nullable whether an element of the list may be {@code null}
     */
    record OneOrMany(TypeRef element, boolean nullable) implements TypeRef {}

    /**
     * A generated type.
     *
     * @param place where it is defined: a file, {@code #} and a pointer
     * @param kind what it is
     */
    record Named(String place, Kind kind) implements TypeRef {

        /**
         * Whether it has a builder.
         *
         * @return whether it is an object
         */
        public boolean isObject() {
            return kind == Kind.OBJECT;
        }
    }

    /**
     * What a definition becomes: a record, an open enumeration, a text with constants where an enumeration has more
     * values than an enum can have, or a sealed interface of records.
     */
    enum Kind {
        OBJECT,
        ENUM,
        TEXT,
        UNION
    }

    /**
     * A generated type where the schema says "anything" but means that type.
     *
     * @param type the type meant
     */
    record Carried(Named type) implements TypeRef {}
}
