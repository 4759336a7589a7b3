package io.github.hcs4j.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Messages that people got, and the advice that they would have needed. */
class KnownCaseTest {

    private static final String JSON = "The virtual machine or container JSON document is invalid.";
    private static final String NO_JSON = "(0xC037010D, 'Invalid JSON document '$'')";

    static Stream<Arguments> met() {
        return Stream.of(
                arguments("guest refuses a newer member", JSON + " Msg:[$.FilterType]", "NEWER_MEMBER", "strict"),
                arguments(
                        "guest refuses, not said what",
                        "failed to mount container storage: guest modify: guest RPC failure: " + JSON,
                        "GUEST_AGENT",
                        "Msg:"),
                arguments(
                        "host has no such member",
                        "(0xC037010D, 'Unknown object field '$.VirtualMachine.RuntimeId'')",
                        "NO_SUCH_MEMBER",
                        "remove it"),
                arguments(
                        "shutdown with null options",
                        "HcsShutdownComputeSystem failed with HRESULT 0x0/0x8037010d: EventId 11001 " + NO_JSON,
                        "SHUTDOWN_OPTIONS",
                        "\"Mechanism\""),
                arguments(
                        "empty property query",
                        "The specified property query is invalid: " + JSON + ' ' + NO_JSON,
                        "EMPTY_QUERY",
                        "null"),
                arguments("byte order mark", NO_JSON, "BYTE_ORDER_MARK", "UTF-8 without"),
                arguments(
                        "no JSON, as Windows of 2022 says it",
                        "The data is invalid. (0x8007000D, 'Invalid JSON document '$'')",
                        "NOT_JSON",
                        "backslash"),
                arguments("members that exclude each other", construct(-1070137075), "EXCLUSIVE_MEMBERS", "Chipset"),
                arguments("setting of another build", construct(-1070137075), "NOT_ON_THIS_HOST", "HclEnabled"),
                arguments("endpoint in braces", construct(-1070137075), "ENDPOINT_SPELLING", "lower case"),
                arguments("memory not aligned", construct(-2147217400), "MEMORY_SIZE", "SizeInMB"),
                arguments("value refused", construct(-2147217400), "CONSTRUCT", "value"),
                arguments(
                        "property of newer builds",
                        "ProcessorCapabilities query failed (0x8037010D)",
                        "PROPERTY_TYPE",
                        "newer builds"),
                arguments(
                        "reason cut off",
                        "The specified compute system configuration is invalid: ... (-1070137075)",
                        "WHOLE_MESSAGE",
                        "event log"),
                arguments(
                        "section newer than the document",
                        "HcsShutDownComputeSystem: 0x80070032",
                        "SHUTDOWN_UNSUPPORTED",
                        "SchemaVersion"),
                arguments("nothing boots", "Hyper-V-Worker, event 18603", "BOOT_DEVICE", "SCSI"),
                arguments("nothing to boot", "Hyper-V-Worker, Event ID 18604", "BOOT_SETTINGS", "StopOnReset"),
                arguments(
                        "two directories in one place",
                        "The object already exists. (0x1392)",
                        "ERROR_OBJECT_ALREADY_EXISTS",
                        "ContainerPath"),
                arguments(
                        "no compartment for a container",
                        "Insufficient system resources exist to complete the requested service. Msg:[CreateCompartment"
                                + " failed (1450)]",
                        "COMPARTMENTS",
                        "compartments"),
                arguments(
                        "no resources for a container without a virtual machine",
                        "0x800705AA CallContext:[\\HcsRpc_CreateSystem\\WindowsContainer_Construct]",
                        "MEMORY_OF_HOST",
                        "no virtual machine"),
                arguments(
                        "no such file in the guest",
                        "guest RPC failure: The system cannot find the path specified.",
                        "FILE_IN_GUEST",
                        "in the guest"),
                arguments(
                        "no access in the guest",
                        "guest RPC failure: Access is denied.",
                        "ACCESS_IN_GUEST",
                        "in the guest"),
                arguments(
                        "no such program in a container",
                        "hcs::System::CreateProcess x: The system cannot find the file specified.",
                        "PROCESS_IN_CONTAINER",
                        "image"),
                arguments(
                        "volume of a Hyper-V container",
                        "failed: (0x80070003) extra info:"
                                + " {\"HvPartition\":true,\"VolumePath\":\"\\\\\\\\?\\\\Volume{1}\"}",
                        "VOLUME_PATH",
                        "VolumePath"),
                arguments(
                        "host and guest of different releases",
                        "encountered an error during Start: The JSON document is invalid. (0xc037010d)",
                        "HOST_AND_GUEST",
                        "release"),
                arguments("no common protocol", "0x8037010C", "HOST_AND_GUEST", "release"),
                arguments("image of another Windows", "0xc0370101", "HCS_E_IMAGE_MISMATCH", "isolation"),
                arguments("no role", "HCS_E_INVALID_JSON", "HYPERV_ROLE", "role"),
                arguments(
                        "no feature",
                        "Cannot create system 'x' since Hyper-V is not installed on the host.",
                        "HYPERV_NOT_INSTALLED",
                        "feature"),
                arguments("no feature, by its code", "0x80370102", "HCS_E_HYPERV_NOT_INSTALLED", "Hyper-V"),
                arguments(
                        "name of a draft",
                        "0x8037010D 'Unknown object field '$.HostedSettings''",
                        "REMOVED_DRAFT",
                        "GuestRequest"),
                arguments("unknown code of a construction", construct(0x8038_010D), "CONSTRUCT_UNCLEAR", "event logs"),
                arguments(
                        "layer that is gone",
                        "hcsshim::PrepareLayer failed in Win32: The system cannot find the path specified. (0x3)",
                        "LAYER_FILES",
                        "pull it again"),
                arguments(
                        "layer without rights",
                        "hcsshim::ImportLayer - failed failed in Win32: Access is denied. (0x5)",
                        "LAYER_RIGHTS",
                        "elevated"),
                arguments(
                        "layer in use",
                        "failed to activate layer: hcsshim::ActivateLayer failed in Win32: The process cannot access the"
                                + " file because it is being used by another process. (0x20)",
                        "LAYER_BUSY",
                        "scanners"),
                arguments(
                        "disk of a distribution",
                        "Error code: Wsl/Service/CreateInstance/MountVhd/HCS/ERROR_PATH_NOT_FOUND",
                        "WSL_FILES",
                        "ext4.vhdx"),
                arguments(
                        "feature of WSL",
                        "Error code: Wsl/Service/CreateInstance/CreateVm/HCS/HCS_E_SERVICE_NOT_AVAILABLE",
                        "WSL_FEATURES",
                        "Virtual Machine Platform"),
                arguments(
                        "network with a wrong value",
                        "HNS failed with error : The parameter is incorrect.",
                        "NETWORK_VALUE",
                        "subnet"),
                arguments(
                        "network that is gone",
                        "Error creating default network: HNS failed with error : Element not found.",
                        "NETWORK_MISSING",
                        "adapter"),
                arguments(
                        "network object that is there",
                        "hnsCall failed in Win32: The object already exists. (0x1392)",
                        "NETWORK_TWICE",
                        "left behind"),
                arguments(
                        "network without a cause",
                        "HNS failed with error : Unspecified error",
                        "NETWORK_FAILED",
                        "hns"),
                arguments(
                        "guest without a cause",
                        "guest RPC failure: {\"Result\":-2147467259,\"ErrorMessage\":\"cgroup exists\"}",
                        "FAILED_IN_GUEST",
                        "console"),
                arguments("endpoint in use", "0x803b0014", "HCN_E_ENDPOINT_ALREADY_ATTACHED", "adapter"),
                arguments("flags as a text", "0x803B001B", "HCN_E_INVALID_JSON", "number"));
    }

    private static String construct(int code) {
        return "{\"Error\":" + code + ",\"Attribution\":[{\"OperationFailure\":{\"Detail\":\"Construct\"}}]}";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("met")
    void isAdvised(String name, String text, String about, String words) {
        assertThat(HcsErrors.explain(text).advice())
                .filteredOn(advice -> advice.about().equals(about))
                .singleElement()
                .satisfies(advice -> assertThat(advice.text()).contains(words).doesNotEndWith("."));
    }

    @Test
    void eachCaseIsMetByAMessage() {
        List<String> met = met().map(message -> (String) message.get()[2]).toList();
        assertThat(Stream.of(KnownCase.values()).map(Enum::name)).allMatch(met::contains);
    }

    @Test
    void adviceFitsTheMessageAlone() {
        assertThat(abouts(JSON + " Msg:[$.FilterType]")).containsExactly("NEWER_MEMBER");
        assertThat(abouts(NO_JSON)).containsExactly("BYTE_ORDER_MARK", "NOT_JSON");
        assertThat(abouts("EventId 11001 in shutdown: " + NO_JSON)).containsExactly("SHUTDOWN_OPTIONS");
        assertThat(abouts("0xC037010D 'Unknown object field '$.VirtualMachine.Foo''"))
                .containsExactly("NO_SUCH_MEMBER");
        assertThat(abouts("Microsoft Virtual BIOS: the data are not valid (0x8007000D)"))
                .isEmpty();
        assertThat(abouts("$.VirtualMachine.Devices")).isEmpty();
        assertThat(abouts("HcsShutDownComputeSystem, HostedSettings, hclEnabled, query failed: 0x80070057"))
                .containsExactly("E_INVALIDARG");
        assertThat(abouts("HCS_E_INVALID_JSON: hclEnabled")).contains("NOT_ON_THIS_HOST", "WHOLE_MESSAGE");
    }

    @Test
    void adviceFitsWhatIsNamedAndAsked() {
        assertThat(abouts("0xC037010D 'Unknown object field '$.VirtualMachine.Chipset.UEFI''"))
                .contains("REMOVED_DRAFT");
        assertThat(abouts("0xC037010D 'Unknown object field '$.VirtualMachine.Chipset.Uefi2''"))
                .doesNotContain("REMOVED_DRAFT");
        assertThat(abouts("Shutdown: The specified property query is invalid: " + JSON))
                .contains("SHUTDOWN_OPTIONS")
                .doesNotContain("EMPTY_QUERY");
        assertThat(abouts("Shutdown: 0x80070005")).doesNotContain("SHUTDOWN_OPTIONS");
        assertThat(abouts("Shutdown: HCS_E_INVALID_JSON")).doesNotContain("SHUTDOWN_OPTIONS");
        assertThat(abouts("Query: HCS_E_INVALID_JSON")).doesNotContain("WHOLE_MESSAGE");
        assertThat(abouts("The specified compute system configuration is invalid: (0xC037010D)"))
                .contains("WHOLE_MESSAGE");
        assertThat(abouts("The specified compute system configuration is invalid: 'Unknown object field '$.Foo''"))
                .contains("NO_SUCH_MEMBER")
                .doesNotContain("WHOLE_MESSAGE");
        assertThat(abouts(JSON + " Msg:[$.Foo]")).doesNotContain("NEWER_MEMBER");
        assertThat(abouts(JSON + " Msg:[$.LayerFolderPath]")).doesNotContain("NEWER_MEMBER");
    }

    @Test
    void adviceFitsWhoSaysItAndWhen() {
        assertThat(abouts(JSON)).doesNotContain("HOST_AND_GUEST");
        for (String start :
                List.of("encountered an error during Start", "HcsStartComputeSystem", "hcs::System::Start")) {
            assertThat(abouts(start + ": " + JSON)).contains("HOST_AND_GUEST");
        }
        String wsl = "Error code: Wsl/Service/CreateInstance/CreateVm/HCS/";
        assertThat(abouts(wsl + "HCS_E_HYPERV_NOT_INSTALLED")).contains("WSL_FEATURES");
        assertThat(abouts(wsl + "E_ACCESSDENIED")).doesNotContain("WSL_FEATURES", "WSL_FILES");
        assertThat(abouts("HCS_E_SERVICE_NOT_AVAILABLE")).doesNotContain("WSL_FEATURES");
        assertThat(abouts("HCS_E_SERVICE_NOT_AVAILABLE CallContext:[\\HcsRpc_CreateSystem]"))
                .doesNotContain("WSL_FEATURES");
        assertThat(abouts(JSON + " CallContext:[\\Bridge_ProcessMessage]")).contains("GUEST_AGENT");
        assertThat(abouts(JSON + " CallContext:[\\HcsRpc_CreateSystem]")).doesNotContain("GUEST_AGENT");
        String construct = " CallContext:[\\HcsRpc_CreateSystem\\WindowsContainer_Construct]";
        assertThat(abouts("E_OUTOFMEMORY" + construct)).contains("MEMORY_OF_HOST");
        assertThat(abouts("E_ACCESSDENIED" + construct)).doesNotContain("MEMORY_OF_HOST");
        assertThat(abouts("{\"Error\":-1070137075,\"Attribution\":[{\"GuestCrash\":{\"CrashParameters\":[1]}}]}"))
                .doesNotContain("EXCLUSIVE_MEMBERS", "CONSTRUCT");
    }

    @Test
    void aNameOfADraftIsOneInItsOwnSpellingOnly() {
        String text = "HCS_E_INVALID_JSON while sending {\"Type\":\"VirtualDisk\",\"ImageFormat\":\"%s\"}";
        assertThat(abouts(text.formatted("VHD1"))).contains("REMOVED_DRAFT");
        assertThat(abouts(text.replace("\"", "\\\"").formatted("VHD1"))).contains("REMOVED_DRAFT");
        assertThat(abouts(text.formatted("Vhd1"))).doesNotContain("REMOVED_DRAFT");
        assertThat(abouts("HCS_E_INVALID_JSON {\"Path\":\"C:\\\\VHD1\"}")).doesNotContain("REMOVED_DRAFT");
    }

    private static List<String> abouts(String text) {
        return HcsErrors.explain(text).advice().stream()
                .map(Explanation.Advice::about)
                .toList();
    }
}
