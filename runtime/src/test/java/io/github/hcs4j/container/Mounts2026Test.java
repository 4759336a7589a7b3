package io.github.hcs4j.container;

import static io.github.hcs4j.container.Today.ARGON_V1;
import static io.github.hcs4j.container.Today.ARGON_V2;
import static io.github.hcs4j.container.Today.SHARES;
import static io.github.hcs4j.container.Today.XENON;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.container.ledger.NoticeCode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of the host a Windows container sees by the rules of 2026. Backslashes are slashes in the rows here. */
class Mounts2026Test {

    private static ContainerRequest.Builder mount(Today kind, String source, String destination, String more) {
        return kind.with("{'mounts': [{'source': " + Json.quote(path(source)) + ", 'destination': "
                + Json.quote(path(destination)) + more + "}]}");
    }

    private static String path(String slashes) {
        return slashes.replace('/', '\\').replace(":\\\\", "://");
    }

    private static List<@Nullable Object> mapped(ContainerRequest.Builder request, String member, String path) {
        Object list = Today.container(request).get(member);
        return list instanceof List<?> elements
                ? elements.stream()
                        .<@Nullable Object>map(element -> Json.map(element).get(path))
                        .toList()
                : List.of();
    }

    @ParameterizedTest
    @CsvSource({
        "C:/link, C:/in, D:/target",
        "C:/a, C:/in, C:/a",
        "C:/a, //./pipe/x, C:/a",
        "//./PIPE/a, C:/in, //./PIPE/a"
    })
    void theSourceOfAProcessIsolatedContainerIsResolved(String source, String destination, String expected) {
        ContainerRequest.Builder request = mount(ARGON_V2, source, destination, ", 'type': 'bind'");
        assertThat(mapped(request, "MappedDirectories", "HostPath")).containsExactly(path(expected));
    }

    @Test
    void schema1HasTheSourceAsItIs() {
        assertThat(mapped(mount(ARGON_V1, "C:/link", "C:/in", ""), "MappedDirectories", "HostPath"))
                .containsExactly("C:\\link");
    }

    @ParameterizedTest
    @CsvSource({"ARGON_V2, //./pipe/a, C:/in", "ARGON_V1, uvm:////./pipe/a, //./pipe/b", "XENON, //./pipe/a, C:/in"})
    void aPipeWithAnotherDestinationIsDroppedWithANotice(Today kind, String source, String destination) {
        ContainerRequest.Builder request = mount(kind, source, destination, "");
        assertThat(Today.container(request)).doesNotContainKeys("MappedDirectories", "MappedPipes");
        assertThat(Today.map(request).notices()).extracting(Notice::code).contains(NoticeCode.PIPE_DROPPED);
    }

    @ParameterizedTest
    @CsvSource({"ARGON_V2, //./pipe/a, //./pipe/a", "XENON, //./pipe/a, IPC$", "XENON, uvm:////./pipe/a, //./pipe/pod/a"
    })
    void aPipeIsKnownByBothOfItsEnds(Today kind, String source, String expected) {
        ContainerRequest.Builder request = mount(kind, source, "//./pipe/b", "");
        assertThat(mapped(request, "MappedPipes", "ContainerPipeName")).containsExactly("b");
        assertThat(mapped(request, "MappedPipes", "HostPath"))
                .containsExactly(expected.equals("IPC$") ? SHARES + "IPC$\\a" : path(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "C:/data, '', s3",
        "C:/layers/28, ', \"options\": [\"RO\"]', s1",
        "C:/layers/28, '', s3",
        "C:/dir/file.txt, '', s3/file.txt",
        "C:/layers/../layers/28/, ', \"options\": [\"ro\"]', s1"
    })
    void aFolderIsSharedForEachMode(String source, String options, String expected) {
        assertThat(mapped(mount(XENON, source, "C:/in", options), "MappedDirectories", "HostPath"))
                .containsExactly(SHARES + path(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "physical-disk, //./PHYSICALDRIVE1, 1",
        "virtual-disk, C:/d.vhdx, 1",
        "virtual-disk, C:/scratch/sandbox.vhdx, 0",
        "extensible-virtual-disk, evd://type/path, 1"
    })
    void aDiskIsMounted(String type, String source, int index) {
        String path = source.startsWith("evd") ? source : path(source);
        ContainerRequest.Builder request = XENON.with(
                "{'mounts': [{'source': " + Json.quote(path) + ", 'destination': 'D', 'type': '" + type + "'}]}");
        assertThat(mapped(request, "MappedDirectories", "HostPath")).containsExactly("c:\\mounts\\scsi\\m" + index);
    }

    @Test
    void disksComeAfterAllOtherDirectories() {
        String mounts = "{'mounts': [{'source': 'C:\\\\d', 'destination': 'disk', 'type': 'virtual-disk'},"
                + " {'source': 'C:\\\\a', 'destination': 'folder'}]}";
        assertThat(mapped(XENON.with(mounts), "MappedDirectories", "ContainerPath"))
                .containsExactly("folder", "disk");
    }

    @ParameterizedTest
    @CsvSource({"a/../b, C:/SandboxMounts/b, false", "../../x, C:/x, true", "'', C:/SandboxMounts, false"})
    void aSandboxPathIsOneOfTheUtilityVm(String rest, String expected, boolean escapes) {
        ContainerRequest.Builder request =
                XENON.with("{'mounts': [{'source': 'sandbox://" + rest + "', 'destination': 'C:\\\\in'}]}");
        assertThat(mapped(request, "MappedDirectories", "HostPath")).containsExactly(path(expected));
        assertThat(Today.map(request).notices())
                .extracting(Notice::code)
                .isEqualTo(escapes ? List.of(NoticeCode.SANDBOX_PATH_ESCAPES) : List.of());
    }

    @Test
    void anotherOperatingSystemTakesDisksAndNoShares() {
        ContainerRequest.Builder request = XENON.with("{'root': {'path': 'r'},"
                        + " 'mounts': [{'source': 'C:\\\\d', 'destination': 'D', 'type': 'virtual-disk'}]}")
                .hostingSystem(XENON.system().os("linux").build());
        assertThat(mapped(request, "MappedDirectories", "HostPath")).containsExactly("/run/mounts/scsi/m0");
        assertThat(Map.copyOf(Json.map(Today.container(request).get("Storage"))))
                .isEqualTo(Map.of("Path", "r"));
    }
}
