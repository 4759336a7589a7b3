package io.github.hcs4j.container;

import static io.github.hcs4j.container.Today.ARGON_V2;
import static io.github.hcs4j.container.Today.LCOW;
import static io.github.hcs4j.container.Today.LINUX;
import static io.github.hcs4j.container.Today.XENON;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.hcs4j.container.ledger.Refusal;
import io.github.hcs4j.host.RootfsMount;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What can be wrong with the layers of a container by the rules of 2026: code, place and request. */
final class LayerChecks2026 {

    private LayerChecks2026() {}

    private static Arguments row(Refusal code, String at, ContainerRequest.Builder request) {
        return arguments(code, at, request);
    }

    static ContainerRequest.Builder rootfs(Today kind, String type, String... options) {
        return kind.with("{'windows': {'layerFolders': []}}")
                .rootfs(List.of(new RootfsMount(type, "C:\\scratch", "", List.of(options))));
    }

    static Stream<Arguments> rows() {
        String folders = "windows.layerFolders";
        String options = "rootfs[0].options";
        String parent = "parentCimPaths=[\"C:\\\\a.cim\"]";
        return Stream.of(
                row(Refusal.WINDOWS_SECTION_MISSING, "windows", LINUX.with("{'windows': null}")),
                row(
                        Refusal.LAYERS_AND_ROOTFS,
                        folders,
                        ARGON_V2.request().rootfs(List.of(new RootfsMount("windows-layer", "C:\\s", "", List.of())))),
                row(Refusal.LAYERS_TOO_FEW, folders, LCOW.with("{'windows': {'layerFolders': ['C:\\\\s']}}")),
                row(
                        Refusal.ROOTFS_NOT_SINGLE,
                        "rootfs",
                        ARGON_V2.with("{'windows': {'layerFolders': null}}")
                                .rootfs(List.of(
                                        new RootfsMount("CimFS", "", "", List.of()),
                                        new RootfsMount("CimFS", "", "", List.of())))),
                row(
                        Refusal.ROOTFS_TARGET_SET,
                        "rootfs[0].target",
                        ARGON_V2.with("{'windows': {'layerFolders': null}}")
                                .rootfs(List.of(new RootfsMount("CimFS", "", "C:\\t", List.of())))),
                row(Refusal.ROOTFS_TYPE_UNKNOWN, "rootfs[0].type", rootfs(XENON, "lcow-layer")),
                row(Refusal.ROOTFS_TYPE_UNKNOWN, "rootfs[0].type", rootfs(LCOW, "windows-layer")),
                row(
                        Refusal.ROOTFS_OPTION_MALFORMED,
                        options + "[1]",
                        rootfs(XENON, "windows-layer", "rw", "parentLayerPaths=C:\\a")),
                row(Refusal.ROOTFS_OPTION_UNKNOWN, options + "[0]", rootfs(LINUX, "lcow-partitioned-layer", "ro")),
                row(Refusal.ROOTFS_LAYERS_UNEQUAL, options, rootfs(ARGON_V2, "CimFS", parent)),
                row(Refusal.ROOTFS_LAYERS_MISSING, options, rootfs(ARGON_V2, "CimFS")),
                row(Refusal.ROOTFS_CIM_TYPE_INVALID, options, rootfs(XENON, "BlockCIM", parent)),
                row(
                        Refusal.ROOTFS_MERGED_CIM_MISSING,
                        options,
                        rootfs(XENON, "BlockCIM", "blockCIMType=file", "parentCimPaths=[\"a\", \"b\"]")),
                row(
                        Refusal.FORKED_CIM_HOSTED,
                        "rootfs",
                        rootfs(XENON, "CimFS", "parentLayerPaths=[\"C:\\\\a\"]", parent)),
                row(Refusal.CIM_NOT_MOUNTED, "cimVolume", rootfs(XENON, "BlockCIM", "blockCIMType=device", parent)),
                row(
                        Refusal.CIM_VOLUME_INVALID,
                        "cimVolume",
                        rootfs(XENON, "BlockCIM", "blockCIMType=device", parent)
                                .hostState(Today.state().cimVolume("C:\\v").build())),
                row(Refusal.ROOT_MISSING, "root", ARGON_V2.with("{'root': null}")),
                row(
                        Refusal.LAYER_NAME_INVALID,
                        folders + "[0]",
                        XENON.with("{'windows': {'layerFolders': ['C:\\\\a\\u0000', 'C:\\\\s']}}")),
                row(
                        Refusal.NOT_ATTACHED,
                        folders + "[0]",
                        XENON.with("{'windows': {'layerFolders': ['C:\\\\dir\\\\file.txt', 'C:\\\\s']}}")),
                row(
                        Refusal.HOST_PATH_EMPTY,
                        folders + "[1]",
                        XENON.with("{'windows': {'layerFolders': ['C:\\\\a', '', 'C:\\\\s']}}")),
                row(
                        Refusal.HOSTING_OS_MISMATCH,
                        folders + "[0]",
                        XENON.request()
                                .hostingSystem(XENON.system().os("Windows").build())),
                row(Refusal.SCRATCH_UNRESOLVED, folders, scratch(LINUX, "C:\\broken")),
                row(Refusal.SCRATCH_UNRESOLVED, folders, scratch(LCOW, "C:\\broken")),
                row(
                        Refusal.LAYER_UNRESOLVED,
                        options + "[0]",
                        rootfs(
                                LCOW,
                                "lcow-partitioned-layer",
                                "parent-partitioned-layers=[{\"Path\":\"C:\\\\broken\"}]")));
    }

    /** A partitioned root file system, whose scratch is a path as it is. */
    private static ContainerRequest.Builder scratch(Today kind, String path) {
        return rootfs(kind, "lcow-partitioned-layer", "scratch=" + path);
    }
}
