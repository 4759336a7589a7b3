package io.github.hcs4j.container;

import static io.github.hcs4j.container.Today.ARGON_V1;
import static io.github.hcs4j.container.Today.ARGON_V2;
import static io.github.hcs4j.container.Today.LINUX;
import static io.github.hcs4j.container.Today.SHARES;
import static io.github.hcs4j.container.Today.XENON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.hcs4j.container.ledger.MappingRules;
import io.github.hcs4j.model.v2.ContainerCredentialGuardState;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One request by both sets of rules: the error, or what stands at a path of the document. */
class ChangesSince2019Test {

    private static final String VOLUME = "\\\\?\\Volume{11111111-2222-3333-4444-555555555555}\\";
    private static final String CREDENTIALS = "{'windows': {'credentialSpec': '{}'}}";

    private static Arguments row(String path, ContainerRequest.Builder request, String then, String now) {
        return arguments(path, request, then, now);
    }

    /** A container in a utility VM that has what the rules of 2019 look for. */
    private static ContainerRequest.Builder hosted(String more) {
        return XENON.with(more)
                .hostingSystem(XENON.system()
                        .processorCount(2)
                        .vsmb(Map.of("C:\\layers\\28", "VM-28", "C:\\layers\\27", "VM-27", "C:\\shared", "VM-S"))
                        .scsi(Map.of("C:\\disk", "VM-DISK"))
                        .build());
    }

    private static String mount(String source, String destination, String more) {
        return "{'root': {'path': " + Today.VOLUME + "}, 'mounts': [{'source': " + Json.quote(source)
                + ", 'destination': " + Json.quote(destination) + more + "}]}";
    }

    private static String cpu(String members) {
        return "{'root': {'path': " + Today.VOLUME + "}, 'windows': {'resources': {'cpu': {" + members + "}}}}";
    }

    static Stream<Arguments> kinds() {
        return Stream.of(
                row("HvPartition", hyperV(ARGON_V1), "true", "HOSTING_SYSTEM_MISSING"),
                row("HvRuntime.ImagePath", hyperV(ARGON_V1), "C:\\u", "HOSTING_SYSTEM_MISSING"),
                row("Storage.Path", hyperV(ARGON_V2), VOLUME, "HOSTING_SYSTEM_MISSING"),
                row("LayerFolderPath", ARGON_V1.request(), "C:\\scratch", Flat.NOTHING),
                row("HostingSystemId", hosted("{'root': {'path': 'r'}}"), "pod@vm", Flat.NOTHING),
                row("OciBundlePath", LINUX.request(), "LINUX_UNSUPPORTED", "/run/gcs/c/web-0"));
    }

    private static ContainerRequest.Builder hyperV(Today kind) {
        return kind.with("{'windows': {'hyperv': {'utilityVMPath': 'C:\\\\u'}}}");
    }

    static Stream<Arguments> settings() {
        String annotation = "{'annotations': {'io.microsoft.container.processor.count': '3'}}";
        return Stream.of(
                row("Processor", ARGON_V2.request(), Flat.NOTHING, "{}"),
                row("RegistryChanges.AddValues[0].Name", ARGON_V2.request(), Flat.NOTHING, "WaitToKillServiceTimeout"),
                row(
                        "Memory",
                        ARGON_V2.with("{'windows': {'resources': {'memory': {'limit': 0}}}}"),
                        "{}",
                        Flat.NOTHING),
                row(
                        "Storage.QoS",
                        ARGON_V2.with("{'windows': {'resources': {'storage': {'bps': 0}}}}"),
                        "{}",
                        Flat.NOTHING),
                row(
                        "Processor.Weight",
                        ARGON_V2.with(cpu("'count': 1, 'shares': 5")),
                        "5",
                        "PROCESSOR_LIMITS_EXCLUSIVE"),
                row("Processor.Count", hosted(cpu("'count': 99")), "8", "2"),
                row("Processor.Count", ARGON_V2.with(annotation), Flat.NOTHING, "3"),
                row(
                        "ContainerCredentialGuard.CredentialSpec",
                        ARGON_V2.with(CREDENTIALS)
                                .credentialGuard(
                                        ContainerCredentialGuardState.builder().build()),
                        Flat.NOTHING,
                        "{}"),
                row(
                        "Networking.Namespace",
                        ARGON_V2.with("{'windows': {'network': {}}}")
                                .hostState(Today.state()
                                        .createdNetworkNamespace("made")
                                        .build()),
                        Flat.NOTHING,
                        "made"),
                row(
                        "AssignedDevices[0].LocationPath",
                        ARGON_V2.with("{'windows': {'devices': [{'id': 'p', 'idType': 'vpci-location-path'}]}}"),
                        Flat.NOTHING,
                        "p"),
                row(
                        "Storage.Path",
                        ARGON_V2.with("{'root': null}")
                                .hostState(Today.state().mountedRoot(VOLUME).build()),
                        "ROOT_MISSING",
                        VOLUME),
                row("Storage.Path", hosted("{}"), "ROOT_MISSING", "c:\\mounts\\scsi\\m0"),
                row("Storage.Layers[0].Path", hosted("{'root': {'path': 'r'}}"), "VM-28", "C:\\layers\\28"));
    }

    static Stream<Arguments> mounts() {
        String hostPath = "MappedDirectories[0].HostPath";
        String pipePath = "MappedPipes[0].HostPath";
        String pipe = "\\\\.\\pipe\\a";
        return Stream.of(
                row(hostPath, ARGON_V2.with(mount("C:\\a", "C:\\b", ", 'type': 'bind'")), "MOUNT_TYPE_SET", "C:\\a"),
                row(
                        hostPath,
                        hosted(mount("C:\\disk", "C:\\b", ", 'type': 'virtual-disk'")),
                        "MOUNT_TYPE_SET",
                        "VM-DISK"),
                row(hostPath, ARGON_V2.with(mount("C:\\a", "", "")), "C:\\a", "MOUNT_INCOMPLETE"),
                row(hostPath, ARGON_V2.with(mount("", "C:\\b", "")), Flat.NOTHING, "MOUNT_INCOMPLETE"),
                row(pipePath, ARGON_V2.with(mount(pipe, "\\\\.\\PIPE\\b", "")), pipe, Flat.NOTHING),
                row(pipePath, ARGON_V2.with(mount("C:\\a", "\\\\.\\pipe\\b", "")), "C:\\a", Flat.NOTHING),
                row(hostPath, ARGON_V2.with(mount(pipe, "C:\\b", "")), pipe, Flat.NOTHING),
                row(pipePath, hosted(mount(pipe, "\\\\.\\pipe\\b", "")), pipe, SHARES + "IPC$\\a"),
                row(hostPath, ARGON_V2.with(mount("C:\\link", "C:\\b", "")), "C:\\link", "D:\\target"),
                row(hostPath, hosted(mount("C:\\new", "C:\\b", "")), "NOT_ATTACHED", SHARES + "s1"),
                row(hostPath, hosted(mount("C:\\shared", "C:\\b", "")), "VM-S", "VM-S"),
                row(hostPath, hosted(mount("C:\\disk", "C:\\b", "")), "VM-DISK", SHARES + "s1"));
    }

    static Stream<Arguments> changes() {
        return Stream.of(kinds(), settings(), mounts()).flatMap(rows -> rows);
    }

    @ParameterizedTest(name = "{0}: {2}, now {3}")
    @MethodSource("changes")
    void isNotWhatItWas(String path, ContainerRequest.Builder request, String then, String now) {
        assertThat(Flat.answer(request.rules(MappingRules.HCSSHIM_2019), path)).isEqualTo(then);
        assertThat(Flat.answer(request.rules(MappingRules.HCSSHIM_2026), path)).isEqualTo(now);
    }
}
