package io.github.hcs4j.host;

import java.util.Objects;

/**
 * Something of the host that a document assumes to be attached to the utility VM. Whoever creates the container
 * attaches it first, in the order of the list, so that it gets the name and the path that the document has.
 *
 * @param kind what it is and how it is attached
 * @param hostPath the path on the host; of an extensible disk its type, {@code /} and its path
 * @param readOnly whether the VM is kept from writing
 * @param name the name of the share, such as {@code s1}, or of the mount, such as {@code m0}
 * @param guestPath where the VM sees it
 */
public record Attachment(Kind kind, String hostPath, boolean readOnly, String name, String guestPath) {

    /** What an attachment is and how it is attached. */
    public enum Kind {
        /** A folder shared by VSMB as a whole. */
        VSMB_FOLDER,
        /** A folder shared by VSMB for single files of it. */
        VSMB_FILES,
        /** A disk of the host, attached by SCSI. */
        SCSI_PHYSICAL_DISK,
        /** A virtual disk, attached by SCSI. */
        SCSI_VIRTUAL_DISK,
        /** An extensible virtual disk, attached by SCSI. */
        SCSI_EXTENSIBLE_DISK,
        /** A file or folder shared by Plan 9. */
        PLAN9
    }

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if something is
     */
    public Attachment {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(hostPath, "hostPath");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(guestPath, "guestPath");
    }
}
