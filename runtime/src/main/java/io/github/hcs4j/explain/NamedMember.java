package io.github.hcs4j.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member of a document that a message names.
 *
 * @param path its JSONPath as the message has it; {@code $} is the document itself
 * @param complaint what the message says of it
 * @param places what the path can mean in the model; empty if no version of the schema has it, and for {@code $}
 * @param missingIn the name in the schema of the type that lacks the first name of the path that leads nowhere, where the
 *     document is one that a compute system is created from, or the beginning of the path tells its type; else {@code null}
 * @param suggestions what may have been meant, as {@code Type.Member} with the names of the schema, the likest first
 */
public record NamedMember(
        String path,
        Complaint complaint,
        List<MemberPlace> places,
        @Nullable String missingIn,
        List<String> suggestions) {

    /** The path of a document itself. */
    static final String ROOT = "$";

    /** What a message can say of a member. */
    public enum Complaint {
        /** The reader does not have such a member: {@code Unknown object field}. */
        UNKNOWN_FIELD,
        /** The reader got no JSON value there: {@code Invalid JSON document}. */
        NOT_JSON,
        /** The agent in the guest names it after {@code Msg:}, which it does for members that it does not have. */
        REFUSED_BY_GUEST,
        /** It is named, in words that are not known. */
        NAMED
    }

    /** Copies the lists. */
    public NamedMember {
        places = List.copyOf(places);
        suggestions = List.copyOf(suggestions);
    }

    /**
     * Whether it is the document itself.
     *
     * @return whether the path is {@code $}
     */
    public boolean isDocument() {
        return path.equals(ROOT);
    }
}
