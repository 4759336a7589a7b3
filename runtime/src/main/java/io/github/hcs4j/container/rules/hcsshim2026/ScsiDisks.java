package io.github.hcs4j.container.rules.hcsshim2026;

import io.github.hcs4j.host.Attachment;
import io.github.hcs4j.host.HostingSystem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The SCSI mounts of a utility VM: those that it has, and those that are made for the container, numbered on. */
final class ScsiDisks {

    private static final String WINDOWS_MOUNTS = "c:\\mounts\\scsi\\";
    private static final String LINUX_MOUNTS = "/run/mounts/scsi/";

    private final HostingSystem system;
    private final List<Attachment> attachments;

    /** By their paths on the host: texts have an order, by which a table finds them even if they have one hash code. */
    private final Map<String, Map<Mount, String>> guestPaths = new HashMap<>();

    private long count;

    ScsiDisks(HostingSystem system, List<Attachment> attachments) {
        this.system = system;
        this.attachments = attachments;
        this.count = system.scsiMountCount();
    }

    /**
     * A disk as it is mounted. One mount stands for all that are equal.
     *
     * @param kind how it is attached
     * @param path the path on the host; of an extensible disk its type, {@code /} and its path
     * @param readOnly whether the guest is kept from writing
     * @param details what else makes a mount differ from another
     */
    record Mount(Attachment.Kind kind, String path, boolean readOnly, Object details) {

        private static final String NO_DETAILS = "";

        static Mount of(Attachment.Kind kind, String path, boolean readOnly) {
            return new Mount(kind, path, readOnly, NO_DETAILS);
        }

        static Mount virtualDisk(String path, boolean readOnly) {
            return of(Attachment.Kind.SCSI_VIRTUAL_DISK, path, readOnly);
        }

        Mount with(Object other) {
            return new Mount(kind, path, readOnly, other);
        }
    }

    /** Where the guest sees a disk, which is mounted unless it is already. */
    String mount(Mount mount) {
        String known = guestPaths.getOrDefault(mount.path(), Map.of()).get(mount);
        return known == null ? add(mount) : known;
    }

    /** Where the guest sees a disk that the hosting system has under the path of a source, or else its mount. */
    String mount(String source, Mount mount) {
        return system.scsiPath(source).orElseGet(() -> mount(mount));
    }

    private String add(Mount mount) {
        String name = "m" + count;
        return add(mount, name, (system.isWindows() ? WINDOWS_MOUNTS : LINUX_MOUNTS) + name);
    }

    /** Mounts a disk at a path of the caller's, which takes an index all the same. */
    String addAt(Mount mount, String guestPath) {
        return add(mount, "m" + count, guestPath);
    }

    private String add(Mount mount, String name, String guestPath) {
        count++;
        guestPaths.computeIfAbsent(mount.path(), any -> new HashMap<>()).put(mount, guestPath);
        attachments.add(new Attachment(mount.kind(), mount.path(), mount.readOnly(), name, guestPath));
        return guestPath;
    }
}
