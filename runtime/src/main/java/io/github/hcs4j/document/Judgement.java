package io.github.hcs4j.document;

import io.github.hcs4j.version.SchemaVersion;
import org.jspecify.annotations.Nullable;

/**
 * What a version has against a part of a document.
 *
 * @param matter what is the matter
 * @param against the version that it is judged by
 * @param text the value, or the version that is declared; {@code null} if the matter is a type or a member
 * @param since the first version that has the part, or the version that is declared; {@code null} if the schema does
 *     not say
 * @param until the last version that has the part; {@code null} if it was not withdrawn
 */
public record Judgement(
        Matter matter,
        Against against,
        @Nullable String text,
        @Nullable SchemaVersion since,
        @Nullable SchemaVersion until) {

    /** What a part is judged by. */
    public enum Against {
        /** What the host knows: it does not know the part. */
        HOST,
        /** What is published of what the host knows; it may know more. */
        OPEN_HOST,
        /** The version that the document declares; the host knows the part, or nobody asked. */
        DECLARATION,
        /** Nothing: no version is known to have the part. */
        NOTHING
    }

    /**
     * Whether the host does not know the part, so that it may refuse the document for it.
     *
     * @return whether it is known to be wrong for the host
     */
    public boolean isUnknownToHost() {
        return against == Against.HOST
                && switch (matter) {
                    case NEWER_SCHEMA, NEWER_MEMBER, WITHDRAWN_MEMBER, NEWER_VALUE, WITHDRAWN_VALUE -> true;
                    case NEWER_TYPE, WITHDRAWN_TYPE, UNDATED_TYPE, UNDATED_MEMBER, UNDATED_VALUE, NEWER_DECLARATION ->
                        false;
                };
    }
}
