package io.github.hcs4j.container.ledger;

/** Why a spec is refused: the rules that it has to keep, in the order in which they are checked. */
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
            "a Windows container has no linux section",
            "remove the section, or run the container with a Linux runtime"),
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
            "remove the mount, or use Windows build 16299 (version 1709) or later");

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
}
