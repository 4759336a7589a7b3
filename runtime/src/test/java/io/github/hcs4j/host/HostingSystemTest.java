package io.github.hcs4j.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
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

    @ParameterizedTest
    @CsvSource({"windows, false", "linux, true", "Linux, false", "'', false"})
    void isLinuxByItsExactName(String os, boolean expected) {
        assertThat(HostingSystem.builder().os(os).build().isLinux()).isEqualTo(expected);
    }

    @Test
    void answersWhatWasSaid() {
        List<VsmbShare> shares = List.of(new VsmbShare("C:\\a", "V:\\a", true, false));
        List<AssignedDevice> devices = List.of(new AssignedDevice("d", 0, "bus", List.of()));
        HostingSystem system = HostingSystem.builder()
                .id("vm-1")
                .os("linux")
                .owner("o")
                .processorCount(3)
                .processDumpLocation("C:\\dumps")
                .noWritableFileShares(true)
                .confidential(true)
                .guestConnection(false)
                .vpmem(false)
                .shares(shares)
                .shareCount(4)
                .scsi(Map.of("C:\\d.vhdx", ""))
                .scsiMountCount(5)
                .devices(devices)
                .build();

        assertThat(system.id()).isEqualTo("vm-1");
        assertThat(system.os()).isEqualTo("linux");
        assertThat(system.owner()).isEqualTo("o");
        assertThat(system.processorCount()).isEqualTo(3);
        assertThat(system.processDumpLocation()).isEqualTo("C:\\dumps");
        assertThat(system.noWritableFileShares()).isTrue();
        assertThat(system.confidential()).isTrue();
        assertThat(system.guestConnection()).isFalse();
        assertThat(system.vpmem()).isFalse();
        assertThat(system.shares()).isEqualTo(shares).isUnmodifiable();
        assertThat(system.shareCount()).isEqualTo(4);
        assertThat(system.scsi()).isEqualTo(Map.of("C:\\d.vhdx", ""));
        assertThat(system.scsiMountCount()).isEqualTo(5);
        assertThat(system.devices()).isEqualTo(devices).isUnmodifiable();
        assertThat(system).hasToString("HostingSystem[id=vm-1, os=linux]");
    }

    @Test
    void hasAGuestConnectionAndPersistentMemoryUnlessItIsSaid() {
        HostingSystem system = HostingSystem.builder().build();
        assertThat(system.guestConnection()).isTrue();
        assertThat(system.vpmem()).isTrue();
        assertThat(system.noWritableFileShares()).isFalse();
        assertThat(system.confidential()).isFalse();
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
