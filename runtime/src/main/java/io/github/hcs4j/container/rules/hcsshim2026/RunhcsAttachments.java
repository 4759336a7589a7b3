package io.github.hcs4j.container.rules.hcsshim2026;

import io.github.hcs4j.container.ledger.Refusal;
import io.github.hcs4j.container.rules.Findings;
import io.github.hcs4j.container.rules.Given;
import io.github.hcs4j.container.rules.GuestPaths;
import io.github.hcs4j.container.rules.RuleRequest;
import io.github.hcs4j.container.rules.WindowsPath;
import io.github.hcs4j.host.Attachment;
import io.github.hcs4j.host.HostFiles;
import io.github.hcs4j.model.oci.Mount;
import io.github.hcs4j.version.WindowsBuild;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The first shim's attachments: disks are numbered on, and files appear in the bundle. */
final class RunhcsAttachments implements LinuxAttachments {

    private static final WindowsBuild FIRST_WITH_SINGLE_FILES = WindowsBuild.VERSION_1903;
    private static final List<String> READ_ONLY = List.of("ro");

    /** Sets the scratch apart from any other mount of its disk. */
    private static final String SCRATCH = "scratch";

    private final RuleRequest request;
    private final String bundle;
    private final List<Attachment> attachments;
    private final Findings findings;
    private final ScsiDisks disks;

    RunhcsAttachments(RuleRequest request, String bundle, List<Attachment> attachments, Findings findings) {
        this.request = request;
        this.bundle = bundle;
        this.attachments = attachments;
        this.findings = findings;
        this.disks = new ScsiDisks(request.hostingSystemOrNone(), attachments);
    }

    /**
     * What sets mounts of one disk apart.
     *
     * @param options the options in the guest, sorted
     * @param partition the partition; 0 for the whole disk
     * @param isBlockDevice whether the guest sees a device and not a file system
     */
    private record Details(List<String> options, BigInteger partition, boolean isBlockDevice) {

        static final Details NONE = new Details(List.of(), BigInteger.ZERO, false);
    }

    void addDriver(String driver) {
        disks.mount(driver, ScsiDisks.Mount.virtualDisk(driver, true).with(Details.NONE));
    }

    void addLayer(LinuxLayers.Layer layer) {
        Details details = new Details(READ_ONLY, layer.partition(), false);
        disks.mount(
                layer.disk(), ScsiDisks.Mount.virtualDisk(layer.disk(), true).with(details));
    }

    /** Mounts the scratch at the bundle, unless the hosting system has its disk, and returns where it is. */
    String addScratch(String disk) {
        String path = request.files()
                .finalPath(disk)
                .orElseThrow(() -> findings.refusal(Refusal.SCRATCH_UNRESOLVED, "windows.layerFolders", disk));
        return request.hostingSystemOrNone()
                .scsiPath(path)
                .orElseGet(() ->
                        disks.addAt(ScsiDisks.Mount.virtualDisk(path, false).with(SCRATCH), bundle));
    }

    @Override
    public boolean needsBothEnds() {
        return false;
    }

    @Override
    public String disk(LinuxMount mount, Attachment.Kind kind) {
        String path = kind == Attachment.Kind.SCSI_EXTENSIBLE_DISK
                ? DiskSource.extensiblePath(mount.source())
                        .orElseThrow(() -> findings.refusal(
                                Refusal.EXTENSIBLE_DISK_PATH_INVALID, mount.at() + ".source", mount.source()))
                : mount.source();
        Details details = new Details(sorted(mount.options()), BigInteger.ZERO, mount.isBlockDevice());
        return disks.mount(
                mount.source(),
                ScsiDisks.Mount.of(kind, path, mount.isReadOnly()).with(details));
    }

    @Override
    public List<String> diskOptions(Mount mount) {
        return sorted(Given.orEmpty(mount.options()));
    }

    /** By their bytes, as Go compares texts. */
    private static List<String> sorted(List<String> options) {
        return options.stream()
                .sorted(Comparator.comparing(
                        option -> option.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned))
                .toList();
    }

    @Override
    public String share(LinuxMount mount, HostFiles.Kind kind) {
        boolean isFile = kind == HostFiles.Kind.FILE;
        if (isFile && !request.build().isAtLeast(FIRST_WITH_SINGLE_FILES)) {
            throw findings.refusal(Refusal.SINGLE_FILE_UNSUPPORTED, mount.at() + ".source", mount.source());
        }
        LinuxMounts.checkWritable(mount, request.hostingSystemOrNone(), findings);
        String name = "m" + mount.index();
        String folder = GuestPaths.join(bundle, "mounts/" + name);
        attachments.add(new Attachment(Attachment.Kind.PLAN9, mount.source(), mount.isReadOnly(), name, folder));
        return isFile ? GuestPaths.join(folder, WindowsPath.file(mount.source())) : folder;
    }
}
