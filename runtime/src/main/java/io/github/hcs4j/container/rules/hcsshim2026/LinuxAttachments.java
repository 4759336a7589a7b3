package io.github.hcs4j.container.rules.hcsshim2026;

import io.github.hcs4j.host.Attachment;
import io.github.hcs4j.host.HostFiles;
import io.github.hcs4j.model.oci.Mount;
import java.util.List;

/** How a shim attaches disks and files of the host to a Linux guest. */
interface LinuxAttachments {

    /** Whether mounts of every type need a source and a destination. */
    boolean needsBothEnds();

    /**
     * Attaches the disk of a mount.
     *
     * @return where the guest sees it
     */
    String disk(LinuxMount mount, Attachment.Kind kind);

    /** The options that a mounted disk has in the guest. */
    List<String> diskOptions(Mount mount);

    /**
     * Shares the file or folder of a mount, which exists.
     *
     * @return where the guest sees it
     */
    String share(LinuxMount mount, HostFiles.Kind kind);

    /**
     * A mount with both of its ends.
     *
     * @param index its place in the list, from 0
     * @param source its source
     * @param isReadOnly whether an option is {@code ro}, letter case aside
     * @param isBlockDevice whether the guest sees a device and not a file system
     * @param options its options
     */
    record LinuxMount(int index, String source, boolean isReadOnly, boolean isBlockDevice, List<String> options) {

        String at() {
            return "mounts[" + index + "]";
        }
    }
}
