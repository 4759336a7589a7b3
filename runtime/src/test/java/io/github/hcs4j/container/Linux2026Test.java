package io.github.hcs4j.container;

import static io.github.hcs4j.container.Today.LCOW;
import static io.github.hcs4j.container.Today.LINUX;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.host.AssignedDevice;
import io.github.hcs4j.host.Attachment;
import io.github.hcs4j.host.RootfsMount;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Linux containers by the rules of 2026, of both shims. */
class Linux2026Test {

    private static Map<String, @Nullable Object> spec(ContainerRequest.Builder request) {
        return Json.map(Json.document(request).get("OciSpecification"));
    }

    private static Map<String, @Nullable Object> mount(Today kind, String mount) {
        Object mounts = spec(kind.with("{'mounts': [" + mount + "]}")).get("mounts");
        return Json.map(((List<?>) List.class.cast(mounts)).get(0));
    }

    private static ContainerRequest.Builder partitions(Today kind, String... options) {
        return kind.with("{'windows': {'layerFolders': null}}")
                .rootfs(List.of(new RootfsMount("lcow-partitioned-layer", "", "", List.of(options))));
    }

    private static List<String> attached(ContainerRequest.Builder request) {
        return Today.map(request).attachments().stream()
                .map(attachment -> attachment.hostPath() + " " + attachment.guestPath())
                .toList();
    }

    @Test
    void theBundleIsNamedAfterTheContainer() {
        assertThat(Json.document(LINUX.request().id("../x")))
                .containsEntry("OciBundlePath", "/run/gcs/c/../x")
                .containsEntry("ScratchDirPath", "/run/gcs/x/x");
        assertThat(Json.document(LCOW.request()))
                .containsEntry("OciBundlePath", "/run/gcs/pods/pod-1/web-0")
                .containsEntry("ScratchDirPath", "/run/mounts/scsi/0_2_0/scratch/pod-1/web-0");
        assertThat(spec(LINUX.request())).containsEntry("root", Map.of("path", "/run/gcs/c/web-0/rootfs"));
        assertThat(spec(LCOW.request())).containsEntry("root", Map.of("path", "/run/gcs/pods/pod-1/web-0/rootfs"));
    }

    @ParameterizedTest
    @EnumSource(names = {"LINUX", "LCOW"})
    void aRootSaysWhetherItIsOnlyRead(Today kind) {
        Object path = Json.map(spec(kind.request()).get("root")).get("path");
        assertThat(spec(kind.with("{'root': {'readonly': true}}")).get("root"))
                .isEqualTo(Map.of("path", String.valueOf(path), "readonly", true));
        assertThat(spec(kind.with("{'root': {'readonly': false}}")).get("root"))
                .isEqualTo(Map.of("path", String.valueOf(path)));
    }

    @Test
    void layersThatDoNotFitOnVirtualMemoryAreMounted() {
        assertThat(attached(LINUX.request())).containsExactly("C:\\scratch\\sandbox.vhdx /run/gcs/c/web-0");
        assertThat(attached(LINUX.request()
                        .hostingSystem(LINUX.system().vpmem(false).build())))
                .containsExactly(
                        "C:\\layers\\28\\layer.vhd /run/mounts/scsi/m0",
                        "C:\\layers\\27\\layer.vhd /run/mounts/scsi/m1",
                        "C:\\scratch\\sandbox.vhdx /run/gcs/c/web-0");
        assertThat(attached(LCOW.request()
                        .hostingSystem(LCOW.system().scsiMountCount(63).build())))
                .containsExactly(
                        "C:\\layers\\28\\layer.vhd /run/mounts/scsi/0_63_0",
                        "C:\\layers\\27\\layer.vhd /run/mounts/scsi/1_0_0",
                        "C:\\scratch\\sandbox.vhdx /run/mounts/scsi/1_1_0");
    }

    @Test
    void partitionsOfADiskAreMountedOneByOne() {
        String layers = "parent-partitioned-layers=[{\"Path\":\"C:\\\\l\",\"Partition\":1},"
                + "{\"path\":\"C:\\\\l\",\"partition\":2},{\"Path\":\"C:\\\\l\",\"Partition\":1}]";
        assertThat(attached(partitions(LINUX, "scratch=C:\\s", layers)))
                .containsExactly("C:\\l /run/mounts/scsi/m0", "C:\\l /run/mounts/scsi/m1", "C:\\s /run/gcs/c/web-0");
        assertThat(attached(partitions(LCOW, "scratch=C:\\s", layers)))
                .containsExactly(
                        "C:\\l /run/mounts/scsi/0_0_1", "C:\\l /run/mounts/scsi/0_0_2", "C:\\s /run/mounts/scsi/0_1_0");
    }

    @ParameterizedTest
    @CsvSource({
        "LINUX, C:\\a, /run/gcs/c/web-0/mounts/m0",
        "LINUX, C:\\dir\\file.txt, /run/gcs/c/web-0/mounts/m0/file.txt",
        "LINUX, sandbox://x, sandbox://x",
        "LINUX, uvm://x, uvm://x",
        "LINUX, hugepages://2M/, hugepages://2M/",
        "LCOW, C:\\a, /run/mounts/plan9/0",
        "LCOW, C:\\dir\\file.txt, /run/mounts/plan9/0",
        "LCOW, sandbox-tmp://x, sandbox-tmp://x"
    })
    void aBindHasThePathOfTheGuest(Today kind, String source, String expected) {
        assertThat(mount(kind, "{'type': 'bind', 'destination': '/d', 'source': " + Json.quote(source) + "}"))
                .containsEntry("source", expected)
                .containsEntry("type", "bind");
    }

    @ParameterizedTest
    @CsvSource({
        "LINUX, /d, virtual-disk, C:\\d, /run/mounts/scsi/m1, none",
        "LINUX, blockdev:///d, physical-disk, x, /run/mounts/scsi/m1, bind",
        "LINUX, /d, extensible-virtual-disk, t/p, /run/mounts/scsi/m1, none",
        "LCOW, /d, virtual-disk, C:\\d, /run/mounts/scsi/0_3_0, none",
        "LCOW, blockdev:///d, extensible-virtual-disk, evd://t/p, /run/mounts/scsi/0_3_0, bind"
    })
    void aDiskIsMountedByTheGuest(
            Today kind, String destination, String type, String source, String expected, String newType) {
        assertThat(mount(
                        kind,
                        "{'type': '" + type + "', 'destination': '" + destination + "', 'source': " + Json.quote(source)
                                + ", 'options': ['rw', 'b', 'a']}"))
                .containsEntry("source", expected)
                .containsEntry("type", newType)
                .containsEntry("options", kind == LINUX ? List.of("a", "b", "rw") : List.of("rw", "b", "a"));
    }

    @Test
    void whatTheGuestMountsItselfStays() {
        assertThat(mount(LINUX, "{'type': 'tmpfs', 'destination': ''}"))
                .isEqualTo(Json.parse("{'type': 'tmpfs', 'destination': ''}"));
        assertThat(mount(LCOW, "{'type': 'proc', 'destination': '/proc', 'source': 'proc'}"))
                .containsEntry("source", "proc");
    }

    @Test
    void aDiskThatTheUtilityVmHasIsTaken() {
        ContainerRequest.Builder request = LINUX.with(
                        "{'mounts': [{'type': 'virtual-disk', 'destination': '/d', 'source': 'C:\\\\d'}]}")
                .hostingSystem(LINUX.system()
                        .scsi(Map.of("C:\\d", "/mine", "C:\\scratch\\sandbox.vhdx", "/run/s"))
                        .build());
        assertThat(attached(request)).isEmpty();
        assertThat(Json.document(request)).containsEntry("ScratchDirPath", "/run/s/scratch/web-0");
    }

    @ParameterizedTest
    @EnumSource(names = {"LINUX", "LCOW"})
    void onlyNamespaceAndDevicesOfTheWindowsSectionStay(Today kind) {
        assertThat(spec(kind.request())).doesNotContainKey("windows");
        ContainerRequest.Builder request = kind.with("{'windows': {'network': {'networkNamespace': 'n', 'endpointList':"
                        + " ['e']}, 'devices': [{'id': 'p', 'idType': 'vpci'}]}}")
                .hostingSystem(kind.system()
                        .devices(List.of(new AssignedDevice("p", 0, "bus", List.of())))
                        .build());
        assertThat(spec(request))
                .containsEntry(
                        "windows",
                        Json.parse("{'network': {'networkNamespace': 'n'}, 'layerFolders': null,"
                                + " 'devices': [{'id': 'bus', 'idType': 'vpci'}]}"));
    }

    @Test
    void anEmptyListOfDevicesKeepsTheSectionOfOneShim() {
        String empty = "{'windows': {'devices': []}}";
        assertThat(spec(LINUX.with(empty))).containsEntry("windows", Json.parse("{'layerFolders': null}"));
        assertThat(spec(LCOW.with(empty))).doesNotContainKey("windows");
    }

    @ParameterizedTest
    @EnumSource(names = {"LINUX", "LCOW"})
    void whatOnlyTheHostCanDoIsLeftOut(Today kind) {
        ContainerRequest.Builder request = kind.with("{'hooks': {'poststop': [{'path': '/x'}]}, 'hostname': 'h',"
                + " 'linux': {'cgroupsPath': 'c', 'seccomp': {'a': 1}, 'sysctl': {'k': 'v'}, 'resources': {'pids': {},"
                + " 'network': {}, 'devices': [], 'blockIO': {}, 'hugepageLimits': [], 'memory': {'limit': 0},"
                + " 'cpu': {'period': 0, 'quota': 0, 'shares': 0}}},"
                + " 'annotations': {'io.microsoft.virtualmachine.lcow.privileged': '1'}}");
        assertThat(spec(request))
                .containsEntry("hostname", "h")
                .doesNotContainKey("hooks")
                .containsEntry(
                        "linux",
                        Json.parse("{'sysctl': {'k': 'v'}, 'resources': {'memory': {'limit': 0},"
                                + " 'cpu': {'period': 100000, 'quota': -1, 'shares': 0}}}"));
    }

    @Test
    void thePodOfTheSecondShimIsWrittenIntoTheAnnotation() {
        ContainerRequest.Builder request = LCOW.annotated("io.kubernetes.cri.sandbox-id", "other");
        assertThat(spec(request)).containsEntry("annotations", Map.of("io.kubernetes.cri.sandbox-id", "pod-1"));
    }

    @Test
    void sharesOfTheSecondShimAreNumberedByTheirPaths() {
        ContainerRequest.Builder request = LCOW.with("{'mounts': ["
                + "{'type': 'bind', 'destination': '/a', 'source': 'C:\\\\a', 'options': ['ro']},"
                + "{'type': 'bind', 'destination': '/f', 'source': 'C:\\\\dir\\\\file.txt'},"
                + "{'type': 'bind', 'destination': '/b', 'source': 'C:\\\\a', 'options': ['RO']}]}");
        assertThat(Today.map(request).attachments())
                .filteredOn(attachment -> attachment.kind() == Attachment.Kind.PLAN9)
                .extracting(Attachment::hostPath)
                .containsExactly("C:\\a", "C:\\dir\\");
    }
}
