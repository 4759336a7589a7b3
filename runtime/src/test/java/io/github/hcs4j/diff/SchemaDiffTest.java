package io.github.hcs4j.diff;

import static io.github.hcs4j.diff.Schemas.absent;
import static io.github.hcs4j.diff.Schemas.enumeration;
import static io.github.hcs4j.diff.Schemas.matching;
import static io.github.hcs4j.diff.Schemas.member;
import static io.github.hcs4j.diff.Schemas.named;
import static io.github.hcs4j.diff.Schemas.object;
import static io.github.hcs4j.diff.Schemas.required;
import static io.github.hcs4j.diff.Schemas.schema;
import static io.github.hcs4j.diff.Schemas.since;
import static io.github.hcs4j.diff.Schemas.union;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.diff.Impact.Verdict;
import io.github.hcs4j.diff.TypeView.EnumView;
import io.github.hcs4j.diff.TypeView.MemberView;
import io.github.hcs4j.diff.TypeView.ObjectView;
import io.github.hcs4j.diff.TypeView.UnionView;
import io.github.hcs4j.diff.TypeView.UnionView.Branch;
import io.github.hcs4j.diff.TypeView.ValueView;
import io.github.hcs4j.document.CpuSeconds;
import io.github.hcs4j.version.SchemaVersion;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaDiffTest {

    private static final MemberView PATH = member("Path", "string");
    private static final MemberView SIZE = member("Size", "uint32");

    @Test
    void theSameIsNoChange() {
        SchemaView same = schema(object("Disk", PATH), enumeration("State", "On", "Off"));
        SchemaDiff diff = SchemaDiff.between(same, same);
        assertThat(diff.changes()).isEmpty();
        assertThat(diff.breaksDocuments()).isFalse();
    }

    @Test
    void typesComeAndGo() {
        SchemaView without = schema(object("Vm"));
        SchemaView with = schema(object("Vm"), object("Disk", PATH));
        assertChange(without, with, "TypeAdded Disk: null -> object [----]");
        assertChange(with, without, "TypeRemoved Disk: object -> null [S-jb]");
    }

    @Test
    void typesOfDocumentsComeAndGo() {
        SchemaView without = schema(object("Disk"));
        SchemaView with = new SchemaView("schema", List.of(), without.types(), List.of(), "array:ref:Disk");
        assertChange(without, with, "RootChanged root: null -> array:ref:Disk [----]");
        assertChange(with, without, "RootChanged root: array:ref:Disk -> null [S-jb]");
        SchemaView texts = new SchemaView("schema", List.of(), List.of(), List.of(), "array:string");
        SchemaView guids = new SchemaView("schema", List.of(), List.of(), List.of(), "array:guid");
        assertChange(guids, texts, "RootChanged root: array:guid -> array:string [----]");
        assertChange(texts, guids, "RootChanged root: array:string -> array:guid [S---]");
    }

    @Test
    void membersComeAndGo() {
        SchemaView without = schema(object("Disk", PATH));
        SchemaView with = schema(object("Disk", PATH, SIZE));
        assertChange(without, with, "MemberAdded Disk.Size: null -> uint32 [----]");
        assertChange(with, without, "MemberRemoved Disk.Size: uint32 -> null [S-jb]");
    }

    @Test
    void aDemandedMemberIsMissedWhereItIsNot() {
        SchemaView without = schema(object("Disk", PATH));
        SchemaView with = schema(object("Disk", PATH, required(SIZE)));
        assertChange(without, with, "MemberAdded Disk.Size: null -> uint32 [S---]");
        assertChange(with, without, "MemberRemoved Disk.Size: uint32 -> null [SRjb]");
    }

    @Test
    void membersBecomeRequiredAndOptional() {
        SchemaView optional = schema(object("Disk", PATH));
        SchemaView demanded = schema(object("Disk", required(PATH)));
        assertChange(optional, demanded, "RequirementChanged Disk.Path: optional -> required [S---]");
        assertChange(demanded, optional, "RequirementChanged Disk.Path: required -> optional [-R--]");
    }

    @Test
    void absenceMeansSomethingElse() {
        SchemaView silent = schema(object("Disk", SIZE));
        SchemaView one = schema(object("Disk", absent(SIZE, "1")));
        SchemaView two = schema(object("Disk", absent(SIZE, "2")));
        assertChange(one, two, "AbsenceChanged Disk.Size: 1 -> 2 [SR--]");
        assertChange(silent, one, "AbsenceChanged Disk.Size: null -> 1 [----]");
        assertChange(one, silent, "AbsenceChanged Disk.Size: 1 -> null [----]");
    }

    @Test
    void textsHaveToMatch() {
        SchemaView any = schema(object("Disk", PATH));
        SchemaView some = schema(object("Disk", matching(PATH, "^C:")));
        assertChange(any, some, "PatternChanged Disk.Path: null -> ^C: [S---]");
        assertChange(some, any, "PatternChanged Disk.Path: ^C: -> null [-R--]");
    }

    @Test
    void versionsAreCorrected() {
        SchemaView early = schema(object("Disk", since(PATH, 1)));
        SchemaView late = schema(object("Disk", since(PATH, 3)));
        assertChange(early, late, "Redated Disk.Path: since 2.1 -> since 2.3 [----]");
    }

    @Test
    void versionsOfTypesAndValuesAreCorrected() {
        VersionRange late = new VersionRange(SchemaVersion.of(2, 3), null);
        assertChange(
                schema(object("Disk")),
                schema(new ObjectView("Disk", "Disk", List.of(), late, List.of())),
                "Redated Disk: undated -> since 2.3 [----]");
        EnumView on = new EnumView(
                "State", "State", List.of(), VersionRange.UNDATED, List.of(new ValueView("On", "ON", late)));
        assertChange(schema(enumeration("State", "On")), schema(on), "Redated State.On: undated -> since 2.3 [----]");
    }

    @Test
    void whatBreaksDocumentsIsToldOfTheWhole() {
        SchemaView few = schema(object("Disk", PATH));
        SchemaView many = schema(object("Disk", PATH, SIZE));
        assertThat(SchemaDiff.between(few, many).breaksDocuments()).isFalse();
        assertThat(SchemaDiff.between(many, few).breaksDocuments()).isTrue();
        SchemaView other = schema(object("Disk", absent(PATH, "1")));
        assertThat(SchemaDiff.between(schema(object("Disk", absent(PATH, "2"))), other)
                        .breaksDocuments())
                .isTrue();
        SchemaView optional = schema(object("Disk", required(PATH)));
        assertThat(SchemaDiff.between(optional, few).breaksDocuments()).isTrue();
    }

    @Test
    void membersAreReordered() {
        SchemaView before = schema(object("Disk", PATH, SIZE));
        SchemaView after = schema(object("Disk", SIZE, PATH));
        assertChange(before, after, "MembersReordered Disk: Path, Size -> Size, Path [----]");
    }

    @Test
    void anAliasTellsThatAMemberIsTheSame() {
        SchemaView before = schema(object("Disk", PATH));
        SchemaView after = schema(object("Disk", named(member("HostPath", "string"), "hostPath", "Path")));
        assertChange(before, after, "MemberRenamed Disk.HostPath: Path -> HostPath [SRjb]");
        assertChange(after, before, "MemberRenamed Disk.Path: HostPath -> Path [SRjb]");
    }

    @Test
    void namesChangeInJavaAlone() {
        SchemaView before = schema(object("Disk", PATH));
        SchemaView after = schema(object("Disk", named(PATH, "hostPath")));
        assertChange(before, after, "JavaNameChanged Disk.Path: path -> hostPath [--jb]");
        EnumView on = new EnumView(
                "State",
                "State",
                List.of(),
                VersionRange.UNDATED,
                List.of(new ValueView("On", "RUNNING", VersionRange.UNDATED)));
        assertChange(schema(enumeration("State", "On")), schema(on), "JavaNameChanged State.On: ON -> RUNNING [--jb]");
    }

    @Test
    void anAliasTellsThatATypeIsTheSameWhereverItIsReferredTo() {
        SchemaView before = schema(object("Disk_2", PATH), object("Vm", member("Disks", "array:ref:Disk_2")));
        ObjectView renamed = new ObjectView("Disk", "Disk", List.of("Disk_2"), VersionRange.UNDATED, List.of(PATH));
        SchemaView after = schema(renamed, object("Vm", member("Disks", "array:ref:Disk")));
        assertChange(before, after, "TypeRenamed Disk: Disk_2 -> Disk [--jb]");
        assertChange(after, before, "TypeRenamed Disk_2: Disk -> Disk_2 [--jb]");
    }

    @Test
    void aTypeOfAnotherNameFitsWhereItBecomesOneOrMany() {
        ObjectView renamed = new ObjectView("Disk", "Disk", List.of("Disk_2"), VersionRange.UNDATED, List.of(PATH));
        SchemaView one = schema(object("Disk_2", PATH), object("Vm", member("Disks", "ref:Disk_2")));
        SchemaView many = schema(object("Disk_2", PATH), object("Vm", member("Disks", "one-or-array:ref:Disk_2")));

        assertThat(SchemaDiff.between(one, schema(renamed, object("Vm", member("Disks", "one-or-array:ref:Disk"))))
                        .changes())
                .extracting(SchemaDiffTest::line)
                .contains("MemberRetyped Vm.Disks: ref:Disk_2 -> one-or-array:ref:Disk [-Rjb]");
        assertThat(SchemaDiff.between(many, schema(renamed, object("Vm", member("Disks", "ref:Disk"))))
                        .changes())
                .extracting(SchemaDiffTest::line)
                .contains("MemberRetyped Vm.Disks: one-or-array:ref:Disk_2 -> ref:Disk [S-jb]");
    }

    /** The names have one hash code, and so have the members. */
    @Test
    @CpuSeconds(20)
    void membersArePairedInTheTimeThatTheyAreMany() {
        int bits = 14;
        List<String> names = IntStream.range(0, 1 << bits)
                .mapToObj(i -> IntStream.range(0, bits)
                        .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                        .collect(Collectors.joining()))
                .toList();
        MemberView[] members =
                names.stream().map(name -> named(member(name, "any"), "x")).toArray(MemberView[]::new);
        MemberView[] renamed = names.stream()
                .map(name -> named(member('N' + name, "any"), "x", name))
                .toArray(MemberView[]::new);

        assertThat(SchemaDiff.between(schema(object("Disk", members)), schema(object("Disk", members)))
                        .changes())
                .isEmpty();
        assertThat(SchemaDiff.between(schema(object("Disk", members)), schema(object("Disk")))
                        .changes())
                .hasSameSizeAs(names);
        assertThat(SchemaDiff.between(schema(object("Disk", members)), schema(object("Disk", renamed)))
                        .changes())
                .extracting(Change::kind)
                .hasSameSizeAs(names)
                .containsOnly("MemberRenamed");
    }

    @Test
    void anAliasThatLeavesAChoiceTellsNothing() {
        SchemaView before = schema(object("Disk_2", PATH));
        SchemaView after = schema(
                new ObjectView("A", "A", List.of("Disk_2"), VersionRange.UNDATED, List.of(PATH)),
                new ObjectView("B", "B", List.of("Disk_2"), VersionRange.UNDATED, List.of(PATH)));
        assertThat(SchemaDiff.between(before, after).changes())
                .extracting(Change::kind)
                .containsExactly("TypeAdded", "TypeAdded", "TypeRemoved");
    }

    @Test
    void anotherKindOfTypeHasTheName() {
        assertChange(
                schema(object("State")),
                schema(enumeration("State", "On")),
                "TypeReplaced State: object -> enumeration [SRjb]");
    }

    @Test
    void valuesComeAndGo() {
        SchemaView few = schema(enumeration("State", "On"));
        SchemaView many = schema(enumeration("State", "On", "Off"));
        assertChange(few, many, "ValueAdded State.Off: null -> OFF [--j-]");
        assertChange(many, few, "ValueRemoved State.Off: OFF -> null [S-jb]");
    }

    @Test
    void choicesChange() {
        SchemaView few = choice(union("Boot", "Kind", new Branch("net", "Net")));
        SchemaView many = choice(union("Boot", "Kind", new Branch("net", "Net"), new Branch("disk", "Disk")));
        SchemaView other = choice(union("Boot", "Kind", new Branch("net", "Disk")));
        SchemaView discriminated = choice(union("Boot", "From", new Branch("net", "Net")));
        assertChange(few, many, "BranchAdded Boot.disk: null -> Disk [--j-]");
        assertChange(many, few, "BranchRemoved Boot.disk: Disk -> null [S-jb]");
        assertChange(few, other, "BranchRetyped Boot.net: Net -> Disk [SRjb]");
        assertChange(few, discriminated, "DiscriminatorChanged Boot: Kind -> From [SR--]");
    }

    @Test
    void aChoiceHasTheObjectsThatAVersionHas() {
        SchemaView all = new SchemaView(
                "schema",
                List.of(SchemaVersion.of(2, 0), SchemaVersion.of(2, 1)),
                List.of(
                        object("Net"),
                        new ObjectView(
                                "Disk", "Disk", List.of(), new VersionRange(SchemaVersion.of(2, 1), null), List.of()),
                        union("Boot", "Kind", new Branch("net", "Net"), new Branch("disk", "Disk"))),
                List.of());
        SchemaView before = all.at(SchemaVersion.of(2, 0));
        SchemaView after = all.at(SchemaVersion.of(2, 1));
        assertThat(SchemaDiff.between(before, after).changes())
                .extracting(SchemaDiffTest::line)
                .containsExactly("BranchAdded Boot.disk: null -> Disk [--j-]", "TypeAdded Disk: null -> object [----]");
        assertThat(SchemaDiff.between(after, before).changes())
                .extracting(Change::kind)
                .containsExactly("BranchRemoved", "TypeRemoved");
    }

    private static SchemaView choice(UnionView union) {
        return schema(union, object("Net"), object("Disk"));
    }

    @ParameterizedTest
    @CsvSource({
        "uint8, uint16, -R--",
        "uint16, uint8, S---",
        "uint16, uint32, -Rjb",
        "int32, uint32, SRjb",
        "uint32, int64, -R--",
        "uint64, uint, ----",
        "int64, double, SRjb",
        "uint32, double, -Rjb",
        "double, number, -Rjb",
        "integer, number, -Rjb",
        "string, guid, S---",
        "guid, string, ----",
        "guid, mac, S---",
        "string, datetime, S-jb",
        "bytes, ref:State, S-jb",
        "ref:State, guid, S-jb",
        "guid, array:guid, SRjb",
        "string, boolean, SRjb",
        "string, any, -Rjb",
        "array:uint8, array:uint16, -R--",
        "map:string, map:guid, S---",
        "array:string, string, SRjb",
        "string, ref:State, S-jb",
        "ref:State, string, --jb",
        "ref:State, ref:MoreState, --jb",
        "ref:MoreState, ref:State, S-jb",
        "ref:Net, ref:Boot, -Rjb",
        "ref:Boot, ref:Net, S-jb",
        "ref:Net, ref:Disk, SRjb",
        "ref:Disk, ref:Boot, SRjb",
        "any:ref:Net, ref:Net, ----",
        "any, any:ref:Net, S-jb",
    })
    void valuesOfOneTypeMayBeValuesOfAnother(String before, String after, String broken) {
        assertChange(
                ofType(before),
                ofType(after),
                "MemberRetyped Vm.Size: " + before + " -> " + after + " [" + broken + ']');
    }

    private static SchemaView ofType(String type) {
        return schema(
                object("Vm", member("Size", type)),
                object("Net"),
                object("Disk"),
                union("Boot", "Kind", new Branch("net", "Net")),
                enumeration("State", "On", "Off"),
                enumeration("MoreState", "On", "Off", "Paused"));
    }

    @Test
    void changesComeInTheOrderOfTypesAndMembers() {
        SchemaView before = schema(object("Vm", PATH, SIZE), object("Disk", SIZE), object("Bus"));
        SchemaView after = schema(object("Cpu"), object("Vm", member("New", "any"), PATH), object("Disk", PATH));
        assertThat(SchemaDiff.between(before, after).changes())
                .extracting(change -> change.kind() + ' ' + change.place())
                .containsExactly(
                        "TypeRemoved Bus",
                        "TypeAdded Cpu",
                        "MemberAdded Disk.Path",
                        "MemberRemoved Disk.Size",
                        "MemberAdded Vm.New",
                        "MemberRemoved Vm.Size");
    }

    private static void assertChange(SchemaView before, SchemaView after, String expected) {
        assertThat(SchemaDiff.between(before, after).changes())
                .extracting(SchemaDiffTest::line)
                .containsExactly(expected);
    }

    /** A change in a line, with a letter for each verdict that is breaking: sent, read, Java source, binary. */
    private static String line(Change change) {
        Impact impact = change.impact();
        return change.kind() + ' ' + change.place() + ": " + change.before() + " -> " + change.after() + " ["
                + letter(impact.sent(), 'S') + letter(impact.read(), 'R') + letter(impact.source(), 'j')
                + letter(impact.binary(), 'b') + ']';
    }

    private static char letter(Verdict verdict, char letter) {
        return verdict.isBreaking() ? letter : '-';
    }
}
