package io.github.hcs4j.container;

import io.github.hcs4j.host.HostMachine;
import io.github.hcs4j.host.HostingSystem;
import io.github.hcs4j.host.UtilityVmImages;
import io.github.hcs4j.version.WindowsBuild;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The kinds of containers, each with the least that a request for it needs. */
enum Kind {
    ARGON_V1(WindowsBuild.VERSION_1709, Kind.VOLUME, "", null),
    XENON_V1(WindowsBuild.VERSION_1709, "", "'hyperv': {'utilityVMPath': 'C:\\\\vm'},", null),
    ARGON_V2(WindowsBuild.SERVER_2019, Kind.VOLUME, "", null),
    XENON_V2(WindowsBuild.SERVER_2019, "", "", "windows"),
    XENON_V2_LINUX(WindowsBuild.SERVER_2019, "", "", "linux");

    static final Set<Kind> V1 = EnumSet.of(ARGON_V1, XENON_V1);
    static final Set<Kind> V2 = EnumSet.complementOf(EnumSet.of(ARGON_V1, XENON_V1));
    static final Set<Kind> HOSTED = EnumSet.of(XENON_V2, XENON_V2_LINUX);
    static final Set<Kind> NOT_HOSTED = EnumSet.complementOf(EnumSet.of(XENON_V2, XENON_V2_LINUX));

    static final String VOLUME = "\\\\?\\Volume{11111111-2222-3333-4444-555555555555}\\";
    static final String TOP = "C:\\layers\\28";
    static final String BASE = "C:\\layers\\27";
    static final String SCRATCH = "C:\\scratch";

    /** What the utility VM has: shares of both layers and of C:\shared, the disk C:\disk.vhdx, and C:\both as both. */
    private static final Map<String, String> SHARES =
            Map.of(TOP, "VM-TOP", BASE, "VM-BASE", "C:\\shared", "VM-SHARED", "C:\\both", "VM-BOTH");

    private static final Map<String, String> DISKS = Map.of("C:\\disk.vhdx", "VM-DISK", "C:\\both", "VM-BOTH-DISK");

    private final WindowsBuild build;
    private final String root;
    private final String windowsMembers;
    private final @Nullable String vmOs;

    Kind(WindowsBuild build, String root, String windowsMembers, @Nullable String vmOs) {
        this.build = build;
        this.root = root;
        this.windowsMembers = windowsMembers;
        this.vmOs = vmOs;
    }

    ContainerRequest.Builder request() {
        return ContainerRequest.builder()
                .id("web-0")
                .owner("ci")
                .host(HostMachine.of(build, 8))
                .hostingSystem(vmOs == null ? null : new HostingSystem("vm-0", vmOs, SHARES, DISKS))
                .utilityVmImages(UtilityVmImages.none())
                .spec(Json.spec(spec()));
    }

    /** The smallest spec, with ' for ". */
    String spec() {
        return "{'root': {'path': " + Json.quote(root) + "}, 'windows': {" + windowsMembers + "'layerFolders': "
                + Json.quote(List.of(TOP, BASE, SCRATCH)) + "}}";
    }

    /** The smallest spec and something more, which takes precedence. */
    ContainerRequest.Builder requestWith(String more) {
        return request().spec(Json.spec(Json.merge(Json.parse(spec()), Json.parse(more))));
    }

    /** The document of the smallest spec and something more. */
    Map<String, @Nullable Object> documentOf(String more) {
        return Json.document(requestWith(more));
    }

    /** The v2 container in the document of the smallest spec and something more. */
    Map<String, @Nullable Object> containerOf(String more) {
        Map<String, @Nullable Object> document = documentOf(more);
        return Json.map(
                HOSTED.contains(this)
                        ? Json.map(document.get("HostedSystem")).get("Container")
                        : document.get("Container"));
    }
}
