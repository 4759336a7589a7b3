package io.github.hcs4j.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hcs4j.version.WindowsBuild;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostMachineTest {

    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

    @Test
    void hasAtLeastOneProcessor() {
        assertThat(HostMachine.of(WindowsBuild.SERVER_2022, 1).processorCount()).isEqualTo(1);
        assertThatThrownBy(() -> HostMachine.of(WindowsBuild.SERVER_2022, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not 0");
    }

    @Test
    void isThisMachineIfItIsWindows() {
        assertThat(HostMachine.detectBuild().isPresent()).isEqualTo(WINDOWS);
        assertThat(HostMachine.current().isPresent()).isEqualTo(WINDOWS);
        assertThat(HostMachine.currentOr(WindowsBuild.SERVER_2019).build())
                .isEqualTo(HostMachine.detectBuild().orElse(WindowsBuild.SERVER_2019));
        assertThat(HostMachine.currentOr(WindowsBuild.SERVER_2019).processorCount())
                .isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "'Microsoft Windows [Version 10.0.17763.1879]', 17763",
        "'\r\nMicrosoft Windows [Version 10.0.26100.2033]\r\n', 26100",
        "'Microsoft Windows [versi\u00f3n 10.0.19045.3803]', 19045",
        "'Microsoft Windows [Version 10.0.20348]', 20348"
    })
    void takesTheBuildFromTheAnswerOfVer(String answer, int build) {
        assertThat(WindowsVersion.parse(answer)).contains(WindowsBuild.of(build));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10.0", "Microsoft Windows", "'ver' is not recognized", "10.0.99999999999"})
    void takesNoBuildFromAnythingElse(String answer) {
        assertThat(WindowsVersion.parse(answer)).isEmpty();
    }

    @Test
    void doesNotKnowTheBuildIfTheCommandIsNotThere() {
        assertThat(WindowsVersion.ask("no-such-command-" + HostMachineTest.class.getSimpleName()))
                .isEmpty();
    }

    @Test
    void readsWhatACommandPrints() {
        String answer = "Microsoft Windows [Version 10.0.17763.1879]";
        String[] echo = WINDOWS ? new String[] {"cmd", "/d", "/c", "echo", answer} : new String[] {"echo", answer};
        assertThat(WindowsVersion.ask(echo)).contains(WindowsBuild.SERVER_2019);
    }
}
