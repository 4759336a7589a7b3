package io.github.hcs4j.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.explain.Explanation.Advice;
import io.github.hcs4j.explain.Explanation.Call;
import io.github.hcs4j.explain.Explanation.Code;
import io.github.hcs4j.explain.Explanation.Event;
import io.github.hcs4j.explain.Explanation.Side;
import io.github.hcs4j.model.v2.GuestErrorRecord;
import io.github.hcs4j.model.v2.GuestResponse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What container tools, WSL, Hyper-V and Linux guests print in words of their own. */
class ToolTextTest {

    private static List<String> names(String text) {
        return HcsErrors.explain(text).codes().stream()
                .map(code -> code.name().orElse(code.hex()))
                .toList();
    }

    private static List<String> abouts(Explanation explanation) {
        return explanation.advice().stream().map(Advice::about).toList();
    }

    @Test
    void eachEventIsFoundByItsNumberAndItsWords() {
        assertThat(KnownEvent.all()).isNotEmpty().allSatisfy(event -> {
            if (event.id() != null) {
                assertThat(HcsErrors.explain("Event ID:      " + event.id()).events())
                        .containsExactly(event.event());
                assertThat(HcsErrors.explain("<EventID>" + event.id() + "</EventID>")
                                .events())
                        .containsExactly(event.event());
                assertThat(HcsErrors.explain("Hyper-V-Worker-Admin " + event.id())
                                .events())
                        .containsExactly(event.event());
            }
            assertThat(event.phrases()).allSatisfy(phrase -> {
                String said = phrase.replace("#", "4096").replace("...", "10.0");
                assertThat(HcsErrors.explain("'vm1' " + said + ").").events()).contains(event.event());
                assertThat(HcsErrors.explain("{\"msg\":\"x: " + said.replace(" ", "\\r\\n") + "\"}")
                                .events())
                        .contains(event.event());
            });
            assertThat(KnownEvent.of(event.event())).contains(event);
            assertThat(event.meaning()).isNotBlank().doesNotEndWith(".");
            assertThat(event.advice()).doesNotEndWith(".");
            assertThat(event.id() == null && event.phrases().isEmpty())
                    .as("%s cannot be found", event.name())
                    .isFalse();
        });
        assertThat(KnownEvent.all()).extracting(KnownEvent::name).doesNotHaveDuplicates();
        assertThat(KnownEvent.all()).extracting(KnownEvent::meaning).doesNotHaveDuplicates();
    }

    @Test
    void adviceOfAnEventIsGivenBeforeThatOfACode() {
        Explanation explanation = HcsErrors.explain(
                "'m' failed to start worker process: Access is denied. (0x80070005). (Virtual machine ID"
                        + " 7A0C5A3E-0000-0000-0000-000000000001)");
        assertThat(abouts(explanation)).containsExactly("WORKER_NOT_STARTED", "E_ACCESSDENIED");
        assertThat(explanation.toString())
                .contains("on the host: the process on the host that runs a virtual machine, vmwp.exe");
    }

    @Test
    void whatCanBeAnywhereCountsOnlyWhereNothingElseIsKnown() {
        assertThat(abouts(HcsErrors.explain("'m' is out of memory"))).containsExactly("OUT_OF_MEMORY");
        assertThat(abouts(HcsErrors.explain("'m' is out of memory (0x80070008)")))
                .containsExactly("ERROR_NOT_ENOUGH_MEMORY");
        assertThat(abouts(HcsErrors.explain("Out of memory: Killed process 12 (java)")))
                .containsExactly("LINUX_OUT_OF_MEMORY");
        assertThat(abouts(HcsErrors.explain(
                        "bridge closed: use of closed network connection: context deadline exceeded")))
                .containsExactly("BRIDGE_CLOSED");
    }

    @Test
    void adviceOfAnEventTakesThePlaceOfThatOfACode() {
        assertThat(abouts(HcsErrors.explain(
                        "Not enough memory in the system to start the virtual machine m (0x8007000E)")))
                .containsExactly("MEMORY_SHORT");
        assertThat(abouts(
                        HcsErrors.explain("Account does not have permission required to open attachment 'd:\\x'. Error:"
                                + " 'General access denied error' (0x80070005)")))
                .containsExactly("ATTACHMENT_DENIED");
        assertThat(KnownEvent.all().stream().flatMap(event -> event.instead().stream()))
                .allMatch(name -> KnownError.named(name).isPresent());
    }

    @Test
    void aProgramThatIsNotInTheImage() {
        Explanation explanation = HcsErrors.explain(
                "error=\"guest RPC failure: exec: \\\"nodee\\\": executable file not" + " found in $PATH: unknown\"");
        assertThat(explanation.events().get(0).message())
                .isEqualTo("exec: \"nodee\": executable file not found in $PATH");
        assertThat(abouts(explanation)).containsExactly("PROGRAM_NOT_FOUND");
    }

    @Test
    void anEventIsKnownByItsNumberOnlyAfterAWordForIt() {
        assertThat(HcsErrors.explain("18560 files, 3122 of them new").isEmpty()).isTrue();
        assertThat(HcsErrors.explain("event 99999999999").isEmpty()).isTrue();
    }

    @Test
    void theReplyOfAGuestIsSaidToBeTheGuests() {
        GuestResponse response = GuestResponse.builder()
                .result(-2147024891)
                .errorMessage("failed to remount /run/layers/7")
                .addErrorRecords(GuestErrorRecord.builder()
                        .result(-2147024891)
                        .message("mount: permission denied")
                        .moduleName("gcs")
                        .fileName("mount.go")
                        .line(12L)
                        .build())
                .build();

        Explanation explanation = HcsErrors.explain(response);
        assertThat(explanation).isEqualTo(HcsErrors.explain("guest RPC failure: " + response.toJson()));
        assertThat(explanation.messages()).isEmpty();
        assertThat(explanation.events())
                .containsExactly(
                        new Event(null, Side.GUEST, "its agent answers", "failed to remount /run/layers/7"),
                        new Event(
                                null,
                                Side.GUEST,
                                "its agent reports an error (gcs, mount.go:12)",
                                "mount: permission denied"));
        assertThat(abouts(explanation)).containsExactly("ACCESS_IN_GUEST");
        assertThat(explanation.toString())
                .contains("in the guest: its agent answers\n    failed to remount /run/layers/7\n");
    }

    @Test
    void aReplyWithoutRecordsIsAGuestsToo() {
        assertThat(HcsErrors.explain("{\"Result\":-2147467259,\"ErrorMessage\":\"no space left\"}")
                        .events())
                .containsExactly(new Event(null, Side.GUEST, "its agent answers", "no space left"));
        assertThat(HcsErrors.explain("{\"Event\":\"MigrationDone\",\"Result\":-2147467259}")
                        .events())
                .isEmpty();
    }

    @Test
    void aResultIsAGuestsOnlyWithAMessageOrAnActivity() {
        assertThat(abouts(HcsErrors.explain("{\"Result\":-2147024891,\"ActivityId\":\"a\"}")))
                .containsExactly("ACCESS_IN_GUEST");
        assertThat(abouts(HcsErrors.explain("{\"Result\":-2147024891}"))).containsExactly("E_ACCESSDENIED");
        assertThat(abouts(HcsErrors.explain("{\"Error\":-2147024891,\"ActivityId\":\"a\"}")))
                .containsExactly("E_ACCESSDENIED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "guest modify: guest RPC failure: mount scratch on /run/x: no such file or directory: unknown",
                "level=error msg=\"guest RPC failure: mount scratch on /run/x: no such file or directory\" cid=7",
                "{\"msg\":\"guest RPC failure: mount scratch on /run/x: no such file or directory\\r\\n\",\"n\":1}",
                "{\"log\":\"error=\\\"guest RPC failure: mount scratch on /run/x: no such file or directory: unknown"
                        + "\\\"\"}",
                "Guest RPC failure: mount scratch on /run/x: no such file or directory\nnext line",
                "error=\"guest RPC failure: mount scratch on /run/x: no such file or directory",
                "error=\"guest RPC failure: mount scratch on /run/x: no such file or directory\n",
            })
    void textsOfAGuestWithoutADocument(String text) {
        Explanation explanation = HcsErrors.explain(text);
        assertThat(explanation.events())
                .containsExactly(new Event(
                        null, Side.GUEST, "its agent answers", "mount scratch on /run/x: no such file or directory"));
        assertThat(abouts(explanation)).containsExactly("FILE_IN_GUEST");
    }

    @ParameterizedTest
    @CsvSource({
        "Wsl/Service/CreateInstance/CreateVm/HCS/0x80070569, ERROR_LOGON_TYPE_NOT_GRANTED",
        "Wsl/Service/CreateInstance/MountVhd/HCS/ERROR_SHARING_VIOLATION, ERROR_SHARING_VIOLATION",
        "Wsl/InstallDistro/Service/RegisterDistro/CreateVm/HCS/E_INVALIDARG, E_INVALIDARG",
        "Bash/Service/CreateInstance/WSAECONNABORTED, WSAECONNABORTED",
    })
    void stepsOfWsl(String path, String name) {
        Explanation explanation = HcsErrors.explain("Error code: " + path);
        assertThat(explanation.codes()).extracting(Code::name).containsExactly(Optional.of(name));
        assertThat(explanation.calls()).containsExactly(new Call(path.substring(0, path.lastIndexOf('/')), Side.HOST));
    }

    @ParameterizedTest
    @CsvSource({
        "WSL2 is not supported with your current machine configuration., HCS_E_HYPERV_NOT_INSTALLED",
        "There is no distribution with the supplied name., WSL_E_DISTRO_NOT_FOUND",
        "The disk was attached but failed to mount: Invalid argument., WSL_E_DISK_MOUNT_FAILED",
        "e_invalidarg, E_INVALIDARG",
        "hcs_e_access_denied, HCS_E_ACCESS_DENIED",
        "status: error_file_not_found, ERROR_FILE_NOT_FOUND",
        "container exited with code 1073807364, DBG_TERMINATE_PROCESS",
        "exit status 0x40010004, DBG_TERMINATE_PROCESS",
        "app.exe: This application has failed to start because VCRUNTIME140.dll was not found., STATUS_DLL_NOT_FOUND",
        "The file or directory C:\\x.vhdx is corrupt and unreadable. Run chkdsk, STATUS_FILE_CORRUPT_ERROR",
        "hcs::System::Start a: Not implemented: unknown, E_NOTIMPL",
        "exited with code 3762504530, EXCEPTION_COMPLUS",
    })
    void otherSpellings(String text, String name) {
        assertThat(names(text)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rpc error: method is not implemented here",
                "took 1073807364 ns",
                "open x: invalid pointer",
                "mount error(13): Permission denied"
            })
    void whatOthersSayIsNoMessageOfWindows(String text) {
        assertThat(names(text)).isEmpty();
    }

    @Test
    void theBugCheckOfAGuestInAnEvent() {
        String text = "'m' has encountered a fatal error. The guest operating system reported that it failed with the"
                + " following error codes: ErrorCode0: 0xD1, ErrorCode1: 0x8, ErrorCode2: 0x2";
        assertThat(HcsErrors.explain(text).causes()).singleElement().satisfies(cause -> {
            assertThat(cause.kind()).isEqualTo("GuestCrash");
            assertThat(cause.details()).containsEntry("CrashParameters", List.of(0xD1));
            assertThat(cause.meaning()).contains("0xD1", "DRIVER_IRQL_NOT_LESS_OR_EQUAL");
        });
        assertThat(HcsErrors.explain(text).events()).extracting(Event::id).containsExactly(18590);
    }

    @Test
    void messagesThatWereBrokenAreExplainedWhole() {
        String log = """
                New-Thing : The operating system of the container does not
                match the operating system of the host.
                all is well
                Error: The process cannot access the file because it is
                being used by another process. (0x80070020)
                The system cannot find the
                """;
        List<Explanation.Line> lines = HcsErrors.explainLines(log).toList();
        assertThat(lines).extracting(Explanation.Line::line).containsExactly(1, 4);
        assertThat(lines.get(0).explanation().codes())
                .singleElement()
                .satisfies(code -> assertThat(code.spellings())
                        .containsExactly("The operating system of the container does not match the"
                                + " operating system of the host"));
        assertThat(lines.get(1).explanation().codes())
                .extracting(code -> code.name().orElseThrow())
                .containsExactly("ERROR_SHARING_VIOLATION");
    }

    @Test
    void aCodeOfWslBelongsToTheMessageAboveAndToNoOther() {
        String log = """
                Catastrophic failure
                Error code: Wsl/Service/CreateInstance/CreateVm/E_UNEXPECTED
                Error code: Wsl/Service/E_FAIL
                Error code: Wsl/Service/0x8007274c
                """;
        assertThat(HcsErrors.explainLines(log))
                .extracting(Explanation.Line::line)
                .containsExactly(1, 3, 4);
    }

    @Test
    void eventsThatHcsshimAddsBelongToTheErrorAbove() {
        String log = """
                hcs::CreateComputeSystem c: The data is invalid.
                [Event Detail: The specified property query is invalid Provider: 17103e3f-3c6e EventID: 11001]
                hello
                """;
        assertThat(HcsErrors.explainLines(log)).singleElement().satisfies(line -> {
            assertThat(line.line()).isEqualTo(1);
            assertThat(line.explanation().events()).extracting(Event::id).containsExactly(11001);
        });
    }
}
