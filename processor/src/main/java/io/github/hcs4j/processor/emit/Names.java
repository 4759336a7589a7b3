package io.github.hcs4j.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;

/** The names that generated code refers to. As text, because the processor does not depend on the runtime. */
final class Names {

    private static final String JSON = "io.github.hcs4j.json";
    private static final String VERSION = "io.github.hcs4j.version";
    private static final String ANNOTATIONS = "com.fasterxml.jackson.annotation";

    static final ClassName COPIES = ClassName.get(JSON, "Copies");
    static final ClassName CARRIED_TYPE = ClassName.get(JSON, "CarriedType");
    static final ClassName ENCODED_BYTES = ClassName.get(JSON, "EncodedBytes");
    static final ClassName ENUM_TYPE = ClassName.get(JSON, "EnumType");
    static final ClassName ENUM_VALUE = ClassName.get(JSON, "EnumValue");
    static final ClassName ENUM_VALUES = ClassName.get(JSON, "EnumValues");
    static final ClassName FREE_FORM = ClassName.get(JSON, "FreeForm");
    static final ClassName LIST_TYPE = ClassName.get(JSON, "ListType");
    static final ClassName MAP_TYPE = ClassName.get(JSON, "MapType");
    static final ClassName MAPPER_SKELETON = ClassName.get(JSON, "MapperSkeleton");
    static final ClassName MEMBER_SINK = ClassName.get(JSON, "MemberSink");
    static final ClassName MEMBER_VALUES = ClassName.get(JSON, "MemberValues");
    static final ClassName MEMBERS = ClassName.get(JSON, "Members");
    static final ClassName MODEL = ClassName.get(JSON, "Model");
    static final ClassName MODEL_RECORD = ClassName.get(JSON, "ModelRecord");
    static final ClassName OBJECT_TYPE = ClassName.get(JSON, "ObjectType");
    static final ClassName RECORD_BUILDER = ClassName.get(JSON, "RecordBuilder");
    static final ClassName SCALAR_TYPE = ClassName.get(JSON, "ScalarType");
    static final ClassName SCHEMA_RELEASE = ClassName.get(JSON, "SchemaRelease");
    static final ClassName STREAMING_API = ClassName.get(JSON, "StreamingApi");
    static final ClassName TIMESTAMP = ClassName.get(JSON, "Timestamp");
    static final ClassName UNION_TYPE = ClassName.get(JSON, "UnionType");
    static final ClassName UNMAPPED_MEMBER = ClassName.get(JSON, "UnmappedMember");
    static final ClassName WHOLE_NUMBERS = ClassName.get(JSON, "WholeNumbers");
    static final ClassName SCHEMA_VERSION = ClassName.get(VERSION, "SchemaVersion");
    static final ClassName WINDOWS_BUILD = ClassName.get(VERSION, "WindowsBuild");

    static final ClassName JSON_ANY_GETTER = ClassName.get(ANNOTATIONS, "JsonAnyGetter");
    static final ClassName JSON_CREATOR = ClassName.get(ANNOTATIONS, "JsonCreator");
    static final ClassName JSON_PROPERTY = ClassName.get(ANNOTATIONS, "JsonProperty");
    static final ClassName JSON_PROPERTY_ORDER = ClassName.get(ANNOTATIONS, "JsonPropertyOrder");
    static final ClassName JSON_SUB_TYPES = ClassName.get(ANNOTATIONS, "JsonSubTypes");
    static final ClassName JSON_TYPE_INFO = ClassName.get(ANNOTATIONS, "JsonTypeInfo");

    static final ClassName HCS_GENERATED = ClassName.get("io.github.hcs4j.annotation", "HcsGenerated");
    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
    static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");

    static final ClassName LIST = ClassName.get("java.util", "List");
    static final ClassName MAP = ClassName.get("java.util", "Map");
    static final ClassName STRING = ClassName.get(String.class);
    static final TypeVariableName S = TypeVariableName.get("S");

    /** {@code Map<String, @Nullable Object>}. */
    static final TypeName FREE_FORM_MEMBERS = ParameterizedTypeName.get(MAP, STRING, nullable(ClassName.OBJECT));

    /** {@code List<@Nullable Object>}. */
    static final TypeName FREE_FORM_LIST = ParameterizedTypeName.get(LIST, nullable(ClassName.OBJECT));

    private Names() {}

    static TypeName nullable(TypeName type) {
        return type.annotated(AnnotationSpec.builder(NULLABLE).build());
    }

    static AnnotationSpec generated(String reference) {
        return AnnotationSpec.builder(HCS_GENERATED)
                .addMember("value", Literals.of(reference))
                .build();
    }
}
