package io.github.hcs4j.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ShimOptionsTest {

    private static ShimOptions.Builder options() {
        return ShimOptions.builder();
    }

    @Test
    void answersWhatWasSaid() {
        ShimOptions options = options()
                .sandboxIsolation("hypervisor")
                .sandboxPlatform("windows/amd64")
                .defaultAnnotations(Map.of("k", "v"))
                .bootFilesRootPath("C:\\boot")
                .vmProcessorCount(2)
                .vmMemorySizeInMb(1024)
                .ncProxyAddr("proxy")
                .build();

        assertThat(options.sandboxIsolation()).isEqualTo("hypervisor");
        assertThat(options.sandboxPlatform()).isEqualTo("windows/amd64");
        assertThat(options.defaultAnnotations()).isEqualTo(Map.of("k", "v"));
        assertThat(options.bootFilesRootPath()).isEqualTo("C:\\boot");
        assertThat(options.vmProcessorCount()).isEqualTo(2);
        assertThat(options.vmMemorySizeInMb()).isEqualTo(1024);
        assertThat(options.ncProxyAddr()).isEqualTo("proxy");
    }

    @ParameterizedTest
    @CsvSource({"hypervisor, true", "process, false", "'', false", "Hypervisor, false"})
    void isHypervisorByTheExactName(String isolation, boolean expected) {
        assertThat(options().sandboxIsolation(isolation).build().isHypervisor()).isEqualTo(expected);
    }

    static Stream<ShimOptions.Builder> something() {
        return Stream.of(
                options().sandboxIsolation("hypervisor"),
                options().sandboxPlatform("p"),
                options().defaultAnnotations(Map.of("k", "v")),
                options().bootFilesRootPath("b"),
                options().vmProcessorCount(1),
                options().vmMemorySizeInMb(1),
                options().ncProxyAddr("n"));
    }

    @ParameterizedTest
    @MethodSource("something")
    void isNotEmptyWithOneOption(ShimOptions.Builder options) {
        assertThat(options.build().isEmpty()).isFalse();
    }

    @Test
    void isEmptyWithDefaultsAlone() {
        assertThat(options().build().isEmpty()).isTrue();
        assertThat(options().sandboxIsolation("process").build().isEmpty()).isTrue();
        assertThat(options().vmProcessorCount(0).vmMemorySizeInMb(0).build().isEmpty())
                .isTrue();
    }

    @Test
    void numbersAreNotNegative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> options().vmProcessorCount(-1))
                .withMessage("vmProcessorCount is 0 or more, not -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> options().vmMemorySizeInMb(-1))
                .withMessage("vmMemorySizeInMb is 0 or more, not -1");
    }

    @Test
    void doNotFollowChangesOfTheAnnotationsTheyWereMadeFrom() {
        Map<String, String> annotations = new HashMap<>(Map.of("k", "v"));
        ShimOptions options = options().defaultAnnotations(annotations).build();
        annotations.clear();
        assertThat(options.defaultAnnotations()).isEqualTo(Map.of("k", "v")).isUnmodifiable();
    }
}
