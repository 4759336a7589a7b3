package io.github.hcs4j.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostingSystemTest {

    private static final HostingSystem VM =
            new HostingSystem("vm-0", "windows", Map.of("C:\\data", "\\\\?\\VMSMB\\0"), Map.of("C:\\d.vhdx", "S:\\"));

    @ParameterizedTest
    @CsvSource({"windows, true", "Windows, false", "linux, false", "'', false", "'windows ', false"})
    void isWindowsByItsExactName(String os, boolean expected) {
        assertThat(new HostingSystem("vm-0", os, Map.of(), Map.of()).isWindows())
                .isEqualTo(expected);
    }

    @Test
    void findsWhatIsAttached() {
        assertThat(VM.vsmbPath("C:\\data")).contains("\\\\?\\VMSMB\\0");
        assertThat(VM.scsiPath("C:\\d.vhdx")).contains("S:\\");
    }

    @ParameterizedTest
    @CsvSource({"c:\\data", "C:\\DATA", "C:/data", "C:\\data\\", "C:\\d.vhdx"})
    void comparesHostPathsExactly(String hostPath) {
        assertThat(VM.vsmbPath(hostPath)).isEmpty();
    }

    @Test
    void doesNotFollowChangesOfTheMapsItWasMadeFrom() {
        Map<String, String> shares = new HashMap<>(Map.of("C:\\a", "A"));
        HostingSystem vm = new HostingSystem("vm-0", "windows", shares, shares);
        shares.clear();
        assertThat(vm.vsmbPath("C:\\a")).contains("A");
        assertThat(vm.scsiPath("C:\\a")).contains("A");
    }

    @Test
    void sortsPaths() {
        Map<String, String> shares = new LinkedHashMap<>();
        Stream.of("C:\\b", "C:\\c", "C:\\a").forEach(path -> shares.put(path, path));
        HostingSystem vm = new HostingSystem("vm-0", "windows", shares, shares);
        assertThat(vm.vsmb().keySet()).containsExactly("C:\\a", "C:\\b", "C:\\c");
        assertThat(vm.vsmb()).isUnmodifiable();
        assertThat(vm.scsi()).isUnmodifiable();
    }
}
