package io.github.hcs4j.container.rules.hcsshim2026;

import io.github.hcs4j.container.ledger.NoticeCode;
import io.github.hcs4j.container.ledger.Refusal;
import io.github.hcs4j.container.plan.ContainerPlan.Directory;
import io.github.hcs4j.container.plan.ContainerPlan.Mounts;
import io.github.hcs4j.container.plan.ContainerPlan.Pipe;
import io.github.hcs4j.container.plan.Isolation;
import io.github.hcs4j.container.rules.Findings;
import io.github.hcs4j.container.rules.WindowsPath;
import io.github.hcs4j.host.Attachment;
import io.github.hcs4j.host.HostFiles;
import io.github.hcs4j.model.oci.Mount;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Plans what of the host a Windows container sees. */
final class MountPlanner {

    private static final String PIPES_OF_HOST = SharedFolders.ROOT + "IPC$\\";
    private static final String PIPES_OF_VM = "\\\\.\\pipe\\";
    private static final String SANDBOX_SCHEME = "sandbox://";
    private static final String SANDBOX_FOLDER = "C:\\SandboxMounts";
    private static final String VM_SCHEME = "uvm://";
    private static final String VM_SUFFIX = "@vm";

    private final List<Directory> directories = new ArrayList<>();
    private final List<Directory> diskDirectories = new ArrayList<>();
    private final List<Pipe> pipes = new ArrayList<>();
    private final Findings findings;

    MountPlanner(Findings findings) {
        this.findings = findings;
    }

    /** The mounts of a container on the host's kernel, which are checked alone; their sources are resolved later. */
    List<MountParts> check(List<Mount> mounts) {
        List<MountParts> parts = new ArrayList<>(mounts.size());
        for (int i = 0; i < mounts.size(); i++) {
            parts.add(MountParts.of(mounts.get(i), i, findings));
        }
        return parts;
    }

    /** The checked mounts of a container on the host's kernel. Schema 1.0 has sources as they are given. */
    Mounts onHost(List<MountParts> mounts, Isolation isolation, HostFiles files) {
        boolean isResolved = isolation.schema().equals(Isolation.V2);
        for (MountParts mount : mounts) {
            if (mount.isPipeSource() && mount.isPipeDestination()) {
                pipes.add(mount.pipe(mount.source()));
            } else if (mount.isPipeSource() || mount.isPipeOfVm()) {
                mount.noticeDropped(findings);
            } else {
                String path = files.finalPath(mount.source())
                        .orElseThrow(
                                () -> findings.refusal(Refusal.MOUNT_SOURCE_UNRESOLVED, mount.at(), mount.source()));
                directories.add(
                        new Directory(isResolved ? path : mount.source(), mount.destination(), mount.isReadOnly()));
            }
        }
        return new Mounts(directories, pipes);
    }

    /** The mounts of a container in a utility VM. Disks come after all other directories. */
    Mounts inUtilityVm(List<Mount> mounts, HostedDevices hosted) {
        for (int i = 0; i < mounts.size(); i++) {
            add(MountParts.of(mounts.get(i), i, findings), hosted);
        }
        directories.addAll(diskDirectories);
        return new Mounts(directories, pipes);
    }

    private void add(MountParts mount, HostedDevices hosted) {
        Optional<Attachment.Kind> disk = DiskSource.kindOf(mount.type());
        if (disk.isPresent()) {
            diskDirectories.add(directory(mount, diskPath(mount, disk.get(), hosted)));
        } else if (!mount.type().isEmpty()) {
            throw findings.refusal(Refusal.MOUNT_TYPE_UNKNOWN, mount.at("type"), mount.type());
        } else if (mount.source().startsWith(SANDBOX_SCHEME)) {
            directories.add(directory(mount, sandboxPath(mount)));
        } else if (hosted.isWindows() && mount.isPipeDestination() && mount.isPipeSource()) {
            pipes.add(mount.pipe(PIPES_OF_HOST + mount.sourcePipe()));
        } else if (hosted.isWindows() && mount.isPipeDestination() && mount.isPipeOfVm()) {
            pipes.add(mount.pipe(PIPES_OF_VM + podOf(hosted.system().id()) + '\\' + mount.sourcePipe()));
        } else if (mount.source().startsWith(VM_SCHEME)) {
            throw findings.refusal(Refusal.UVM_MOUNT_UNSUPPORTED, mount.at(), mount.source());
        } else {
            String path = hosted.shares().share(mount.source(), mount.isReadOnly(), mount);
            if (mount.isPipeSource()) {
                mount.noticeDropped(findings);
            } else {
                directories.add(directory(mount, path));
            }
        }
    }

    private static Directory directory(MountParts mount, String hostPath) {
        return new Directory(hostPath, mount.destination(), mount.isReadOnly());
    }

    private String diskPath(MountParts mount, Attachment.Kind kind, HostedDevices hosted) {
        String path = kind == Attachment.Kind.SCSI_EXTENSIBLE_DISK
                ? DiskSource.extensiblePath(mount.source())
                        .orElseThrow(() ->
                                findings.refusal(Refusal.EXTENSIBLE_DISK_PATH_INVALID, mount.at(), mount.source()))
                : mount.source();
        return hosted.disks().mount(mount.source(), ScsiDisks.Mount.of(kind, path, mount.isReadOnly()));
    }

    private String sandboxPath(MountParts mount) {
        String path = WindowsPath.join(SANDBOX_FOLDER, mount.source().substring(SANDBOX_SCHEME.length()));
        String folder = SANDBOX_FOLDER.toLowerCase(Locale.ROOT);
        if (!(path.toLowerCase(Locale.ROOT) + '\\').startsWith(folder + '\\')) {
            findings.notice(
                    NoticeCode.SANDBOX_PATH_ESCAPES,
                    mount.at(),
                    "the path leads out of " + SANDBOX_FOLDER + " and is mounted all the same");
        }
        return path;
    }

    private static String podOf(String systemId) {
        return systemId.endsWith(VM_SUFFIX) ? systemId.substring(0, systemId.length() - VM_SUFFIX.length()) : systemId;
    }
}
