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
     * <p>Where the reference cuts numbers, crashes or writes what no host takes, the documents are exact: a processor
     * count or a storage limit has up to 64 bits, a scaled limit does not overflow, a negative annotation is ignored
     * with a notice, registry and access mask numbers are unsigned, a requested schema version 2.5 is ignored with a
     * notice, {@code windows.hyperv} without a hosting system is refused, and so are a spec without
     * {@code windows} and CIMs without parents. The group of a processor affinity is cut to 16 bits as there.
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
