package io.github.hcs4j.processor.model;

import java.util.Set;

/**
 * The names that generated code needs for itself. What is named by a schema is kept away from them: {@link JavaNames}
 * refuses them, and whoever writes code takes them from here.
 */
public final class Reserved {

    /** The constant that describes a type. */
    public static final String TYPE = "TYPE";

    /** The class in an object's type that builds it. */
    public static final String BUILDER = "Builder";

    /** The class in a type that reads, writes and describes it. */
    public static final String CODEC = "Codec";

    /** The one instance of that class. */
    public static final String INSTANCE = "INSTANCE";

    /** The constant of that class with the names of an object's members. */
    public static final String NAMES = "NAMES";

    /** The enum of the known values of an enumeration. */
    public static final String KNOWN = "Known";

    /** The record of what an enumeration or a choice does not know. */
    public static final String UNKNOWN = "Unknown";

    /** The component of a record with the members that the schema does not have. */
    public static final String UNKNOWN_MEMBERS = "unknownMembers";

    /** The field of an enumeration's value. */
    public static final String TEXT = "text";

    /** The type parameter of a mapper. */
    public static final String SOURCE_TYPE = "S";

    /** The constant that describes a mapper. */
    public static final String SKELETON = "SKELETON";

    /** The class that keeps what a model consists of until it is needed. */
    public static final String HOLDER = "Holder";

    /** What a member may not be called: methods of every object, record, builder or mapper. */
    static final Set<String> MEMBERS = Set.of(
            "clone",
            "equals",
            "finalize",
            "getClass",
            "hashCode",
            "notify",
            "notifyAll",
            "toString",
            "wait",
            "builder",
            "toBuilder",
            "map",
            "modelType",
            "toJson",
            "toJsonBytes",
            "toPrettyJson",
            "toPrettyJsonBytes",
            "toTree",
            UNKNOWN_MEMBERS,
            TYPE);

    /** What a type may not be called: what stands in generated types, and what they use of java.lang. */
    static final Set<String> TYPES = Set.of(
            BUILDER,
            CODEC,
            INSTANCE,
            KNOWN,
            NAMES,
            SKELETON,
            TYPE,
            UNKNOWN,
            "Boolean",
            "Double",
            "IllegalArgumentException",
            "Integer",
            "Long",
            "Object",
            "Override",
            "String");

    /** What a value's constant may not be called. */
    static final Set<String> CONSTANTS = Set.of(CODEC, TEXT);

    /** Words that are identifiers, but not names of types. */
    static final Set<String> NOT_FOR_TYPES = Set.of("permits", "record", "sealed", "var", "yield");

    private Reserved() {}
}
