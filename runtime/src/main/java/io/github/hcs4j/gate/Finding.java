package io.github.hcs4j.gate;

import io.github.hcs4j.document.HostSchema;
import io.github.hcs4j.document.Judgement;
import io.github.hcs4j.document.Place;
import io.github.hcs4j.document.Quote;
import io.github.hcs4j.version.SchemaVersion;
import io.github.hcs4j.version.WindowsBuild;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place in a document that its host does not know, or about which there is something to remark. */
public final class Finding implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Code code;
    private final boolean isRemark;
    private final String pointer;
    private final String accessor;
    private final String name;
    private final @Nullable String text;
    private final @Nullable SchemaVersion since;
    private final @Nullable SchemaVersion until;
    private final @Nullable String windows;
    private final @Nullable SchemaVersion hostVersion;
    private final @Nullable WindowsBuild hostBuild;
    private final String matter;
    private final String advice;

    Finding(Code code, boolean isRemark, Judgement judgement, Place place, HostSchema host) {
        this.code = code;
        this.isRemark = isRemark;
        pointer = place.pointer();
        accessor = place.accessor();
        name = place.name();
        text = place.isSecret() ? null : judgement.text();
        since = judgement.since();
        until = judgement.until();
        windows = host.windows(since);
        hostVersion = host.version();
        hostBuild = host.build();
        Words words = new Words(code, judgement, place, host);
        matter = words.matter() + "; " + words.host();
        advice = words.advice();
    }

    /** What can be the matter. The names are those that the validator has for the same. */
    public enum Code {
        /** The host is older than the first version of the whole schema. Only explaining encodes the document. */
        NEWER_SCHEMA,
        /** A remark: the type of the document came with a newer version. Its members are what the host sees. */
        NEWER_TYPE,
        /** A remark: the type of the document was withdrawn. Its members are what the host sees. */
        WITHDRAWN_TYPE,
        /** A remark: the schema does not say which versions have the type of the document. */
        UNDATED_TYPE,
        /**
         * The member came with a newer version. A remark if the host may know it, or knows it and the declared version
         * does not.
         */
        NEWER_MEMBER,
        /** The member was withdrawn. A remark if the host knows it, but the declared version does not. */
        WITHDRAWN_MEMBER,
        /**
         * A remark: the schema does not say which versions have the member; in HCS schema v2, no published version has.
         */
        UNDATED_MEMBER,
        /**
         * The member is known, but its value came with a newer version. A remark in the cases of {@link #NEWER_MEMBER}.
         */
        NEWER_VALUE,
        /** The member is known, but its value was withdrawn. A remark in the case of {@link #WITHDRAWN_MEMBER}. */
        WITHDRAWN_VALUE,
        /** A remark: the schema does not say which versions have the value. */
        UNDATED_VALUE,
        /**
         * The document declares a newer version than the host's. Stripping puts the host's there instead. A remark if
         * the host may know it.
         */
        NEWER_DECLARATION,
        /** A remark, when explaining: the host does not know it, but it says no more than its absence does. */
        SAYS_WHAT_ABSENCE_SAYS
    }

    /**
     * What is the matter.
     *
     * @return the kind of finding
     */
    public Code code() {
        return code;
    }

    /**
     * Whether the document may be written all the same, because nothing tells that the host refuses this.
     *
     * @return whether this is a remark, in {@link Encoded#remarks()} and never in {@link Encoded#findings()}
     */
    public boolean isRemark() {
        return isRemark;
    }

    /**
     * Where it is.
     *
     * @return a JSON pointer into the whole document, such as {@code /VirtualMachine/Services}; empty for the document
     *     itself
     */
    public String pointer() {
        return pointer;
    }

    /**
     * The same place in Java.
     *
     * @return an expression, such as {@code computeSystem.virtualMachine().services()}
     */
    public String accessor() {
        return accessor;
    }

    /**
     * The JSON name of the member; for an element of a list or a map, of the member that has the list or map.
     *
     * @return the name; empty for the document itself
     */
    public String name() {
        return name;
    }

    /**
     * The value that is the matter, or the version that is declared.
     *
     * @return a text of an enumeration, the discriminator of an object to choose, or a version; {@code null} if it is
     *     secret, or if the matter is the member itself
     */
    public @Nullable String text() {
        return text;
    }

    /**
     * The first schema version that has it.
     *
     * @return the version; {@code null} if the schema does not say
     */
    public @Nullable SchemaVersion since() {
        return since;
    }

    /**
     * The last schema version that has it.
     *
     * @return the version; {@code null} if it was not withdrawn
     */
    public @Nullable SchemaVersion until() {
        return until;
    }

    /**
     * The Windows releases that brought it.
     *
     * @return the releases, for people; {@code null} if its version is in no published schema
     */
    public @Nullable String windows() {
        return windows;
    }

    /**
     * The newest schema version that the host is known to have.
     *
     * @return the version; {@code null} if the host is too old for any
     */
    public @Nullable SchemaVersion hostVersion() {
        return hostVersion;
    }

    /**
     * The Windows build of the host.
     *
     * @return the build; {@code null} if only its schema version was given
     */
    public @Nullable WindowsBuild hostBuild() {
        return hostBuild;
    }

    /**
     * Says it to people.
     *
     * @return the accessor, what is the matter and what the host has, in one line
     */
    public String message() {
        return accessor + ": " + matter;
    }

    /**
     * What to do about it.
     *
     * @return advice, one clause
     */
    public String advice() {
        return advice;
    }

    private List<@Nullable Object> facts() {
        return Arrays.asList(code, isRemark, pointer, accessor, text, since, until, hostVersion, hostBuild, matter);
    }

    /** Whether the other is a finding that says the same of the same place. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Finding finding && facts().equals(finding.facts());
    }

    @Override
    public int hashCode() {
        return facts().hashCode();
    }

    /** Code, place and message in one line, for logs. */
    @Override
    public String toString() {
        return code + (pointer.isEmpty() ? "" : " at " + Quote.pointer(pointer)) + ": " + message();
    }
}
