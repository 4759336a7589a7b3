package io.github.hcs4j.diff;

import static io.github.hcs4j.diff.Schemas.object;
import static io.github.hcs4j.diff.Schemas.schema;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.hcs4j.diff.Impact.Verdict;
import io.github.hcs4j.diff.TypeView.EnumView;
import io.github.hcs4j.diff.TypeView.MemberView;
import io.github.hcs4j.diff.TypeView.ObjectView;
import io.github.hcs4j.diff.TypeView.UnionView;
import io.github.hcs4j.diff.TypeView.ValueView;
import io.github.hcs4j.document.Fleet;
import io.github.hcs4j.model.v2.SystemPropertyType;
import io.github.hcs4j.type.CarriedType;
import io.github.hcs4j.type.ListType;
import io.github.hcs4j.type.MapType;
import io.github.hcs4j.type.Members;
import io.github.hcs4j.type.Model;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.OneOrManyType;
import io.github.hcs4j.type.ScalarType;
import io.github.hcs4j.version.SchemaVersion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a view of a schema has: read from a generated model, at one version, with mappers. */
class SchemaViewTest {

    private static final SchemaVersion V1 = SchemaVersion.of(1, 0);
    private static final SchemaVersion V2 = SchemaVersion.of(2, 0);

    private record Shapes() {}

    private static final ObjectType<Shapes> SHAPES =
            ObjectType.of("Shapes", Shapes.class, "acme/fleet.schema.json#/$defs/Shapes", V1, null, new Fleet.Told<>() {
                @Override
                protected void describe(Members<Shapes> members) {
                    members.add("Lists", "lists", ListType.of(ListType.of(ScalarType.STRING)), any -> null)
                            .required();
                    members.add("Map", "map", MapType.of(Fleet.DISK), any -> null)
                            .since(2, 0);
                    members.add("Either", "either", OneOrManyType.of(Fleet.BOOT), any -> null)
                            .until(1, 0);
                    members.add("Carried", "carried", MapType.of(CarriedType.of(Fleet.DISK)), any -> null)
                            .undated();
                    members.add("Count", "count", ScalarType.UINT8, any -> null).absentMeans(new BigDecimal("2.00"));
                    members.add("Name", "name", ScalarType.STRING, any -> null)
                            .absentMeans("none")
                            .matching("^n");
                }
            });

    private final SchemaView fleet = SchemaView.of(
            "fleet",
            new Model(
                    "acme/fleet.schema.json",
                    Fleet.MODEL.releases(),
                    List.of(SHAPES, Fleet.DISK, Fleet.NET, Fleet.TAPE, Fleet.CARD, Fleet.BOOT)));

    @Test
    void membersAreReadFromAModel() {
        ObjectView shapes = (ObjectView) fleet.type("Shapes").orElseThrow();

        assertThat(shapes.members())
                .extracting(
                        MemberView::name,
                        MemberView::type,
                        member -> member.versions().toString())
                .containsExactly(
                        tuple("Lists", "array:array:string", "since 1.0"),
                        tuple("Map", "map:ref:Disk", "since 2.0"),
                        tuple("Either", "one-or-array:ref:Boot", "1.0 to 1.0"),
                        tuple("Carried", "map:any:ref:Disk", "undated"),
                        tuple("Count", "uint8", "since 1.0"),
                        tuple("Name", "string", "since 1.0"));
        assertThat(shapes.members())
                .extracting(MemberView::accessor, MemberView::required, member -> member.absence(), MemberView::pattern)
                .contains(
                        tuple("lists", true, null, null),
                        tuple("count", false, "2", null),
                        tuple("name", false, "\"none\"", "^n"));
        assertThat(shapes.members().get(3).notation()).isEqualTo("map:any");
        assertThat(shapes.members().get(1).notation()).isEqualTo("map:ref:Disk");
        assertThat(new MemberView("a", "a", List.of(), "any:ref:Disk", VersionRange.UNDATED, false, null, null)
                        .notation())
                .isEqualTo("any");
        assertThat(shapes.kind()).isEqualTo("object");
    }

    @Test
    void choicesAndEnumerationsAreReadFromAModel() {
        UnionView boot = (UnionView) fleet.type("Boot").orElseThrow();
        assertThat(boot.discriminator()).isEqualTo("From");
        assertThat(boot.branches())
                .containsExactly(
                        new UnionView.Branch("Disk", "Disk"),
                        new UnionView.Branch("Net", "Net"),
                        new UnionView.Branch("Tape", "Tape"),
                        new UnionView.Branch("Card", "Card"));
        assertThat(boot.kind()).isEqualTo("choice");
        EnumView types = (EnumView) ModelReader.type(SystemPropertyType.TYPE);
        assertThat(types.values())
                .hasSameSizeAs(SystemPropertyType.TYPE.values())
                .extracting(ValueView::text, ValueView::constant)
                .contains(tuple("Memory", "MEMORY"));
        assertThat(types.kind()).isEqualTo("enumeration");
    }

    @Test
    void aVersionHasWhatCameBeforeAndWasNotWithdrawn() {
        SchemaView first = fleet.at(V1);
        SchemaView second = fleet.at(V2);

        assertThat(first.name()).isEqualTo("fleet@1.0");
        assertThat(first.versions()).containsExactly(V1);
        assertThat(second.versions()).containsExactly(V1, V2);
        assertThat(first.types()).extracting(TypeView::name).containsExactly("Shapes", "Net", "Tape", "Card", "Boot");
        assertThat(second.types()).extracting(TypeView::name).containsExactly("Shapes", "Disk", "Net", "Card", "Boot");
        assertThat(((ObjectView) first.type("Shapes").orElseThrow()).members())
                .extracting(MemberView::name)
                .containsExactly("Lists", "Either", "Carried", "Count", "Name");
        assertThat(((UnionView) second.type("Boot").orElseThrow()).branches())
                .extracting(UnionView.Branch::text)
                .containsExactly("Disk", "Net", "Card");
        assertThat(first.type("Disk")).isEmpty();
    }

    @Test
    void aVersionHasTheValuesOfItsTime() {
        EnumView state = new EnumView(
                "State",
                "State",
                List.of(),
                VersionRange.UNDATED,
                List.of(
                        new ValueView("On", "ON", VersionRange.UNDATED),
                        new ValueView("Sleep", "SLEEP", new VersionRange(V2, null)),
                        new ValueView("Standby", "STANDBY", new VersionRange(null, V1))));
        SchemaView all = new SchemaView("all", List.of(V1, V2), List.of(state), List.of());

        assertThat(((EnumView) all.at(V1).types().get(0)).values())
                .extracting(ValueView::text)
                .containsExactly("On", "Standby");
        assertThat(((EnumView) all.at(V2).types().get(0)).values())
                .extracting(ValueView::text)
                .containsExactly("On", "Sleep");
    }

    @Test
    void aVersionThatASchemaDoesNotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fleet.at(SchemaVersion.of(3, 0)))
                .withMessage("fleet has no version 3.0; it has 1.0, 2.0");
        assertThatIllegalArgumentException().isThrownBy(() -> schema().at(V1)).withMessage("schema has no versions");
    }

    @Test
    void mappersGoWithTheirTypes() {
        SchemaView mapped = fleet.withMappers(List.of("Disk", "Net", "None"));

        assertThat(mapped.mappers())
                .containsExactly(
                        new MapperView("Disk", "DiskMapper", "each subclass of DiskMapper", Map.of()),
                        new MapperView("Net", "NetMapper", "each subclass of NetMapper", Map.of()));
        assertThat(mapped.at(V1).mappers()).extracting(MapperView::type).containsExactly("Net");
        assertThat(mapped.at(V1).mapper("Net")).isPresent();
        assertThat(mapped.at(V1).mapper("Disk")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-,-,undated", "2.1,-,since 2.1", "-,2.3,until 2.3", "2.1,2.3,2.1 to 2.3"})
    void rangesOfVersionsForPeople(String since, String until, String text) {
        assertThat(new VersionRange(version(since), version(until))).hasToString(text);
    }

    private static @Nullable SchemaVersion version(@Nullable String text) {
        return text == null ? null : SchemaVersion.parse(text);
    }

    /** The text of JSON is what counts, not how Java keeps it. */
    @Test
    void whereOneFitsIntoOneOrMany() {
        assertThat(reads("one-or-array:string", "string")).isTrue();
        assertThat(reads("one-or-array:string", "array:string")).isTrue();
        assertThat(reads("one-or-array:string", "one-or-array:guid")).isTrue();
        assertThat(reads("one-or-array:uint8", "one-or-array:uint16")).isFalse();
        assertThat(reads("one-or-array:uint8", "string")).isFalse();
        assertThat(reads("string", "one-or-array:string")).isFalse();
    }

    private static boolean reads(String older, String newer) {
        return !SchemaDiff.between(
                        schema(object("Vm", Schemas.member("Size", older))),
                        schema(object("Vm", Schemas.member("Size", newer))))
                .changes()
                .get(0)
                .impact()
                .read()
                .isBreaking();
    }

    @ParameterizedTest
    @CsvSource({
        "array:ref:Disk,List<DiskType>",
        "map:array:guid,'Map<String, List<String>>'",
        "one-or-array:uint64,OneOrMany<BigInteger>",
        "any:ref:Disk,DiskType",
        "ref:None,None",
        "any,Object"
    })
    void javaTypes(String notation, String java) {
        ObjectView disk = new ObjectView("Disk", "DiskType", List.of(), VersionRange.UNDATED, List.of());
        assertThat(TypeNotation.java(notation, schema(disk)::type)).isEqualTo(java);
    }

    @Test
    void verdictsForPeople() {
        assertThat(Verdict.breaking("it is gone")).hasToString("breaking: it is gone");
        assertThat(Verdict.compatible("it is new")).hasToString("compatible: it is new");
    }

    @ParameterizedTest
    @CsvSource({"false,false,false,false", "true,false,false,true", "false,true,false,true", "false,false,true,true"})
    void programsBreakAtTheirSourcesBinariesOrMappers(boolean source, boolean binary, boolean mapper, boolean breaks) {
        Verdict fine = Verdict.compatible("fine");
        Verdict broken = Verdict.breaking("broken");
        MapperTask task = new MapperTask("VmMapper", "Vms", MapperTask.Duty.IMPLEMENT, "disk", null, null);
        Impact impact = new Impact(
                fine, fine, source ? broken : fine, binary ? broken : fine, mapper ? List.of(task) : List.of());

        assertThat(impact.breaksPrograms()).isEqualTo(breaks);
        assertThat(impact.breaksDocuments()).isFalse();
    }

    /** An alias that two new types have is nobody's. */
    @Test
    void anAliasThatTwoClaimLeavesAChoice() {
        ObjectView one = renamed("One");
        ObjectView two = renamed("Two");

        assertThat(SchemaDiff.between(schema(object("Old")), schema(one, two)).changes())
                .extracting(change -> change.kind() + " " + change.place())
                .containsExactly("TypeRemoved Old", "TypeAdded One", "TypeAdded Two");
        assertThat(SchemaDiff.between(schema(object("Old")), schema(one)).changes())
                .extracting(change -> change.kind() + " " + change.place())
                .containsExactly("TypeRenamed One");
    }

    private static ObjectView renamed(String name) {
        return new ObjectView(name, name, List.of("Old"), VersionRange.UNDATED, List.of());
    }

    @Test
    void whatAbsenceMeansCanBeSaidFirstOrNoLonger() {
        SchemaView silent = schema(object("Disk", Schemas.member("Size", "uint8")));
        SchemaView saying = schema(object("Disk", Schemas.absent(Schemas.member("Size", "uint8"), "1")));

        assertThat(reason(silent, saying)).isEqualTo("the schema says what it did not say before");
        assertThat(reason(saying, silent)).startsWith("the schema no longer says it");
    }

    private static String reason(SchemaView older, SchemaView newer) {
        return SchemaDiff.between(older, newer).changes().get(0).impact().sent().reason();
    }
}
