package io.github.hcs4j.container.ledger;

/** By which rules a spec becomes a document: those of a host's own tooling in a certain year. */
public enum MappingRules {
    /**
     * The rules of the package {@code hcsoci} of microsoft/hcsshim between December 2018 and March 2019. The default.
     */
    HCSSHIM_2019("2019"),
    /**
     * The rules of the containerd shim {@code runhcs-v1} of microsoft/hcsshim at commit 7c9ff7f4 of August 2026, and
     * for Linux containers also those of {@code containerd-shim-lcow-v2}.
     *
     * <p>Where the reference cuts numbers, crashes or writes what no host takes, the documents are exact:
     *
     * <ul>
     *   <li>a processor count and the limits of storage have up to 64 bits, and not 32 with a sign;
     *   <li>a processor limit that is counted again for a utility VM does not overflow;
     *   <li>a negative number in an annotation is ignored with a notice, and not written;
     *   <li>numbers of registry values and access masks have no sign, so 4294967295 is one and -1 is none;
     *   <li>a requested schema version 2.5 is ignored with a notice, and gives no document without a root and layers;
     *   <li>a {@code windows.hyperv} without a hosting system is refused ({@link Refusal#HOSTING_SYSTEM_MISSING}), and
     *       so are a spec without {@code windows} ({@link Refusal#WINDOWS_SECTION_MISSING}) and a CIM without parents,
     *       with a root path too ({@link Refusal#ROOTFS_LAYERS_MISSING});
     *   <li>options of a shim are added to a spec without annotations as to one with none in its list;
     *   <li>a container without an id has its random one in dump locations and bundle paths, and not nothing.
     * </ul>
     *
     * <p>The group of a processor affinity is cut to 16 bits as there.
     *
     * <p>What is surprising there is the same here, with a notice: a named pipe whose destination is none is left out
     * ({@link NoticeCode#PIPE_DROPPED}), a {@code sandbox://} path may climb out of its folder
     * ({@link NoticeCode#SANDBOX_PATH_ESCAPES}), and the path of a layer that ends in a separator names the layer with
     * the empty text ({@link NoticeCode#LAYER_NAME_EMPTY}).
     */
    HCSSHIM_2026("2026");

    private final String year;

    MappingRules(String year) {
        this.year = year;
    }

    /**
     * The newest rules.
     *
     * @return the last of the values
     */
    public static MappingRules current() {
        return HCSSHIM_2026;
    }

    /**
     * The year that the rules are known by.
     *
     * @return four digits
     */
    public String year() {
        return year;
    }
}
