package io.github.hcs4j.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.version.WindowsBuild;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
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
    void theCommandThatIsAskedGetsNoInput() throws URISyntaxException {
        assertThat(WindowsVersion.ask(command())).contains(WindowsBuild.SERVER_2019);
    }

    @Test
    void aThreadThatIsInterruptedKnowsNoBuildAndStaysInterrupted() throws URISyntaxException {
        String[] command = command();
        Thread.currentThread().interrupt();
        assertThat(WindowsVersion.ask(command)).isEmpty();
        assertThat(Thread.interrupted()).isTrue();
    }

    /** The command that runs {@link Answer}, on any operating system. */
    private static String[] command() throws URISyntaxException {
        Path classes = Path.of(
                Answer.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new String[] {java.toString(), "-cp", classes.toString(), Answer.class.getName()};
    }

    /** A program that reads all of its input, and then prints a version. */
    static final class Answer {

        private Answer() {}

        public static void main(String... arguments) throws IOException {
            System.in.readAllBytes();
            System.out.println("10.0.17763");
        }
    }
}
