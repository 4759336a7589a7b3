package io.github.hcs4j.processor.emit;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The classes that generated code refers to. By name, because the processor does not depend on the runtime. */
final class Names {

    private static final String ENGINE = "io.github.hcs4j.json.engine";
    private static final String JSON = "io.github.hcs4j.json";
    private static final String TYPE = "io.github.hcs4j.type";
    private static final String VERSION = "io.github.hcs4j.version";
    private static final String JACKSON = "com.fasterxml.jackson.annotation";
    private static final String JSPECIFY = "org.jspecify.annotations";
    private static final String UTIL = "java.util";

    private static final Set<String> SIMPLE_NAMES = new TreeSet<>();

    static final ClassName CHECKS = name(ENGINE, "Checks");
    static final ClassName JSON_READER = name(ENGINE, "JsonReader");
    static final ClassName JSON_WRITER = name(ENGINE, "JsonWriter");
    static final ClassName MEMBER_NAMES = name(ENGINE, "MemberNames");
    static final ClassName NESTED_CHECKS = name(ENGINE, "NestedChecks");
    static final ClassName ONE_OR_MANY_CHECKS = name(ENGINE, "OneOrManyChecks");
    static final ClassName RECORD_TEXT = name(ENGINE, "RecordText");
    static final ClassName SCALAR_CODEC = name(ENGINE, "ScalarCodec");

    static final ClassName JSON_EXCEPTION = name(JSON, "JsonException");
    static final ClassName ENCODED_BYTES = name(JSON, "EncodedBytes");
    static final ClassName DATE_TEXT = name(JSON, "DateText");
    static final ClassName DURATION_TEXT = name(JSON, "DurationText");
    static final ClassName ONE_OR_MANY = name(JSON, "OneOrMany");
    static final ClassName TIME_TEXT = name(JSON, "TimeText");
    static final ClassName URI_TEXT = name(JSON, "UriText");
    static final ClassName TIMESTAMP = name(JSON, "Timestamp");

    static final ClassName CARRIED_TYPE = name(TYPE, "CarriedType");
    static final ClassName ENUM_CODEC = name(TYPE, "EnumCodec");
    static final ClassName ENUM_TYPE = name(TYPE, "EnumType");
    static final ClassName ENUM_VALUE = name(TYPE, "EnumValue");
    static final ClassName ENUM_VALUES = name(TYPE, "EnumValues");
    static final ClassName LIMIT = name(TYPE, "Limit");
    static final ClassName LIST_TYPE = name(TYPE, "ListType");
    static final ClassName MAP_TYPE = name(TYPE, "MapType");
    static final ClassName MAPPER_SKELETON = name(TYPE, "MapperSkeleton");
    static final ClassName MEMBERS = name(TYPE, "Members");
    static final ClassName MODEL = name(TYPE, "Model");
    static final ClassName MODEL_RECORD = name(TYPE, "ModelRecord");
    static final ClassName JSON_TYPE = name(TYPE, "JsonType");
    static final ClassName MODEL_TYPE = name(TYPE, "ModelType");
    static final ClassName ROOT_TYPE = name(TYPE, "RootType");
    static final ClassName NO_FIELD_ACCESS = name(TYPE, "NoFieldAccess");
    static final ClassName OBJECT_CODEC = name(TYPE, "ObjectCodec");
    static final ClassName OBJECT_TYPE = name(TYPE, "ObjectType");
    static final ClassName ONE_OR_MANY_TYPE = name(TYPE, "OneOrManyType");
    static final ClassName SCALAR_TYPE = name(TYPE, "ScalarType");
    static final ClassName UNION_CODEC = name(TYPE, "UnionCodec");
    static final ClassName UNION_TYPE = name(TYPE, "UnionType");
    static final ClassName UNMAPPED_MEMBER = name(TYPE, "UnmappedMember");

    static final ClassName SCHEMA_RELEASE = name(VERSION, "SchemaRelease");
    static final ClassName SCHEMA_VERSION = name(VERSION, "SchemaVersion");
    static final ClassName WINDOWS_BUILD = name(VERSION, "WindowsBuild");

    static final ClassName JSON_ANY_SETTER = name(JACKSON, "JsonAnySetter");
    static final ClassName JSON_CREATOR = name(JACKSON, "JsonCreator");
    static final ClassName JSON_INCLUDE = name(JACKSON, "JsonInclude");
    static final ClassName JSON_PROPERTY = name(JACKSON, "JsonProperty");
    static final ClassName JSON_PROPERTY_ORDER = name(JACKSON, "JsonPropertyOrder");
    static final ClassName JSON_SUB_TYPES = name(JACKSON, "JsonSubTypes");
    static final ClassName JSON_TYPE_INFO = name(JACKSON, "JsonTypeInfo");

    static final ClassName GENERATED = name("javax.annotation.processing", "Generated");
    static final ClassName HCS_GENERATED = name("io.github.hcs4j.annotation", "HcsGenerated");
    static final ClassName NULLABLE = name(JSPECIFY, "Nullable");
    static final ClassName NULL_MARKED = name(JSPECIFY, "NullMarked");

    static final ClassName ARRAY_LIST = name(UTIL, "ArrayList");
    static final ClassName BIG_DECIMAL = name("java.math", "BigDecimal");
    static final ClassName BIG_INTEGER = name("java.math", "BigInteger");
    static final ClassName INPUT_STREAM = name("java.io", "InputStream");
    static final ClassName IO_EXCEPTION = name("java.io", "IOException");
    static final ClassName LIST = name(UTIL, "List");
    static final ClassName MAP = name(UTIL, "Map");
    static final ClassName OBJECTS = name(UTIL, "Objects");
    static final ClassName DURATION = name("java.time", "Duration");
    static final ClassName LOCAL_DATE = name("java.time", "LocalDate");
    static final ClassName OFFSET_DATE_TIME = name("java.time", "OffsetDateTime");
    static final ClassName OFFSET_TIME = name("java.time", "OffsetTime");
    static final ClassName URI = name("java.net", "URI");
    static final ClassName PATH = name("java.nio.file", "Path");
    static final ClassName UNARY_OPERATOR = name("java.util.function", "UnaryOperator");

    private Names() {}

    private static ClassName name(String packageName, String simpleName) {
        SIMPLE_NAMES.add(simpleName);
        return ClassName.get(packageName, simpleName);
    }

    /** Those of some simple names that are names of these classes. */
    static List<String> among(Set<String> simpleNames) {
        return SIMPLE_NAMES.stream().filter(simpleNames::contains).toList();
    }
}
