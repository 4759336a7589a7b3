package io.github.hcs4j.type;

import java.util.List;
import java.util.Objects;

/**
 * What the schema says of several members of an object together. Records do not check it, so that every document can be
 * read and written; the validator does. A member that is {@code null} is absent.
 *
 * @param kind what it says
 * @param members the JSON names of the members; for {@link Kind#NEEDS} first the one that needs the others
 * @param isWarning whether the schema says that a document which does not keep to it may be taken all the same
 */
public record MemberRule(Kind kind, List<String> members, boolean isWarning) {

    /** Copies the list. */
    public MemberRule {
        Objects.requireNonNull(kind, "kind");
        members = List.copyOf(Objects.requireNonNull(members, "members"));
    }

    /** What is said of members together. */
    public enum Kind {
        /** One of them is present, and no other. */
        EXACTLY_ONE,
        /** At least one of them is present. */
        AT_LEAST_ONE,
        /** No two of them are present. */
        AT_MOST_ONE,
        /** If the first is present, all others are. */
        NEEDS
    }
}
