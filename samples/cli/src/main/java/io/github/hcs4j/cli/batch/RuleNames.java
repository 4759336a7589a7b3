package io.github.hcs4j.cli.batch;

import io.github.hcs4j.container.ledger.MappingRules;
import java.util.Optional;

/** What sets of rules are called in requests and on the command line. */
public final class RuleNames {

    /** The names, for messages. */
    public static final String EXPECTED = "2019, 2026 or current";

    private static final String CURRENT = "current";

    private RuleNames() {}

    /**
     * Finds rules by their year, or the newest.
     *
     * @param name a year, or {@code current}
     * @return the rules; empty if there are none
     */
    public static Optional<MappingRules> find(String name) {
        if (name.equals(CURRENT)) {
            return Optional.of(MappingRules.current());
        }
        for (MappingRules rules : MappingRules.values()) {
            if (rules.year().equals(name)) {
                return Optional.of(rules);
            }
        }
        return Optional.empty();
    }
}
