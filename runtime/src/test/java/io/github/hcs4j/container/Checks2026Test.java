package io.github.hcs4j.container;

import static io.github.hcs4j.container.Today.ARGON_V1;
import static io.github.hcs4j.container.Today.ARGON_V2;
import static io.github.hcs4j.container.Today.LCOW;
import static io.github.hcs4j.container.Today.LINUX;
import static io.github.hcs4j.container.Today.XENON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.hcs4j.container.ledger.Annotation;
import io.github.hcs4j.container.ledger.MappingRules;
import io.github.hcs4j.container.ledger.Refusal;
import io.github.hcs4j.host.HostMachine;
import io.github.hcs4j.host.ShimOptions;
import io.github.hcs4j.version.SchemaVersion;
import io.github.hcs4j.version.WindowsBuild;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of 2026 that can keep a spec from becoming a document, with its place. */
class Checks2026Test {

    /** Code, place, kind and what the spec has; # stands for the place of an annotation. */
    private static final String SPECS = """
            SPEC_MALFORMED | linux | LINUX | 'linux': 'yes'
            SPEC_MALFORMED | linux | LCOW | 'linux': []
            ANNOTATION_CONFLICT | #CREDENTIALS_DISABLED | ARGON_V2 | 'annotations': {\
            'io.microsoft.disable-unsafe-operations': 'true', 'io.microsoft.container.wcow.gmsa.disable': 'false'}
            ANNOTATION_CONFLICT | #HOST_PROCESS | LCOW | 'annotations': {\
            'microsoft.com/hostprocess-container': 'T', 'microsoft.com/disable-hostprocess-container': '1'}
            HOST_PROCESS_CONTAINER | #HOST_PROCESS | ARGON_V1 | 'annotations': {\
            'microsoft.com/hostprocess-container': 'true'}
            CREDENTIALS_DISABLED | windows.credentialSpec | ARGON_V2 | 'windows': {'credentialSpec': ''}, \
            'annotations': {'io.microsoft.container.wcow.gmsa.disable': 't'}
            DRIVER_NOT_FOUND | #KERNEL_DRIVERS | LINUX | 'annotations': {\
            'io.microsoft.virtualmachine.kerneldrivers': 'C:\\\\ok,C:\\\\gone'}
            CONTAINER_TYPE_UNKNOWN | #CONTAINER_TYPE | XENON | 'annotations': {\
            'io.kubernetes.cri.container-type': 'Pod'}
            SANDBOX_ID_MISSING | #CONTAINER_TYPE | ARGON_V1 | 'annotations': {\
            'io.kubernetes.cri.container-type': 'sandbox'}
            CONTAINER_TYPE_MISSING | #SANDBOX_ID | LINUX | 'annotations': {'io.kubernetes.cri.sandbox-id': 'pod'}
            DUMP_TYPE_UNKNOWN | #DUMP_TYPE | XENON | 'annotations': {\
            'io.microsoft.container.processdumplocation': 'C:\\\\d', 'io.microsoft.wcow.processdumptype': 'Mini'}
            DUMP_COUNT_INVALID | #DUMP_COUNT | ARGON_V1 | 'annotations': {\
            'io.microsoft.container.processdumplocation': 'C:\\\\d', 'io.microsoft.wcow.processdumpcount': '0'}
            HOST_PROCESS_ROOT_UNSAFE | #HOST_PROCESS_ROOT | XENON | 'annotations': {\
            'microsoft.com/hostprocess-container': 'true', \
            'microsoft.com/hostprocess-rootfs-location': 'c:/x/../WINDOWS/t'}
            DEVICE_EXTENSION_NOT_FOUND | #DEVICE_EXTENSIONS | ARGON_V2 | 'annotations': {\
            'io.microsoft.container.wcow.deviceextensions': 'C:\\\\ext.json,'}
            DEVICE_EXTENSIONS_UNSUPPORTED | #DEVICE_EXTENSIONS | ARGON_V1 | 'annotations': {\
            'io.microsoft.container.wcow.deviceextensions': 'C:\\\\bad.json'}
            DEVICE_EXTENSION_MALFORMED | #DEVICE_EXTENSIONS | XENON | 'annotations': {\
            'io.microsoft.container.wcow.deviceextensions': 'C:\\\\bad.json'}
            DEVICE_TYPE_UNSUPPORTED | windows.devices[0].idType | ARGON_V2 | 'windows': {\
            'devices': [{'id': 'x', 'idType': 'gpu'}]}
            DEVICE_TYPE_UNSUPPORTED | windows.devices[0].idType | LINUX | 'windows': {\
            'devices': [{'id': 'x', 'idType': 'class'}]}
            DEVICE_NOT_ASSIGNED | windows.devices[0] | XENON | 'windows': {\
            'devices': [{'id': 'PCIP\\\\1', 'idType': 'vpci'}]}
            HOSTING_SYSTEM_MISSING | windows.hyperv | ARGON_V1 | 'windows': {'hyperv': {}}
            LINUX_SECTION_MISSING | linux | LCOW | 'linux': null
            CREDENTIAL_GUARD_MISSING | windows.credentialSpec | XENON | 'windows': {'credentialSpec': '{}'}
            PROCESSOR_LIMITS_EXCLUSIVE | windows.resources.cpu | ARGON_V1 | 'windows': {\
            'resources': {'cpu': {'count': 1}}}, 'annotations': {'io.microsoft.container.processor.weight': '5'}
            ROOT_READONLY | root.readonly | XENON | 'root': {'readonly': true}
            ROOT_NOT_A_VOLUME | root.path | ARGON_V2 | 'root': {'path': 'C:\\\\'}
            CPU_AFFINITY_MASK_ZERO | windows.resources.cpu.affinity[0].mask | ARGON_V2 | 'windows': {\
            'resources': {'cpu': {'affinity': [{'group': 1}]}}}
            """;

    /** Code, place, kind and the mounts. */
    private static final String MOUNTS = """
            MOUNT_INCOMPLETE | mounts[0] | ARGON_V1 | {'source': 'C:\\\\a'}
            MOUNT_INCOMPLETE | mounts[0] | LCOW | {'type': 'tmpfs', 'destination': '/a'}
            MOUNT_TYPE_UNKNOWN | mounts[0].type | XENON | {'source': 'C:\\\\a', 'destination': 'D', 'type': 'bind'}
            EXTENSIBLE_DISK_PATH_INVALID | mounts[0].source | XENON | {\
            'source': 'evd:///p', 'destination': 'D', 'type': 'extensible-virtual-disk'}
            EXTENSIBLE_DISK_PATH_INVALID | mounts[0].source | LCOW | {\
            'source': 't/p', 'destination': '/d', 'type': 'extensible-virtual-disk'}
            UVM_MOUNT_UNSUPPORTED | mounts[0].source | XENON | {'source': 'uvm://C:\\\\a', 'destination': 'D'}
            HOST_PATH_MISSING | mounts[0].source | XENON | {'source': 'C:\\\\gone', 'destination': 'D'}
            HOST_PATH_MISSING | mounts[0].source | LINUX | {\
            'source': 'C:\\\\gone', 'destination': '/b', 'type': 'bind'}
            MOUNT_SOURCE_UNRESOLVED | mounts[0].source | ARGON_V1 | {'source': 'C:\\\\broken', 'destination': 'D'}
            HUGEPAGES_PATH_INVALID | mounts[0].source | LINUX | {\
            'source': 'hugepages://2M', 'destination': '/b', 'type': 'bind'}
            HUGEPAGES_SIZE_UNSUPPORTED | mounts[0].source | LCOW | {\
            'source': 'hugepages://1G/a', 'destination': '/b', 'type': 'bind'}
            DISK_CONFLICT | mounts[1] | LCOW | {\
            'source': 'C:\\\\d', 'destination': '/a', 'type': 'virtual-disk', 'options': ['ro']}, {\
            'source': 'C:\\\\d', 'destination': '/b', 'type': 'virtual-disk'}
            DISK_CONFLICT | mounts[1] | LCOW | {\
            'source': 'C:\\\\d', 'destination': '/a', 'type': 'virtual-disk', 'options': ['x']}, {\
            'source': 'C:\\\\d', 'destination': '/b', 'type': 'virtual-disk', 'options': ['y']}
            SHARE_CONFLICT | mounts[1].source | LCOW | {\
            'source': 'C:\\\\d', 'destination': '/a', 'type': 'bind', 'options': ['ro']}, {\
            'source': 'C:\\\\d', 'destination': '/b', 'type': 'bind'}
            """;

    private static Stream<Arguments> rows(String table, String specOf) {
        return table.lines().map(line -> {
            String[] cells = line.split(" \\| ", 4);
            String at = cells[1].startsWith("#")
                    ? "annotations[\""
                            + Annotation.valueOf(cells[1].substring(1)).key() + "\"]"
                    : cells[1];
            Today kind = Today.valueOf(cells[2]);
            return row(Refusal.valueOf(cells[0]), at, kind.with(String.format(specOf, cells[3])));
        });
    }

    private static Arguments row(Refusal code, String at, ContainerRequest.Builder request) {
        return arguments(code, at, request);
    }

    private static ContainerRequest.Builder shim(Today kind, String isolation, String platform) {
        return kind.request()
                .shimOptions(ShimOptions.builder()
                        .sandboxIsolation(isolation)
                        .sandboxPlatform(platform)
                        .build());
    }

    private static ContainerRequest.Builder mount(Today kind, String mount) {
        return kind.with("{'mounts': [" + mount + "]}");
    }

    /** What is refused for another member of the request than the spec. */
    private static Stream<Arguments> requests() {
        String pipe = "'\\\\\\\\.\\\\pipe\\\\a'";
        return Stream.of(
                row(Refusal.SPEC_MISSING, "spec", ARGON_V2.request().spec(null)),
                row(Refusal.SANDBOX_ISOLATION_MISMATCH, "shimOptions", shim(XENON, "process", "windows/amd64")),
                row(Refusal.SANDBOX_PLATFORM_MISMATCH, "shimOptions", shim(LINUX, "hypervisor", "windows/amd64")),
                row(Refusal.SANDBOX_PLATFORM_MISMATCH, "shimOptions", shim(ARGON_V2, "", "linux/amd64")),
                row(Refusal.SANDBOX_PLATFORM_UNKNOWN, "shimOptions", shim(ARGON_V1, "", "plan9/amd64")),
                row(Refusal.HOSTING_SYSTEM_MISSING, "linux", LINUX.request().hostingSystem(null)),
                row(
                        Refusal.LINUX_UNSUPPORTED,
                        "linux",
                        LINUX.request().hostingSystem(null).requestedSchemaVersion(SchemaVersion.of(1, 0))),
                row(
                        Refusal.HOSTING_OS_MISMATCH,
                        "hostingSystem.os",
                        LINUX.request().hostingSystem(LINUX.system().os("Linux").build())),
                row(
                        Refusal.WRITABLE_SHARE_DENIED,
                        "mounts[0].source",
                        mount(XENON, "{'source': 'C:\\\\a', 'destination': 'C:\\\\b'}")
                                .hostingSystem(XENON.system()
                                        .noWritableFileShares(true)
                                        .build())),
                row(
                        Refusal.WRITABLE_SHARE_DENIED,
                        "mounts[0].source",
                        mount(LCOW, "{'source': 'C:\\\\a', 'destination': '/b', 'type': 'bind'}")
                                .hostingSystem(
                                        LCOW.system().noWritableFileShares(true).build())),
                row(
                        Refusal.WRITABLE_SHARE_DENIED,
                        "mounts[0].source",
                        mount(LINUX, "{'source': 'C:\\\\a', 'destination': '/b', 'type': 'bind'}")
                                .hostingSystem(LINUX.system()
                                        .noWritableFileShares(true)
                                        .build())),
                row(
                        Refusal.PIPES_UNSUPPORTED,
                        "mounts",
                        mount(XENON, "{'source': " + pipe + ", 'destination': " + pipe + "}")
                                .host(HostMachine.of(WindowsBuild.SERVER_2016, 2))),
                row(
                        Refusal.PIPES_UNSUPPORTED,
                        "mounts",
                        mount(ARGON_V1, "{'source': " + pipe + ", 'destination': " + pipe + "}")
                                .host(HostMachine.of(WindowsBuild.SERVER_2016, 2))),
                row(
                        Refusal.SINGLE_FILE_UNSUPPORTED,
                        "mounts[0].source",
                        mount(LINUX, "{'source': 'C:\\\\dir\\\\file.txt', 'destination': '/b', 'type': 'bind'}")
                                .host(HostMachine.of(WindowsBuild.SERVER_2019, 2))),
                row(
                        Refusal.CPU_AFFINITY_GROUPS_UNSUPPORTED,
                        "windows.resources.cpu.affinity",
                        ARGON_V2.with("{'windows': {'resources': {'cpu': {'affinity': [{'mask': 1}, {'mask': 2}]}}}}")
                                .host(HostMachine.of(WindowsBuild.SERVER_2019, 2))),
                row(
                        Refusal.CPU_AFFINITY_GROUPS_UNSUPPORTED,
                        "windows.resources.cpu.affinity",
                        ARGON_V2.with("{'windows': {'resources': {'cpu': {'affinity': [{'mask': 1, 'group': 1}]}}}}")
                                .host(HostMachine.of(WindowsBuild.SERVER_2019, 2))));
    }

    static Stream<Arguments> checks() {
        return Stream.of(rows(SPECS, "{%s}"), LayerChecks2026.rows(), rows(MOUNTS, "{'mounts': [%s]}"), requests())
                .flatMap(rows -> rows);
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("checks")
    void isRefusedAtItsPlace(Refusal code, String at, ContainerRequest.Builder request) {
        SpecProblem error = Today.error(request);
        assertThat(error).isNotNull();
        assertThat(error.code() + " at " + error.at()).isEqualTo(code + " at " + at);
        assertThat(error.message()).doesNotContain("\n");
    }

    @ParameterizedTest
    @CsvSource({"'source': 'C:', no destination", "'destination': 'D', no source", "'type': 'bind', no source"})
    void theMissingEndOfAMountIsNamed(String mount, String found) {
        assertThat(Today.error(mount(ARGON_V2, "{" + mount + "}")))
                .isNotNull()
                .extracting(SpecProblem::found)
                .isEqualTo(found);
    }

    @Test
    void everyRuleHasARowHere() {
        Set<Refusal> covered = EnumSet.noneOf(Refusal.class);
        checks().forEach(row -> covered.add((Refusal) row.get()[0]));
        assertThat(covered)
                .containsExactlyInAnyOrderElementsOf(Stream.of(Refusal.values())
                        .filter(code -> code.isOf(MappingRules.HCSSHIM_2026))
                        .toList());
    }
}
