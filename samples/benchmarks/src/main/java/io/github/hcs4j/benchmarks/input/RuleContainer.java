package io.github.hcs4j.benchmarks.input;

import io.github.hcs4j.container.ledger.MappingRules;

/** The containers that are mapped by either set of rules. */
public enum RuleContainer {
    /** On the host's kernel, with 2 layers and 1 mount. */
    SMALL_ARGON,
    /** On the host's kernel, with 60 layers and 40 mounts. */
    LARGE_ARGON,
    /** In a utility VM, with 60 layers and 40 mounts. */
    LARGE_XENON;

    /**
     * Makes what it is made from.
     *
     * @param rules the rules to map by
     * @return the bundle
     */
    public Bundle bundle(MappingRules rules) {
        boolean isSmall = this == SMALL_ARGON;
        return Bundle.ofEitherRules(rules, isSmall ? 2 : 60, isSmall ? 1 : 40, this == LARGE_XENON);
    }
}
