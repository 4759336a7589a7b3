package io.github.hcs4j.container.ledger;

/**
 * The members of the spec of a Linux container that its guest does not get as they are given, by the rules of 2026. All
 * others of {@code linux}, {@code process}, {@code mounts} and {@code annotations} are passed on.
 */
public enum LinuxMember {
    /** Where the root file system is. */
    ROOT_PATH("root.path", "the root of a Linux container is a folder of its bundle in the guest"),
    /** Programs to run around the container's life. */
    HOOKS("hooks", "hooks are programs of the host, and the container runs in the guest"),
    /** The control group. */
    CGROUPS_PATH("linux.cgroupsPath", "the guest chooses the control group of a container"),
    /** Which devices may be used. */
    RESOURCES_DEVICES("linux.resources.devices", "a guest is assigned devices by windows.devices"),
    /** How many processes. */
    RESOURCES_PIDS("linux.resources.pids", Reasons.NO_LIMIT),
    /** Block devices. */
    RESOURCES_BLOCK_IO("linux.resources.blockIO", Reasons.NO_LIMIT),
    /** Huge pages. */
    RESOURCES_HUGEPAGE_LIMITS("linux.resources.hugepageLimits", Reasons.NO_LIMIT),
    /** Network traffic. */
    RESOURCES_NETWORK("linux.resources.network", Reasons.NO_LIMIT),
    /** Limits of Windows containers. */
    WINDOWS_RESOURCES("windows.resources", "the limits of a Linux container are those of linux.resources"),
    /** A group Managed Service Account. */
    WINDOWS_CREDENTIAL_SPEC("windows.credentialSpec", Reasons.WINDOWS_ONLY),
    /** Whether it runs only to finish updates. */
    WINDOWS_SERVICING("windows.servicing", Reasons.WINDOWS_ONLY),
    /** Whether it boots without disk flushes. */
    WINDOWS_IGNORE_FLUSHES("windows.ignoreFlushesDuringBoot", Reasons.WINDOWS_ONLY),
    /** The image of the utility VM. */
    WINDOWS_UTILITY_VM_PATH("windows.hyperv.utilityVMPath", "the utility VM is the hosting system, which runs already"),
    /** Its endpoints. */
    WINDOWS_ENDPOINT_LIST("windows.network.endpointList", Reasons.NAMESPACE_ONLY),
    /** Whether names without a dot go to DNS. */
    WINDOWS_UNQUALIFIED_DNS("windows.network.allowUnqualifiedDNSQuery", Reasons.NAMESPACE_ONLY),
    /** DNS suffixes. */
    WINDOWS_DNS_SEARCH_LIST("windows.network.DNSSearchList", Reasons.NAMESPACE_ONLY),
    /** The container whose network it joins. */
    WINDOWS_SHARED_CONTAINER("windows.network.networkSharedContainerName", Reasons.NAMESPACE_ONLY);

    private final String path;
    private final String reason;

    LinuxMember(String path, String reason) {
        this.path = path;
        this.reason = reason;
    }

    /** Reasons of more than one member. */
    private static final class Reasons {

        static final String NO_LIMIT = "the guest's tooling sets no such limit";
        static final String WINDOWS_ONLY = "only Windows containers have it";
        static final String NAMESPACE_ONLY = "of the network a guest gets the namespace alone";

        private Reasons() {}
    }

    /**
     * Where it is in the spec.
     *
     * @return such as {@code linux.resources.pids}
     */
    public String path() {
        return path;
    }

    /**
     * Why the guest does not get it.
     *
     * @return a clause
     */
    public String reason() {
        return reason;
    }

    /** The same path. */
    @Override
    public String toString() {
        return path;
    }
}
