package io.github.hcs4j.container;

import static io.github.hcs4j.container.Today.LCOW;
import static io.github.hcs4j.container.Today.LINUX;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.host.HostFiles;
import io.github.hcs4j.host.RootfsMount;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Disks and files of Linux guests by the rules of 2026: when two mounts are one, and when they cannot be two. */
class LinuxDisks2026Test {

    /** Mounts with + between: type, source, destination and options, by spaces between. */
    private static ContainerRequest.Builder mounts(Today kind, String mounts) {
        StringBuilder list = new StringBuilder();
        for (String mount : mounts.split("\\+")) {
            String[] parts = mount.trim().split(" ");
            list.append(list.isEmpty() ? "" : ", ")
                    .append("{'type': '" + parts[0] + "', 'source': " + Json.quote(parts[1]))
                    .append(", 'destination': '" + parts[2] + "', 'options': ")
                    .append(Json.quote(List.of(parts).subList(3, parts.length)) + "}");
        }
        return kind.with("{'mounts': [" + list + "]}");
    }

    private static String source(ContainerRequest.Builder request, int index) {
        return Flat.answer(request, "OciSpecification.mounts[" + index + "].source");
    }

    @ParameterizedTest
    @CsvSource({
        "virtual-disk d /a + virtual-disk d /b, m1",
        "virtual-disk d /a ro + virtual-disk d /b, m2",
        "virtual-disk d /a x y + virtual-disk d /b y x, m1",
        "virtual-disk d /a x + virtual-disk d /b X, m2",
        "virtual-disk d /a + physical-disk d /b, m2",
        "virtual-disk d /a + virtual-disk d blockdev:///b, m2",
        "extensible-virtual-disk t/p /a + extensible-virtual-disk evd://t/p /b, m1",
        "extensible-virtual-disk t/p /a + extensible-virtual-disk u/p /b, m2",
        "virtual-disk C:\\scratch\\sandbox.vhdx /a + tmpfs x /b + virtual-disk C:\\scratch\\sandbox.vhdx /c, x"
    })
    void theFirstShimMountsADiskForEachWay(String mounts, String second) {
        assertThat(source(mounts(LINUX, mounts), 1)).isEqualTo(second.equals("x") ? "x" : "/run/mounts/scsi/" + second);
    }

    @ParameterizedTest
    @CsvSource({
        "virtual-disk d /a + virtual-disk d /b, 0_3_0",
        "virtual-disk d /a x Y + virtual-disk d /b y X, 0_3_0",
        "virtual-disk d /a + virtual-disk e /b, 0_4_0",
        "virtual-disk d /a ro + virtual-disk d /b, DISK_CONFLICT",
        "virtual-disk d /a x + virtual-disk d /b, DISK_CONFLICT",
        "virtual-disk d /a + physical-disk d /b, DISK_CONFLICT",
        "virtual-disk d /a + virtual-disk d blockdev:///b, DISK_CONFLICT",
        "extensible-virtual-disk evd://t/p /a + extensible-virtual-disk evd://u/p /b, DISK_CONFLICT",
        "virtual-disk e /a + virtual-disk C:\\scratch\\sandbox.vhdx /b, DISK_CONFLICT",
        "virtual-disk e /a + virtual-disk C:\\layers\\28\\layer.vhd /b RO, 0_0_0",
        "virtual-disk e /a + virtual-disk C:\\layers\\28\\layer.vhd /b ro x, DISK_CONFLICT",
        "virtual-disk e /a + virtual-disk C:\\broken /b, MOUNT_SOURCE_UNRESOLVED",
        "virtual-disk C:\\link /a + virtual-disk D:\\target /b, 0_3_0",
        "extensible-virtual-disk evd://t/ /a + virtual-disk e /b, 0_4_0",
        "extensible-virtual-disk EVD://t/p /a + virtual-disk e /b, EXTENSIBLE_DISK_PATH_INVALID"
    })
    void theSecondShimHasASlotForEachPath(String mounts, String second) {
        String expected = second.startsWith("0") ? "/run/mounts/scsi/" + second : second;
        assertThat(source(mounts(LCOW, mounts), 1)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "bind C:\\a /a + bind C:\\a /b, 0",
        "bind C:\\a /a + bind C:\\A /b, 1",
        "bind C:\\a /a + bind C:\\a\\ /b, 1",
        "bind C:\\a /a ro + bind C:\\a /b, SHARE_CONFLICT",
        "bind C:\\dir\\file.txt /a + bind C:\\dir\\FILE.TXT /b, 0",
        "bind C:\\dir\\file.txt /a + bind C:\\dir\\ /b, SHARE_CONFLICT",
        "bind C:\\dir\\file.txt /a + bind C:\\dir /b, 1"
    })
    void theSecondShimHasAShareForEachPath(String mounts, String second) {
        HostFiles files = HostFiles.of(
                Map.of("C:\\dir\\file.txt", HostFiles.Kind.FILE, "C:\\dir\\FILE.TXT", HostFiles.Kind.FILE),
                Map.<String, Optional<String>>of(),
                Map.of());
        String expected = second.length() == 1 ? "/run/mounts/plan9/" + second : second;
        assertThat(source(
                        mounts(LCOW, mounts)
                                .hostState(Today.state().files(files).build()),
                        1))
                .isEqualTo(expected);
    }

    @Test
    void aDriverIsMountedFirst() {
        assertThat(source(
                        LINUX.with("{'annotations': {'io.microsoft.virtualmachine.kerneldrivers': 'C:\\\\k,C:\\\\k'},"
                                + " 'mounts': [{'type': 'virtual-disk', 'source': 'd', 'destination': '/d'}]}"),
                        0))
                .isEqualTo("/run/mounts/scsi/m2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "lcow-layer | parentLayerPaths=[\"a\"] | -",
                "lcow-layer | parentLayerPaths=null | -",
                "lcow-layer | parentLayerPaths=1 | ROOTFS_OPTION_MALFORMED",
                "lcow-partitioned-layer | scratch=s | -",
                "lcow-partitioned-layer | parent-partitioned-layers=null | -",
                "lcow-partitioned-layer"
                        + " | parent-partitioned-layers=[{\"Path\":\"p\",\"Partition\":18446744073709551615}]"
                        + " | -",
                "lcow-partitioned-layer | parent-partitioned-layers=[{\"Partition\":-1}] | ROOTFS_OPTION_MALFORMED",
                "lcow-partitioned-layer | parent-partitioned-layers=[{\"Path\":1}] | ROOTFS_OPTION_MALFORMED",
                "lcow-partitioned-layer | parent-partitioned-layers={} | ROOTFS_OPTION_MALFORMED",
                "lcow-partitioned-layer | ro | ROOTFS_OPTION_UNKNOWN",
                "windows-layer | parentLayerPaths=[\"a\"] | ROOTFS_TYPE_UNKNOWN"
            })
    void layersComeFromMounts(String type, String option, String expected) {
        for (Today kind : List.of(LINUX, LCOW)) {
            ContainerRequest.Builder request = kind.with("{'windows': {'layerFolders': []}}")
                    .rootfs(List.of(new RootfsMount(type, "s", "", List.of(option))));
            assertThat(Flat.answer(request, "none")).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "hugepages://2M/x, -",
        "hugepages://2M/, -",
        "hugepages://2M, HUGEPAGES_PATH_INVALID",
        "hugepages://, HUGEPAGES_PATH_INVALID",
        "hugepages:///x, HUGEPAGES_SIZE_UNSUPPORTED",
        "hugepages://2m/x, HUGEPAGES_SIZE_UNSUPPORTED",
        "sandbox://, -",
        "sandbox-tmp://a, -",
        "uvm://a, -",
        "Sandbox://a, -"
    })
    void aGuestKnowsSomeSources(String source, String expected) {
        for (Today kind : List.of(LINUX, LCOW)) {
            ContainerRequest.Builder request = mounts(kind, "bind " + source + " /d");
            assertThat(Flat.answer(request, "none")).isEqualTo(expected);
            if (expected.equals("-")) {
                assertThat(source(request, 0).equals(source)).isEqualTo(!source.startsWith("S"));
            }
        }
    }
}
