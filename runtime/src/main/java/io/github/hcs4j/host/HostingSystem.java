package io.github.hcs4j.host;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A running utility VM that is to hold a container, and what of the host is attached to it. Host paths are compared
 * exactly, letter case and separators included.
 *
 * @param id the id of the VM's compute system, which the container's document refers to
 * @param os the operating system in it: {@code windows} or {@code linux}
 * @param vsmb the VSMB shares: from the path on the host to the path in the VM
 * @param scsi the virtual disks: from the path on the host to the path in the VM; empty for one that is not mounted
 */
public record HostingSystem(String id, String os, Map<String, String> vsmb, Map<String, String> scsi) {

    private static final String WINDOWS = "windows";

    /**
     * Copies the maps, in the order of the host paths.
     *
     * @throws NullPointerException if something is {@code null}, a path in a map included
     */
    public HostingSystem {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(os, "os");
        vsmb = copy("vsmb", vsmb);
        scsi = copy("scsi", scsi);
    }

    /** Sorted: up to some hundred paths, on Java 17, a look-up by comparing takes a third of one that hashes the path. */
    private static Map<String, String> copy(String name, Map<String, String> paths) {
        Map<String, String> copy = new TreeMap<>();
        Objects.requireNonNull(paths, name).forEach((hostPath, path) -> {
            Objects.requireNonNull(hostPath, () -> name + ": a host path is null");
            Objects.requireNonNull(path, () -> name + ": the path for " + hostPath + " is null");
            copy.put(hostPath, path);
        });
        return Collections.unmodifiableMap(copy);
    }

    /**
     * Whether Windows runs in the VM, and with it containers whose layers are VSMB shares.
     *
     * @return whether the operating system is exactly {@code windows}
     */
    public boolean isWindows() {
        return os.equals(WINDOWS);
    }

    /**
     * Where the VM sees a folder that is shared with it.
     *
     * @param hostPath the path on the host
     * @return the path in the VM; empty if there is no share of that host path
     */
    public Optional<String> vsmbPath(String hostPath) {
        return Optional.ofNullable(vsmb.get(Objects.requireNonNull(hostPath, "hostPath")));
    }

    /**
     * Where the VM sees a virtual disk that is attached to it.
     *
     * @param hostPath the path on the host
     * @return the path in the VM; empty if nothing of that host path is attached
     */
    public Optional<String> scsiPath(String hostPath) {
        return Optional.ofNullable(scsi.get(Objects.requireNonNull(hostPath, "hostPath")));
    }
}
