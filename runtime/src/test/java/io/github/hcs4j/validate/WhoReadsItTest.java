package io.github.hcs4j.validate;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.model.oci.OciModel;
import io.github.hcs4j.model.oci.Spec;
import io.github.hcs4j.model.v1.ContainerConfig;
import io.github.hcs4j.model.v1.ContainerProperties;
import io.github.hcs4j.model.v1.V1Model;
import io.github.hcs4j.model.v2.CombinedLayers;
import io.github.hcs4j.model.v2.ComputeSystem;
import io.github.hcs4j.model.v2.CrashReport;
import io.github.hcs4j.model.v2.Devices;
import io.github.hcs4j.model.v2.GpuConfiguration;
import io.github.hcs4j.model.v2.GuestConnectionInfo;
import io.github.hcs4j.model.v2.GuestResponse;
import io.github.hcs4j.model.v2.NetworkAdapter;
import io.github.hcs4j.model.v2.Properties;
import io.github.hcs4j.model.v2.ResultError;
import io.github.hcs4j.model.v2.SystemExitStatus;
import io.github.hcs4j.model.v2.SystemPropertyQuery;
import io.github.hcs4j.model.v2.V2Model;
import io.github.hcs4j.model.v2.VirtualMachine;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.version.SchemaVersion;
import io.github.hcs4j.version.WindowsBuild;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a document depends on who reads it, or who wrote it. */
class WhoReadsItTest {

    private static final DocumentTypes TYPES = DocumentTypes.of(
            List.of(ComputeSystem.TYPE, ContainerConfig.TYPE, Spec.TYPE, Properties.TYPE, ContainerProperties.TYPE),
            List.of(V2Model.model(), V1Model.model(), OciModel.model()));

    static List<ModelType<?>> replies() {
        return List.of(
                Properties.TYPE,
                ResultError.TYPE,
                SystemExitStatus.TYPE,
                CrashReport.TYPE,
                GuestConnectionInfo.TYPE,
                ContainerProperties.TYPE);
    }

    @ParameterizedTest
    @MethodSource("replies")
    void whatIsNewInAReplyIsNotRefused(ModelType<?> type) {
        Report report = Validated.as(type, "{\"SomethingOf2030\":[{\"x\":null}]}");

        assertThat(report.findings())
                .singleElement()
                .asString()
                .contains("note UNKNOWN_MEMBER /SomethingOf2030", "HCS wrote it", "the model keeps it")
                .doesNotContain("refuses");
        assertThat(report.notes()).isOne();
        assertThat(report.warnings() + report.errors()).isZero();
    }

    @Test
    void whatIsNewInAnAnswerOfAGuestIsNotRefused() {
        assertThat(Validated.as(GuestResponse.TYPE, "{\"SomethingOf2030\":1}").findings())
                .singleElement()
                .asString()
                .contains("note UNKNOWN_MEMBER /SomethingOf2030", "the guest wrote it");
    }

    @Test
    void aNewValueInAReplyIsNotRefused() {
        assertThat(Validated.as(Properties.TYPE, "{\"State\":\"Hibernated\"}").findings())
                .singleElement()
                .asString()
                .contains("note UNKNOWN_VALUE /State", "HCS wrote it")
                .doesNotContain("refuses");
    }

    @Test
    void membersOfRepliesThatNoPublishedSchemaHas() {
        assertThat(Validated.problems(
                        Properties.TYPE,
                        "{\"RuntimeImagePath\":\"C:\\\\i\",\"ServiceSessionId\":3,\"LCOWMetrics\":{},"
                                + "\"Statistics\":{\"Network\":[]},"
                                + "\"MemoryTopology\":{\"AccessTrackingEnabled\":true}}"))
                .isEmpty();
        assertThat(Validated.problems(
                        CrashReport.TYPE, "{\"GuestCrashSaveInfo\":{\"SaveStateFile\":\"C:\\\\s\",\"Status\":-1}}"))
                .isEmpty();
    }

    @Test
    void membersThatProgramsOfMicrosoftSend() {
        assertThat(Validated.problems(
                        GpuConfiguration.TYPE, "{\"DisableGdiAcceleration\":true,\"DisablePresentation\":false}"))
                .isEmpty();
        assertThat(Validated.problems(
                        NetworkAdapter.TYPE,
                        "{\"IsConnected\":true,\"SwitchId\":\"0c6f7a1e-52b4-4e0d-8f64-9d2b31c5e7aa\","
                                + "\"PortId\":\"0c6f7a1e-52b4-4e0d-8f64-9d2b31c5e7ab\"}"))
                .isEmpty();
        assertThat(Validated.problems(
                        VirtualMachine.TYPE,
                        "{\"DebugOptions\":{\"ShutdownOrResetSavedStateFileName\":\"s\"},"
                                + "\"LaunchOptions\":{\"Type\":\"None\"},"
                                + "\"RunInSilo\":{\"SiloBaseOsPath\":\"b\",\"NotifySiloJobCreated\":true},"
                                + "\"ComputeTopology\":{\"Memory\":{\"HostingProcessNameSuffix\":\"x\","
                                + "\"SharedMemoryMB\":2,\"SharedMemoryAccessSids\":[\"S-1-1-0\"],"
                                + "\"EnablePrivateCompressionStore\":true,\"EnableEpf\":true},"
                                + "\"Processor\":{\"SynchronizeHostFeatures\":true,\"EnableSchedulerAssist\":true,"
                                + "\"EnableProcessorIdling\":true,\"DefaultVpCpuPriority\":10}},"
                                + "\"Devices\":{\"Licensing\":{\"PackageFamilyNames\":[],"
                                + "\"ContainerID\":\"00000000-0000-0000-0000-000000000000\"}}}"))
                .isEmpty();
    }

    @Test
    void aSpecIsNoBusinessOfHcs() {
        Report report = Validated.as(
                Spec.TYPE,
                "{\"ociVersion\":\"1.2.0\",\"process\":{\"cwd\":\"C:\\\\\",\"user\":{\"uid\":0,\"gid\":0,"
                        + "\"additionalGids\":[1]},\"noNewPrivileges\":true},\"windows\":{\"Network\":{}}}");

        assertThat(report.findings()).extracting(Finding::toString).noneMatch(text -> text.contains("HCS refuses"));
        assertThat(report.findings())
                .filteredOn(finding -> finding.code() == Finding.Code.UNKNOWN_MEMBER)
                .singleElement()
                .asString()
                .contains("note UNKNOWN_MEMBER /windows/Network", "did you mean \"network\"?");
    }

    @Test
    void aGuestRefusesAsHcsDoes() {
        String unknown = "{\"ContainerRootPth\":\"C:\\\\c\"}";

        assertThat(Validated.as(CombinedLayers.TYPE, unknown).findings())
                .singleElement()
                .asString()
                .contains("did you mean \"ContainerRootPath\"? a Windows guest refuses");
        assertThat(Validated.as(
                                ComputeSystem.TYPE,
                                "{\"HostingSystemId\":\"h\",\"HostedSystem\":{\"Containr\":{}},\"Ownr\":\"o\"}")
                        .findings())
                .extracting(Finding::advice)
                .satisfiesExactly(
                        hosted -> assertThat(hosted).contains("a Windows guest refuses"),
                        own -> assertThat(own).contains("HCS refuses"));
    }

    @Test
    void membersOfPreviewsAreNotRefused() {
        assertThat(Validated.problems(
                        ContainerConfig.TYPE, "{\"IsDummy\":false,\"SandboxPath\":\"C:\\\\s\",\"Devices\":[]}"))
                .containsExactly(
                        "note DRAFT_MEMBER /IsDummy", "note DRAFT_MEMBER /SandboxPath", "note DRAFT_MEMBER /Devices");
    }

    @Test
    void whatWorksUnderAnOlderVersionIsNotCalledLeftOut() {
        String declared = "{\"SchemaVersion\":{\"Major\":2,\"Minor\":1},\"VirtualMachine\":%s}";

        assertThat(Validated.problems(
                        ComputeSystem.TYPE,
                        declared.formatted("{\"Chipset\":{\"LinuxKernelDirect\":{\"KernelFilePath\":\"k\"}},"
                                + "\"ComputeTopology\":{\"Memory\":{\"EnableColdDiscardHint\":true,"
                                + "\"LowMMIOGapInMB\":256}}}")))
                .doesNotContain("warning NEWER_MEMBER /VirtualMachine/Chipset/LinuxKernelDirect")
                .noneMatch(problem -> problem.contains("NEWER"));
        assertThat(Validated.as(ComputeSystem.TYPE, declared.formatted("{\"Services\":{}}"))
                        .findings())
                .singleElement()
                .asString()
                .contains("HCS leaves it out in silence then (seen in a report)");
        assertThat(Validated.as(
                                ComputeSystem.TYPE,
                                declared.formatted("{\"ComputeTopology\":{\"Memory\":{\"PinBackingPages\":true}}}"))
                        .findings())
                .singleElement()
                .asString()
                .contains("NEWER_MEMBER", "whether HCS takes it then is not known");
    }

    @Test
    void whatWindowsItselfStillSendsIsNotToBeLeftOut() {
        byte[] devices = "{\"KernelIntegration\":{}}".getBytes(UTF_8);
        HcsValidator validator = HcsValidator.of(Devices.TYPE);

        assertThat(validator
                        .forVersion(SchemaVersion.of(2, 4))
                        .validate(devices)
                        .findings())
                .isEmpty();
        assertThat(validator
                        .forBuild(WindowsBuild.SERVER_2025)
                        .validate(devices)
                        .findings())
                .isEmpty();
        assertThat(Validated.problems(
                        ComputeSystem.TYPE,
                        "{\"SchemaVersion\":{\"Major\":2,\"Minor\":4},\"VirtualMachine\":"
                                + "{\"Devices\":{\"KernelIntegration\":{}}}}"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"ID\":\"1\",\"Name\":\"e\",\"VirtualNetwork\":\"n\",\"IPAddress\":\"10.0.0.2\"}",
                "{\"Name\":\"nat\",\"Type\":\"NAT\",\"Subnets\":[],\"ManagementIP\":\"10.0.0.1\"}",
                "[{\"ID\":\"1\",\"VirtualNetworkName\":\"n\"}]",
            })
    void documentsOfTheHostNetworkingService(String text) {
        assertThat(HcsValidator.of(TYPES.guess(text.getBytes(UTF_8)))
                        .validate(text.getBytes(UTF_8))
                        .findings())
                .singleElement()
                .asString()
                .contains("warning NETWORK_DOCUMENT at the top", "(HNS)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"HostComputeNetwork\":\"n\",\"SchemaVersion\":{\"Major\":2,\"Minor\":0}}",
                "{\"Name\":\"n\",\"Type\":\"L2Bridge\",\"Ipams\":[],\"MacPool\":{}}",
                "{\"NamespaceId\":1,\"Type\":\"Guest\",\"Resources\":[]}",
            })
    void documentsOfTheHostComputeNetworkService(String text) {
        for (ModelType<?> type : List.of(TYPES.guess(text.getBytes(UTF_8)), ComputeSystem.TYPE)) {
            assertThat(Validated.as(type, text).findings())
                    .singleElement()
                    .asString()
                    .contains("warning NETWORK_DOCUMENT at the top", "(HCN)")
                    .doesNotContain("refuses");
        }
    }

    @Test
    void aNameOfNetworksMakesADocumentOfHcsNoneOfThem() {
        assertThat(Validated.problems(
                        ComputeSystem.TYPE, "{\"Owner\":\"a\",\"VirtualMachine\":{\"Chipst\":{}},\"Query\":\"\"}"))
                .contains("warning UNKNOWN_MEMBER /VirtualMachine/Chipst", "warning UNKNOWN_MEMBER /Query");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"ContainerId":"c","ActivityId":"a","ContainerConfig":"{}"}                    | to create a container
            {"ContainerId":"c","ActivityId":"a"}                                           | : a request,
            {"ContainerId":"c","MinimumVersion":4,"MaximumVersion":4}                      | to agree on a version
            {"ContainerId":"c","Type":"SystemExited","Operation":"None","Result":0}        | a notification
            {"ContainerId":"c","Settings":{"ProcessParameters":"{}"}}                      | to start a process
            {"ContainerId":"c","ProcessId":4,"Options":{"Signal":9}}                       | to signal a process
            {"ContainerId":"c","ProcessId":4,"Height":2,"Width":3}                         | to resize a console
            {"ContainerId":"c","ProcessId":4,"TimeoutInMs":4294967295}                     | to wait for a process
            {"ContainerId":"c","Query":"{}"}                                               | for properties
            {"ContainerId":"c","PropertyType":"LogForwardService","Settings":{}}           | to change the agent's
            {"ContainerId":"c","Request":{"ResourceType":"Network","RequestType":"Add"}}   | to change settings
            {"ContainerId":"c","Request":{"ResourcePath":"Container/MappedDirectories"}}   | to change settings
            """)
    void messagesBetweenHostAndGuest(String text, String kind) {
        for (ModelType<?> type : List.of(TYPES.guess(text.getBytes(UTF_8)), NetworkAdapter.TYPE)) {
            assertThat(HcsValidator.of(type)
                            .among(TYPES)
                            .validate(text.getBytes(UTF_8))
                            .findings())
                    .singleElement()
                    .asString()
                    .contains("warning GUEST_MESSAGE at the top", "a message between host and guest", kind);
        }
    }

    @Test
    void namesOfMessagesMakeADocumentOfHcsNoneOfThem() {
        assertThat(Validated.problems(
                        ComputeSystem.TYPE,
                        "{\"VirtualMachine\":{\"Chipst\":{}},\"ContainerId\":\"c\",\"ActivityId\":\"a\"}"))
                .containsExactly(
                        "warning UNKNOWN_MEMBER /VirtualMachine/Chipst",
                        "warning UNKNOWN_MEMBER /ContainerId",
                        "warning UNKNOWN_MEMBER /ActivityId");
    }

    @Test
    void theRequestInAMessageIsLookedAt() {
        assertThat(Validated.problems(
                        ComputeSystem.TYPE,
                        "{\"ContainerId\":\"c\",\"Request\":{\"ResourceType\":\"CombinedLayers\",\"RequestType\":\"Add\","
                                + "\"Settings\":{\"FilterType\":\"WCIFS\",\"Layers\":[{\"Id\":7}]}}}"))
                .containsExactly("warning GUEST_MESSAGE ", "error WRONG_TYPE /Request/Settings/Layers/0/Id");
        assertThat(Validated.problems(
                        ComputeSystem.TYPE,
                        "{\"ContainerId\":\"c\",\"Request\":{\"ResourcePath\":\"Container/MappedDirectories\","
                                + "\"Settings\":{\"HostPath\":7}}}"))
                .containsExactly("warning GUEST_MESSAGE ", "error WRONG_TYPE /Request/Settings/HostPath");
    }

    @Test
    void repliesInAList() {
        byte[] list = "[{\"Id\":\"a\",\"State\":\"Running\"},{\"Id\":7},null]".getBytes(UTF_8);

        assertThat(TYPES.guess(list)).isEqualTo(Properties.TYPE);
        assertThat(Validated.inShort(HcsValidator.of(Properties.TYPE).validate(list)))
                .containsExactly("error WRONG_TYPE /1/Id", "error WRONG_TYPE /2");
        assertThat(TYPES.guess("[]".getBytes(UTF_8))).isEqualTo(Properties.TYPE);
        assertThat(Validated.problems(ComputeSystem.TYPE, "[]")).containsExactly("error WRONG_TYPE ");
        assertThat(TYPES.guess("[{\"Owner\":\"o\",\"SchemaVersion\":{},\"VirtualMachine\":{}}]".getBytes(UTF_8)))
                .isEqualTo(ComputeSystem.TYPE);
    }

    @Test
    void anotherTypeThanTheOneThatIsSaidIsToldFirst() {
        byte[] system = "{\"Owner\":\"o\",\"VirtualMachine\":{},\"SchemaVersion\":{\"Major\":2}}".getBytes(UTF_8);

        assertThat(HcsValidator.of(NetworkAdapter.TYPE)
                        .among(TYPES)
                        .validate(system)
                        .findings())
                .first()
                .asString()
                .contains("warning OTHER_TYPE at the top", "looks like a ComputeSystem");
        assertThat(HcsValidator.of(ComputeSystem.TYPE)
                        .among(TYPES)
                        .validate(system)
                        .findings())
                .isEmpty();
    }

    @Test
    void otherEncodingsAreNamedAndReadAllTheSame() {
        String text = "{\"Owner\":1,\"Container\":{}}";

        assertThat(HcsValidator.of(ComputeSystem.TYPE)
                        .validate(text.getBytes(UTF_16LE))
                        .findings())
                .extracting(Finding::toString)
                .satisfiesExactly(
                        first -> assertThat(first)
                                .contains("error WRONG_ENCODING", "UTF-16 (little-endian)")
                                .endsWith(": programs that read it and hand it to HCS expect that"),
                        second -> assertThat(second).startsWith("1:10: error WRONG_TYPE /Owner"));
        assertThat(HcsValidator.of(Spec.TYPE)
                        .validate("\uFEFF{}".getBytes(UTF_8))
                        .findings())
                .first()
                .asString()
                .contains("error BYTE_ORDER_MARK", "the runtime that reads the spec refuses it")
                .doesNotContain("HCS");
        assertThat(TYPES.guess("{\"ociVersion\":\"1\"}".getBytes(UTF_16))).isEqualTo(Spec.TYPE);
    }

    @Test
    void aStrictValidatorTakesWarningsForErrors() {
        HcsValidator strict = HcsValidator.of(ComputeSystem.TYPE).strict();

        assertThat(Validated.inShort(strict.validate("{\"Ownr\":1,\"Container\":{}}".getBytes(UTF_8))))
                .containsExactly("error UNKNOWN_MEMBER /Ownr");
        assertThat(Validated.inShort(strict.forVersion(SchemaVersion.of(2, 1))
                        .validate("{\"Ownr\":1,\"Container\":{}}".getBytes(UTF_8))))
                .containsExactly("error UNKNOWN_MEMBER /Ownr");
        assertThat(HcsValidator.of(Properties.TYPE)
                        .strict()
                        .validate("{\"New\":1}".getBytes(UTF_8))
                        .hasErrors())
                .isFalse();
    }

    @Test
    void namesThatDifferInNothingButTheCaseOfLetters() {
        assertThat(Validated.as(ContainerConfig.TYPE, "{\"Layers\":[{\"Id\":\"a\",\"Path\":\"b\"}]}")
                        .findings())
                .singleElement()
                .asString()
                .contains("note UNKNOWN_MEMBER /Layers/0/Id", "did you mean \"ID\"? hosts take both");
        assertThat(Validated.as(ComputeSystem.TYPE, "{\"owner\":\"a\",\"Container\":{}}")
                        .findings())
                .singleElement()
                .asString()
                .contains("warning UNKNOWN_MEMBER /owner", "did you mean \"Owner\"?", "case of letters is not known");
    }

    @Test
    void queriesOfPropertiesThatHcsshimSends() {
        assertThat(Validated.problems(
                        SystemPropertyQuery.TYPE, "{\"PropertyTypes\":[\"MappedVirtualDisk\",\"PendingUpdates\"]}"))
                .isEmpty();
    }
}
