package io.github.hcs4j.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.hcs4j.gate.Finding.Code;
import io.github.hcs4j.model.oci.OciModel;
import io.github.hcs4j.model.v1.ContainerConfig;
import io.github.hcs4j.model.v1.V1Model;
import io.github.hcs4j.model.v2.CombinedLayers;
import io.github.hcs4j.model.v2.ComputeSystem;
import io.github.hcs4j.model.v2.MappedPipe;
import io.github.hcs4j.model.v2.ModifySettingRequest;
import io.github.hcs4j.model.v2.ServicePropertyQuery;
import io.github.hcs4j.model.v2.Services;
import io.github.hcs4j.model.v2.SystemPropertyQuery;
import io.github.hcs4j.model.v2.VirtualMachineHvSocket;
import io.github.hcs4j.version.SchemaVersion;
import io.github.hcs4j.version.WindowsBuild;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

class VersionGateTest {

    private static final VersionGate SERVER_2019 = VersionGate.forBuild(WindowsBuild.SERVER_2019);

    /** A virtual machine of 2.1, but for one section that came with 2.3 and one that nobody knows. */
    private static final String VM = """
            {"Owner":"ci","SchemaVersion":{"Major":2,"Minor":1},"VirtualMachine":{\
            "ComputeTopology":{"Memory":{"SizeInMB":2048},"Processor":{"Count":2}},\
            "Devices":{"Scsi":{"boot/disk":{"Attachments":{"0":\
            {"Type":"VirtualDisk","Path":"C:\\\\a.vhdx"}}}},"Keyboard":{}},\
            "Services":{"Later":{}},"Later":{"b":[1,null]}},"ShouldTerminateOnLastHandleClosed":true}""";

    private static String stripped(String gone) {
        String rest = VM.replace(gone, "");
        assertThat(rest).hasSizeLessThan(VM.length());
        return rest;
    }

    private static String text(Encoded encoded) {
        return encoded.toJson();
    }

    @Test
    void rejectNamesThePlaceTheAccessorAndTheVersions() {
        ComputeSystem vm = ComputeSystem.TYPE.read(VM);

        DocumentNotForHostException refused = catchThrowableOfType(
                DocumentNotForHostException.class, () -> SERVER_2019.reject(ComputeSystem.TYPE, vm));

        assertThat(refused.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Code.NEWER_MEMBER);
            assertThat(finding.isRemark()).isFalse();
            assertThat(finding.pointer()).isEqualTo("/VirtualMachine/Services");
            assertThat(finding.accessor()).isEqualTo("computeSystem.virtualMachine().services()");
            assertThat(finding.name()).isEqualTo("Services");
            assertThat(finding.text()).isNull();
            assertThat(finding.since()).isEqualTo(SchemaVersion.of(2, 3));
            assertThat(finding.until()).isNull();
            assertThat(finding.windows()).isEqualTo("Windows 10 2004");
            assertThat(finding.hostVersion()).isEqualTo(SchemaVersion.of(2, 1));
            assertThat(finding.hostBuild()).isEqualTo(WindowsBuild.SERVER_2019);
        });
        assertThat(refused)
                .hasMessage("NEWER_MEMBER at /VirtualMachine/Services: computeSystem.virtualMachine().services(): the"
                        + " member came with schema 2.3 (Windows 10 2004); the host has schema 2.1 (Windows build"
                        + " 17763); leave it out or strip the document, or choose another host");
    }

    @Test
    void stripLeavesOutWhatTheHostDoesNotKnowAndNothingElse() {
        Encoded encoded = SERVER_2019.strip(ComputeSystem.TYPE, ComputeSystem.TYPE.read(VM));

        assertThat(text(encoded)).isEqualTo(stripped(",\"Services\":{\"Later\":{}}"));
        assertThat(encoded.findings()).extracting(Finding::pointer).containsExactly("/VirtualMachine/Services");
        assertThat(encoded.toPrettyJson()).startsWith("{\n  \"Owner\": \"ci\",\n");
    }

    @Test
    void aRecordKnowsItsType() {
        ComputeSystem vm = ComputeSystem.TYPE.read(VM);

        assertThat(SERVER_2019.strip(vm).toJson())
                .isEqualTo(SERVER_2019.strip(ComputeSystem.TYPE, vm).toJson());
        assertThat(SERVER_2019.explain(vm).findings())
                .isEqualTo(SERVER_2019.explain(ComputeSystem.TYPE, vm).findings());
        assertThatThrownBy(() -> SERVER_2019.reject(vm)).isInstanceOf(DocumentNotForHostException.class);
        assertThat(VersionGate.smallestVersion(vm).smallest().orElseThrow().version())
                .isEqualTo(SchemaVersion.of(2, 3));
    }

    @Test
    void explainWritesAll() {
        Encoded encoded = SERVER_2019.explain(ComputeSystem.TYPE, ComputeSystem.TYPE.read(VM));

        assertThat(text(encoded)).isEqualTo(VM);
        assertThat(encoded.findings()).extracting(Finding::code).containsExactly(Code.NEWER_MEMBER);
    }

    @Test
    void theNewestVersionOfTheHostsBuildCounts() {
        ComputeSystem vm = ComputeSystem.TYPE.read(VM);

        assertThat(VersionGate.forBuild(WindowsBuild.of(19040))
                        .explain(ComputeSystem.TYPE, vm)
                        .findings())
                .extracting(Finding::hostVersion)
                .containsExactly(SchemaVersion.of(2, 2));
        assertThat(VersionGate.forBuild(WindowsBuild.of(19041))
                        .reject(ComputeSystem.TYPE, vm)
                        .findings())
                .isEmpty();
        assertThat(VersionGate.forBuild(WindowsBuild.SERVER_2025)
                        .reject(ComputeSystem.TYPE, vm)
                        .findings())
                .isEmpty();
    }

    @Test
    void placesInListsAndMapsAreNamed() {
        String document = """
                {"HvSocketConfig":{"ServiceTable":{"a/b~\\"c":{"Disabled":true}}},\
                "Devices":[{"x":1}]}""";
        Encoded encoded = SERVER_2019.explain(VirtualMachineHvSocket.TYPE, VirtualMachineHvSocket.TYPE.read(document));

        assertThat(encoded.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.code()).isEqualTo(Code.UNDATED_MEMBER);
            assertThat(remark.isRemark()).isTrue();
            assertThat(remark.pointer()).isEqualTo("/HvSocketConfig/ServiceTable/a~1b~0\"c/Disabled");
            assertThat(remark.accessor())
                    .isEqualTo("virtualMachineHvSocket.hvSocketConfig().serviceTable().get(\"a/b~\\\"c\").disabled()");
        });
    }

    @Test
    void whatSaysNoMoreThanItsAbsenceIsLeftOutWithoutAWord() {
        CombinedLayers usual = CombinedLayers.TYPE.read("{\"ScratchPath\":\"s\",\"FilterType\":\"WCIFS\"}");

        Encoded encoded = SERVER_2019.reject(CombinedLayers.TYPE, usual);

        assertThat(text(encoded)).isEqualTo("{\"ScratchPath\":\"s\"}");
        assertThat(encoded.findings()).isEmpty();
        assertThat(encoded.remarks()).isEmpty();
        assertThat(VersionGate.forVersion(SchemaVersion.of(2, 9))
                        .reject(CombinedLayers.TYPE, usual)
                        .toJson())
                .isEqualTo(CombinedLayers.TYPE.toJson(usual));
    }

    @Test
    void explainWritesAlsoWhatSaysNoMoreThanItsAbsence() {
        CombinedLayers usual = CombinedLayers.TYPE.read("{\"FilterType\":\"WCIFS\"}");

        Encoded encoded = SERVER_2019.explain(CombinedLayers.TYPE, usual);

        assertThat(text(encoded)).isEqualTo("{\"FilterType\":\"WCIFS\"}");
        assertThat(encoded.findings()).isEmpty();
        assertThat(encoded.remarks()).extracting(Finding::code).containsExactly(Code.SAYS_WHAT_ABSENCE_SAYS);
    }

    @Test
    void aFilterThatTheHostDoesNotHaveIsReported() {
        CombinedLayers union = CombinedLayers.TYPE.read("{\"FilterType\":\"UnionFS\"}");

        Encoded encoded = SERVER_2019.strip(CombinedLayers.TYPE, union);

        assertThat(text(encoded)).isEqualTo("{}");
        assertThat(encoded.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .isEqualTo("combinedLayers.filterType(): the member came with schema 2.9,"
                                + " whose Windows release is not"
                                + " published; the host has schema 2.1 (Windows build 17763)"));
    }

    @Test
    void aHostPathTypeIsJudgedByItsVersion() {
        VersionGate first = VersionGate.forVersion(SchemaVersion.of(2, 0));
        MappedPipe absolute = MappedPipe.TYPE.read("{\"HostPath\":\"p\",\"HostPathType\":\"AbsolutePath\"}");
        MappedPipe virtual = MappedPipe.TYPE.read("{\"HostPath\":\"p\",\"HostPathType\":\"VirtualSmbPipeName\"}");

        assertThat(text(first.reject(MappedPipe.TYPE, absolute))).isEqualTo("{\"HostPath\":\"p\"}");
        assertThat(text(SERVER_2019.reject(MappedPipe.TYPE, absolute))).contains("AbsolutePath");
        assertThat(first.strip(MappedPipe.TYPE, virtual).findings())
                .extracting(Finding::name)
                .containsExactly("HostPathType");
    }

    @Test
    void whatWasWithdrawnIsReported() {
        ServicePropertyQuery query = ServicePropertyQuery.TYPE.read("{\"PropertyTypes\":[],\"FilteredQueries\":[]}");

        Encoded encoded = VersionGate.forBuild(WindowsBuild.SERVER_2022).strip(ServicePropertyQuery.TYPE, query);

        assertThat(text(encoded)).isEqualTo("{\"PropertyTypes\":[]}");
        assertThat(encoded.findings())
                .extracting(Finding::toString)
                .containsExactly("WITHDRAWN_MEMBER at /FilteredQueries:"
                        + " servicePropertyQuery.filteredQueries(): the member was withdrawn,"
                        + " schema 2.3 is the last that has it; the host has schema 2.5 (Windows build 20348)");
        assertThat(SERVER_2019.reject(ServicePropertyQuery.TYPE, query).findings())
                .isEmpty();
    }

    @Test
    void whatWindowsStillSendsIsLeft() {
        ComputeSystem vm = ComputeSystem.TYPE.read("{\"VirtualMachine\":{\"Devices\":{\"KernelIntegration\":{}}}}");

        Encoded encoded = VersionGate.forBuild(WindowsBuild.SERVER_2022).strip(ComputeSystem.TYPE, vm);

        assertThat(encoded.findings()).isEmpty();
        assertThat(encoded.remarks()).isEmpty();
        assertThat(text(encoded)).isEqualTo(vm.toJson());
    }

    @Test
    void elementsWithAWithdrawnValueAreLeftOut() {
        SystemPropertyQuery query =
                SystemPropertyQuery.TYPE.read("{\"PropertyTypes\":[\"Memory\",\"GuestMemory\",\"Statistics\"]}");

        Encoded encoded = VersionGate.forBuild(WindowsBuild.SERVER_2022).strip(SystemPropertyQuery.TYPE, query);

        assertThat(text(encoded)).isEqualTo("{\"PropertyTypes\":[\"Memory\",\"Statistics\"]}");
        assertThat(encoded.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.pointer()).isEqualTo("/PropertyTypes/1");
            assertThat(finding.name()).isEqualTo("PropertyTypes");
            assertThat(finding.message())
                    .startsWith("systemPropertyQuery.propertyTypes().get(1): the value \"GuestMemory\" was withdrawn,");
        });
    }

    @Test
    void unknownPartsAreKeptAndNotJudged() {
        String unknown = "{\"Layers\":[{\"PathType\":\"of nobody\",\"Later\":1}],\"Services\":{}}";

        Encoded encoded = SERVER_2019.reject(CombinedLayers.TYPE, CombinedLayers.TYPE.read(unknown));

        assertThat(text(encoded)).isEqualTo(unknown);
        assertThat(encoded.remarks()).isEmpty();
    }

    @Test
    void settingsOfSeveralPossibleTypesAreNotLookedInto() {
        String request = "{\"ResourcePath\":\"VirtualMachine\",\"Settings\":{\"FilterType\":\"UnionFS\"}}";

        Encoded encoded = SERVER_2019.reject(ModifySettingRequest.TYPE, ModifySettingRequest.TYPE.read(request));

        assertThat(text(encoded)).isEqualTo(request);
    }

    @Test
    void aDeclaredVersionAboveTheHostsIsLowered() {
        ComputeSystem declared = ComputeSystem.TYPE.read("{\"SchemaVersion\":{\"Major\":2,\"Minor\":4,\"X\":1},"
                + "\"HostedSystem\":{\"SchemaVersion\":{\"Major\":3}}}");

        Encoded encoded = SERVER_2019.strip(ComputeSystem.TYPE, declared);

        assertThat(ComputeSystem.TYPE.read(encoded.toJson()))
                .isEqualTo(ComputeSystem.TYPE.read("{\"SchemaVersion\":{\"Major\":2,\"Minor\":1,\"X\":1},"
                        + "\"HostedSystem\":{\"SchemaVersion\":{\"Major\":2,\"Minor\":1}}}"));
        assertThat(encoded.findings())
                .extracting(Finding::code, Finding::text)
                .containsExactly(tuple(Code.NEWER_DECLARATION, "2.4"), tuple(Code.NEWER_DECLARATION, "3.0"));
        assertThatThrownBy(() -> SERVER_2019.reject(ComputeSystem.TYPE, declared))
                .hasMessageContaining(
                        "the document declares schema 2.4; the host has schema 2.1 (Windows build 17763)");
        assertThat(SERVER_2019.explain(ComputeSystem.TYPE, declared).toJson())
                .isEqualTo(ComputeSystem.TYPE.toJson(declared));
    }

    @Test
    void whatIsNewerThanTheDeclaredVersionIsRemarked() {
        ComputeSystem vm = ComputeSystem.TYPE.read(VM);

        Encoded encoded = VersionGate.forBuild(WindowsBuild.SERVER_2022).reject(ComputeSystem.TYPE, vm);

        assertThat(text(encoded)).isEqualTo(VM);
        assertThat(encoded.remarks())
                .extracting(Finding::toString)
                .containsExactly(
                        "NEWER_MEMBER at /VirtualMachine/Services: computeSystem.virtualMachine().services(): the"
                                + " member came with schema 2.3 (Windows 10 2004), after the"
                                + " version that the document declares;"
                                + " the host has schema 2.5 (Windows build 20348)");
    }

    @Test
    void membersOfNoPublishedSchemaAreRemarkedOnce() {
        ComputeSystem vm = ComputeSystem.TYPE.read(
                "{\"VirtualMachine\":{\"SecuritySettings\":{\"EnableTpm\":true,\"Isolation\":{\"HclEnabled\":true}}}}");

        Encoded encoded = SERVER_2019.reject(ComputeSystem.TYPE, vm);

        assertThat(encoded.toJson()).isEqualTo(ComputeSystem.TYPE.toJson(vm));
        assertThat(encoded.remarks())
                .extracting(Finding::code, Finding::pointer)
                .containsExactly(tuple(Code.UNDATED_MEMBER, "/VirtualMachine/SecuritySettings"));
    }

    @Test
    void aHostWithoutTheSchemaGetsNothing() {
        VersionGate old = VersionGate.forBuild(WindowsBuild.SERVER_2016);
        ComputeSystem empty = ComputeSystem.builder().build();

        assertThatThrownBy(() -> old.strip(ComputeSystem.TYPE, empty))
                .isInstanceOf(DocumentNotForHostException.class)
                .hasMessage("NEWER_SCHEMA: computeSystem: this schema came with schema 2.0 (Windows 10 1809, Windows"
                        + " Server 2019); the host has no version of this schema (Windows build 14393); choose a newer"
                        + " host, or a document of an older schema");
        assertThat(text(old.explain(ComputeSystem.TYPE, empty))).isEqualTo("{}");
    }

    @Test
    void theTypeOfTheDocumentIsRemarked() {
        Encoded encoded = SERVER_2019.strip(Services.TYPE, Services.builder().build());

        assertThat(text(encoded)).isEqualTo("{}");
        assertThat(encoded.remarks()).extracting(Finding::code).containsExactly(Code.NEWER_TYPE);
        assertThat(VersionGate.smallestVersion(Services.TYPE, Services.builder().build())
                        .smallest()
                        .orElseThrow()
                        .version())
                .isEqualTo(SchemaVersion.of(2, 3));
    }

    @Test
    void theSmallestVersionDoesNotDependOnTheDeclaredOne() {
        ComputeSystem vm = ComputeSystem.TYPE.read(VM.replace("\"Minor\":1", "\"Minor\":6"));

        VersionNeed need = VersionGate.smallestVersion(ComputeSystem.TYPE, vm);

        assertThat(need.smallest().orElseThrow().version()).isEqualTo(SchemaVersion.of(2, 3));
        assertThat(need.smallest().orElseThrow().firstBuild()).isEqualTo(WindowsBuild.of(19041));
    }

    @Test
    void whatHasNoVersionDoesNotCount() {
        assertThat(VersionGate.smallestVersion(
                                ComputeSystem.TYPE.read("{\"VirtualMachine\":{\"SecuritySettings\":{}}}"))
                        .smallest()
                        .orElseThrow()
                        .version())
                .isEqualTo(SchemaVersion.of(2, 0));
        assertThatThrownBy(() -> VersionGate.smallestVersion(
                        ContainerConfig.TYPE, ContainerConfig.builder().build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not a type of the model of hcs/v2/hcs.schema.json");
    }

    @Test
    void whatPreventsAVersionIsNamed() {
        VersionNeed need = VersionGate.smallestVersion(
                CombinedLayers.TYPE, CombinedLayers.TYPE.read("{\"FilterType\":\"UnionFS\"}"));

        assertThat(need.smallest()).isEmpty();
        assertThat(need.obstacles()).singleElement().satisfies(obstacle -> {
            assertThat(obstacle.pointer()).isEqualTo("/FilterType");
            assertThat(obstacle.hostVersion()).isEqualTo(SchemaVersion.of(2, 6));
        });
    }

    @Test
    void documentsOfOtherSchemasGoThroughTheirOwnGate() {
        ContainerConfig config = ContainerConfig.builder().name("c").build();
        VersionGate v1 = VersionGate.forBuild(V1Model.model(), WindowsBuild.SERVER_2016);

        assertThat(text(v1.reject(ContainerConfig.TYPE, config))).isEqualTo("{\"Name\":\"c\"}");
        assertThatThrownBy(() -> SERVER_2019.reject(ContainerConfig.TYPE, config))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not a type of the model of hcs/v2/hcs.schema.json");
        assertThatThrownBy(() -> VersionGate.forVersion(OciModel.model(), SchemaVersion.of(1, 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("names no versions");
    }

    @Test
    void anExceptionTravels() throws Exception {
        ComputeSystem vm = ComputeSystem.TYPE.read(VM);
        DocumentNotForHostException refused = catchThrowableOfType(
                DocumentNotForHostException.class, () -> SERVER_2019.reject(ComputeSystem.TYPE, vm));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        new ObjectOutputStream(bytes).writeObject(refused);
        Object read = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        assertThat(((DocumentNotForHostException) read).findings()).isEqualTo(refused.findings());
    }
}
