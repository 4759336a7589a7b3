package io.github.hcs4j.container.plan;

import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a container, in the terms of neither schema. Empty text, zero and {@code false} stand for what the
 * spec leaves open; where the mere presence of a section matters, an absent one is {@code null}.
 *
 * @param id the container's id
 * @param owner who owns it
 * @param isolation how it is kept apart from its host
 * @param hostName its computer name
 * @param ignoreFlushesDuringBoot whether disk flushes are skipped while it boots
 * @param storage what its file system is made of
 * @param utilityVmImage the image to boot a utility VM from; empty if HCS starts none for it
 * @param limits what it may use of the host
 * @param network how it is connected; {@code null} if the spec does not say
 * @param credentials its credential spec
 * @param mounts what of the host it sees
 * @param additions what only newer rules give it
 */
public record ContainerPlan(
        String id,
        String owner,
        Isolation isolation,
        String hostName,
        boolean ignoreFlushesDuringBoot,
        StoragePlan storage,
        String utilityVmImage,
        Limits limits,
        @Nullable Network network,
        String credentials,
        Mounts mounts,
        Additions additions) {

    /**
     * How it is connected, where no section is the same as an empty one.
     *
     * @return {@link Network#NONE} for no section
     */
    public Network networkOrNone() {
        return network == null ? Network.NONE : network;
    }

    /**
     * What a file system is made of.
     *
     * @param layers the read-only layers, topmost first
     * @param scratch the folder of the layer that is written to
     * @param root the root file system
     */
    public record StoragePlan(List<ReadOnlyLayer> layers, String scratch, PlannedRoot root) {}

    /**
     * A layer of the image.
     *
     * @param id its id, a GUID in lower case without braces; of a CIM as its volume has it
     * @param path where the container's kernel finds it: on the host, or in the utility VM
     */
    public record ReadOnlyLayer(String id, String path) {}

    /**
     * The root file system.
     *
     * @param volume the volume of a process-isolated container; {@code null} for any other
     * @param path the path as the spec has it
     */
    public record PlannedRoot(@Nullable VolumePath volume, String path) {}

    /**
     * What a container may use of its host.
     *
     * @param processor the limits on processors
     * @param memory the limit on memory
     * @param disk the limits on the system drive
     */
    public record Limits(
            @Nullable ProcessorLimits processor,
            @Nullable MemoryLimit memory,
            @Nullable DiskLimits disk) {

        /** No limits. */
        public static final Limits NONE = new Limits(null, null, null);

        /**
         * The limits on processors, where no section is the same as an empty one.
         *
         * @return {@link ProcessorLimits#NONE} for no section
         */
        public ProcessorLimits processorOrNone() {
            return processor == null ? ProcessorLimits.NONE : processor;
        }

        /**
         * The limit on memory, where no section is the same as an empty one.
         *
         * @return {@link MemoryLimit#NONE} for no section
         */
        public MemoryLimit memoryOrNone() {
            return memory == null ? MemoryLimit.NONE : memory;
        }

        /**
         * The limits on the system drive, where no section is the same as an empty one.
         *
         * @return {@link DiskLimits#NONE} for no section
         */
        public DiskLimits diskOrNone() {
            return disk == null ? DiskLimits.NONE : disk;
        }
    }

    /**
     * Limits on processors; 0 stands for none.
     *
     * @param count how many, no more than the host has
     * @param weight its share relative to other containers
     * @param maximum hundredths of a percent of processor time
     */
    public record ProcessorLimits(int count, int weight, int maximum) {

        /** No limits. */
        public static final ProcessorLimits NONE = new ProcessorLimits(0, 0, 0);
    }

    /**
     * A limit on memory.
     *
     * @param mebibytes the limit; 0 for none
     */
    public record MemoryLimit(BigInteger mebibytes) {

        /** No limit. */
        public static final MemoryLimit NONE = new MemoryLimit(BigInteger.ZERO);
    }

    /**
     * Limits on the speed of the system drive; 0 stands for none.
     *
     * @param bytesPerSecond reads and writes together, in bytes per second
     * @param operationsPerSecond I/O operations per second
     */
    public record DiskLimits(BigInteger bytesPerSecond, BigInteger operationsPerSecond) {

        /** No limits. */
        public static final DiskLimits NONE = new DiskLimits(BigInteger.ZERO, BigInteger.ZERO);
    }

    /**
     * How a container is connected.
     *
     * @param endpoints the ids of its endpoints
     * @param allowUnqualifiedDnsQuery whether names without a dot go to DNS
     * @param dnsSearchList suffixes to try, separated by commas
     * @param sharedContainerName the container whose network it joins
     * @param namespace the network namespace it joins
     */
    public record Network(
            List<String> endpoints,
            boolean allowUnqualifiedDnsQuery,
            String dnsSearchList,
            String sharedContainerName,
            String namespace) {

        /** No settings. */
        public static final Network NONE = new Network(List.of(), false, "", "", "");
    }

    /**
     * What of the host a container sees.
     *
     * @param directories the directories, in the order of the spec
     * @param pipes the named pipes, in the order of the spec
     */
    public record Mounts(List<Directory> directories, List<Pipe> pipes) {}

    /**
     * A directory of the host.
     *
     * @param hostPath where it is: on the host, or in the utility VM that holds the container
     * @param containerPath where the container sees it
     * @param readOnly whether the container is kept from writing
     */
    public record Directory(String hostPath, String containerPath, boolean readOnly) {}

    /**
     * A named pipe of the host.
     *
     * @param hostPath its full name on the host
     * @param name its name in the container, without {@code \\.\pipe\}
     */
    public record Pipe(String hostPath, String name) {}
}
