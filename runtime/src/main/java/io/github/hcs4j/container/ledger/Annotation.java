package io.github.hcs4j.container.ledger;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The annotations that change the document of a container by the rules of 2026, or decide whether there is one. What
 * the mapping reads, the notices it gives and {@code hcs schema annotations} all come from here. Keys compare exactly.
 *
 * <table>
 * <caption>What a text stands for, by type; anything else is a bad value.</caption>
 * <thead><tr><th scope="col">type</th><th scope="col">texts</th></tr></thead>
 * <tbody>
 * <tr><th scope="row">{@link Type#INTEGER}</th><td>{@code +} or {@code -} or neither, then digits; 32 bits signed, but
 * a negative number is a bad value; 0 counts as absent</td></tr>
 * <tr><th scope="row">{@link Type#UNSIGNED}</th><td>digits; 64 bits; 0 counts as absent</td></tr>
 * <tr><th scope="row">{@link Type#BOOLEAN}</th><td>true: {@code 1 t T TRUE true True}; false: {@code 0 f F FALSE false
 * False}</td></tr>
 * <tr><th scope="row">{@link Type#LIST}</th><td>split at every comma, nothing trimmed; the empty text is the empty
 * list</td></tr>
 * <tr><th scope="row">{@link Type#TEXT}</th><td>any</td></tr>
 * <tr><th scope="row">{@link Type#JSON}</th><td>a JSON list</td></tr>
 * </tbody>
 * </table>
 */
public enum Annotation {
    /** How many processors. */
    PROCESSOR_COUNT(
            "io.microsoft.container.processor.count",
            Type.INTEGER,
            "windows.resources.cpu.count",
            Kinds.WINDOWS,
            "ProcessorCount, Processor.Count"),
    /** How much processor time, in hundredths of a percent. */
    PROCESSOR_LIMIT(
            "io.microsoft.container.processor.limit",
            Type.INTEGER,
            "windows.resources.cpu.maximum",
            Kinds.WINDOWS,
            "ProcessorMaximum, Processor.Maximum"),
    /** The share of processor time relative to other containers. */
    PROCESSOR_WEIGHT(
            "io.microsoft.container.processor.weight",
            Type.INTEGER,
            "windows.resources.cpu.shares",
            Kinds.WINDOWS,
            "ProcessorWeight, Processor.Weight"),
    /** How much memory, in MiB. */
    MEMORY_SIZE(
            "io.microsoft.container.memory.sizeinmb",
            Type.UNSIGNED,
            "windows.resources.memory.limit",
            Kinds.WINDOWS,
            "MemoryMaximumInMB, Memory.SizeInMB"),
    /** How many bytes per second the system drive moves. */
    STORAGE_BANDWIDTH(
            "io.microsoft.container.storage.qos.bandwidthmaximum",
            Type.INTEGER,
            "windows.resources.storage.bps",
            Kinds.WINDOWS,
            "StorageBandwidthMaximum, Storage.QoS.BandwidthMaximum"),
    /** How many operations per second the system drive does. */
    STORAGE_IOPS(
            "io.microsoft.container.storage.qos.iopsmaximum",
            Type.INTEGER,
            "windows.resources.storage.iops",
            Kinds.WINDOWS,
            "StorageIOPSMaximum, Storage.QoS.IopsMaximum"),
    /** The folder for dumps of processes that crash; the empty text turns dumps off. */
    DUMP_LOCATION(
            "io.microsoft.container.processdumplocation",
            Type.TEXT,
            "the pod's",
            Kinds.WINDOWS,
            "RegistryChanges: DumpFolder"),
    /** How much of a process is dumped: {@code mini} or {@code full}. */
    DUMP_TYPE(
            "io.microsoft.wcow.processdumptype",
            Type.TEXT,
            "full",
            Kinds.WINDOWS_DUMPS,
            "RegistryChanges: DumpType",
            Refusal.DUMP_TYPE_UNKNOWN),
    /** How many dumps are kept, 1 or more. */
    DUMP_COUNT(
            "io.microsoft.wcow.processdumpcount",
            Type.TEXT,
            "10",
            Kinds.WINDOWS_DUMPS,
            "RegistryChanges: DumpCount",
            Refusal.DUMP_COUNT_INVALID),
    /** Registry values to set in the container. */
    REGISTRY_VALUES(
            "io.microsoft.container.wcow.test-registry-annotation",
            Type.JSON,
            "none",
            Kinds.WINDOWS,
            "RegistryChanges.AddValues, v2 only"),
    /** Device extension files of the host. */
    DEVICE_EXTENSIONS(
            "io.microsoft.container.wcow.deviceextensions",
            Type.LIST,
            "none",
            Kinds.WINDOWS,
            "AdditionalDeviceNamespace.device_extension, v2 only, from build 20348 on",
            Refusal.DEVICE_EXTENSION_NOT_FOUND,
            Refusal.DEVICE_EXTENSIONS_UNSUPPORTED,
            Refusal.DEVICE_EXTENSION_MALFORMED),
    /** Whether credential specs are forbidden. */
    CREDENTIALS_DISABLED(
            "io.microsoft.container.wcow.gmsa.disable",
            Type.BOOLEAN,
            "false",
            Kinds.ALL,
            "forbids windows.credentialSpec",
            Refusal.CREDENTIALS_DISABLED),
    /** Whether it is a host process container; only the text {@code true} makes one. */
    HOST_PROCESS(
            "microsoft.com/hostprocess-container",
            Type.BOOLEAN,
            "false",
            Kinds.ALL,
            "IsolationType in a utility VM; without one there is no document",
            Refusal.HOST_PROCESS_CONTAINER),
    /** Whether host process containers are forbidden. */
    HOST_PROCESS_DISABLED(
            "microsoft.com/disable-hostprocess-container",
            Type.BOOLEAN,
            "false",
            Kinds.ALL,
            "forbids microsoft.com/hostprocess-container",
            Refusal.ANNOTATION_CONFLICT),
    /** The folder that is the root of a host process container. */
    HOST_PROCESS_ROOT(
            "microsoft.com/hostprocess-rootfs-location",
            Type.TEXT,
            "none",
            Kinds.WINDOWS_HOST_PROCESS,
            "Storage.PrivilegedContainerRootPath",
            Refusal.HOST_PROCESS_ROOT_UNSAFE),
    /** Whether the process of a host process container runs as the system; only the text {@code true} says so. */
    HOST_PROCESS_INHERIT_USER(
            "microsoft.com/hostprocess-inherit-user",
            Type.TEXT,
            "false",
            Kinds.WINDOWS_HOST_PROCESS,
            "process.user.username in the Spec of a confidential document"),
    /** The value that four annotations get which forbid something. */
    UNSAFE_OPERATIONS_DISABLED(
            "io.microsoft.disable-unsafe-operations",
            Type.TEXT,
            "none",
            Kinds.ALL,
            "copied to four annotations",
            Refusal.ANNOTATION_CONFLICT),
    /** Whether it is a pod or a container of it. */
    CONTAINER_TYPE(
            "io.kubernetes.cri.container-type",
            Type.TEXT,
            "none",
            Kinds.ALL,
            "checked only",
            Refusal.CONTAINER_TYPE_UNKNOWN,
            Refusal.SANDBOX_ID_MISSING),
    /** The pod that it belongs to. */
    SANDBOX_ID(
            "io.kubernetes.cri.sandbox-id",
            Type.TEXT,
            "none",
            Kinds.ALL,
            "checked only; the shim lcow-v2 writes the id of the pod",
            Refusal.CONTAINER_TYPE_MISSING),
    /** Kernel drivers for the utility VM. */
    KERNEL_DRIVERS(
            "io.microsoft.virtualmachine.kerneldrivers",
            Type.LIST,
            "none",
            Kinds.HOSTED,
            "takes share names and mount indexes before anything else",
            Refusal.DRIVER_NOT_FOUND),
    /** Whether a Linux container is privileged. */
    PRIVILEGED(
            "io.microsoft.virtualmachine.lcow.privileged",
            Type.BOOLEAN,
            "false",
            Kinds.LINUX,
            "linux.seccomp is left out");

    private final String key;
    private final Type type;
    private final String ifAbsent;
    private final Kinds kinds;
    private final String effect;
    private final List<Refusal> refusals;

    Annotation(String key, Type type, String ifAbsent, Kinds kinds, String effect, Refusal... refusals) {
        this.key = key;
        this.type = type;
        this.ifAbsent = ifAbsent;
        this.kinds = kinds;
        this.effect = effect;
        this.refusals = List.of(refusals);
    }

    /** How the text of an annotation is read. */
    public enum Type {
        /** A whole number of 32 bits. */
        INTEGER,
        /** A whole number of 64 bits without a sign. */
        UNSIGNED,
        /** A truth value. */
        BOOLEAN,
        /** A text, taken as it is. */
        TEXT,
        /** Texts, separated by commas. */
        LIST,
        /** A JSON text. */
        JSON;

        /**
         * Whether a text can be bad without being an error.
         *
         * @return true for those that are ignored then, with a notice
         */
        public boolean isIgnoredIfBad() {
            return this != TEXT && this != LIST;
        }
    }

    /** The containers that an annotation is read for. */
    public enum Kinds {
        /** All containers. */
        ALL("all"),
        /** Windows containers. */
        WINDOWS("Windows"),
        /** Windows containers with a location for process dumps. */
        WINDOWS_DUMPS("Windows, with a dump location"),
        /** Host process containers in a utility VM that runs Windows. */
        WINDOWS_HOST_PROCESS("Windows Xenon, host process"),
        /** Containers in a utility VM. */
        HOSTED("with a hosting system"),
        /** Linux containers. */
        LINUX("Linux");

        private final String label;

        Kinds(String label) {
            this.label = label;
        }

        /** For tables, such as {@code Windows, with a dump location}. */
        @Override
        public String toString() {
            return label;
        }
    }

    /** {@return the key, such as {@code io.microsoft.container.processor.count}} */
    public String key() {
        return key;
    }

    /** {@return how its text is read} */
    public Type type() {
        return type;
    }

    /** {@return what counts if it is absent: a value, or the member of the spec that is read then} */
    public String ifAbsent() {
        return ifAbsent;
    }

    /** {@return the containers that it is read for} */
    public Kinds kinds() {
        return kinds;
    }

    /** {@return what it does: the members that it sets, or a clause} */
    public String effect() {
        return effect;
    }

    /** {@return why a spec can be refused for it} */
    public List<Refusal> refusals() {
        return refusals;
    }

    /** {@return what a bad value leads to: a notice, or the errors} */
    public String ifBad() {
        if (type.isIgnoredIfBad()) {
            return "notice, absent";
        }
        return refusals.isEmpty() ? "-" : refusals.stream().map(Refusal::name).collect(Collectors.joining(", "));
    }

    /** The key. */
    @Override
    public String toString() {
        return key;
    }
}
