package io.github.hcs4j.container;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.hcs4j.container.ledger.LinuxShim;
import io.github.hcs4j.container.ledger.MappingRules;
import io.github.hcs4j.container.ledger.Refusal;
import io.github.hcs4j.host.HostFiles;
import io.github.hcs4j.host.HostMachine;
import io.github.hcs4j.host.HostState;
import io.github.hcs4j.host.HostingSystem;
import io.github.hcs4j.version.WindowsBuild;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The kinds of containers that the rules of 2026 know, each with the least that a request for it needs. */
enum Today {
    ARGON_V1(WindowsBuild.VERSION_1709, "'root': {'path': " + Today.VOLUME + "}, ", "", null),
    ARGON_V2(WindowsBuild.SERVER_2022, "'root': {'path': " + Today.VOLUME + "}, ", "", null),
    XENON(WindowsBuild.SERVER_2022, "", "'hyperv': {}, ", "windows"),
    LINUX(WindowsBuild.SERVER_2022, "'linux': {}, ", "", "linux"),
    LCOW(WindowsBuild.SERVER_2022, "'linux': {}, ", "", "linux");

    /** The volume as JSON, with ' for ". */
    static final String VOLUME = "'\\\\\\\\?\\\\Volume{11111111-2222-3333-4444-555555555555}\\\\'";

    static final String SHARES = "\\\\?\\VMSMB\\VSMB-{dcc079ae-60ba-4d07-847c-3493609c0870}\\";

    /** There is nothing at C:\gone, C:\dir\file.txt is a file, C:\broken and disks in it cannot be resolved. */
    static final HostFiles FILES = HostFiles.of(
            Map.of("C:\\gone", HostFiles.Kind.MISSING, "C:\\dir\\file.txt", HostFiles.Kind.FILE),
            Map.of(
                    "C:\\broken", Optional.empty(),
                    "C:\\broken\\layer.vhd", Optional.empty(),
                    "C:\\broken\\sandbox.vhdx", Optional.empty(),
                    "C:\\link", Optional.of("D:\\target")),
            Map.of("C:\\ext.json", "{\"device_category\":{\"name\":\"gpu\"}}", "C:\\bad.json", "["));

    private final WindowsBuild build;
    private final String members;
    private final String windowsMembers;
    private final @Nullable String vmOs;

    Today(WindowsBuild build, String members, String windowsMembers, @Nullable String vmOs) {
        this.build = build;
        this.members = members;
        this.windowsMembers = windowsMembers;
        this.vmOs = vmOs;
    }

    /** A utility VM for the kind. */
    HostingSystem.Builder system() {
        return HostingSystem.builder().id("pod@vm").os(String.valueOf(vmOs)).owner("pods");
    }

    ContainerRequest.Builder request() {
        return ContainerRequest.builder()
                .rules(MappingRules.HCSSHIM_2026)
                .id("web-0")
                .owner("ci")
                .host(HostMachine.of(build, 8))
                .hostingSystem(vmOs == null ? null : system().build())
                .hostState(state().build())
                .linuxShim(this == LCOW ? LinuxShim.LCOW_V2 : LinuxShim.RUNHCS_V1, this == LCOW ? "pod-1" : "")
                .spec(Json.spec(spec()));
    }

    static HostState.Builder state() {
        return HostState.builder().files(FILES);
    }

    /** The smallest spec, with ' for ". */
    String spec() {
        return "{" + members + "'windows': {" + windowsMembers
                + "'layerFolders': ['C:\\\\layers\\\\28', 'C:\\\\layers\\\\27', 'C:\\\\scratch']}}";
    }

    /** The smallest spec and something more, which takes precedence. */
    ContainerRequest.Builder with(String more) {
        return request().spec(Json.spec(Json.merge(Json.parse(spec()), Json.parse(more))));
    }

    /** The smallest spec with an annotation. */
    ContainerRequest.Builder annotated(String key, String value) {
        return with("{'annotations': {" + Json.quote(key) + ": " + Json.quote(value) + "}}");
    }

    static MappingResult map(ContainerRequest.Builder request) {
        return WindowsContainers.map(request.build());
    }

    /** The v2 container in a document, or the whole document of another kind. */
    static Map<String, @Nullable Object> container(ContainerRequest.Builder request) {
        Map<String, @Nullable Object> document = Json.document(request);
        return document.containsKey("Container") ? Json.map(document.get("Container")) : document;
    }

    /** The error; {@code null} if there is a document. */
    static @Nullable SpecProblem error(ContainerRequest.Builder request) {
        ContainerRequest built = request.build();
        InvalidSpecException refused =
                catchThrowableOfType(InvalidSpecException.class, () -> WindowsContainers.map(built));
        return refused == null ? null : refused.error();
    }

    /** The code of the error; {@code null} if there is a document. */
    static @Nullable Refusal code(ContainerRequest.Builder request) {
        SpecProblem error = error(request);
        return error == null ? null : error.code();
    }

    /** Code and key of each notice. */
    static List<String> notices(ContainerRequest.Builder request) {
        return map(request).notices().stream()
                .map(notice -> notice.code() + " " + notice.at())
                .toList();
    }
}
