package io.github.hcs4j.container.rules.hcsshim2026;

import io.github.hcs4j.host.Attachment;
import java.util.Optional;

/** The types of mounts that are disks, and what their sources say. */
final class DiskSource {

    static final String EXTENSIBLE_DISK = "extensible-virtual-disk";

    private static final String EXTENSIBLE_SCHEME = "evd://";

    private DiskSource() {}

    /** The kind of disk that a mount type stands for; empty for any other type. */
    static Optional<Attachment.Kind> kindOf(String type) {
        return switch (type) {
            case "physical-disk" -> Optional.of(Attachment.Kind.SCSI_PHYSICAL_DISK);
            case "virtual-disk" -> Optional.of(Attachment.Kind.SCSI_VIRTUAL_DISK);
            case EXTENSIBLE_DISK -> Optional.of(Attachment.Kind.SCSI_EXTENSIBLE_DISK);
            default -> Optional.empty();
        };
    }

    /** Type and path of an extensible disk, with or without its scheme; empty if there is no type. */
    static Optional<String> extensiblePath(String source) {
        String path = source.startsWith(EXTENSIBLE_SCHEME) ? source.substring(EXTENSIBLE_SCHEME.length()) : source;
        return path.indexOf('/') > 0 ? Optional.of(path) : Optional.empty();
    }
}
