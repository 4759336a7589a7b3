package io.github.hcs4j.explain;

import static io.github.hcs4j.explain.Errors.error;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingsOfCodesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0x8037010D",
                "0X8037010d",
                "8037010d",
                "8037010D",
                "C037010D",
                "c037010d",
                "0xC037010D",
                "0xFFFFFFFF8037010D",
                "-1070137075",
                "3224830221",
                "2151088397",
                "-2143878899",
                "HCS_E_INVALID_JSON",
                "ERROR_VMCOMPUTE_INVALID_JSON",
            })
    void allNameTheSameError(String spelling) {
        Explanation.Code expected = new Explanation.Code(
                error("HCS_E_INVALID_JSON").code(), error("HCS_E_INVALID_JSON"), List.of(spelling));

        assertThat(HcsErrors.explain(spelling).codes()).containsExactly(expected);
        assertThat(HcsErrors.explain("  " + spelling + "\n").codes()).containsExactly(expected);
        assertThat(HcsErrors.explain("it failed: (" + spelling + ").").codes()).containsExactly(expected);
        assertThat(HcsErrors.explain("hr=" + spelling + ", again").codes()).containsExactly(expected);
        assertThat(expected.hex()).isEqualTo("0x8037010D");
        assertThat(expected.name()).contains("HCS_E_INVALID_JSON");
    }

    @Test
    void aLineWithSeveralGivesEachOnceWithItsSpellings() {
        assertThat(HcsErrors.explain("HcsX failed with HRESULT 0x0/0x8037010d: {\"Error\":-1070137075}"
                                + " (0xC037010D, %%3224830221), then 0x80070005 and (0x5)")
                        .codes())
                .extracting(Explanation.Code::hex, Explanation.Code::spellings)
                .containsExactly(
                        tuple("0x8037010D", List.of("0x8037010d", "-1070137075", "0xC037010D", "3224830221")),
                        tuple("0x80070005", List.of("0x80070005", "0x5")));
    }

    @ParameterizedTest
    @CsvSource({
        "0x1392, ERROR_OBJECT_ALREADY_EXISTS",
        "The object already exists. (0x1392), ERROR_OBJECT_ALREADY_EXISTS",
        "Access is denied. (0x5), E_ACCESSDENIED",
        "0x80070032, ERROR_NOT_SUPPORTED",
        "0x8007000D, ERROR_INVALID_DATA",
        "-2147217400, WBEM_E_INVALID_PARAMETER",
    })
    void findsErrorsOfWindows(String text, String name) {
        assertThat(HcsErrors.explain(text).codes())
                .extracting(code -> code.name().orElseThrow())
                .containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "hello",
                "0x0",
                "0",
                "-5",
                "took 0x5 ms, 2151088397.5 s, 1732400000",
                "8037010d-facb-11e6-bd58-64006a7986d3",
                "{00000400-facb-11e6-bd58-8037010d0000}",
                "at 0x7ff68037010d",
                "a8037010d",
                "8037010dx",
                "sha256:8037010d8037010d",
                "-9999999999",
                "[] {} {\"Error\": 0} {\"Error\": \"text\"}",
            })
    void takesNothingElseForACode(String text) {
        Explanation explanation = HcsErrors.explain(text);
        assertThat(explanation.codes()).isEmpty();
        assertThat(explanation.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "winapi error #3221684229|0xC0070005|facility 7, number 5",
                "failed with error code 3967680499|0xEC7DFFF3|facility 3197, number 65523; bit 29 is set",
                "the process exited with status 3489660929|0xC0000001|STATUS_UNSUCCESSFUL",
            })
    void anUnsignedNumberAfterWordsForAnErrorIsACode(String text, String code, String words) {
        assertThat(HcsErrors.explain(text).toString()).contains(code, words);
    }

    @Test
    void eachMessageOfWslHasItsOwnCode() {
        String log = "Failed to attach disk 'a'. Error code: Wsl/Service/AttachDisk/ERROR_SHARING_VIOLATION\n"
                + "Error code: Wsl/Service/CreateInstance/CreateVm/HCS/HCS_E_SERVICE_NOT_AVAILABLE\n";

        assertThat(HcsErrors.explainLines(log))
                .extracting(Explanation.Line::line)
                .containsExactly(1, 2);
    }

    @Test
    void aPipeOfDockerIsNoPathOfADocument() {
        Explanation gone = HcsErrors.explain("open //./pipe/docker_engine: The system cannot find the file specified.");
        Explanation closed = HcsErrors.explain("open //./pipe/dockerDesktopLinuxEngine: Access is denied.");

        assertThat(gone.advice()).extracting(Explanation.Advice::about).containsExactly("DOCKER_NOT_REACHED");
        assertThat(closed.advice()).extracting(Explanation.Advice::about).containsExactly("DOCKER_NOT_REACHED");
    }

    /** A failure has the first of its 32 bits set, and there are no more bits. */
    @ParameterizedTest
    @CsvSource({
        "{\"Error\":2147483648}, 0x80000000",
        "{\"Error\":2147483647},",
        "{\"Error\":4294967295}, 0xFFFFFFFF",
        "{\"Error\":4294967296},",
        "{\"Error\":0},",
        "2147483648, 0x80000000",
        "2147483647,",
        "4294967295, 0xFFFFFFFF",
        "4294967296,",
        "0xFFFF, 0x8007FFFF",
        "0x10000, 0x00010000",
        "0xC03700FF, 0xC03700FF",
        "0xC0370100, 0x80370100",
        "denied (0xFFFF),",
        "-2147483648, 0x80000000",
        "0,",
        "'failed (0x5', 0x80070005",
        "failed (0x5), 0x80070005",
        "'failed (0x5, again)', 0x80070005",
        "'denied (0x5, again)', 0x80070005",
        "'denied (0x5; again)',",
        "0x5),",
        "failed 0x5),",
    })
    void theEndsOfTheRange(String text, @Nullable String hex) {
        assertThat(HcsErrors.explain(text).codes())
                .extracting(Explanation.Code::hex)
                .isEqualTo(hex == null ? List.of() : List.of(hex));
    }

    @Test
    void minusOneIsNoCodeOfWindows() {
        assertThat(HcsErrors.explain("4294967295"))
                .hasToString("0xFFFFFFFF (4294967295): -1, which programs give as the exit status of a process whose"
                        + " status they do not know");
    }
}
