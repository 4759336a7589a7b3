package io.github.hcs4j.container.rules.hcsshim2026;

import io.github.hcs4j.container.ledger.Refusal;
import io.github.hcs4j.container.rules.Findings;
import io.github.hcs4j.container.rules.Given;
import io.github.hcs4j.container.rules.RuleRequest;
import io.github.hcs4j.container.rules.WindowsPath;
import io.github.hcs4j.host.RootfsMount;
import io.github.hcs4j.json.Located;
import io.github.hcs4j.model.oci.Windows;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * The disks that hold the layers of a Linux container.
 *
 * @param layers the read-only layers, topmost first
 * @param scratch the disk of the layer that is written to
 */
record LinuxLayers(List<Layer> layers, String scratch) {

    private static final String LAYER_DISK = "layer.vhd";
    private static final String SCRATCH_DISK = "sandbox.vhdx";
    private static final String SCRATCH_OPTION = "scratch=";
    private static final String LAYERS_OPTION = "parent-partitioned-layers=";

    /**
     * A read-only layer.
     *
     * @param disk the path of its disk
     * @param partition the partition on it; 0 for a disk without partitions
     * @param at where it stands
     */
    record Layer(String disk, BigInteger partition, String at) {

        boolean hasPartition() {
            return partition.signum() > 0;
        }
    }

    static LinuxLayers of(Windows windows, RuleRequest request, Findings findings) {
        if (request.rootfs().isEmpty()) {
            List<String> folders = Given.orEmpty(windows.layerFolders());
            int scratch = folders.size() - 1;
            return ofFolders(folders.subList(0, scratch), folders.get(scratch), "windows.layerFolders");
        }
        RootfsReader reader = new RootfsReader(findings);
        RootfsMount mount = reader.single(request.rootfs());
        return switch (mount.type()) {
            case "lcow-layer" -> ofFolders(reader.folders(mount), mount.source(), RootfsReader.AT);
            case "lcow-partitioned-layer" -> ofPartitions(mount, reader, findings);
            default -> throw reader.unknownType(mount);
        };
    }

    private static LinuxLayers ofFolders(List<String> folders, String scratch, String at) {
        List<Layer> layers = new ArrayList<>(folders.size());
        for (int i = 0; i < folders.size(); i++) {
            String disk = WindowsPath.join(folders.get(i), LAYER_DISK);
            layers.add(new Layer(disk, BigInteger.ZERO, at + '[' + i + ']'));
        }
        return new LinuxLayers(layers, WindowsPath.join(scratch, SCRATCH_DISK));
    }

    private static LinuxLayers ofPartitions(RootfsMount mount, RootfsReader reader, Findings findings) {
        List<Layer> layers = List.of();
        String scratch = "";
        for (int i = 0; i < mount.options().size(); i++) {
            String option = mount.options().get(i);
            if (option.startsWith(SCRATCH_OPTION)) {
                scratch = option.substring(SCRATCH_OPTION.length());
            } else if (option.startsWith(LAYERS_OPTION)) {
                layers = partitions(option.substring(LAYERS_OPTION.length()), i, reader);
            } else {
                throw findings.refusal(
                        Refusal.ROOTFS_OPTION_UNKNOWN, RootfsReader.AT + "[0].options[" + i + "]", option);
            }
        }
        return new LinuxLayers(layers, scratch);
    }

    private static List<Layer> partitions(String json, int option, RootfsReader reader) {
        try {
            Located list = JsonText.read(json);
            List<Layer> layers = new ArrayList<>();
            for (Located element : JsonText.isAbsent(list) ? List.<Located>of() : JsonText.list(list)) {
                layers.add(partition(element, RootfsReader.AT + "[0].options[" + option + "]"));
            }
            return layers;
        } catch (JsonText.MalformedException problem) {
            throw reader.malformed(json, option);
        }
    }

    private static Layer partition(Located element, String at) {
        if (JsonText.isAbsent(element)) {
            return new Layer("", BigInteger.ZERO, at);
        }
        Located.ObjectValue object = JsonText.object(element);
        Located path = JsonText.member(object, "Path");
        Located partition = JsonText.member(object, "Partition");
        return new Layer(
                path == null ? "" : JsonText.text(path),
                partition == null ? BigInteger.ZERO : JsonText.unsigned(partition),
                at);
    }
}
