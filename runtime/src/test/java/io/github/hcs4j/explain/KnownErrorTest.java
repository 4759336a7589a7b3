package io.github.hcs4j.explain;

import static io.github.hcs4j.explain.Errors.error;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.explain.Explanation.Advice;
import io.github.hcs4j.explain.Explanation.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of errors: each is found by its number, its names and the words of its message. */
class KnownErrorTest {

    private static String sentence(String phrase) {
        return phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1) + ".: unknown";
    }

    private static boolean finds(String text, KnownError error) {
        return HcsErrors.explain(text).codes().stream()
                .map(Code::error)
                .toList()
                .equals(List.of(error));
    }

    @Test
    void theReadmeSaysHowMany() throws IOException {
        assertThat(Files.readString(Path.of("..", "README.md")))
                .contains(String.format(
                        Locale.ROOT, "It knows %,d errors", KnownError.all().size()))
                .contains(String.format(
                        Locale.ROOT, "and %d events", KnownEvent.all().size()));
    }

    @Test
    void eachIsFoundByItsNumber() {
        assertThat(KnownError.all())
                .filteredOn(error -> !KnownError.of(error.code()).equals(Optional.of(error))
                        || !finds(String.format("failed: (0x%08x)", error.code()), error)
                        || !finds(String.valueOf(error.code()), error)
                        || !HcsErrors.explain(error.code()).equals(HcsErrors.explain(String.valueOf(error.code()))))
                .isEmpty();
    }

    @Test
    void eachIsFoundByItsNames() {
        assertThat(KnownError.all().stream()
                        .flatMap(error -> error.names().stream()
                                .filter(name -> !KnownError.named(name).equals(Optional.of(error))
                                        || !finds("Error code: Wsl/Service/" + name, error))))
                .isEmpty();
    }

    @Test
    void eachIsFoundByTheWordsOfItsMessage() {
        assertThat(KnownError.all().stream()
                        .flatMap(error -> error.phrases().stream()
                                .filter(phrase -> !finds("hcs::System::Start c1: " + sentence(phrase), error)
                                        || !finds("level=error msg=\"c1: " + sentence(phrase) + "\" x=1", error)
                                        || !finds(sentence(phrase).replace(" ", "\n"), error))
                                .map(phrase -> error + " " + phrase + " "
                                        + HcsErrors.explain(phrase).codes())))
                .isEmpty();
    }

    @Test
    void eachHasAMeaningAndItsAdviceIsGiven() {
        assertThat(KnownError.all())
                .filteredOn(error -> error.meaning().isBlank()
                        || error.meaning().endsWith(".")
                        || error.advice().endsWith("."))
                .isEmpty();
        assertThat(KnownError.all())
                .filteredOn(error -> !error.advice().isEmpty()
                        && !HcsErrors.explain(error.code()).advice().contains(new Advice(error.name(), error.advice())))
                .isEmpty();
    }

    @Test
    void noNumberNameOrMessageIsThereTwice() {
        assertThat(KnownError.all()).extracting(KnownError::code).doesNotHaveDuplicates();
        Set<String> seen = new HashSet<>();
        assertThat(KnownError.all().stream()
                        .flatMap(error -> error.names().stream())
                        .filter(name -> !seen.add(name)))
                .isEmpty();
        assertThat(KnownError.all().stream()
                        .flatMap(error -> error.phrases().stream())
                        .filter(phrase -> !seen.add(phrase)))
                .isEmpty();
    }

    @Test
    void theNumbersOfHcsAndHcnHaveNoGaps() {
        assertThat(IntStream.rangeClosed(0x8037_0100, 0x8037_0121))
                .allMatch(code -> KnownError.of(code).isPresent());
        assertThat(IntStream.rangeClosed(0x803B_0001, 0x803B_0037))
                .allMatch(code -> KnownError.of(code).isPresent());
        assertThat(IntStream.rangeClosed(0xC037_0001, 0xC037_002A))
                .allMatch(code -> KnownError.of(code).isPresent());
        assertThat(IntStream.rangeClosed(0xC03A_0001, 0xC03A_002A))
                .allMatch(code -> KnownError.of(code).isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "HCS_E_TERMINATED_DURING_START, 0x80370100",
        "HCS_E_HYPERV_NOT_INSTALLED, 0x80370102",
        "HCS_E_INVALID_STATE, 0x80370105",
        "HCS_E_UNEXPECTED_EXIT, 0x80370106",
        "HCS_E_TERMINATED, 0x80370107",
        "HCS_E_INVALID_JSON, 0x8037010D",
        "HCS_E_SYSTEM_NOT_FOUND, 0x8037010E",
        "HCS_E_SYSTEM_ALREADY_STOPPED, 0x80370110",
        "HCS_E_OPERATION_TIMEOUT, 0x80370118",
        "HCS_E_ACCESS_DENIED, 0x8037011B",
        "HCS_E_OPERATION_ALREADY_CANCELLED, 0x80370121",
        "HCN_E_NETWORK_NOT_FOUND, 0x803B0001",
        "HCN_E_INVALID_JSON, 0x803B001B",
        "GCN_E_DEFAULTNAMESPACE_EXISTS, 0x803B0029",
        "HCN_E_VFP_NOT_ALLOWED, 0x803B0037",
        "E_ACCESSDENIED, 0x80070005",
        "ERROR_ACCESS_DENIED, 0x80070005",
        "E_UNEXPECTED, 0x8000FFFF",
        "ERROR_VIRTUAL_DISK_LIMITATION, 0xC03A001A",
        "ERROR_HV_NOT_PRESENT, 0xC0351000",
        "ERROR_VID_INVALID_NUMA_SETTINGS, 0xC037000F",
        "STATUS_DLL_INIT_FAILED, 0xC0000142",
        "WSL_E_WSL_OPTIONAL_COMPONENT_REQUIRED, 0x80040321",
    })
    void numbersAreThoseOfTheReference(String name, String code) {
        assertThat(KnownError.named(name).map(KnownError::code))
                .contains(Long.decode(code).intValue());
    }

    @Test
    void theNameOfTheInnerFormIsAnotherNameOfTheSameError() {
        assertThat(KnownError.named("ERROR_VMCOMPUTE_INVALID_JSON")).contains(error("HCS_E_INVALID_JSON"));
        assertThat(KnownError.named("ERROR_VMCOMPUTE_OPERATION_PENDING"))
                .contains(error("ERROR_VMCOMPUTE_OPERATION_PENDING"));
        assertThat(KnownError.named("ERROR_VMCOMPUTE_NONSENSE")).isEmpty();
        assertThat(KnownError.named("HCS_E_NONSENSE")).isEmpty();
    }

    @Test
    void someSayThatAValueWasNotTaken() {
        assertThat(List.of("E_INVALIDARG", "HCS_E_INVALID_JSON", "WBEM_E_INVALID_PARAMETER", "ERROR_INVALID_NAME"))
                .allMatch(name -> error(name).isOfValue());
        assertThat(List.of("E_ACCESSDENIED", "HCS_E_INVALID_STATE", "E_HANDLE", "ERROR_DUPLICATE_TAG", "E_UNEXPECTED"))
                .noneMatch(name -> error(name).isOfValue());
    }

    @Test
    void errorsAreThoseOfTheTables() {
        assertThat(Errors.error("E_ACCESSDENIED")).hasToString("E_ACCESSDENIED");
        assertThat(Errors.error("E_ACCESSDENIED").phrases()).contains("access is denied");
        assertThat(Errors.error("E_ACCESSDENIED").isExplained()).isTrue();
        assertThat(KnownError.all()).anyMatch(error -> !error.isExplained());
    }
}
