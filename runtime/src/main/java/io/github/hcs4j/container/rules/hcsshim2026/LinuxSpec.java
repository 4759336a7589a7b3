package io.github.hcs4j.container.rules.hcsshim2026;

import io.github.hcs4j.model.oci.Mount;
import io.github.hcs4j.model.oci.Root;
import io.github.hcs4j.model.oci.Spec;
import io.github.hcs4j.model.oci.WindowsDevice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The spec that a Linux guest gets: the given one with the paths of the guest, and without what only the host can do.
 *
 * @param root the path of the root
 * @param mounts the mounts
 * @param devices the devices; {@code null} for none
 * @param networkNamespace the network namespace that the spec names; empty for none
 * @param isPrivileged whether no system call is filtered
 */
record LinuxSpec(
        String root,
        List<Mount> mounts,
        @Nullable List<WindowsDevice> devices,
        String networkNamespace,
        boolean isPrivileged) {

    private static final List<String> RESOURCES_OF_HOST =
            List.of("devices", "pids", "blockIO", "hugepageLimits", "network");

    private static final int USUAL_PERIOD = 100_000;
    private static final int NO_QUOTA = -1;

    /** Writes a spec anew for the guest. */
    Map<String, @Nullable Object> of(Spec given) {
        Root givenRoot = given.root() == null ? Root.builder().build() : given.root();
        Spec changed = given.toBuilder()
                .root(givenRoot.with(builder -> builder.path(root)))
                .mounts(mounts)
                .clearHooks()
                .clearWindows()
                .build();
        SpecTree tree = SpecTree.of(changed);
        Map<String, @Nullable Object> linux = tree.object("linux");
        if (linux != null) {
            change(linux);
        }
        Map<String, @Nullable Object> windows = windows();
        if (!windows.isEmpty()) {
            tree.members().put("windows", windows);
        }
        return tree.asGoWrites();
    }

    private Map<String, @Nullable Object> windows() {
        Map<String, @Nullable Object> windows = new LinkedHashMap<>();
        if (!networkNamespace.isEmpty()) {
            windows.put("network", Map.of("networkNamespace", networkNamespace));
        }
        if (devices != null) {
            windows.put("layerFolders", null);
            if (!devices.isEmpty()) {
                windows.put(
                        "devices",
                        devices.stream().map(WindowsDevice.TYPE::toTree).toList());
            }
        }
        return windows;
    }

    private void change(Map<String, @Nullable Object> linux) {
        linux.remove("cgroupsPath");
        if (isPrivileged) {
            linux.remove("seccomp");
        }
        Map<String, @Nullable Object> resources = SpecTree.objectIn(linux, "resources");
        if (resources == null) {
            return;
        }
        RESOURCES_OF_HOST.forEach(resources::remove);
        Map<String, @Nullable Object> cpu = SpecTree.objectIn(resources, "cpu");
        if (cpu != null) {
            replaceZero(cpu, "period", USUAL_PERIOD);
            replaceZero(cpu, "quota", NO_QUOTA);
        }
    }

    private static void replaceZero(Map<String, @Nullable Object> object, String name, int usual) {
        if (object.get(name) instanceof Number number && number.longValue() == 0) {
            object.put(name, usual);
        }
    }
}
