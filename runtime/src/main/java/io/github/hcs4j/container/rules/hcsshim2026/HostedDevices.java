package io.github.hcs4j.container.rules.hcsshim2026;

import io.github.hcs4j.container.rules.Findings;
import io.github.hcs4j.container.rules.RuleRequest;
import io.github.hcs4j.container.rules.WindowsPath;
import io.github.hcs4j.host.Attachment;
import io.github.hcs4j.host.HostingSystem;
import java.util.List;

/** The utility VM of a Windows container, and what is attached to it on the way. The order gives names and indexes. */
final class HostedDevices {

    private static final String SCRATCH_DISK = "sandbox.vhdx";

    /** What sets the scratch of a block CIM in a confidential VM apart from the disks of mounts. */
    private static final String CONFIDENTIAL_SCRATCH = "confidential scratch";

    private final HostingSystem system;
    private final SharedFolders shares;
    private final ScsiDisks disks;

    HostedDevices(HostingSystem system, RuleRequest request, List<Attachment> attachments, Findings findings) {
        this.system = system;
        this.shares = new SharedFolders(system, request.files(), attachments, findings);
        this.disks = new ScsiDisks(system, attachments);
    }

    HostingSystem system() {
        return system;
    }

    boolean isWindows() {
        return system.isWindows();
    }

    SharedFolders shares() {
        return shares;
    }

    ScsiDisks disks() {
        return disks;
    }

    /** Nothing in the document tells of the drivers, but they take names and indexes. */
    void addDrivers(List<String> drivers, String at) {
        for (String driver : drivers) {
            if (system.isWindows()) {
                shares.share(driver, true, () -> at);
            } else {
                disks.mount(driver, ScsiDisks.Mount.virtualDisk(driver, true));
            }
        }
    }

    /** Where the guest sees the disk in a scratch folder. */
    String mountScratch(String folder) {
        String disk = WindowsPath.join(folder, SCRATCH_DISK);
        return disks.mount(disk, ScsiDisks.Mount.virtualDisk(disk, false));
    }

    /** The same for a scratch above a block CIM. */
    String mountCimScratch(String folder) {
        String disk = WindowsPath.join(folder, SCRATCH_DISK);
        ScsiDisks.Mount mount = ScsiDisks.Mount.virtualDisk(disk, false);
        return disks.mount(disk, system.confidential() ? mount.with(CONFIDENTIAL_SCRATCH) : mount);
    }
}
