package io.github.hcs4j.container.rules.hcsshim2026;

import io.github.hcs4j.container.ledger.Refusal;
import io.github.hcs4j.container.rules.Findings;
import io.github.hcs4j.container.rules.WindowsPath;
import io.github.hcs4j.host.Attachment;
import io.github.hcs4j.host.HostFiles;
import io.github.hcs4j.host.HostingSystem;
import io.github.hcs4j.host.VsmbShare;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The VSMB shares of a utility VM: those that it has, and those that are made for the container, numbered on. */
final class SharedFolders {

    /** Where a Windows guest sees what is shared with it. */
    static final String ROOT = "\\\\?\\VMSMB\\VSMB-{dcc079ae-60ba-4d07-847c-3493609c0870}\\";

    private final HostingSystem system;
    private final HostFiles files;
    private final List<Attachment> attachments;
    private final Findings findings;
    private final Map<Share, String> guestPaths = new HashMap<>();
    private long count;

    SharedFolders(HostingSystem system, HostFiles files, List<Attachment> attachments, Findings findings) {
        this.system = system;
        this.files = files;
        this.attachments = attachments;
        this.findings = findings;
        this.count = system.shareCount();
        for (VsmbShare share : system.shares()) {
            guestPaths.put(new Share(share.hostPath(), share.readOnly(), share.singleFile()), share.guestPath());
        }
    }

    /** One stands for each folder, mode and extent; paths compare exactly. */
    private record Share(String folder, boolean readOnly, boolean singleFile) {

        static Share of(String hostPath, boolean readOnly, boolean isFile) {
            return new Share(WindowsPath.clean(isFile ? WindowsPath.dir(hostPath) : hostPath), readOnly, isFile);
        }
    }

    /**
     * Shares a folder, or the folder of a file.
     *
     * @return where the guest sees the folder or the file
     */
    String share(String hostPath, boolean readOnly, Place place) {
        return share(hostPath, readOnly, files.kindOf(hostPath), place);
    }

    /** Shares for reading what is a file if there is anything: a host that is not at hand has folders everywhere. */
    void shareFile(String hostPath, Place place) {
        boolean isMissing = files.kindOf(hostPath) == HostFiles.Kind.MISSING;
        share(hostPath, true, isMissing ? HostFiles.Kind.MISSING : HostFiles.Kind.FILE, place);
    }

    private String share(String hostPath, boolean readOnly, HostFiles.Kind kind, Place place) {
        if (!system.isWindows()) {
            throw findings.refusal(Refusal.HOSTING_OS_MISMATCH, place.at(), system.os());
        }
        if (!readOnly && system.noWritableFileShares()) {
            throw findings.refusal(Refusal.WRITABLE_SHARE_DENIED, place.at(), hostPath);
        }
        if (hostPath.isEmpty()) {
            throw findings.refusal(Refusal.HOST_PATH_EMPTY, place.at(), hostPath);
        }
        if (kind == HostFiles.Kind.MISSING) {
            throw findings.refusal(Refusal.HOST_PATH_MISSING, place.at(), hostPath);
        }
        boolean isFile = kind == HostFiles.Kind.FILE;
        Share share = Share.of(hostPath, readOnly, isFile);
        String known = find(share);
        String guestPath = known == null ? add(share) : known;
        return isFile ? WindowsPath.join(guestPath, WindowsPath.file(hostPath)) : WindowsPath.join(guestPath);
    }

    /** Where the guest sees a whole folder that is shared for reading; {@code null} if it is not. */
    @Nullable
    String wholeFolder(String hostPath) {
        String guestPath = find(Share.of(hostPath, true, false));
        return guestPath == null ? null : WindowsPath.join(guestPath);
    }

    private @Nullable String find(Share share) {
        String guestPath = guestPaths.get(share);
        return guestPath == null && !share.singleFile()
                ? system.vsmbPath(share.folder()).orElse(null)
                : guestPath;
    }

    private String add(Share share) {
        count++;
        String name = "s" + Long.toHexString(count);
        String guestPath = ROOT + name;
        guestPaths.put(share, guestPath);
        Attachment.Kind kind = share.singleFile() ? Attachment.Kind.VSMB_FILES : Attachment.Kind.VSMB_FOLDER;
        attachments.add(new Attachment(kind, share.folder(), share.readOnly(), name, guestPath));
        return guestPath;
    }
}
