package io.github.hcs4j.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hcs4j.container.ledger.MappingLedger;
import io.github.hcs4j.diff.TypeView.MemberView;
import io.github.hcs4j.diff.TypeView.ObjectView;
import io.github.hcs4j.model.oci.OciModel;
import io.github.hcs4j.model.v2.V2Model;
import io.github.hcs4j.type.EnumType;
import io.github.hcs4j.type.EnumValue;
import io.github.hcs4j.type.Model;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.version.SchemaRelease;
import io.github.hcs4j.version.SchemaVersion;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The versions of the bundled schema, against what the generated constants say one by one. */
class BundledVersionsTest {

    private static final Model V2 = V2Model.model();
    private static final SchemaVersion OLD = SchemaVersion.of(2, 1);
    private static final SchemaVersion NEW = SchemaVersion.of(2, 6);

    @Test
    void everythingThatCameOrWentIsTold() {
        SchemaDiff diff = SchemaDiff.between(view(OLD), view(NEW));

        Set<String> expected = new TreeSet<>();
        for (ModelType<?> type : V2.types()) {
            boolean was = OLD.isWithin(type.since(), type.until());
            boolean is = NEW.isWithin(type.since(), type.until());
            add(expected, "Type", was, is, type.name());
            if (was && is && type instanceof ObjectType<?> object) {
                addMembers(expected, object);
            } else if (was && is && type instanceof EnumType<?> enumeration) {
                addValues(expected, enumeration);
            }
        }
        assertThat(expected).hasSizeGreaterThan(100);
        assertThat(changes(diff)).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static <T> void addMembers(Set<String> expected, ObjectType<T> type) {
        type.members()
                .forEach(member -> add(
                        expected,
                        "Member",
                        OLD.isWithin(member.since(), member.until()),
                        NEW.isWithin(member.since(), member.until()),
                        type.name() + '.' + member.name()));
    }

    private static <E extends EnumValue> void addValues(Set<String> expected, EnumType<E> type) {
        type.values()
                .forEach(value -> add(
                        expected,
                        "Value",
                        OLD.isWithin(value.since(), value.until()),
                        NEW.isWithin(value.since(), value.until()),
                        type.name() + '.' + value.text()));
    }

    private static void add(Set<String> expected, String what, boolean was, boolean is, String place) {
        if (was != is) {
            expected.add(what + (is ? "Added " : "Removed ") + place);
        }
    }

    @Test
    void whatIsAddedOneWayIsRemovedTheOther() {
        List<SchemaVersion> versions =
                V2.releases().stream().map(SchemaRelease::version).toList();
        assertThat(versions).hasSizeGreaterThan(5).contains(OLD, NEW);
        for (SchemaVersion from : versions) {
            assertThat(SchemaDiff.between(view(from), view(from)).changes()).isEmpty();
            for (SchemaVersion to : versions) {
                assertThat(changes(SchemaDiff.between(view(from), view(to))))
                        .containsExactlyInAnyOrderElementsOf(changes(SchemaDiff.between(view(to), view(from))).stream()
                                .map(BundledVersionsTest::turned)
                                .toList());
            }
        }
    }

    private static String turned(String change) {
        return change.contains("Added ") ? change.replace("Added ", "Removed ") : change.replace("Removed ", "Added ");
    }

    private static List<String> changes(SchemaDiff diff) {
        return diff.changes().stream()
                .map(change -> change.kind() + ' ' + change.place())
                .toList();
    }

    @Test
    void whoeverImplementsAMapperIsTold() {
        SchemaDiff diff = SchemaDiff.between(
                SchemaView.of("v2", V2, MappingLedger.v2Mappers(), MappingLedger::implementation)
                        .at(OLD),
                SchemaView.of("v2", V2, MappingLedger.v2Mappers(), MappingLedger::implementation)
                        .at(NEW));

        assertThat(diff.mapperTasks())
                .extracting(MapperTask::toString)
                .contains(
                        "V2ContainerRenderer must implement additionalDeviceNamespace",
                        "V2StorageParts.DirectoryRenderer must implement supportCloudFiles, or @Unmapped leave it out,"
                                + " as it does: The OCI spec has nothing that says it.");
    }

    @Test
    void aMapperOfNobodyIsForEachSubclass() {
        assertThat(SchemaView.of("v2", V2, MappingLedger.v2Mappers(), null).mappers())
                .filteredOn(mapper -> mapper.type().equals("MappedDirectory"))
                .singleElement()
                .satisfies(mapper -> {
                    assertThat(mapper.className()).isEqualTo("MappedDirectoryMapper");
                    assertThat(mapper.implementation()).isEqualTo("each subclass of MappedDirectoryMapper");
                    assertThat(mapper.unmapped()).containsKey("SupportCloudFiles");
                });
    }

    @Test
    void aViewOfAllHasEveryType() {
        assertThat(SchemaView.of("v2", V2).types())
                .extracting(TypeView::name)
                .containsExactlyElementsOf(
                        V2.types().stream().map(ModelType::name).toList());
    }

    @Test
    void aVersionThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> view(SchemaVersion.of(9, 9)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("v2 has no version 9.9; it has 2.0, 2.1");
        assertThatThrownBy(() -> SchemaView.of("oci", OciModel.model()).at(OLD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("oci has no versions");
    }

    private static SchemaView view(SchemaVersion version) {
        return SchemaView.of("v2", V2).at(version);
    }

    @Test
    void viewsTellWhatTheConstantsTell() {
        long members =
                V2.types().stream().flatMap(BundledVersionsTest::memberNames).count();
        assertThat(SchemaView.of("v2", V2).types().stream()
                        .filter(ObjectView.class::isInstance)
                        .mapToLong(type -> ((ObjectView) type).members().size())
                        .sum())
                .isEqualTo(members);
    }

    @Test
    void viewsTellTypesAndAbsencesAsTheSchemaHasThem() {
        SchemaView view = SchemaView.of("v2", V2);
        assertThat(member(view, "ComputeSystem", "VirtualMachine").type()).isEqualTo("ref:VirtualMachine");
        assertThat(member(view, "Devices", "Scsi").type()).isEqualTo("map:ref:Scsi");
        assertThat(member(view, "Storage", "Layers").type()).isEqualTo("array:ref:Layer");
        assertThat(member(view, "ModifySettingRequest", "Settings").type()).startsWith("any");
        assertThat(member(view, "CombinedLayers", "FilterType").absence()).isEqualTo("\"WCIFS\"");
        assertThat(member(view, "CombinedLayers", "Layers").absence()).isNull();
    }

    private static MemberView member(SchemaView view, String type, String name) {
        ObjectView object = (ObjectView) view.type(type).orElseThrow();
        return object.members().stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> memberNames(ModelType<?> type) {
        return type instanceof ObjectType<?> object ? names(object) : Stream.of();
    }

    private static <T> Stream<String> names(ObjectType<T> type) {
        return type.members().stream().map(member -> member.name());
    }
}
