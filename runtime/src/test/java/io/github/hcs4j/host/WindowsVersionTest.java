package io.github.hcs4j.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.version.WindowsBuild;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowsVersionTest {

    private static final String OS_NAME = System.getProperty("os.name");

    @AfterEach
    void theSystemHasItsNameAgain() {
        System.setProperty("os.name", OS_NAME);
    }

    @ParameterizedTest
    @CsvSource({"Windows 11, true", "WINDOWS, true", "Linux, false", "Darwin, false", "'', false"})
    void tellsWindowsByItsName(String name, boolean isWindows) {
        System.setProperty("os.name", name);
        assertThat(WindowsVersion.isThisWindows()).isEqualTo(isWindows);
    }

    @Test
    void filesAndImagesAreLookedAtOnWindowsOnly() {
        System.setProperty("os.name", "Windows Server 2025");
        assertThat(HostFiles.ofThisMachine()).isInstanceOf(FileSystemFiles.class);
        assertThat(UtilityVmImages.ofThisMachine()).isInstanceOf(FileSystemImages.class);
        System.setProperty("os.name", "Linux");
        assertThat(HostFiles.ofThisMachine()).isEqualTo(HostFiles.assumed());
        assertThat(UtilityVmImages.ofThisMachine()).isNotInstanceOf(FileSystemImages.class);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theCommandThatIsAskedGetsNoInput() {
        assertThat(WindowsVersion.ask("sh", "-c", "cat; echo 10.0.17763")).contains(WindowsBuild.SERVER_2019);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aThreadThatIsInterruptedKnowsNoBuildAndStaysInterrupted() {
        Thread.currentThread().interrupt();
        assertThat(WindowsVersion.ask("sleep", "5")).isEmpty();
        assertThat(Thread.interrupted()).isTrue();
    }
}
