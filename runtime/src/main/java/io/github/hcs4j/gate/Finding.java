package io.github.hcs4j.gate;

import io.github.hcs4j.version.SchemaVersion;
import io.github.hcs4j.version.WindowsBuild;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document that its host does not know, or about which there is something to remark.
 *
 * @param kind what is the matter
 * @param pointer where, as a JSON pointer into the whole document, such as {@code /VirtualMachine/Services}; empty for
 *     the document itself
 * @param accessor the same place in Java, such as {@code computeSystem.virtualMachine().services()}
 * @param name the JSON name of the member; for an element of a list or a map, of the member that has the list or map;
 *     empty for the document itself
 * @param text the enumeration value, or the version that is declared; {@code null} if the matter is the member itself
 * @param since the first schema version that has it; {@code null} if the schema does not say
 * @param until the last schema version that has it; {@code null} if it was not withdrawn
 * @param windows the Windows releases that brought it; {@code null} if its version is in no published schema
 * @param hostVersion the schema version of the host; {@code null} if the host is too old for any
 * @param hostBuild the Windows build of the host; {@code null} if only its schema version was given
 */
public record Finding(
        Kind kind,
        String pointer,
        String accessor,
        String name,
        @Nullable String text,
        @Nullable SchemaVersion since,
        @Nullable SchemaVersion until,
        @Nullable String windows,
        @Nullable SchemaVersion hostVersion,
        @Nullable WindowsBuild hostBuild)
        implements Serializable {

    /** What can be the matter. */
    public enum Kind {
        /** The host is older than the first version of the whole schema. No policy but explain encodes the document. */
        SCHEMA_NEWER,
        /** The member came with a newer version than the host's. */
        MEMBER_NEWER,
        /** The member is there, but was withdrawn before the host's version. */
        MEMBER_WITHDRAWN,
        /** The host knows the member, but the value came with a newer version. */
        VALUE_NEWER,
        /** The host knows the member, but the value was withdrawn before the host's version. */
        VALUE_WITHDRAWN,
        /** The document declares a newer version than the host's. Stripping puts the host's there instead. */
        DECLARED_VERSION_NEWER,
        /** A remark: the type of the document is not in the host's version. Its members are what the host sees. */
        TYPE_NOT_OF_HOST,
        /** A remark: the schema does not say which versions have it; in HCS schema v2, no published version has. */
        WITHOUT_VERSION,
        /** A remark: the host knows it, but the version that the document declares does not. */
        NOT_IN_DECLARED_VERSION,
        /** A remark, when explaining: the host does not know it, but it says no more than its absence does. */
        SAYS_WHAT_ABSENCE_SAYS;

        /**
         * Whether the document may be written all the same, because nothing tells that the host refuses this.
         *
         * @return whether this is a remark, in {@link Encoded#remarks()} and never in {@link Encoded#findings()}
         */
        public boolean isRemark() {
            return compareTo(TYPE_NOT_OF_HOST) >= 0;
        }
    }

    /**
     * Says it to people.
     *
     * @return the accessor, what is the matter and what the host has, in one line
     */
    public String message() {
        return accessor + ": " + matter() + "; " + host();
    }

    /**
     * What to do about it.
     *
     * @return advice, one clause
     */
    public String advice() {
        return switch (kind) {
            case SCHEMA_NEWER -> "choose a newer host, or a document of an older schema";
            case MEMBER_NEWER, MEMBER_WITHDRAWN, VALUE_NEWER, VALUE_WITHDRAWN ->
                "leave it out or strip the document, or choose another host";
            case DECLARED_VERSION_NEWER -> "declare the host's version, or choose a newer host";
            case TYPE_NOT_OF_HOST -> "make sure that the host takes such a document";
            case WITHOUT_VERSION -> "try whether the host takes it";
            case NOT_IN_DECLARED_VERSION -> "declare schema " + since + ", or hosts may ignore it";
            case SAYS_WHAT_ABSENCE_SAYS -> "leave it out";
        };
    }

    /** Kind, place and message in one line, for logs. */
    @Override
    public String toString() {
        return kind + (pointer.isEmpty() ? "" : " at " + pointer) + ": " + message();
    }

    private String matter() {
        return switch (kind) {
            case SCHEMA_NEWER -> "this schema" + came();
            case MEMBER_NEWER -> "the member" + came();
            case VALUE_NEWER -> "the value " + quoted() + came();
            case MEMBER_WITHDRAWN -> "the member" + went();
            case VALUE_WITHDRAWN -> "the value " + quoted() + went();
            case DECLARED_VERSION_NEWER -> "the document declares schema " + text;
            case TYPE_NOT_OF_HOST -> "the type of the document is of schema " + range();
            case WITHOUT_VERSION -> subject() + " is in no schema that tells its version, and is written unjudged";
            case NOT_IN_DECLARED_VERSION -> subject() + came() + ", after the version that the document declares";
            case SAYS_WHAT_ABSENCE_SAYS -> subject() + " is of schema " + range() + " and says what its absence says";
        };
    }

    private String subject() {
        return text == null ? "the member" : "the value " + quoted();
    }

    private String quoted() {
        return '"' + text + '"';
    }

    private String came() {
        return " came with schema " + since
                + (windows == null ? ", whose Windows release is not published" : " (" + windows + ")");
    }

    private String went() {
        return " was withdrawn, schema " + until + " is the last that has it";
    }

    private String range() {
        if (until == null) {
            return since + " and later";
        }
        return since == null ? until + " and earlier" : since + " to " + until;
    }

    private String host() {
        String schema = hostVersion == null ? "no version of this schema" : "schema " + hostVersion;
        return "the host has " + schema + (hostBuild == null ? "" : " (Windows build " + hostBuild + ")");
    }
}
