package io.github.hcs4j.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WindowsBuildTest {

    @Test
    void theNamedBuildsAreOrderedByAge() {
        List<WindowsBuild> ordered = List.of(
                WindowsBuild.SERVER_2016,
                WindowsBuild.VERSION_1709,
                WindowsBuild.SERVER_2019,
                WindowsBuild.VERSION_1903,
                WindowsBuild.VERSION_2004,
                WindowsBuild.SERVER_2022,
                WindowsBuild.WINDOWS_11,
                WindowsBuild.SERVER_2025);

        assertThat(ordered)
                .isSorted()
                .extracting(WindowsBuild::number)
                .containsExactly(14393, 16299, 17763, 18362, 19041, 20348, 22000, 26100);
    }

    @Test
    void aBuildIsAtLeastItself() {
        assertThat(WindowsBuild.SERVER_2019.isAtLeast(WindowsBuild.of(17763))).isTrue();
        assertThat(WindowsBuild.SERVER_2019.isAtLeast(WindowsBuild.of(17762))).isTrue();
        assertThat(WindowsBuild.SERVER_2019.isAtLeast(WindowsBuild.of(17764))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void aNumberIsAboveZero(int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WindowsBuild.of(number))
                .withMessage("a Windows build number is above 0, not " + number);
    }

    @Test
    void theTextIsTheNumber() {
        assertThat(WindowsBuild.of(1234567)).hasToString("1234567").isEqualTo(WindowsBuild.of(1234567));
        assertThat(WindowsBuild.of(Integer.MAX_VALUE).number()).isEqualTo(Integer.MAX_VALUE);
    }

    @ParameterizedTest
    @CsvSource({
        "20348, 20348",
        "19990, 19990",
        "20348.2113, 20348",
        "10.0.20348, 20348",
        "10.0.20348.2113, 20348",
        "10.0.2, 2",
        "1, 1",
        "2147483647, 2147483647",
        "ltsc2016, 14393",
        "ltsc2019, 17763",
        "ltsc2022, 20348",
        "ltsc2025, 26100",
    })
    void readsWhatWindowsPrints(String text, int number) {
        assertThat(WindowsBuild.parse(text)).isEqualTo(WindowsBuild.of(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "10.0",
                "10.0.",
                "10.0.0",
                "10.0.20348.",
                "20348.",
                ".20348",
                "20348.x",
                "20348.1.2",
                "x",
                "-1",
                "+1",
                "\u0661",
                "2147483648",
                "99999999999",
                "10.1.20348.1",
                "LTSC2022",
                "ltsc2018",
                " 20348"
            })
    void refusesOtherTexts(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WindowsBuild.parse(text))
                .withMessage("expected a Windows build number such as 17763, 10.0.20348.2113 or ltsc2022, found \""
                        + text + '"');
    }
}
