package io.github.hcs4j.container.ledger;

import io.github.hcs4j.container.ledger.Treatment.When;

/**
 * The members of the OCI runtime spec, each with what the rules of 2019 do with it; newer rules say where they differ.
 * A member of the spec's model that is missing here fails the build, and so does one that the model does not have.
 *
 * <p>What is said of a member goes for all that is in it, where its own members are not listed.
 */
public enum SpecMember {
    /** Which version of the OCI runtime spec the text follows. */
    OCI_VERSION("ociVersion", Treatment.elsewhere("it tells how to read the spec")),
    /** The first process. */
    PROCESS(
            "process",
            Treatment.elsewhere(
                    "it is started when the container runs, with a document of its own, ProcessParameters")),
    /** The root file system. */
    ROOT("root", Treatment.byMembers().refused(Refusal.ROOT_MISSING)),
    /** Where the root file system is. */
    ROOT_PATH(
            "root.path",
            Treatment.v1("VolumePath")
                    .v2("Storage.Path")
                    .refused(Refusal.ROOT_NOT_A_VOLUME)
                    .ignored(When.XENON_V1, "HCS puts the root together from the layers")),
    /** Whether it cannot be written to. */
    ROOT_READONLY("root.readonly", Treatment.byMembers().refused(Refusal.ROOT_READONLY)),
    /** The computer name. */
    HOSTNAME("hostname", Treatment.v1("HostName").v2("GuestOs.HostName")),
    /** What of the host the container sees. */
    MOUNTS(
            "mounts",
            Treatment.v1("MappedDirectories", "MappedPipes")
                    .v2("MappedDirectories", "MappedPipes")
                    .refused(Refusal.PIPES_UNSUPPORTED)),
    /** Where the container sees it. */
    MOUNTS_DESTINATION(
            "mounts[].destination",
            Treatment.v1("MappedDirectories[].ContainerPath", "MappedPipes[].ContainerPipeName")
                    .v2("MappedDirectories[].ContainerPath", "MappedPipes[].ContainerPipeName")),
    /** The kind of file system. */
    MOUNTS_TYPE("mounts[].type", Treatment.byMembers().refused(Refusal.MOUNT_TYPE_SET)),
    /** Where it is on the host. */
    MOUNTS_SOURCE(
            "mounts[].source",
            Treatment.v1("MappedDirectories[].HostPath", "MappedPipes[].HostPath")
                    .v2("MappedDirectories[].HostPath", "MappedPipes[].HostPath")
                    .refused(Refusal.HOST_PATH_EMPTY, Refusal.NOT_ATTACHED)),
    /** How it is mounted. */
    MOUNTS_OPTIONS(
            "mounts[].options",
            Treatment.v1("MappedDirectories[].ReadOnly")
                    .v2("MappedDirectories[].ReadOnly")
                    .ignored(When.IN_PART, "the only option that counts is ro, for a directory")),
    /** Users of a mount. */
    MOUNTS_UID_MAPPINGS(
            "mounts[].uidMappings",
            In.UNKNOWN_MEMBERS,
            Treatment.byMembers().ignored(When.ALWAYS, "only Linux maps the users of a mount")),
    /** Groups of a mount. */
    MOUNTS_GID_MAPPINGS(
            "mounts[].gidMappings",
            In.UNKNOWN_MEMBERS,
            Treatment.byMembers().ignored(When.ALWAYS, "only Linux maps the groups of a mount")),
    /** Programs to run around the container's life. */
    HOOKS("hooks", Treatment.byMembers().ignored(When.ALWAYS, "the OCI runtime spec has hooks for POSIX systems only")),
    /** Metadata. */
    ANNOTATIONS(
            "annotations",
            Treatment.byMembers().ignored(When.ALWAYS, "a document has no metadata, and the mapping reads no key")),
    /** The NIS domain. */
    DOMAINNAME(
            "domainname", In.UNKNOWN_MEMBERS, Treatment.byMembers().ignored(When.ALWAYS, "only Linux has such a name")),
    /** What only Linux has. */
    LINUX("linux", In.UNKNOWN_MEMBERS, Treatment.byMembers().refused(Refusal.LINUX_UNSUPPORTED)),
    /** What only Solaris has. */
    SOLARIS(
            "solaris",
            In.UNKNOWN_MEMBERS,
            Treatment.byMembers().ignored(When.ALWAYS, "it is for containers of Solaris")),
    /** What only FreeBSD has. */
    FREEBSD(
            "freebsd",
            In.UNKNOWN_MEMBERS,
            Treatment.byMembers().ignored(When.ALWAYS, "it is for containers of FreeBSD")),
    /** What only z/OS has. */
    ZOS("zos", In.UNKNOWN_MEMBERS, Treatment.byMembers().ignored(When.ALWAYS, "it is for containers of z/OS")),
    /** A virtual machine to run the container. */
    VM(
            "vm",
            In.UNKNOWN_MEMBERS,
            Treatment.byMembers()
                    .ignored(
                            When.ALWAYS,
                            "the VM of a Windows container is the hosting system or that of windows.hyperv")),
    /** What only Windows has. */
    WINDOWS("windows", Treatment.byMembers().refused(Refusal.WINDOWS_SECTION_MISSING)),
    /** The layers of the image, and the scratch. */
    WINDOWS_LAYER_FOLDERS(
            "windows.layerFolders",
            Treatment.v1("Layers[].ID", "Layers[].Path", "LayerFolderPath", "HvRuntime.ImagePath")
                    .v2("Storage.Layers[].Id", "Storage.Layers[].Path")
                    .refused(
                            Refusal.LAYERS_TOO_FEW,
                            Refusal.UTILITY_VM_NOT_FOUND,
                            Refusal.LAYER_NAME_INVALID,
                            Refusal.HOST_PATH_EMPTY,
                            Refusal.NOT_ATTACHED)
                    .ignored(When.NOT_WINDOWS, "layers of Windows mean nothing to another operating system")),
    /** Devices of the host. */
    WINDOWS_DEVICES(
            "windows.devices",
            Treatment.byMembers()
                    .ignored(When.ALWAYS, "the mapping takes no devices; a document has AssignedDevices for them")),
    /** Limits. */
    WINDOWS_RESOURCES("windows.resources", Treatment.byMembers()),
    /** Limits on memory. */
    WINDOWS_RESOURCES_MEMORY("windows.resources.memory", Treatment.byMembers()),
    /** How much memory. */
    WINDOWS_RESOURCES_MEMORY_LIMIT(
            "windows.resources.memory.limit", Treatment.v1("MemoryMaximumInMB").v2("Memory.SizeInMB")),
    /** Limits on processors. */
    WINDOWS_RESOURCES_CPU("windows.resources.cpu", Treatment.byMembers()),
    /** How many processors. */
    WINDOWS_RESOURCES_CPU_COUNT(
            "windows.resources.cpu.count", Treatment.v1("ProcessorCount").v2("Processor.Count")),
    /** Its share of processor time. */
    WINDOWS_RESOURCES_CPU_SHARES(
            "windows.resources.cpu.shares", Treatment.v1("ProcessorWeight").v2("Processor.Weight")),
    /** How much processor time. */
    WINDOWS_RESOURCES_CPU_MAXIMUM(
            "windows.resources.cpu.maximum", Treatment.v1("ProcessorMaximum").v2("Processor.Maximum")),
    /** Which processors. */
    WINDOWS_RESOURCES_CPU_AFFINITY(
            "windows.resources.cpu.affinity",
            Treatment.byMembers().ignored(When.ALWAYS, "a container's document does not choose among processors")),
    /** Limits on the system drive. */
    WINDOWS_RESOURCES_STORAGE("windows.resources.storage", Treatment.byMembers()),
    /** How many operations per second. */
    WINDOWS_RESOURCES_STORAGE_IOPS(
            "windows.resources.storage.iops", Treatment.v1("StorageIOPSMaximum").v2("Storage.QoS.IopsMaximum")),
    /** How many bytes per second. */
    WINDOWS_RESOURCES_STORAGE_BPS(
            "windows.resources.storage.bps",
            Treatment.v1("StorageBandwidthMaximum").v2("Storage.QoS.BandwidthMaximum")),
    /** The size of the system drive. */
    WINDOWS_RESOURCES_STORAGE_SANDBOX_SIZE(
            "windows.resources.storage.sandboxSize",
            Treatment.byMembers().ignored(When.ALWAYS, "the scratch has its size before a container is created on it")),
    /** A group Managed Service Account. */
    WINDOWS_CREDENTIAL_SPEC(
            "windows.credentialSpec",
            Treatment.v1("Credentials")
                    .ignored(When.V1_UNLESS_TEXT, "schema 1.0 takes a credential spec as text")
                    .ignored(When.V2, "schema 2 takes no credential spec")),
    /** Whether it runs only to finish updates. */
    WINDOWS_SERVICING(
            "windows.servicing",
            Treatment.byMembers().ignored(When.ALWAYS, "the mapping makes no containers that only finish updates")),
    /** Whether it boots without disk flushes. */
    WINDOWS_IGNORE_FLUSHES_DURING_BOOT(
            "windows.ignoreFlushesDuringBoot",
            Treatment.v1("IgnoreFlushesDuringBoot").ignored(When.V2, "schema 2 has no such setting")),
    /** Hyper-V isolation, by being there. */
    WINDOWS_HYPERV(
            "windows.hyperv",
            Treatment.v1("HvPartition")
                    .ignored(When.ARGON_V2, "in schema 2 Hyper-V isolation needs a hosting system, and there is none")),
    /** The image of the utility VM. */
    WINDOWS_HYPERV_UTILITY_VM_PATH(
            "windows.hyperv.utilityVMPath",
            Treatment.v1("HvRuntime.ImagePath")
                    .ignored(When.V2, "in schema 2 the utility VM is the hosting system, which runs already")),
    /** How it is connected. */
    WINDOWS_NETWORK("windows.network", Treatment.byMembers().v2("Networking")),
    /** Its endpoints. */
    WINDOWS_NETWORK_ENDPOINT_LIST(
            "windows.network.endpointList",
            Treatment.v1("EndpointList")
                    .ignored(When.V2, "in schema 2 endpoints are attached to the network namespace")),
    /** Whether names without a dot go to DNS. */
    WINDOWS_NETWORK_ALLOW_UNQUALIFIED_DNS_QUERY(
            "windows.network.allowUnqualifiedDNSQuery",
            Treatment.v1("AllowUnqualifiedDNSQuery").v2("Networking.AllowUnqualifiedDnsQuery")),
    /** DNS suffixes. */
    WINDOWS_NETWORK_DNS_SEARCH_LIST(
            "windows.network.DNSSearchList", Treatment.v1("DNSSearchList").v2("Networking.DnsSearchList")),
    /** The container whose network it joins. */
    WINDOWS_NETWORK_SHARED_CONTAINER_NAME(
            "windows.network.networkSharedContainerName",
            Treatment.v1("NetworkSharedContainerName").v2("Networking.NetworkSharedContainerName")),
    /** The network namespace that it joins. */
    WINDOWS_NETWORK_NAMESPACE(
            "windows.network.networkNamespace",
            Treatment.byMembers().ignored(When.ALWAYS, "the network namespace of the request is the one that counts"));

    private final String path;
    private final In in;
    private final Treatment treatment;

    SpecMember(String path, Treatment treatment) {
        this(path, In.MODEL, treatment);
    }

    SpecMember(String path, In in, Treatment treatment) {
        this.path = path;
        this.in = in;
        this.treatment = treatment;
    }

    /** Where a member comes to light when a spec is read. */
    private enum In {
        MODEL,
        UNKNOWN_MEMBERS
    }

    /**
     * Where it is in the spec.
     *
     * @return such as {@code windows.layerFolders} or, for what is in the elements of a list, {@code mounts[].source}
     */
    public String path() {
        return path;
    }

    /**
     * What a set of rules does with it.
     *
     * @param rules the rules
     * @return its treatment
     */
    public Treatment treatment(MappingRules rules) {
        return switch (rules) {
            case HCSSHIM_2019 -> treatment;
            case HCSSHIM_2026 -> Treatments2026.of(this);
        };
    }

    /**
     * Whether the model of the spec has it.
     *
     * @return false for a member of other platforms, which is kept as an unknown member when a spec is read
     */
    public boolean isModelled() {
        return in == In.MODEL;
    }

    /** The same path. */
    @Override
    public String toString() {
        return path;
    }
}
