package io.github.hcs4j.container.ledger;

/**
 * Why a spec is refused. The rules of 2019 check in the order of their codes here; the codes that only the rules of
 * 2026 have come after them, by theme.
 */
public enum Refusal {
    /**
     * The text is not JSON, or not of the types of a spec. Reading says so, by a
     * {@link io.github.hcs4j.json.JsonException}, before a spec can be mapped.
     */
    SPEC_MALFORMED("the text is not an OCI runtime spec", "correct the text of the spec"),
    /** There is no spec. */
    SPEC_MISSING("there is no spec", "give the OCI runtime spec, config.json in a bundle"),
    /** The spec is for a Linux container. */
    LINUX_UNSUPPORTED(
            "no document of this kind has a linux section",
            "remove the section, or use the rules of 2026, schema version 2.1 and a Linux hosting system"),
    /** The spec has no section for Windows. */
    WINDOWS_SECTION_MISSING("there is no windows section", "add the section with the layerFolders of the image"),
    /** There are not at least one read-only layer and the scratch. */
    LAYERS_TOO_FEW(
            "a container needs two layer folders or more", "list the read-only layers, then the folder of the scratch"),
    /** There is no root file system. */
    ROOT_MISSING("there is no root", "add root with the path of the prepared root file system"),
    /** The root file system is to be read-only. */
    ROOT_READONLY("Windows has no read-only root file system", "remove the member or make it false"),
    /** The root of a process-isolated container is not a volume. */
    ROOT_NOT_A_VOLUME(
            "the root of a process-isolated container is a volume and nothing more",
            "give the volume as \\\\?\\Volume{GUID}\\, as Windows names it when the layers are prepared, or for"
                    + " Hyper-V isolation a hosting system, or windows.hyperv with schema version 1.0"),
    /** Nothing says where the utility VM is. */
    UTILITY_VM_NOT_FOUND(
            "no layer folder holds a folder UtilityVM to boot from",
            "set windows.hyperv.utilityVMPath, or use an image with a utility VM"),
    /** The name of a layer folder cannot be a name. */
    LAYER_NAME_INVALID("a folder name has no NUL character", "correct the path of the layer folder"),
    /** There is no path to look up in the hosting system. */
    HOST_PATH_EMPTY(
            "an empty host path cannot be looked up in the hosting system", "give the path of the folder on the host"),
    /** The hosting system does not see a folder. */
    NOT_ATTACHED(
            "the hosting system has no such host path attached",
            "share the folder with it by VSMB, or for a mount attach its disk by SCSI, under exactly this host"
                    + " path"),
    /** A mount says what kind of file system it is. */
    MOUNT_TYPE_SET("a mount of a Windows container has no type", "remove the member or make it empty"),
    /** The host is too old for named pipes. */
    PIPES_UNSUPPORTED(
            "the host cannot map named pipes into a container",
            "remove the mount, or use Windows build 16299 (version 1709) or later"),
    /** Two annotations contradict each other. Rules of 2026. */
    ANNOTATION_CONFLICT("two annotations contradict each other", "remove one of them, or give both the same value"),
    /** The options of the shim want process isolation and the spec wants a utility VM. Rules of 2026. */
    SANDBOX_ISOLATION_MISMATCH(
            "the options of the shim ask for process isolation and the spec for a utility VM",
            "set sandboxIsolation to hypervisor, or remove windows.hyperv and linux"),
    /** The options of the shim are for the other operating system. Rules of 2026. */
    SANDBOX_PLATFORM_MISMATCH(
            "the spec is for another operating system than sandboxPlatform",
            "correct sandboxPlatform, or give a spec for that system"),
    /** The options of the shim are for an operating system that no utility VM runs. Rules of 2026. */
    SANDBOX_PLATFORM_UNKNOWN(
            "sandboxPlatform begins with windows/ or linux/", "correct the option, such as windows/amd64"),
    /** The layers are given twice. Rules of 2026. */
    LAYERS_AND_ROOTFS("the layers are given by windows.layerFolders or by rootfs, not by both", "remove one of them"),
    /** The root file system has more than one mount. Rules of 2026. */
    ROOTFS_NOT_SINGLE("rootfs has exactly one mount", "give the mount with the scratch as its source"),
    /** The mount of the root file system has a target. Rules of 2026. */
    ROOTFS_TARGET_SET("the mount of rootfs has no target", "remove the member or make it empty"),
    /** The kind of the root file system is unknown. Rules of 2026. */
    ROOTFS_TYPE_UNKNOWN(
            "the type of rootfs is windows-layer, CimFS or BlockCIM, and for Linux lcow-layer or"
                    + " lcow-partitioned-layer",
            "correct the type; letter case counts"),
    /** An option of the root file system is not the JSON that it has to be. Rules of 2026. */
    ROOTFS_OPTION_MALFORMED(
            "an option of rootfs has a JSON list as its value", "correct the list behind the equals sign"),
    /** An option of a partitioned root file system is unknown. Rules of 2026. */
    ROOTFS_OPTION_UNKNOWN("the options are scratch= and parent-partitioned-layers=", "remove the option"),
    /** There are not as many CIMs as layer folders. Rules of 2026. */
    ROOTFS_LAYERS_UNEQUAL("parentLayerPaths and parentCimPaths have the same length", "give each layer folder its CIM"),
    /** There are no CIMs. Rules of 2026. */
    ROOTFS_LAYERS_MISSING("a root file system of CIMs has at least one parent", "add parentCimPaths"),
    /** It is not said where the block CIMs are. Rules of 2026. */
    ROOTFS_CIM_TYPE_INVALID("blockCIMType is device or file", "correct or add the option"),
    /** Several block CIMs are not merged. Rules of 2026. */
    ROOTFS_MERGED_CIM_MISSING("more than one parent CIM needs a merged CIM", "add mergedCIMPath"),
    /** A host process container without a utility VM has no document. Rules of 2026. */
    HOST_PROCESS_CONTAINER(
            "a host process container without windows.hyperv runs in a job object, without a document",
            "remove the annotation, or run the container in a utility VM"),
    /** Credentials are given and forbidden. Rules of 2026. */
    CREDENTIALS_DISABLED(
            "an annotation forbids the credential spec", "remove windows.credentialSpec or the annotation"),
    /** A kernel driver does not exist on the host. Rules of 2026. */
    DRIVER_NOT_FOUND("the host has no such kernel driver", "correct the list of paths"),
    /** Kubernetes annotations with an unknown type. Rules of 2026. */
    CONTAINER_TYPE_UNKNOWN("the container type is container or sandbox", "correct the annotation"),
    /** Kubernetes annotations without the pod. Rules of 2026. */
    SANDBOX_ID_MISSING("a container type needs the id of its sandbox", "add io.kubernetes.cri.sandbox-id"),
    /** Kubernetes annotations without the type. Rules of 2026. */
    CONTAINER_TYPE_MISSING("a sandbox id needs a container type", "add io.kubernetes.cri.container-type"),
    /** A container in a utility VM without a utility VM. Rules of 2026. */
    HOSTING_SYSTEM_MISSING(
            "the container runs in a utility VM, and there is none",
            "give a hosting system, or for Windows remove windows.hyperv"),
    /** The utility VM runs another operating system than the container needs. Rules of 2026. */
    HOSTING_OS_MISMATCH(
            "the hosting system runs the wrong operating system for this",
            "use a hosting system whose os is exactly windows, or linux for a Linux container"),
    /** The scratch of a Linux container does not exist. Rules of 2026. */
    SCRATCH_UNRESOLVED(
            "the disk of the scratch cannot be found on the host",
            "correct the last of windows.layerFolders, or rootfs"),
    /** Nothing is known of the volume that a CIM is mounted at. Rules of 2026. */
    CIM_NOT_MOUNTED("the CIM is not mounted", "mount it and give its volume as cimVolume"),
    /** The volume that a CIM is mounted at has no GUID. Rules of 2026. */
    CIM_VOLUME_INVALID(
            "the volume of a CIM is \\\\?\\Volume{GUID}\\ and nothing more",
            "give the volume as Windows names it, with the last backslash"),
    /** A utility VM cannot mount forked CIMs. Rules of 2026. */
    FORKED_CIM_HOSTED(
            "forked CIMs are for containers on the host's kernel", "use block CIMs or layer folders for a utility VM"),
    /** A share for writing is forbidden. Rules of 2026. */
    WRITABLE_SHARE_DENIED("the hosting system refuses shares that can be written to", "add the mount option ro"),
    /** A path does not exist on the host. Rules of 2026. */
    HOST_PATH_MISSING("the host has nothing at this path", "correct the path"),
    /** A mount lacks one of its ends. Rules of 2026. */
    MOUNT_INCOMPLETE("a mount has a source and a destination", "add the member that is missing or empty"),
    /** The kind of a mount in a utility VM is unknown. Rules of 2026. */
    MOUNT_TYPE_UNKNOWN(
            "the type of a mount is empty, physical-disk, virtual-disk or extensible-virtual-disk", "correct the type"),
    /** The source of an extensible disk has no type. Rules of 2026. */
    EXTENSIBLE_DISK_PATH_INVALID("the source of an extensible disk is evd://TYPE/PATH", "correct the source"),
    /** A path of a utility VM is mounted as a directory. Rules of 2026. */
    UVM_MOUNT_UNSUPPORTED(
            "only a named pipe can have a source that begins with uvm://",
            "use sandbox:// for a folder of the utility VM"),
    /** The links of a mount's source lead nowhere. Rules of 2026. */
    MOUNT_SOURCE_UNRESOLVED("the source cannot be found on the host", "correct the source"),
    /** The source of huge pages lacks the path. Rules of 2026. */
    HUGEPAGES_PATH_INVALID("the source of huge pages is hugepages://SIZE/PATH", "correct the source"),
    /** Huge pages of another size. Rules of 2026. */
    HUGEPAGES_SIZE_UNSUPPORTED("huge pages have the size 2M", "correct the source"),
    /** The host is too old to share single files with Linux. Rules of 2026. */
    SINGLE_FILE_UNSUPPORTED(
            "the host cannot share single files with a Linux utility VM",
            "mount the folder, or use Windows build 18362 (version 1903) or later"),
    /** Nothing is known of the host's credential guard. Rules of 2026. */
    CREDENTIAL_GUARD_MISSING(
            "a credential spec needs an instance of the host's Container Credential Guard",
            "add the instance and give its state as credentialGuard"),
    /** The kind of a device is unknown. Rules of 2026. */
    DEVICE_TYPE_UNSUPPORTED(
            "the idType of a device is vpci-location-path, class or vpci-class-guid, and in a utility VM vpci,"
                    + " vpci-instance-id or gpu",
            "correct the type"),
    /** A device is not assigned to the utility VM. Rules of 2026. */
    DEVICE_NOT_ASSIGNED(
            "the hosting system has no such device", "assign the device to it, and list it among its devices"),
    /** More than one limit on processors. Rules of 2026. */
    PROCESSOR_LIMITS_EXCLUSIVE(
            "processor count, limit and weight exclude each other",
            "set one of them, by annotation or by windows.resources.cpu"),
    /** A device extension file does not exist. Rules of 2026. */
    DEVICE_EXTENSION_NOT_FOUND("the host has no such device extension file", "correct the list of paths"),
    /** The host is too old for device extensions. Rules of 2026. */
    DEVICE_EXTENSIONS_UNSUPPORTED(
            "the host knows no device extensions", "use Windows build 20348 (Server 2022) or later"),
    /** A device extension file does not hold a device extension. Rules of 2026. */
    DEVICE_EXTENSION_MALFORMED("the file is not a device extension in JSON", "correct the file"),
    /** The kind of a process dump is unknown. Rules of 2026. */
    DUMP_TYPE_UNKNOWN("the type of a process dump is mini or full", "correct the annotation"),
    /** The number of process dumps is none. Rules of 2026. */
    DUMP_COUNT_INVALID("the number of process dumps is 1 or more", "correct the annotation"),
    /** The root of a host process container lies where Windows needs it. Rules of 2026. */
    HOST_PROCESS_ROOT_UNSAFE(
            "the root of a host process container is an absolute path outside of the folders that the utility VM needs",
            "give a folder such as C:\\hpc"),
    /** A processor affinity without processors. Rules of 2026. */
    CPU_AFFINITY_MASK_ZERO("an affinity has at least one processor", "set a bit of the mask"),
    /** The host is too old for processor groups. Rules of 2026. */
    CPU_AFFINITY_GROUPS_UNSUPPORTED(
            "the host takes an affinity in processor group 0 only",
            "use one entry of group 0, or Windows build 20348 (Server 2022) or later"),
    /** The spec is not for a Linux container. Rules of 2026. */
    LINUX_SECTION_MISSING("there is no linux section", "add the section, or map the spec as a Windows container"),
    /** A layer of a Linux container does not exist. Rules of 2026. */
    LAYER_UNRESOLVED("the disk of a layer cannot be found on the host", "correct the path of the layer"),
    /** A disk is mounted twice in ways that exclude each other. Rules of 2026. */
    DISK_CONFLICT("the disk is mounted already, in another way", "mount it with the same mode, kind and options"),
    /** A folder is shared twice in ways that exclude each other. Rules of 2026. */
    SHARE_CONFLICT("the path is shared already, in another way", "mount it with the same mode, or another path");

    private final String detail;
    private final String advice;

    Refusal(String detail, String advice) {
        this.detail = detail;
        this.advice = advice;
    }

    /**
     * What is wrong.
     *
     * @return the rule, one clause
     */
    public String detail() {
        return detail;
    }

    /**
     * What to do about it.
     *
     * @return advice, one clause
     */
    public String advice() {
        return advice;
    }

    /**
     * Whether a set of rules can refuse a spec for it.
     *
     * @param rules the rules
     * @return whether they check it
     */
    public boolean isOf(MappingRules rules) {
        return switch (rules) {
            case HCSSHIM_2019 -> compareTo(PIPES_UNSUPPORTED) <= 0;
            case HCSSHIM_2026 -> this != UTILITY_VM_NOT_FOUND && this != MOUNT_TYPE_SET;
        };
    }
}
