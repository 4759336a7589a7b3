package io.github.hcs4j.processor.emit;

/** The classes that generated code refers to. As text, because the processor does not depend on the runtime. */
final class Names {

    private static final String ENGINE = "io.github.hcs4j.json.engine";
    private static final String JSON = "io.github.hcs4j.json";
    private static final String TYPE = "io.github.hcs4j.type";
    private static final String VERSION = "io.github.hcs4j.version";
    private static final String JACKSON = "com.fasterxml.jackson.annotation";
    private static final String JSPECIFY = "org.jspecify.annotations";
    private static final String UTIL = "java.util";

    static final JavaClass CHECKS = new JavaClass(ENGINE, "Checks");
    static final JavaClass JSON_READER = new JavaClass(ENGINE, "JsonReader");
    static final JavaClass JSON_WRITER = new JavaClass(ENGINE, "JsonWriter");
    static final JavaClass MEMBER_NAMES = new JavaClass(ENGINE, "MemberNames");
    static final JavaClass RECORD_TEXT = new JavaClass(ENGINE, "RecordText");
    static final JavaClass SCALAR_CODEC = new JavaClass(ENGINE, "ScalarCodec");

    static final JavaClass ENCODED_BYTES = new JavaClass(JSON, "EncodedBytes");
    static final JavaClass TIMESTAMP = new JavaClass(JSON, "Timestamp");

    static final JavaClass CARRIED_TYPE = new JavaClass(TYPE, "CarriedType");
    static final JavaClass ENUM_CODEC = new JavaClass(TYPE, "EnumCodec");
    static final JavaClass ENUM_TYPE = new JavaClass(TYPE, "EnumType");
    static final JavaClass ENUM_VALUE = new JavaClass(TYPE, "EnumValue");
    static final JavaClass ENUM_VALUES = new JavaClass(TYPE, "EnumValues");
    static final JavaClass LIST_TYPE = new JavaClass(TYPE, "ListType");
    static final JavaClass MAP_TYPE = new JavaClass(TYPE, "MapType");
    static final JavaClass MAPPER_SKELETON = new JavaClass(TYPE, "MapperSkeleton");
    static final JavaClass MEMBERS = new JavaClass(TYPE, "Members");
    static final JavaClass MODEL = new JavaClass(TYPE, "Model");
    static final JavaClass MODEL_RECORD = new JavaClass(TYPE, "ModelRecord");
    static final JavaClass MODEL_TYPE = new JavaClass(TYPE, "ModelType");
    static final JavaClass NO_FIELD_ACCESS = new JavaClass(TYPE, "NoFieldAccess");
    static final JavaClass OBJECT_CODEC = new JavaClass(TYPE, "ObjectCodec");
    static final JavaClass OBJECT_TYPE = new JavaClass(TYPE, "ObjectType");
    static final JavaClass SCALAR_TYPE = new JavaClass(TYPE, "ScalarType");
    static final JavaClass UNION_CODEC = new JavaClass(TYPE, "UnionCodec");
    static final JavaClass UNION_TYPE = new JavaClass(TYPE, "UnionType");
    static final JavaClass UNMAPPED_MEMBER = new JavaClass(TYPE, "UnmappedMember");

    static final JavaClass SCHEMA_RELEASE = new JavaClass(VERSION, "SchemaRelease");
    static final JavaClass SCHEMA_VERSION = new JavaClass(VERSION, "SchemaVersion");
    static final JavaClass WINDOWS_BUILD = new JavaClass(VERSION, "WindowsBuild");

    static final JavaClass JSON_ANY_SETTER = new JavaClass(JACKSON, "JsonAnySetter");
    static final JavaClass JSON_CREATOR = new JavaClass(JACKSON, "JsonCreator");
    static final JavaClass JSON_INCLUDE = new JavaClass(JACKSON, "JsonInclude");
    static final JavaClass JSON_PROPERTY = new JavaClass(JACKSON, "JsonProperty");
    static final JavaClass JSON_PROPERTY_ORDER = new JavaClass(JACKSON, "JsonPropertyOrder");
    static final JavaClass JSON_SUB_TYPES = new JavaClass(JACKSON, "JsonSubTypes");
    static final JavaClass JSON_TYPE_INFO = new JavaClass(JACKSON, "JsonTypeInfo");

    static final JavaClass GENERATED = new JavaClass("javax.annotation.processing", "Generated");
    static final JavaClass HCS_GENERATED = new JavaClass("io.github.hcs4j.annotation", "HcsGenerated");
    static final JavaClass NULLABLE = new JavaClass(JSPECIFY, "Nullable");
    static final JavaClass NULL_MARKED = new JavaClass(JSPECIFY, "NullMarked");

    static final JavaClass ARRAY_LIST = new JavaClass(UTIL, "ArrayList");
    static final JavaClass BIG_DECIMAL = new JavaClass("java.math", "BigDecimal");
    static final JavaClass BIG_INTEGER = new JavaClass("java.math", "BigInteger");
    static final JavaClass INPUT_STREAM = new JavaClass("java.io", "InputStream");
    static final JavaClass IO_EXCEPTION = new JavaClass("java.io", "IOException");
    static final JavaClass LIST = new JavaClass(UTIL, "List");
    static final JavaClass MAP = new JavaClass(UTIL, "Map");
    static final JavaClass OBJECTS = new JavaClass(UTIL, "Objects");
    static final JavaClass OFFSET_DATE_TIME = new JavaClass("java.time", "OffsetDateTime");
    static final JavaClass PATH = new JavaClass("java.nio.file", "Path");
    static final JavaClass UNARY_OPERATOR = new JavaClass("java.util.function", "UnaryOperator");

    private Names() {}
}
