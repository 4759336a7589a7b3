package io.github.hcs4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.hcs4j.json.Documents;
import io.github.hcs4j.json.EncodedBytes;
import io.github.hcs4j.json.Timestamp;
import io.github.hcs4j.model.oci.OciModel;
import io.github.hcs4j.model.oci.Spec;
import io.github.hcs4j.model.v1.ContainerConfig;
import io.github.hcs4j.model.v1.V1Model;
import io.github.hcs4j.model.v2.ComputeSystem;
import io.github.hcs4j.model.v2.ContainerMemory;
import io.github.hcs4j.model.v2.Devices;
import io.github.hcs4j.model.v2.PathType;
import io.github.hcs4j.model.v2.Storage;
import io.github.hcs4j.model.v2.V2Model;
import io.github.hcs4j.type.CarriedType;
import io.github.hcs4j.type.EnumType;
import io.github.hcs4j.type.EnumValue;
import io.github.hcs4j.type.JsonType;
import io.github.hcs4j.type.ListType;
import io.github.hcs4j.type.MapType;
import io.github.hcs4j.type.Member;
import io.github.hcs4j.type.Model;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.ScalarType;
import io.github.hcs4j.version.SchemaRelease;
import io.github.hcs4j.version.SchemaVersion;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The constants that describe the generated types say what is true of them. */
class DescriptionsTest {

    static List<Model> models() {
        return Documents.models();
    }

    static Stream<ObjectType<?>> records() {
        return Documents.objectTypes();
    }

    static Stream<EnumType<?>> enumerations() {
        return Documents.enumTypes();
    }

    @ParameterizedTest
    @MethodSource("models")
    void aTypeIsFoundByEitherName(Model model) {
        for (ModelType<?> type : model.types()) {
            assertThat(model.type(type.javaType().getSimpleName()).orElseThrow())
                    .isSameAs(type);
            assertThat(model.type(type.name()).orElseThrow()).isSameAs(type);
        }
        assertThat(model.types())
                .extracting(type -> type.javaType().getSimpleName())
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(model.types()).extracting(ModelType::name).doesNotHaveDuplicates();
        assertThat(model.type("Nobody")).isEmpty();
        assertThat(model.type("")).isEmpty();
    }

    @Test
    void aTypeHasTwoNames() {
        assertThat(V2Model.model().type("Container_Memory")).containsSame(ContainerMemory.TYPE);
        assertThat(V2Model.model().type("ContainerMemory")).containsSame(ContainerMemory.TYPE);
        assertThat(V1Model.model().type("ContainerConfig")).containsSame(ContainerConfig.TYPE);
        assertThat(OciModel.model().type("Spec")).containsSame(Spec.TYPE);
        assertThat(ContainerMemory.TYPE.name()).isEqualTo("Container_Memory");
        assertThat(ContainerMemory.TYPE).hasToString("Container_Memory");
        assertThat(ContainerMemory.TYPE.javaType()).isEqualTo(ContainerMemory.class);
    }

    @Test
    void aModelCannotBeChanged() {
        List<ModelType<?>> types = new ArrayList<>(List.of(Spec.TYPE));
        Model model = new Model("mine", List.of(), types);
        types.clear();

        assertThat(model.types()).hasSize(1);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> model.types().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> V2Model.model().releases().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> Spec.TYPE.members().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> PathType.TYPE.values().clear());
    }

    @Test
    void aNotationSaysTheTypeInShort() {
        assertThat(ComputeSystem.TYPE.notation()).isEqualTo("ref:ComputeSystem");
        assertThat(ContainerMemory.TYPE.notation()).isEqualTo("ref:Container_Memory");
        assertThat(PathType.TYPE.notation()).isEqualTo("ref:PathType");
        assertThat(notation(Storage.TYPE, "Layers")).isEqualTo("array:ref:Layer");
        assertThat(notation(Devices.TYPE, "Scsi")).isEqualTo("map:ref:Scsi");
        assertThat(notation(ComputeSystem.TYPE, "HostedSystem")).isEqualTo("any");
        assertThat(notation(Spec.TYPE, "annotations")).isEqualTo("map:string");
        assertThat(ListType.of(MapType.of(ScalarType.UINT64)).notation()).isEqualTo("array:map:uint64");
        assertThat(CarriedType.of(Spec.TYPE).notation()).isEqualTo("any");
        assertThat(Stream.of(
                                ScalarType.STRING,
                                ScalarType.GUID,
                                ScalarType.MAC,
                                ScalarType.BOOLEAN,
                                ScalarType.UINT8,
                                ScalarType.UINT16,
                                ScalarType.INT32,
                                ScalarType.UINT32,
                                ScalarType.INT64,
                                ScalarType.UINT64,
                                ScalarType.UINT,
                                ScalarType.INTEGER,
                                ScalarType.DOUBLE,
                                ScalarType.NUMBER,
                                ScalarType.BYTES,
                                ScalarType.DATETIME,
                                ScalarType.ANY)
                        .map(ScalarType::notation))
                .containsExactly(
                        "string",
                        "guid",
                        "mac",
                        "boolean",
                        "uint8",
                        "uint16",
                        "int32",
                        "uint32",
                        "int64",
                        "uint64",
                        "uint",
                        "integer",
                        "double",
                        "number",
                        "bytes",
                        "datetime",
                        "any");
    }

    private static String notation(ObjectType<?> type, String member) {
        return type.members().stream()
                .filter(candidate -> candidate.name().equals(member))
                .map(candidate -> candidate.type().notation())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aMemberTakesItsValueOutOfARecord() {
        ComputeSystem system = ComputeSystem.builder().owner("me").build();

        assertThat(ComputeSystem.TYPE.members())
                .allSatisfy(member ->
                        assertThat(member.of(system)).isEqualTo(member.name().equals("Owner") ? "me" : null));
    }

    @ParameterizedTest
    @MethodSource("records")
    <T> void membersAreTheComponentsOfTheRecord(ObjectType<T> type) {
        RecordComponent[] components = type.javaType().getRecordComponents();
        List<Member<T>> members = type.members();

        assertThat(components).hasSize(members.size() + 1);
        assertThat(components[members.size()].getName()).isEqualTo("unknownMembers");
        for (int i = 0; i < members.size(); i++) {
            assertThat(components[i].getName()).isEqualTo(members.get(i).accessor());
            assertThat(components[i]
                            .getAccessor()
                            .getAnnotation(JsonProperty.class)
                            .value())
                    .isEqualTo(members.get(i).name());
            assertThat(components[i].getType())
                    .isEqualTo(javaClass(members.get(i).type()));
        }
        assertThat(members).extracting(Member::name).doesNotHaveDuplicates();
        if (!members.isEmpty()) {
            assertThat(type.javaType().getAnnotation(JsonPropertyOrder.class).value())
                    .containsExactlyElementsOf(
                            members.stream().map(Member::name).toList());
        }
        assertThat(type.members()).isSameAs(members);
        assertThatTheConstantIsTheOne(type);
    }

    private static @Nullable Class<?> javaClass(JsonType<?> type) {
        if (type instanceof ListType) {
            return List.class;
        }
        if (type instanceof MapType) {
            return Map.class;
        }
        if (type instanceof CarriedType<?> carried) {
            return carried.type().javaType();
        }
        return type instanceof ModelType<?> model ? model.javaType() : scalarClass(type.notation());
    }

    private static Class<?> scalarClass(String notation) {
        return switch (notation) {
            case "string", "guid", "mac" -> String.class;
            case "boolean" -> Boolean.class;
            case "uint8", "uint16", "int32" -> Integer.class;
            case "uint32", "int64" -> Long.class;
            case "uint64", "uint", "integer" -> BigInteger.class;
            case "double" -> Double.class;
            case "number" -> BigDecimal.class;
            case "bytes" -> EncodedBytes.class;
            case "datetime" -> Timestamp.class;
            default -> Object.class;
        };
    }

    private static void assertThatTheConstantIsTheOne(ModelType<?> type) {
        try {
            assertThat(type.javaType().getField("TYPE").get(null)).isSameAs(type);
        } catch (ReflectiveOperationException missing) {
            throw new AssertionError(missing);
        }
    }

    @ParameterizedTest
    @MethodSource("enumerations")
    <E extends EnumValue> void valuesAreTheConstantsOfTheEnumeration(EnumType<E> type) {
        Class<?> known = Stream.of(type.javaType().getPermittedSubclasses())
                .filter(Class::isEnum)
                .findFirst()
                .orElseThrow();

        assertThat(type.values())
                .extracting(EnumType.Value::constant)
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsExactly(known.getEnumConstants());
        assertThat(type.values()).extracting(EnumType.Value::text).doesNotHaveDuplicates();
        assertThat(type.values()).isSameAs(type.values());
        assertThatTheConstantIsTheOne(type);
    }

    @Test
    void versionsGrow() {
        for (Model model : models()) {
            assertThat(model.releases())
                    .extracting(SchemaRelease::version)
                    .isSorted()
                    .doesNotHaveDuplicates();
            assertThat(model.releases()).extracting(SchemaRelease::firstBuild).isSorted();
        }
    }

    @Test
    void whatIsInATypeIsNotOlderThanTheType() {
        assertThatVersionsFit(V1Model.model());
        assertThatVersionsFit(V2Model.model());
    }

    private static void assertThatVersionsFit(Model model) {
        List<SchemaVersion> versions =
                model.releases().stream().map(SchemaRelease::version).toList();
        for (ModelType<?> type : model.types()) {
            assertThatAKnownRange(versions, type.since(), type.until(), type.name());
            if (type instanceof ObjectType<?> object) {
                for (Member<?> member : object.members()) {
                    String place = type.name() + '.' + member.name();
                    assertThatAKnownRange(versions, member.since(), member.until(), place);
                    assertThatNotOlder(member.since(), type.since(), place);
                }
            }
            if (type instanceof EnumType<?> enumeration) {
                for (EnumType.Value<?> value : enumeration.values()) {
                    String place = type.name() + '.' + value.text();
                    assertThatAKnownRange(versions, value.since(), value.until(), place);
                    assertThatNotOlder(value.since(), type.since(), place);
                }
            }
        }
    }

    /** A version is a published one, or newer than all of them: overlays know of members that came later. */
    private static void assertThatAKnownRange(
            List<SchemaVersion> versions, @Nullable SchemaVersion since, @Nullable SchemaVersion until, String place) {
        if (since != null) {
            boolean isNewer = since.compareTo(versions.get(versions.size() - 1)) > 0;
            assertThat(isNewer || versions.contains(since)).as(place).isTrue();
        }
        if (until != null) {
            assertThat(versions).as(place).contains(until);
            assertThat(since == null || since.compareTo(until) <= 0).as(place).isTrue();
        }
    }

    private static void assertThatNotOlder(@Nullable SchemaVersion member, @Nullable SchemaVersion type, String place) {
        if (member != null && type != null) {
            assertThat(member).as(place).isGreaterThanOrEqualTo(type);
        }
    }
}
