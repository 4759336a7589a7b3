package io.github.hcs4j.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostFilesTest {

    @TempDir
    Path folder;

    @Test
    void assumedFilesAreFoldersEverywhere() {
        HostFiles files = HostFiles.assumed();
        assertThat(files.kindOf("C:\\a")).isEqualTo(HostFiles.Kind.DIRECTORY);
        assertThat(files.kindOf("")).isEqualTo(HostFiles.Kind.MISSING);
        assertThat(files.finalPath("C:\\a")).contains("C:\\a");
        assertThat(files.text("C:\\a")).isEmpty();
    }

    @Test
    void knownFilesAreWhatWasSaidOfThem() {
        HostFiles files = HostFiles.of(
                Map.of("a", HostFiles.Kind.MISSING, "", HostFiles.Kind.FILE),
                Map.of("b", Optional.empty(), "c", Optional.of("d")),
                Map.of("e", "text"));
        assertThat(files.kindOf("a")).isEqualTo(HostFiles.Kind.MISSING);
        assertThat(files.kindOf("")).isEqualTo(HostFiles.Kind.MISSING);
        assertThat(files.kindOf("e")).isEqualTo(HostFiles.Kind.FILE);
        assertThat(files.finalPath("b")).isEmpty();
        assertThat(files.finalPath("c")).contains("d");
        assertThat(files.text("e")).contains("text");
    }

    /** The class looks at any file system, though it is used on Windows only. */
    @Test
    void filesOfTheMachineAreLookedAt() throws IOException {
        Path file = Files.writeString(folder.resolve("f.json"), "{}");
        HostFiles files = new FileSystemFiles();
        assertThat(files.kindOf(file.toString())).isEqualTo(HostFiles.Kind.FILE);
        assertThat(files.kindOf(folder.toString())).isEqualTo(HostFiles.Kind.DIRECTORY);
        assertThat(files.kindOf(folder.resolve("gone").toString())).isEqualTo(HostFiles.Kind.MISSING);
        assertThat(files.kindOf("")).isEqualTo(HostFiles.Kind.MISSING);
        assertThat(files.text(file.toString())).contains("{}");
        assertThat(files.text(folder.resolve("gone").toString())).isEmpty();
        String detour = folder.resolve("x").resolve("..").resolve("f.json").toString();
        Files.createDirectory(folder.resolve("x"));
        assertThat(files.finalPath(detour)).contains(file.toRealPath().toString());
        assertThat(files.finalPath(folder.resolve("gone").toString())).isEmpty();
    }

    @Test
    void aHostingSystemCountsFrom0() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HostingSystem.builder().shareCount(-1))
                .withMessage("shareCount is 0 or more, not -1");
        assertThat(HostingSystem.builder().shareCount(0).build().shareCount()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 65_536})
    void aVirtualFunctionHas16Bits(int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AssignedDevice("a", number, "", List.of()))
                .withMessage("a virtual function is a number from 0 to 65535, not " + number);
        for (int taken : List.of(0, 65_535)) {
            assertThat(new AssignedDevice("a", taken, "", List.of()).virtualFunction())
                    .isEqualTo(taken);
        }
    }
}
