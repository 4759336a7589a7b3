package io.github.hcs4j.diff;

import static io.github.hcs4j.diff.Schemas.enumeration;
import static io.github.hcs4j.diff.Schemas.member;
import static io.github.hcs4j.diff.Schemas.named;
import static io.github.hcs4j.diff.Schemas.object;
import static io.github.hcs4j.diff.Schemas.schema;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.diff.TypeView.MemberView;
import io.github.hcs4j.diff.TypeView.ObjectView;
import io.github.hcs4j.version.SchemaVersion;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The tasks of a comparison for the classes that extend a mapper skeleton. */
class MapperTasksTest {

    private static final MemberView PATH = member("Path", "string");
    private static final MemberView SIZE = member("Size", "uint32");

    @Test
    void mappersAreToldWhatToDo() {
        SchemaView before = mapped(object("Disk", PATH, SIZE, member("Name", "string")));
        SchemaView after = mapped(object("Disk", PATH, member("Size", "uint64"), member("Cache", "ref:Mode")));
        assertThat(SchemaDiff.between(before, after).mapperTasks())
                .extracting(MapperTask::toString)
                .containsExactly(
                        "each subclass of DiskMapper must return BigInteger from size",
                        "each subclass of DiskMapper must implement cache",
                        "each subclass of DiskMapper must drop name");
        assertThat(SchemaDiff.between(before, schema(enumeration("Disk", "x"))).mapperTasks())
                .extracting(MapperTask::toString)
                .containsExactly("each subclass of DiskMapper must go: there is no DiskMapper");
        ObjectView renamed = new ObjectView(
                "Drive", "Drive", List.of("Disk"), VersionRange.UNDATED, List.of(PATH, named(SIZE, "bytes")));
        assertThat(SchemaDiff.between(mapped(object("Disk", PATH, SIZE)), mapped(renamed))
                        .mapperTasks())
                .extracting(MapperTask::toString)
                .containsExactly(
                        "each subclass of DiskMapper must extend DriveMapper",
                        "each subclass of DriveMapper must drop size",
                        "each subclass of DriveMapper must implement bytes");
    }

    /** The mapper of the older schema still has to compile. */
    @Test
    void aMapperThatOnlyTheOlderSchemaNamesIsToldAsWell() {
        assertThat(SchemaDiff.between(mapped(object("Disk", PATH)), schema(object("Disk", PATH, SIZE)))
                        .mapperTasks())
                .extracting(MapperTask::toString)
                .contains("each subclass of DiskMapper must implement size");
    }

    @Test
    void aWiderNumberOfTheSameJavaTypeIsNothingToAMapper() {
        assertThat(SchemaDiff.between(
                                mapped(object("Disk", member("Size", "uint8"))),
                                mapped(object("Disk", member("Size", "uint16"))))
                        .mapperTasks())
                .isEmpty();
    }

    @Test
    void whatIsUnmappedIsToldWithTheReason() {
        ObjectView disk = object("Disk", PATH, SIZE);
        MapperView mapper = new MapperView(
                "Disk", "DiskMapper", "DiskRenderer", Map.of("Size", "Windows knows it.", "Path", "So."));
        SchemaView after = new SchemaView("after", List.of(), List.of(disk), List.of(mapper));
        SchemaView before = new SchemaView("before", List.of(), List.of(object("Disk", PATH)), List.of(mapper));
        assertThat(SchemaDiff.between(before, after).mapperTasks())
                .extracting(MapperTask::toString)
                .containsExactly(
                        "DiskRenderer must implement size, or @Unmapped leave it out, as it does: Windows knows"
                                + " it.");
        assertThat(SchemaDiff.between(after, before).mapperTasks())
                .extracting(MapperTask::toString)
                .containsExactly("@Unmapped must no longer name the member of size");
    }

    @Test
    void aMemberThatIsUnmappedMayHaveAnotherType() {
        MapperView mapper = new MapperView("Disk", "DiskMapper", "DiskRenderer", Map.of("Size", "Windows knows it."));
        SchemaView before = new SchemaView("before", List.of(), List.of(object("Disk", SIZE)), List.of(mapper));
        ObjectView retyped = object("Disk", member("Size", "uint64"));
        SchemaView after = new SchemaView("after", List.of(), List.of(retyped), List.of(mapper));
        assertThat(SchemaDiff.between(before, after).changes())
                .extracting(Change::kind)
                .containsExactly("MemberRetyped");
        assertThat(SchemaDiff.between(before, after).mapperTasks()).isEmpty();
    }

    @Test
    void aVersionHasTheMappersOfTheTypesThatItHas() {
        ObjectView late = new ObjectView(
                "Disk", "Disk", List.of(), new VersionRange(SchemaVersion.of(2, 1), null), List.of(PATH));
        SchemaView all = new SchemaView(
                        "schema",
                        List.of(SchemaVersion.of(2, 0), SchemaVersion.of(2, 1)),
                        List.of(object("Vm"), late),
                        List.of())
                .withMappers(List.of("Vm", "Disk"));
        assertThat(all.at(SchemaVersion.of(2, 0)).mappers())
                .extracting(MapperView::type)
                .containsExactly("Vm");
        assertThat(all.at(SchemaVersion.of(2, 1)).mappers())
                .extracting(MapperView::type)
                .containsExactly("Vm", "Disk");
    }

    private static SchemaView mapped(TypeView type) {
        return schema(type, enumeration("Mode", "On")).withMappers(List.of(type.name()));
    }
}
