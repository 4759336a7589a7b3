package io.github.hcs4j.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class KnownErrorTest {

    static Stream<KnownError> all() {
        return Stream.of(HcsError.values(), HcnError.values(), WindowsError.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("all")
    void eachIsFoundByItsNumberAndByItsName(KnownError error) {
        assertThat(KnownError.of(error.code())).contains(error);
        assertThat(KnownError.named(error.name())).contains(error);
        assertThat(HcsErrors.explain(error.code()).codes())
                .extracting(ResultCode::error)
                .containsExactly(error);
        assertThat(HcsErrors.explain(error.name()).codes())
                .extracting(ResultCode::error)
                .containsExactly(error);
        assertThat(HcsErrors.explain(String.format("failed: (0x%08x)", error.code()))
                        .codes())
                .extracting(ResultCode::error)
                .containsExactly(error);
    }

    @ParameterizedTest
    @MethodSource("all")
    void eachHasAMeaningAndItsAdviceIsGiven(KnownError error) {
        assertThat(error.code()).isNegative();
        assertThat(error.meaning()).isNotBlank().doesNotEndWith(".");
        assertThat(error.advice()).doesNotEndWith(".");
        if (!error.advice().isEmpty()) {
            assertThat(HcsErrors.explain(error.code()).advice()).contains(new Advice(error.name(), error.advice()));
        }
    }

    @Test
    void noNumberOrNameIsThereTwice() {
        assertThat(all().map(KnownError::code)).doesNotHaveDuplicates();
        assertThat(all().map(KnownError::name)).doesNotHaveDuplicates();
    }

    @Test
    void theNumbersOfHcsAndHcnHaveNoGaps() {
        assertThat(Stream.of(HcsError.values()).map(HcsError::code))
                .containsExactlyElementsOf(range(0x8037_0100, 0x8037_0121));
        assertThat(Stream.of(HcnError.values()).map(HcnError::code))
                .containsExactlyElementsOf(range(0x803B_0001, 0x803B_0037));
    }

    private static List<Integer> range(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().toList();
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
    })
    void numbersAreThoseOfTheReference(String name, String code) {
        assertThat(KnownError.named(name).map(KnownError::code))
                .contains(Long.decode(code).intValue());
    }

    @Test
    void theNameOfTheInnerFormIsAnotherNameOfTheSameError() {
        assertThat(KnownError.named("ERROR_VMCOMPUTE_INVALID_JSON")).contains(HcsError.HCS_E_INVALID_JSON);
        assertThat(KnownError.named("ERROR_VMCOMPUTE_OPERATION_PENDING"))
                .contains(HcsError.ERROR_VMCOMPUTE_OPERATION_PENDING);
        assertThat(KnownError.named("ERROR_VMCOMPUTE_NONSENSE")).isEmpty();
        assertThat(KnownError.named("HCS_E_NONSENSE")).isEmpty();
    }
}
