package io.github.hcs4j.container.rules.hcsshim2026;

import io.github.hcs4j.container.ledger.Refusal;
import io.github.hcs4j.container.rules.Findings;
import io.github.hcs4j.container.rules.Given;
import io.github.hcs4j.container.rules.hcsshim2026.LinuxAttachments.LinuxMount;
import io.github.hcs4j.host.Attachment;
import io.github.hcs4j.host.HostFiles;
import io.github.hcs4j.host.HostingSystem;
import io.github.hcs4j.model.oci.Mount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives the mounts of a Linux container the paths of the guest. What the guest mounts itself stays as it is. */
final class LinuxMounts {

    private static final String BIND = "bind";
    private static final String NO_TYPE = "none";
    private static final String BLOCK_DEVICE_SCHEME = "blockdev://";
    private static final String HUGEPAGES_SCHEME = "hugepages://";
    private static final List<String> GUEST_SCHEMES = List.of("sandbox://", "sandbox-tmp://", "uvm://");
    private static final String HUGEPAGES_SIZE = "2M";
    private static final int HUGEPAGES_PARTS = 2;

    private final LinuxAttachments attachments;
    private final HostFiles files;
    private final Findings findings;

    LinuxMounts(LinuxAttachments attachments, HostFiles files, Findings findings) {
        this.attachments = attachments;
        this.files = files;
        this.findings = findings;
    }

    List<Mount> plan(List<Mount> mounts) {
        List<Mount> planned = new ArrayList<>(mounts.size());
        for (int i = 0; i < mounts.size(); i++) {
            planned.add(plan(mounts.get(i), i));
        }
        return planned;
    }

    private Mount plan(Mount mount, int index) {
        String type = Given.orEmpty(mount.type());
        Optional<Attachment.Kind> disk = DiskSource.kindOf(type);
        boolean isBind = type.equals(BIND);
        if (disk.isEmpty() && !isBind && !attachments.needsBothEnds()) {
            return mount;
        }
        MountParts ends = MountParts.of(mount, index, findings);
        boolean isBlockDevice = ends.destination().startsWith(BLOCK_DEVICE_SCHEME);
        LinuxMount parts =
                new LinuxMount(index, ends.source(), ends.isReadOnly(), isBlockDevice, Given.orEmpty(mount.options()));
        if (disk.isPresent()) {
            String path = attachments.disk(parts, disk.get());
            return mount.with(changed -> changed.source(path)
                    .type(isBlockDevice ? BIND : NO_TYPE)
                    .options(mount.options() == null ? null : attachments.diskOptions(mount)));
        }
        if (!isBind || isOfGuest(parts)) {
            return mount;
        }
        String path = attachments.share(parts, existing(parts));
        return mount.with(changed -> changed.source(path));
    }

    /** Whether the guest knows what the source stands for. */
    private boolean isOfGuest(LinuxMount mount) {
        if (mount.source().startsWith(HUGEPAGES_SCHEME)) {
            checkHugepages(mount);
            return true;
        }
        return GUEST_SCHEMES.stream().anyMatch(mount.source()::startsWith);
    }

    private void checkHugepages(LinuxMount mount) {
        String[] parts = mount.source().substring(HUGEPAGES_SCHEME.length()).split("/", -1);
        if (parts.length < HUGEPAGES_PARTS) {
            throw findings.refusal(Refusal.HUGEPAGES_PATH_INVALID, mount.at() + ".source", mount.source());
        }
        if (!parts[0].equals(HUGEPAGES_SIZE)) {
            throw findings.refusal(Refusal.HUGEPAGES_SIZE_UNSUPPORTED, mount.at() + ".source", mount.source());
        }
    }

    /** What the host has at the source, which is not nothing. */
    private HostFiles.Kind existing(LinuxMount mount) {
        HostFiles.Kind kind = files.kindOf(mount.source());
        if (kind == HostFiles.Kind.MISSING) {
            throw findings.refusal(Refusal.HOST_PATH_MISSING, mount.at() + ".source", mount.source());
        }
        return kind;
    }

    /** Refuses a share that can be written to where the guest has none. */
    static void checkWritable(LinuxMount mount, HostingSystem system, Findings findings) {
        if (!mount.isReadOnly() && system.noWritableFileShares()) {
            throw findings.refusal(Refusal.WRITABLE_SHARE_DENIED, mount.at() + ".source", mount.source());
        }
    }
}
