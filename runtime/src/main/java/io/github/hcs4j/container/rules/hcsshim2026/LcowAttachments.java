package io.github.hcs4j.container.rules.hcsshim2026;

import io.github.hcs4j.container.ledger.Refusal;
import io.github.hcs4j.container.rules.Findings;
import io.github.hcs4j.container.rules.Given;
import io.github.hcs4j.container.rules.RuleRequest;
import io.github.hcs4j.container.rules.WindowsPath;
import io.github.hcs4j.host.Attachment;
import io.github.hcs4j.host.HostFiles;
import io.github.hcs4j.model.oci.Mount;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The second shim's attachments: a disk has a slot and a file a share, each under its path alone, so the same path
 * cannot be attached in two ways.
 */
final class LcowAttachments implements LinuxAttachments {

    private static final String DISKS = "/run/mounts/scsi/";
    private static final String SHARES = "/run/mounts/plan9/";
    private static final int SLOTS = 64;
    private static final String EXTENSIBLE_SCHEME = "evd://";

    private final RuleRequest request;
    private final List<Attachment> attachments;
    private final Findings findings;
    private final Map<String, Slot> slots = new HashMap<>();
    private final Map<String, Share> shares = new HashMap<>();

    LcowAttachments(RuleRequest request, List<Attachment> attachments, Findings findings) {
        this.request = request;
        this.attachments = attachments;
        this.findings = findings;
    }

    /** How a disk is attached, which all of its mounts have to agree on. */
    private record Way(Attachment.Kind kind, String extensibleType, boolean isReadOnly) {}

    /** How a partition is mounted; an option compares letter case aside, in any order. */
    private record Use(List<String> options, boolean isBlockDevice, boolean isScratch) {

        static Use of(List<String> options, boolean isBlockDevice) {
            List<String> sorted = options.stream()
                    .map(option -> option.toLowerCase(Locale.ROOT))
                    .sorted()
                    .toList();
            return new Use(sorted, isBlockDevice, false);
        }

        static Use scratch() {
            return new Use(List.of(), false, true);
        }
    }

    /** A place on a controller. */
    private record Slot(long number, Way way, Map<BigInteger, Use> uses) {}

    /** A shared path; the file is empty for a whole folder. */
    private record Share(long number, boolean isReadOnly, String file) {}

    void addLayer(LinuxLayers.Layer layer) {
        String path = request.files()
                .finalPath(layer.disk())
                .orElseThrow(() -> findings.refusal(Refusal.LAYER_UNRESOLVED, layer.at(), layer.disk()));
        attach(
                path,
                new Way(Attachment.Kind.SCSI_VIRTUAL_DISK, "", true),
                layer.partition(),
                Use.of(List.of("ro"), false),
                layer.at());
    }

    String addScratch(String disk) {
        String at = "windows.layerFolders";
        String path = request.files()
                .finalPath(disk)
                .orElseThrow(() -> findings.refusal(Refusal.SCRATCH_UNRESOLVED, at, disk));
        Way way = new Way(Attachment.Kind.SCSI_VIRTUAL_DISK, "", false);
        return attach(path, way, BigInteger.ZERO, Use.scratch(), at);
    }

    @Override
    public boolean needsBothEnds() {
        return true;
    }

    @Override
    public String disk(LinuxMount mount, Attachment.Kind kind) {
        String type = kind == Attachment.Kind.SCSI_EXTENSIBLE_DISK ? extensibleType(mount) : "";
        String path = type.isEmpty()
                ? mount.source()
                : mount.source().substring(EXTENSIBLE_SCHEME.length() + type.length() + 1);
        String resolved = request.files()
                .finalPath(path)
                .orElseThrow(() -> findings.refusal(Refusal.MOUNT_SOURCE_UNRESOLVED, mount.at() + ".source", path));
        return attach(
                resolved,
                new Way(kind, type, mount.isReadOnly()),
                BigInteger.ZERO,
                Use.of(mount.options(), mount.isBlockDevice()),
                mount.at());
    }

    /** The type of an extensible disk, which the first shim takes without the scheme, too. */
    private String extensibleType(LinuxMount mount) {
        return DiskSource.extensiblePath(mount.source())
                .filter(path -> mount.source().startsWith(EXTENSIBLE_SCHEME))
                .map(path -> path.substring(0, path.indexOf('/')))
                .orElseThrow(() ->
                        findings.refusal(Refusal.EXTENSIBLE_DISK_PATH_INVALID, mount.at() + ".source", mount.source()));
    }

    @Override
    public List<String> diskOptions(Mount mount) {
        return Given.orEmpty(mount.options());
    }

    private String attach(String path, Way way, BigInteger partition, Use use, String at) {
        Slot slot = slots.get(path);
        if (slot == null) {
            slot = new Slot(request.hostingSystemOrNone().scsiMountCount() + slots.size(), way, new HashMap<>());
            slots.put(path, slot);
        }
        Use before = slot.uses().putIfAbsent(partition, use);
        boolean isUsedOtherwise = before != null && (!before.equals(use) || use.isScratch());
        if (!slot.way().equals(way) || isUsedOtherwise) {
            throw findings.refusal(Refusal.DISK_CONFLICT, at, path);
        }
        String name = slot.number() / SLOTS + "_" + slot.number() % SLOTS + "_" + partition;
        if (before == null) {
            String hostPath = way.extensibleType().isEmpty() ? path : way.extensibleType() + '/' + path;
            attachments.add(new Attachment(way.kind(), hostPath, way.isReadOnly(), name, DISKS + name));
        }
        return DISKS + name;
    }

    @Override
    public String share(LinuxMount mount, HostFiles.Kind kind) {
        LinuxMounts.checkWritable(mount, request.hostingSystemOrNone(), findings);
        boolean isFile = kind == HostFiles.Kind.FILE;
        String path = isFile ? WindowsPath.folder(mount.source()) : mount.source();
        String file = isFile ? WindowsPath.file(mount.source()).toLowerCase(Locale.ROOT) : "";
        Share share = shares.get(path);
        if (share == null) {
            share = new Share(shares.size(), mount.isReadOnly(), file);
            shares.put(path, share);
            String name = Long.toString(share.number());
            attachments.add(new Attachment(Attachment.Kind.PLAN9, path, mount.isReadOnly(), name, SHARES + name));
        } else if (share.isReadOnly() != mount.isReadOnly() || !share.file().equals(file)) {
            throw findings.refusal(Refusal.SHARE_CONFLICT, mount.at() + ".source", mount.source());
        }
        return SHARES + share.number();
    }
}
