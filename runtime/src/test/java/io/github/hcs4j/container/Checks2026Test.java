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
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of 2026 that can keep a spec from becoming a document, in the order of the checks for each kind. */
class Checks2026Test {

    private static final String MOUNTS = "{'mounts': [%s]}";

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
        return kind.with(String.format(MOUNTS, mount));
    }

    private static String at(Annotation annotation) {
        return "annotations[\"" + annotation.key() + "\"]";
    }

    private static ContainerRequest.Builder annotated(Today kind, Annotation annotation, String value) {
        return kind.annotated(annotation.key(), value);
    }

    static Stream<Arguments> annotationsAndOptions() {
        return Stream.of(
                row(Refusal.SPEC_MISSING, "spec", ARGON_V2.request().spec(null)),
                row(Refusal.SPEC_MALFORMED, "linux", LINUX.with("{'linux': 'yes'}")),
                row(Refusal.SPEC_MALFORMED, "linux", LCOW.with("{'linux': []}")),
                row(
                        Refusal.ANNOTATION_CONFLICT,
                        at(Annotation.CREDENTIALS_DISABLED),
                        ARGON_V2.with("{'annotations': {'io.microsoft.disable-unsafe-operations': 'true',"
                                + " 'io.microsoft.container.wcow.gmsa.disable': 'false'}}")),
                row(
                        Refusal.ANNOTATION_CONFLICT,
                        at(Annotation.HOST_PROCESS),
                        LCOW.with("{'annotations': {'microsoft.com/hostprocess-container': 'T',"
                                + " 'microsoft.com/disable-hostprocess-container': '1'}}")),
                row(Refusal.SANDBOX_ISOLATION_MISMATCH, "shimOptions", shim(XENON, "process", "windows/amd64")),
                row(Refusal.SANDBOX_PLATFORM_MISMATCH, "shimOptions", shim(LINUX, "hypervisor", "windows/amd64")),
                row(Refusal.SANDBOX_PLATFORM_MISMATCH, "shimOptions", shim(ARGON_V2, "", "linux/amd64")),
                row(Refusal.SANDBOX_PLATFORM_UNKNOWN, "shimOptions", shim(ARGON_V1, "", "plan9/amd64")),
                row(
                        Refusal.HOST_PROCESS_CONTAINER,
                        at(Annotation.HOST_PROCESS),
                        annotated(ARGON_V1, Annotation.HOST_PROCESS, "true")),
                row(
                        Refusal.CREDENTIALS_DISABLED,
                        "windows.credentialSpec",
                        ARGON_V2.with("{'windows': {'credentialSpec': ''},"
                                + " 'annotations': {'io.microsoft.container.wcow.gmsa.disable': 't'}}")),
                row(
                        Refusal.DRIVER_NOT_FOUND,
                        at(Annotation.KERNEL_DRIVERS),
                        annotated(LINUX, Annotation.KERNEL_DRIVERS, "C:\\ok,C:\\gone")),
                row(
                        Refusal.CONTAINER_TYPE_UNKNOWN,
                        at(Annotation.CONTAINER_TYPE),
                        annotated(XENON, Annotation.CONTAINER_TYPE, "Pod")),
                row(
                        Refusal.SANDBOX_ID_MISSING,
                        at(Annotation.CONTAINER_TYPE),
                        annotated(ARGON_V1, Annotation.CONTAINER_TYPE, "sandbox")),
                row(
                        Refusal.CONTAINER_TYPE_MISSING,
                        at(Annotation.SANDBOX_ID),
                        annotated(LINUX, Annotation.SANDBOX_ID, "pod")),
                row(
                        Refusal.DUMP_TYPE_UNKNOWN,
                        at(Annotation.DUMP_TYPE),
                        XENON.with("{'annotations': {'io.microsoft.container.processdumplocation': 'C:\\\\d',"
                                + " 'io.microsoft.wcow.processdumptype': 'Mini'}}")),
                row(
                        Refusal.DUMP_COUNT_INVALID,
                        at(Annotation.DUMP_COUNT),
                        ARGON_V1.with("{'annotations': {'io.microsoft.container.processdumplocation': 'C:\\\\d',"
                                + " 'io.microsoft.wcow.processdumpcount': '0'}}")),
                row(
                        Refusal.HOST_PROCESS_ROOT_UNSAFE,
                        at(Annotation.HOST_PROCESS_ROOT),
                        XENON.with("{'annotations': {'microsoft.com/hostprocess-container': 'true',"
                                + " 'microsoft.com/hostprocess-rootfs-location': 'c:/x/../WINDOWS/t'}}")));
    }

    static Stream<Arguments> mountsAndDevices() {
        String source = "mounts[0].source";
        return Stream.of(
                row(Refusal.MOUNT_INCOMPLETE, "mounts[0]", mount(ARGON_V1, "{'source': 'C:\\\\a'}")),
                row(Refusal.MOUNT_INCOMPLETE, "mounts[0]", mount(LCOW, "{'type': 'tmpfs', 'destination': '/a'}")),
                row(
                        Refusal.MOUNT_TYPE_UNKNOWN,
                        "mounts[0].type",
                        mount(XENON, "{'source': 'C:\\\\a', 'destination': 'C:\\\\b', 'type': 'bind'}")),
                row(
                        Refusal.EXTENSIBLE_DISK_PATH_INVALID,
                        source,
                        mount(XENON, "{'source': 'evd:///p', 'destination': 'D', 'type': 'extensible-virtual-disk'}")),
                row(
                        Refusal.EXTENSIBLE_DISK_PATH_INVALID,
                        source,
                        mount(LCOW, "{'source': 't/p', 'destination': '/d', 'type': 'extensible-virtual-disk'}")),
                row(
                        Refusal.UVM_MOUNT_UNSUPPORTED,
                        source,
                        mount(XENON, "{'source': 'uvm://C:\\\\a', 'destination': 'C:\\\\b'}")),
                row(
                        Refusal.HOST_PATH_MISSING,
                        source,
                        mount(XENON, "{'source': 'C:\\\\gone', 'destination': 'C:\\\\b'}")),
                row(
                        Refusal.HOST_PATH_MISSING,
                        source,
                        mount(LINUX, "{'source': 'C:\\\\gone', 'destination': '/b', 'type': 'bind'}")),
                row(
                        Refusal.WRITABLE_SHARE_DENIED,
                        source,
                        mount(XENON, "{'source': 'C:\\\\a', 'destination': 'C:\\\\b'}")
                                .hostingSystem(XENON.system()
                                        .noWritableFileShares(true)
                                        .build())),
                row(
                        Refusal.WRITABLE_SHARE_DENIED,
                        source,
                        mount(LCOW, "{'source': 'C:\\\\a', 'destination': '/b', 'type': 'bind'}")
                                .hostingSystem(
                                        LCOW.system().noWritableFileShares(true).build())),
                row(
                        Refusal.MOUNT_SOURCE_UNRESOLVED,
                        source,
                        mount(ARGON_V1, "{'source': 'C:\\\\broken', 'destination': 'C:\\\\b'}")),
                row(
                        Refusal.PIPES_UNSUPPORTED,
                        "mounts",
                        mount(ARGON_V1, "{'source': '\\\\\\\\.\\\\pipe\\\\a', 'destination': '\\\\\\\\.\\\\pipe\\\\b'}")
                                .host(HostMachine.of(WindowsBuild.SERVER_2016, 2))),
                row(
                        Refusal.HUGEPAGES_PATH_INVALID,
                        source,
                        mount(LINUX, "{'source': 'hugepages://2M', 'destination': '/b', 'type': 'bind'}")),
                row(
                        Refusal.HUGEPAGES_SIZE_UNSUPPORTED,
                        source,
                        mount(LCOW, "{'source': 'hugepages://1G/a', 'destination': '/b', 'type': 'bind'}")),
                row(
                        Refusal.SINGLE_FILE_UNSUPPORTED,
                        source,
                        mount(LINUX, "{'source': 'C:\\\\dir\\\\file.txt', 'destination': '/b', 'type': 'bind'}")
                                .host(HostMachine.of(WindowsBuild.SERVER_2019, 2))),
                row(
                        Refusal.DISK_CONFLICT,
                        "mounts[1]",
                        mount(
                                LCOW,
                                "{'source': 'C:\\\\d', 'destination': '/a', 'type': 'virtual-disk', 'options': ['ro']},"
                                        + " {'source': 'C:\\\\d', 'destination': '/b', 'type': 'virtual-disk'}")),
                row(
                        Refusal.SHARE_CONFLICT,
                        "mounts[1].source",
                        mount(
                                LCOW,
                                "{'source': 'C:\\\\d', 'destination': '/a', 'type': 'bind', 'options': ['ro']},"
                                        + " {'source': 'C:\\\\d', 'destination': '/b', 'type': 'bind'}")),
                row(
                        Refusal.DEVICE_TYPE_UNSUPPORTED,
                        "windows.devices[0].idType",
                        ARGON_V2.with("{'windows': {'devices': [{'id': 'x', 'idType': 'gpu'}]}}")),
                row(
                        Refusal.DEVICE_TYPE_UNSUPPORTED,
                        "windows.devices[0].idType",
                        LINUX.with("{'windows': {'devices': [{'id': 'x', 'idType': 'class'}]}}")),
                row(
                        Refusal.DEVICE_NOT_ASSIGNED,
                        "windows.devices[0]",
                        XENON.with("{'windows': {'devices': [{'id': 'PCIP\\\\\\\\1', 'idType': 'vpci'}]}}")));
    }

    static Stream<Arguments> theRest() {
        String cpu = "windows.resources.cpu";
        return Stream.of(
                row(Refusal.HOSTING_SYSTEM_MISSING, "windows.hyperv", ARGON_V1.with("{'windows': {'hyperv': {}}}")),
                row(Refusal.HOSTING_SYSTEM_MISSING, "linux", LINUX.request().hostingSystem(null)),
                row(
                        Refusal.LINUX_UNSUPPORTED,
                        "linux",
                        LINUX.request().hostingSystem(null).requestedSchemaVersion(SchemaVersion.of(1, 0))),
                row(
                        Refusal.HOSTING_OS_MISMATCH,
                        "hostingSystem.os",
                        LINUX.request().hostingSystem(LINUX.system().os("Linux").build())),
                row(Refusal.LINUX_SECTION_MISSING, "linux", LCOW.with("{'linux': null}")),
                row(
                        Refusal.CREDENTIAL_GUARD_MISSING,
                        "windows.credentialSpec",
                        XENON.with("{'windows': {'credentialSpec': '{}'}}")),
                row(
                        Refusal.PROCESSOR_LIMITS_EXCLUSIVE,
                        cpu,
                        ARGON_V1.with("{'windows': {'resources': {'cpu': {'count': 1}}},"
                                + " 'annotations': {'io.microsoft.container.processor.weight': '5'}}")),
                row(Refusal.ROOT_READONLY, "root.readonly", XENON.with("{'root': {'readonly': true}}")),
                row(Refusal.ROOT_NOT_A_VOLUME, "root.path", ARGON_V2.with("{'root': {'path': 'C:\\\\'}}")),
                row(
                        Refusal.DEVICE_EXTENSION_NOT_FOUND,
                        at(Annotation.DEVICE_EXTENSIONS),
                        annotated(ARGON_V2, Annotation.DEVICE_EXTENSIONS, "C:\\ext.json,")),
                row(
                        Refusal.DEVICE_EXTENSIONS_UNSUPPORTED,
                        at(Annotation.DEVICE_EXTENSIONS),
                        annotated(ARGON_V1, Annotation.DEVICE_EXTENSIONS, "C:\\bad.json")),
                row(
                        Refusal.DEVICE_EXTENSION_MALFORMED,
                        at(Annotation.DEVICE_EXTENSIONS),
                        annotated(XENON, Annotation.DEVICE_EXTENSIONS, "C:\\bad.json")),
                row(
                        Refusal.CPU_AFFINITY_MASK_ZERO,
                        cpu + ".affinity[0].mask",
                        ARGON_V2.with("{'windows': {'resources': {'cpu': {'affinity': [{'group': 1}]}}}}")),
                row(
                        Refusal.CPU_AFFINITY_GROUPS_UNSUPPORTED,
                        cpu + ".affinity",
                        ARGON_V2.with("{'windows': {'resources': {'cpu': {'affinity': [{'mask': 1, 'group': 1}]}}}}")
                                .host(HostMachine.of(WindowsBuild.SERVER_2019, 2))));
    }

    static Stream<Arguments> checks() {
        return Stream.of(annotationsAndOptions(), LayerChecks2026.rows(), mountsAndDevices(), theRest())
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
