package io.github.hcs4j.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.hcs4j.compare.Difference.Kind;
import io.github.hcs4j.compare.Difference.Side;
import io.github.hcs4j.document.CpuSeconds;
import io.github.hcs4j.document.Fleet;
import io.github.hcs4j.model.oci.Spec;
import io.github.hcs4j.model.v1.ContainerConfig;
import io.github.hcs4j.model.v2.ComputeSystem;
import io.github.hcs4j.model.v2.ModifySettingRequest;
import io.github.hcs4j.model.v2.RegistryChanges;
import io.github.hcs4j.type.JsonType;
import io.github.hcs4j.type.ListType;
import io.github.hcs4j.type.ScalarType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentsTest {

    private static <T> List<Difference> compare(JsonType<T> type, String first, String second) {
        return Documents.compare(type, type.read(quoted(first)), type.read(quoted(second)));
    }

    private static String quoted(String json) {
        return json.replace('\'', '"');
    }

    private static <T> List<String> lines(JsonType<T> type, String first, String second) {
        return compare(type, first, second).stream().map(Difference::toString).toList();
    }

    @Test
    void eachKindWithPlaceAndAccessor() {
        List<Difference> differences = compare(
                ComputeSystem.TYPE,
                "{'Owner':'a','VirtualMachine':{'ComputeTopology':{'Memory':{'SizeInMB':2048}}}}",
                "{'HostingSystemId':'h','VirtualMachine':{'ComputeTopology':{'Memory':{'SizeInMB':4096}}}}");

        assertThat(differences)
                .extracting(Difference::toString)
                .containsExactly(
                        "removed /Owner: \"a\"",
                        "added /HostingSystemId: \"h\"",
                        "changed /VirtualMachine/ComputeTopology/Memory/SizeInMB: 2048 -> 4096");
        assertThat(differences).extracting(Difference::kind).containsExactly(Kind.REMOVED, Kind.ADDED, Kind.CHANGED);
        assertThat(differences.get(2).accessor())
                .isEqualTo("computeSystem.virtualMachine().computeTopology().memory().sizeInMB()");
        assertThat(differences.get(0).first()).contains(new Side("/Owner", "computeSystem.owner()", "a"));
        assertThat(differences.get(0).second()).isEmpty();
        assertThat(differences.get(1).first()).isEmpty();
        assertThat(differences.get(1).pointer()).isEqualTo("/HostingSystemId");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{'Owner':'a','X':1.50}|{'X':15e-1,'Owner':'a'}",
                "{'X':null}|{'X':null}",
                "{'Owner':null}|{}",
                "{'VirtualMachine':{'ComputeTopology':{'Processor':{'Count':2}}}}"
                        + "|{'VirtualMachine':{'ComputeTopology':{'Processor':{'Count':2.0}}}}",
                "{'X':[1,{'a':[]}]}|{'X':[1.0,{'a':[]}]}",
            })
    void whatMeansTheSameDiffersNot(String first, String second) {
        assertThat(compare(ComputeSystem.TYPE, first, second)).isEmpty();
        assertThat(compare(ComputeSystem.TYPE, second, first)).isEmpty();
    }

    @Test
    void absenceMeansWhatTheSchemaSays() {
        assertThat(compare(ContainerConfig.TYPE, "{}", "{'AllowUnqualifiedDNSQuery':false}"))
                .isEmpty();
        assertThat(compare(ContainerConfig.TYPE, "{'AllowUnqualifiedDNSQuery':false}", "{}"))
                .isEmpty();
        assertThat(lines(ContainerConfig.TYPE, "{}", "{'AllowUnqualifiedDNSQuery':true}"))
                .containsExactly("added /AllowUnqualifiedDNSQuery: true");
        assertThat(lines(ContainerConfig.TYPE, "{}", "{'HvPartition':false}"))
                .as("the schema does not say what its absence means")
                .containsExactly("added /HvPartition: false");
        assertThat(lines(ComputeSystem.TYPE, "{'VirtualMachine':{}}", "{}"))
                .containsExactly("removed /VirtualMachine: {}");
    }

    @Test
    void unknownMembersAndFreeFormValues() {
        assertThat(lines(
                        ComputeSystem.TYPE,
                        "{'New':{'a':1,'b':[{'Name':'x','v':1},{'Name':'y'}]},'Old':null}",
                        "{'New':{'a':2,'b':[{'Name':'y'},{'Name':'x','v':null}]}}"))
                .containsExactly(
                        "changed /New/a: 1 -> 2",
                        "changed /New/b/0/v (now /New/b/1/v): 1 -> null",
                        "reordered /New/b",
                        "removed /Old: null");
        assertThat(compare(ComputeSystem.TYPE, "{'New':{'a':1}}", "{'New':{'a':2}}")
                        .get(0)
                        .accessor())
                .isEqualTo("((Map<?, ?>) computeSystem.unknownMembers().get(\"New\")).get(\"a\")");
        assertThat(lines(ModifySettingRequest.TYPE, "{'Settings':{'a':'1'}}", "{'Settings':['1']}"))
                .containsExactly("changed /Settings: {\"a\":\"1\"} -> [\"1\"]");
    }

    @Test
    void namedElementsAreMatchedByTheirNames() {
        String first = "{'VirtualMachine':{'Devices':{'Plan9':{'Shares':["
                + "{'Name':'a','Path':'1'},{'Name':'b','Path':'2'},{'Name':'c','Path':'3'}]}}}}";
        String second = "{'VirtualMachine':{'Devices':{'Plan9':{'Shares':["
                + "{'Name':'d','Path':'4'},{'Name':'a','Path':'1'},{'Name':'c','Path':'5'}]}}}}";

        List<Difference> differences = compare(ComputeSystem.TYPE, first, second);
        assertThat(differences)
                .extracting(Difference::toString)
                .containsExactly(
                        "removed /VirtualMachine/Devices/Plan9/Shares/1: {\"Name\":\"b\",\"Path\":\"2\"}",
                        "changed /VirtualMachine/Devices/Plan9/Shares/2/Path: \"3\" -> \"5\"",
                        "added /VirtualMachine/Devices/Plan9/Shares/0: {\"Name\":\"d\",\"Path\":\"4\"}");
    }

    @Test
    void theOrderOfNamedElementsIsADifferenceOfItsOwn() {
        assertThat(lines(
                        ContainerConfig.TYPE,
                        "{'MappedDirectories':[{'ContainerPath':'a','HostPath':'x'},{'ContainerPath':'b'}]}",
                        "{'MappedDirectories':[{'ContainerPath':'b'},{'ContainerPath':'a','HostPath':'y'}]}"))
                .containsExactly(
                        "changed /MappedDirectories/0/HostPath (now /MappedDirectories/1/HostPath): \"x\" -> \"y\"",
                        "reordered /MappedDirectories");
    }

    @Test
    void aNameIsUniqueInWhatHoldsIt() {
        String values = "{'AddValues':[{'Key':{'Hive':'System','Name':'K'},'Name':'v','DWordValue':1},"
                + "{'Key':{'Hive':'System','Name':'L'},'Name':'v','DWordValue':%d}]}";
        assertThat(lines(RegistryChanges.TYPE, values.formatted(2), values.formatted(3)))
                .containsExactly("changed /AddValues/1/DWordValue: 2 -> 3");
    }

    @Test
    void elementsWithoutNamesAreMatchedByValueThenByOrder() {
        assertThat(lines(Spec.TYPE, "{'process':{'args':['a','b','c']}}", "{'process':{'args':['a','c','d','e']}}"))
                .containsExactly(
                        "changed /process/args/1 (now /process/args/2): \"b\" -> \"d\"",
                        "added /process/args/3: \"e\"");
        assertThat(lines(Spec.TYPE, "{'process':{'args':['a','a']}}", "{'process':{'args':['a']}}"))
                .containsExactly("removed /process/args/1: \"a\"");
        assertThat(lines(Spec.TYPE, "{'process':{'args':['a','b']}}", "{'process':{'args':['b','a']}}"))
                .containsExactly("reordered /process/args");
    }

    @Test
    void secretsAreNotShown() {
        List<Difference> differences = compare(
                ContainerConfig.TYPE,
                "{'Name':'n','Credentials':'s3cret'}",
                "{'Name':'n','Credentials':'s3cret, too'}");
        assertThat(differences)
                .extracting(Difference::toString)
                .containsExactly("changed /Credentials: a secret value -> a secret value");
        assertThat(differences.get(0).first()).map(Side::value).contains(Side.SECRET);
        List<Difference> inAnElement = Documents.compare(
                ListType.of(ContainerConfig.TYPE),
                List.of(),
                List.of(ContainerConfig.TYPE.read("{\"Name\":\"n\",\"Credentials\":\"s3cret\",\"X\":1}")));
        assertThat(inAnElement)
                .extracting(Difference::toString)
                .containsExactly("added /0: {\"Name\":\"n\",\"Credentials\":\"a secret value\",\"X\":1}");
        assertThat(inAnElement.get(0).accessor()).isEqualTo("list.get(0)");
    }

    @Test
    void choicesOfAModelOfOnesOwn() {
        assertThat(boots(Map.of("From", "Disk", "Slot", 1), Map.of("From", "Disk", "Slot", 2)))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference).hasToString("changed /Boot/Slot: 1 -> 2");
                    assertThat(difference.accessor()).isEqualTo("((Disk) vm.boot()).slot()");
                });
        assertThat(boots(Map.of("From", "Disk"), Map.of("From", "Net")))
                .singleElement()
                .hasToString("changed /Boot: {\"From\":\"Disk\"} -> {\"From\":\"Net\"}");
        assertThat(boots(Map.of("From", "?", "a", 1), Map.of("From", "?", "a", 2)))
                .singleElement()
                .hasToString("changed /Boot/a: 1 -> 2");
    }

    private static List<Difference> boots(Map<String, Object> first, Map<String, Object> second) {
        return Comparison.of(Fleet.VM, Map.of("Boot", first), Map.of("Boot", second));
    }

    @Test
    void whateverADocumentHasALineIsALine() {
        assertThat(lines(ComputeSystem.TYPE, "{'a\\nb':'c\\nd\\u202e'}", "{}"))
                .singleElement()
                .satisfies(line -> assertThat(line.chars().noneMatch(c -> c < ' ' || c == '\u202e'))
                        .isTrue());
    }

    @Test
    void nullIsNoDocument() {
        ComputeSystem system = ComputeSystem.builder().build();
        assertThatNullPointerException().isThrownBy(() -> Documents.compare(ComputeSystem.TYPE, system, null));
        assertThatNullPointerException().isThrownBy(() -> Documents.compare(ComputeSystem.TYPE, null, system));
        assertThatNullPointerException().isThrownBy(() -> Documents.compare(null, system, system));
    }

    @Test
    @CpuSeconds(60)
    void longAndDeepDocumentsTakeLinearTime() {
        Object first = deep(400, 1);
        Object second = deep(400, 2);
        Map<String, Object> one = Map.of("deep", first, "long", numbers(0, 20_000), "objects", objects(0));
        Map<String, Object> other = Map.of("deep", second, "long", numbers(10_000, 30_000), "objects", objects(1));

        List<Difference> differences = Documents.compare(ScalarType.ANY, one, other);
        assertThat(differences).hasSize(1 + 10_000 + 5_000);
        assertThat(Documents.compare(ScalarType.ANY, one, one)).isEmpty();
    }

    /** A hash table with such keys is a list, if nothing else tells them apart. */
    @Test
    @CpuSeconds(20)
    void textsOfOneHashCodeTakeLinearTime() {
        List<Object> one = IntStream.range(0, 1 << 15)
                .<Object>mapToObj(i -> List.of(ofOneHashCode(i)))
                .toList();
        List<Object> other = new ArrayList<>(one);
        Collections.reverse(other);

        assertThat(ofOneHashCode(0)).hasSameHashCodeAs(ofOneHashCode(1));
        assertThat(Documents.compare(ScalarType.ANY, one, other))
                .extracting(Difference::kind)
                .containsExactly(Kind.REORDERED);
    }

    private static String ofOneHashCode(int number) {
        return IntStream.range(0, 15)
                .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                .collect(Collectors.joining());
    }

    private static Object deep(int levels, int value) {
        Object deep = value;
        for (int i = 0; i < levels; i++) {
            deep = List.of(deep, "x".repeat(100));
        }
        return deep;
    }

    private static List<Integer> numbers(int from, int to) {
        return IntStream.range(from, to).boxed().collect(Collectors.toList());
    }

    private static List<Map<String, Object>> objects(int value) {
        return IntStream.range(0, 5_000)
                .<Map<String, Object>>mapToObj(i -> Map.of("Name", "n" + i, "v", value))
                .toList();
    }

    @Test
    void whatRequestsCarryIsComparedAsWhatTheirPathsName() {
        String path = "'ResourcePath':'VirtualMachine/Devices/Scsi/0/Attachments/1'";
        List<Difference> differences = compare(
                ModifySettingRequest.TYPE,
                "{" + path + ",'Settings':{'Path':'a','ReadOnly':true,'Type':null}}",
                "{" + path + ",'Settings':{'Path':'b','ReadOnly':true}}");

        assertThat(differences).singleElement().satisfies(difference -> {
            assertThat(difference).hasToString("changed /Settings/Path: \"a\" -> \"b\"");
            assertThat(difference.accessor()).isEqualTo("modifySettingRequest.settings(Attachment.TYPE).path()");
        });
        assertThat(lines(
                        ModifySettingRequest.TYPE,
                        "{'ResourcePath':'VirtualMachine/Devices/VirtualSmb/Shares','Settings':{'Name':'a'}}",
                        "{" + path + ",'Settings':{'Path':'a'}}"))
                .as("of two types, both are free-form")
                .containsExactly(
                        "changed /ResourcePath: \"VirtualMachine/Devices/VirtualSmb/Shares\""
                                + " -> \"VirtualMachine/Devices/Scsi/0/Attachments/1\"",
                        "removed /Settings/Name: \"a\"",
                        "added /Settings/Path: \"a\"");
        assertThat(lines(
                        ModifySettingRequest.TYPE,
                        "{'ResourcePath':'VirtualMachine/ComputeTopology/Memory/SizeInMB','Settings':2048}",
                        "{'ResourcePath':'VirtualMachine/ComputeTopology/Memory/SizeInMB','Settings':2048.0}"))
                .isEmpty();
        assertThat(lines(ModifySettingRequest.TYPE, "{" + path + ",'Settings':[1]}", "{" + path + ",'Settings':[1.0]}"))
                .as("of another kind than the path names")
                .isEmpty();
        assertThat(lines(ModifySettingRequest.TYPE, "{" + path + "}", "{" + path + ",'Settings':{'Path':'a'}}"))
                .containsExactly("added /Settings: {\"Path\":\"a\"}");
    }

    @Test
    void whatGuestsGetIsComparedAsWhatTheResourceTypeNames() {
        List<Difference> differences = compare(
                ModifySettingRequest.TYPE,
                "{'GuestRequest':{'ResourceType':'CombinedLayers','Settings':{'Layers':[{'Id':'1','Path':'a'},"
                        + "{'Id':'2','Path':'b'}],'FilterType':'WCIFS'}}}",
                "{'GuestRequest':{'ResourceType':'CombinedLayers','Settings':{'Layers':[{'Id':'2','Path':'c'}]}}}");

        assertThat(differences)
                .extracting(Difference::toString)
                .containsExactly(
                        "removed /GuestRequest/Settings/Layers/0: {\"Id\":\"1\",\"Path\":\"a\"}",
                        "changed /GuestRequest/Settings/Layers/1/Path (now /GuestRequest/Settings/Layers/0/Path):"
                                + " \"b\" -> \"c\"");
        assertThat(differences.get(1).accessor())
                .isEqualTo("modifySettingRequest.guestRequest().settings(CombinedLayers.TYPE).layers().get(1).path()");
    }
    /** Of a guest's requests the names tell the type: those that either has. */
    @Test
    void whatOneSideNamesIsTheTypeOfBoth() {
        String folder = "{'GuestRequest':{'ResourceType':'MappedDirectory','Settings':{'ReadOnly':%s}}}";
        String named = folder.formatted("true,'MountPath':'/a'");

        for (List<Difference> differences : List.of(
                compare(ModifySettingRequest.TYPE, folder.formatted("false"), named),
                compare(ModifySettingRequest.TYPE, named, folder.formatted("false")))) {
            assertThat(differences)
                    .filteredOn(difference -> difference.kind() == Kind.CHANGED)
                    .extracting(Difference::accessor)
                    .containsExactly(
                            "modifySettingRequest.guestRequest().settings(LCOWMappedDirectory.TYPE).readOnly()");
        }
    }
}
