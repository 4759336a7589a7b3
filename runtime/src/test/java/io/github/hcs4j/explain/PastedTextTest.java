package io.github.hcs4j.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.explain.Explanation.Advice;
import io.github.hcs4j.explain.Explanation.Call;
import io.github.hcs4j.explain.Explanation.Cause;
import io.github.hcs4j.explain.Explanation.Code;
import io.github.hcs4j.explain.Explanation.Event;
import io.github.hcs4j.explain.Explanation.Line;
import io.github.hcs4j.explain.Explanation.Side;
import io.github.hcs4j.model.v2.Attachment;
import io.github.hcs4j.model.v2.Plan9;
import io.github.hcs4j.model.v2.Plan9Share;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people paste: as public reports have it, with made-up names, ids and paths. */
class PastedTextTest {

    /** What the lines of a log have for codes. */
    private static List<String> names(String log) {
        return HcsErrors.explainLines(log)
                .map(Line::explanation)
                .flatMap(explanation -> explanation.codes().stream())
                .map(code -> code.name().orElse(code.hex()))
                .toList();
    }

    private static List<String> advice(String text) {
        return HcsErrors.explain(text).advice().stream().map(Advice::about).toList();
    }

    private static String construct(int code) {
        return "{\"Error\":" + code
                + ",\"ErrorMessage\":\"\",\"Attribution\":[{\"OperationFailure\":{\"Detail\":\"Construct\"}}]}";
    }

    @Test
    void messagesWithoutACode() {
        assertThat(names("""
                        failed to create shim task: hcs::CreateComputeSystem c1: The operating system of the container does not match the operating system of the host.: unknown
                        hcs::CreateComputeSystem c2: The parameter is incorrect.
                        hcs::System::Start c3: The compute system exited unexpectedly.: unknown
                        hcs::CreateComputeSystem c4: The directory name is invalid.: unknown
                        hcs::CreateComputeSystem c5: The virtual machine or container JSON document is invalid.: unknown
                        hcs::System::CreateProcess c6: The system cannot find the file specified.: unknown
                        """))
                .containsExactly(
                        "HCS_E_IMAGE_MISMATCH",
                        "E_INVALIDARG",
                        "HCS_E_UNEXPECTED_EXIT",
                        "ERROR_DIRECTORY",
                        "HCS_E_INVALID_JSON",
                        "ERROR_FILE_NOT_FOUND");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hcsshim::PrepareLayer failed in Win32: The process cannot access the file because it is being used by"
                        + " another process. (0x20)|ERROR_SHARING_VIOLATION",
                "hcsshim::CreateComputeSystem x: A virtual machine or container with the specified identifier already"
                        + " exists.|HCS_E_SYSTEM_ALREADY_EXISTS",
                "container x encountered an error during hcs::System::Start: context deadline exceeded: The virtual"
                        + " machine could not be started because a required feature is not installed.|"
                        + "HCS_E_HYPERV_NOT_INSTALLED",
                "HNS failed with error : Element not found.|ERROR_NOT_FOUND",
                "hnsCall failed in Win32: The endpoint was not found.|HCN_E_ENDPOINT_NOT_FOUND",
                "Failed to attach disk: There was an error opening a virtual hard disk further up the chain.|"
                        + "ERROR_VHD_DIFFERENCING_CHAIN_ERROR_IN_PARENT",
                "A required privilege is not held by the client.|ERROR_PRIVILEGE_NOT_HELD",
                "rename C:\\a C:\\b: Access is denied.|E_ACCESSDENIED",
                "msg=\"Access is denied\"|E_ACCESSDENIED",
                "{\"level\":\"error\",\"msg\":\"start: The service cannot be started, either because it is disabled or"
                        + " because it has no enabled devices associated with it.\"}|ERROR_SERVICE_DISABLED",
                "'VM' failed to start worker process: Logon Failure: The user has not been granted the requested"
                        + " logon type at this computer. Error|ERROR_LOGON_TYPE_NOT_GRANTED",
                "dial unix x: connectex: No connection could be made because the target machine actively refused"
                        + " it.|WSAECONNREFUSED",
                "THE PARAMETER IS INCORRECT|E_INVALIDARG",
                "The  parameter\tis incorrect|E_INVALIDARG",
            })
    void aMessageWithoutACode(String text, String name) {
        assertThat(names(text)).containsExactly(name);
    }

    @Test
    void theWordsOfAMessageAreItsSpellingWhereThereIsNoOther() {
        assertThat(HcsErrors.explain("x: The parameter is incorrect.: y").codes())
                .extracting(Code::spellings)
                .containsExactly(List.of("The parameter is incorrect"));
        assertThat(HcsErrors.explain("Access is denied. (0x5)").codes())
                .extracting(Code::spellings)
                .containsExactly(List.of("0x5"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "whether access is denied to some users",
                "because the object was not found on this computer",
                "the element not found in the list of elements",
                "a parameter is incorrect now and then",
                "the system can find the file specified",
                "time=\"2019\" level=info msg=\"all is well\"",
                "exit code 1, 5 files, error rate 2, http error 404, port 1450, took 1385 ms, error 1",
                "v1.2.5 failed 3 of 5 (2)",
            })
    void otherWordsAreNoMessage(String text) {
        assertThat(HcsErrors.explain(text).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Error code: Wsl/Service/CreateInstance/CreateVm/E_UNEXPECTED|E_UNEXPECTED",
                "Error code: Wsl/Service/0x80070569|ERROR_LOGON_TYPE_NOT_GRANTED",
                "Wsl/Service/RegisterDistro/CreateVm/HCS/HCS_E_HYPERV_NOT_INSTALLED|HCS_E_HYPERV_NOT_INSTALLED",
                "Wsl/WSL_E_WSL_OPTIONAL_COMPONENT_REQUIRED|WSL_E_WSL_OPTIONAL_COMPONENT_REQUIRED",
                "winapi error #2147942402|ERROR_FILE_NOT_FOUND",
                "winapi error #1450|ERROR_NO_SYSTEM_RESOURCES",
                "CreateCompartment failed (1450)|ERROR_NO_SYSTEM_RESOURCES",
                "The system cannot find the file specified. (os error 2)|ERROR_FILE_NOT_FOUND",
                "LogonUser failed with error 1385|ERROR_LOGON_TYPE_NOT_GRANTED",
                "System error 53 has occurred.|ERROR_BAD_NETPATH",
                "hr=0x5, again|E_ACCESSDENIED",
                "failed with HRESULT 0x57|E_INVALIDARG",
                "0xD0000022|STATUS_ACCESS_DENIED",
                "exit code 3221225794|STATUS_DLL_INIT_FAILED",
                "exited with -1073741502|STATUS_DLL_INIT_FAILED",
                "-805306334|STATUS_ACCESS_DENIED",
                "0xD0370106|HCS_E_UNEXPECTED_EXIT",
                "0xC0370106|HCS_E_UNEXPECTED_EXIT",
                "0xC037000F|ERROR_VID_INVALID_NUMA_SETTINGS",
                "c03a0014|ERROR_VIRTDISK_PROVIDER_NOT_FOUND",
                "1385|ERROR_LOGON_TYPE_NOT_GRANTED",
            })
    void everySpellingOfACode(String text, String name) {
        assertThat(names(text)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0x80370FFF|a failure, facility 55, which is virtualization",
                "0xC03A0FFF|a failure, facility 58, which is virtual disks, number 4095",
                "0x80071234|error 4660 of Windows",
                "0xC0001234|a failure, facility 0, which is NTSTATUS in general, number 4660",
                "0xDEADBEEF|a failure, facility 3757, number 48879",
                "0xC0350FFF|a failure, facility 53, which is the hypervisor, number 4095",
                "0x80131500|a failure, facility 19, which is .NET, number 5376",
                "-2146233088|a failure, facility 19, which is .NET, number 5376",
                "0x80240034|a failure, facility 36, number 52",
                "0xE0434353|a failure, facility 67, number 17235",
                "2151092223|a failure, facility 55, which is virtualization",
            })
    void ofACodeThatIsNowhereKnownItsPartsAreToldWhereverItStands(String text, String words) {
        for (String setting : List.of("%s", "failed (%s), again", "hr=%s", "before\nthe error %s came\nafter")) {
            Explanation explanation = HcsErrors.explain(setting.formatted(text));
            assertThat(explanation.isEmpty()).as(setting).isFalse();
            assertThat(explanation.codes())
                    .as(setting)
                    .singleElement()
                    .satisfies(code -> assertThat(code.meaning()).contains(words));
            assertThat(HcsErrors.explainLines(setting.formatted(text)))
                    .as(setting)
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "it has 2147483648 bytes, 3221225472 bytes, 2150000000 bytes, 4294967295 bytes",
                "offset -1234567890",
                "commit deadbeef and cafebabe",
                "0x7FFFFFFF, 0x12345678, 0x00000000, 0x100000000",
                "flags 0x80000000, mask 0xFFFF0000, all 0xFFFFFFFF",
                "0xFFFFF80012345678",
            })
    void otherNumbersAreNoCodes(String text) {
        assertThat(HcsErrors.explain(text).codes()).isEmpty();
    }

    @Test
    void aLimitationOfVirtualDisks() {
        String text = "HcsWaitForOperationResult failed with HRESULT 0xc03a001a: {\"Error\":-1069940710,"
                + "\"ErrorMessage\":\"\",\"ErrorEvents\":[]}";
        assertThat(names(text)).containsExactly("ERROR_VIRTUAL_DISK_LIMITATION");
        assertThat(HcsErrors.explain(text).advice())
                .singleElement()
                .satisfies(advice -> assertThat(advice.text())
                        .contains("SupportCompressedVolumes", "AlwaysAllowSparseFiles", "SupportEncryptedFiles"));
    }

    @Test
    void theMembersThatAdviceNamesAreThere() {
        assertThat(Attachment.TYPE.members())
                .extracting(member -> member.name())
                .contains("SupportCompressedVolumes", "AlwaysAllowSparseFiles", "SupportEncryptedFiles");
        assertThat(Plan9.TYPE.members()).extracting(member -> member.name()).contains("Shares");
        assertThat(Plan9Share.TYPE.members())
                .extracting(member -> member.name())
                .contains("Name");
    }

    @ParameterizedTest
    @CsvSource({
        "-2147022882, ERROR_DUPLICATE_TAG, Plan9.Shares",
        "-2147023511, ERROR_LOGON_TYPE_NOT_GRANTED, S-1-5-83-0",
        "-2147024891, E_ACCESSDENIED, HcsGrantVmAccess",
        "-1069940710, ERROR_VIRTUAL_DISK_LIMITATION, sparse",
        "-2147024864, ERROR_SHARING_VIOLATION, disk open",
        "-2143878910, HCS_E_HYPERV_NOT_INSTALLED, Hyper-V",
    })
    void whatStandsInTheWayOfAConstructionIsNotAValue(int code, String name, String words) {
        assertThat(advice(construct(code))).containsExactly(name);
        assertThat(HcsErrors.explain(construct(code)).advice().get(0).text())
                .contains(words)
                .doesNotContain("halve");
        assertThat(HcsErrors.explain(construct(code)).causes())
                .singleElement()
                .satisfies(cause -> assertThat(cause.meaning()).doesNotContain("value"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-2147024809, -2147217400, -1070137075})
    void aValueThatWasNotTakenIsToBeLookedFor(int code) {
        assertThat(advice(construct(code))).contains("CONSTRUCT");
    }

    @Test
    void callsOfTheHost() {
        String log = """
                vm\\compute\\management\\x.cpp(1)\\vmcompute.exe!00007FF600000000: (caller: 00007FF600000001) Exception(2) tid(1) 800705AA Insufficient system resources exist to complete the requested service.
                    Msg:[CreateCompartment failed (1450)]
                \tCallContext:[\\HcsRpc_CreateSystem\\ComputeSystemManager_Create\\WindowsContainer_Construct]
                """;
        assertThat(HcsErrors.explainLines(log)).singleElement().satisfies(line -> {
            assertThat(line.line()).isEqualTo(1);
            Explanation explanation = line.explanation();
            assertThat(explanation.codes())
                    .extracting(code -> code.name().orElseThrow())
                    .containsExactly("ERROR_NO_SYSTEM_RESOURCES");
            assertThat(explanation.calls())
                    .containsExactly(new Call(
                            "\\HcsRpc_CreateSystem\\ComputeSystemManager_Create\\WindowsContainer_Construct",
                            Side.HOST));
            assertThat(explanation.advice()).extracting(Advice::about).containsExactly("COMPARTMENTS");
            assertThat(explanation.toString())
                    .contains("on the host, in \\HcsRpc_")
                    .doesNotContain("memory");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "CallContext:[\\HcsRpc_ModifySystem\\X]|HOST",
                "CallContext:[\\Bridge_ProcessMessage\\VmDirect_ModifySettings]|GUEST",
                "onecore\\x.cpp(9)\\vmcomputeagent.exe!00007FF6: 8037010D CallContext:[\\Y_Z]|GUEST",
                "onecore\\x.cpp(9)\\vmcompute.exe!00007FF6: 8037010D CallContext:[\\Y_Z]|HOST",
                "CallContext:[\\Y_Z]|-",
            })
    void whereACallWasMade(String text, Side side) {
        assertThat(HcsErrors.explain(text).calls()).extracting(Call::side).containsExactly(side);
    }

    @Test
    void theReplyOfAGuest() {
        Explanation explanation = HcsErrors.explain("guest RPC failure: {\"Result\":-2147024894,\"ErrorMessage\":\"\","
                + "\"ErrorRecords\":[{\"Result\":-2147024894,\"Message\":\"failed to mount layer /run/layers/3\","
                + "\"ModuleName\":\"gcs\",\"FileName\":\"bridge.go\",\"Line\":330}]}");
        assertThat(explanation.codes())
                .extracting(code -> code.name().orElseThrow())
                .containsExactly("ERROR_FILE_NOT_FOUND");
        assertThat(explanation.events())
                .containsExactly(new Event(
                        null,
                        Side.GUEST,
                        "its agent reports an error (gcs, bridge.go:330)",
                        "failed to mount layer /run/layers/3"));
        assertThat(explanation.advice()).extracting(Advice::about).containsExactly("FILE_IN_GUEST");
        assertThat(explanation.toString()).contains("in the guest: its agent reports an error");
    }

    @Test
    void theReplyOfTheNetworkService() {
        Explanation explanation =
                HcsErrors.explain("hnsCallRawResponse: {\"Success\":false,\"Error\":\"Le chemin est introuvable."
                        + " \",\"ErrorCode\":2147942403}");
        assertThat(explanation.codes())
                .extracting(code -> code.name().orElseThrow())
                .containsExactly("ERROR_PATH_NOT_FOUND");
        assertThat(explanation.messages()).containsExactly("Le chemin est introuvable. ");
        assertThat(names("{\"Success\":false,\"Error\":\"The endpoint was not found. \"}"))
                .containsExactly("HCN_E_ENDPOINT_NOT_FOUND");
        assertThat(HcsErrors.explain("{\"Success\":true,\"Output\":[]}").isEmpty())
                .isTrue();
    }

    @Test
    void theReplyOfAnAgentThatDoesNotKnowAMessage() {
        Explanation explanation =
                HcsErrors.explain("{\"Result\":-1070137077,\"ErrorRecords\":[{\"Message\":\"Message Type"
                        + " 270532865 unknown (215 byte)\",\"ModuleName\":\"vmcomputeagent.exe\",\"Line\":1170}]}");
        assertThat(explanation.codes())
                .extracting(code -> code.name().orElseThrow())
                .containsExactly("HCS_E_UNKNOWN_MESSAGE");
        assertThat(explanation.events()).extracting(Event::side).containsExactly(Side.GUEST);
        assertThat(explanation.advice()).extracting(Advice::about).contains("HOST_AND_GUEST");
    }

    @Test
    void theReportOfACrash() {
        Explanation explanation = HcsErrors.explain("""
                {
                 "SystemId": "x",
                 "CrashParameters": [
                  239,
                  1,
                  0,
                  0,
                  0
                 ],
                 "CrashLog": "BUG: kernel NULL pointer dereference"
                }""");
        assertThat(explanation.causes()).singleElement().satisfies(cause -> {
            assertThat(cause.kind()).isEqualTo("CrashReport");
            assertThat(cause.meaning()).contains("crashed", "0xEF", "CRITICAL_PROCESS_DIED", "Linux");
        });
        assertThat(explanation.messages()).containsExactly("BUG: kernel NULL pointer dereference");
        assertThat(HcsErrors.explain("event: {\"CrashParameters\":[239]}").causes())
                .hasSize(1);
        assertThat(HcsErrors.explain("{\"Attribution\":[{\"GuestCrash\":{\"CrashParameters\":[126,1,2,3,4]}}]}")
                        .causes())
                .extracting(Cause::meaning)
                .singleElement()
                .asString()
                .contains("0x7E", "SYSTEM_THREAD_EXCEPTION_NOT_HANDLED");
    }

    @ParameterizedTest
    @CsvSource({
        "GracefulExit, good order",
        "ForcedExit, by force",
        "UnexpectedExit, nobody asked",
        "Something, nothing more",
    })
    void theExitOfASystem(String type, String words) {
        assertThat(HcsErrors.explain("{\"Status\":0,\"ExitType\":\"" + type + "\"}")
                        .events())
                .singleElement()
                .satisfies(event -> assertThat(event.meaning()).contains(type, words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'vm' was reset because an unrecoverable error occurred on a virtual processor that caused a triple"
                        + " fault.|18560",
                "'vm' failed to boot an operating system. No bootable devices are configured.|18605",
                "'vm' Synthetic Storage: Failed to Power on with Error 'The request is not supported.'|12010",
                "Event ID 18590|18590",
            })
    void eventsOfTheWorkerOfAVirtualMachine(String text, int id) {
        assertThat(HcsErrors.explain(text).events()).extracting(Event::id).containsExactly(id);
    }

    @Test
    void aProcessThatIsNotThere() {
        assertThat(advice("hcs::System::CreateProcess c6: The system cannot find the file specified.: unknown"))
                .containsExactly("PROCESS_IN_CONTAINER");
    }

    @Test
    void anExplanationPrintsForPeople() {
        assertThat(HcsErrors.explain("(0x57) 'Unknown object field '$.VirtualMachine.Chipst''\u2028")
                        .toString()
                        .lines())
                .startsWith(
                        "0x80070057 (0x57) E_INVALIDARG: an argument is wrong",
                        "$.VirtualMachine.Chipst: its reader has no such member",
                        "    no version of the schema has it in VirtualMachine; did you mean VirtualMachine.Chipset?");
        assertThat(HcsErrors.explain("hello")).hasToString("");
        assertThat(HcsErrors.explain("{\"Error\":-1070137075,\"ErrorMessage\":\"a\\nb\\u2028c\\u001b[31m\"}"))
                .asString()
                .contains("\n    \"a?b?c?[31m\"");
    }
}
