package io.github.hcs4j.validate;

import io.github.hcs4j.document.Quote;
import java.util.Locale;

/** A problem of a document. */
public final class Finding {

    private final Severity severity;
    private final Code code;
    private final String pointer;
    private final int line;
    private final int column;
    private final String found;
    private final String expected;
    private final String advice;

    Finding(
            Severity severity,
            Code code,
            String pointer,
            int line,
            int column,
            String found,
            String expected,
            String advice) {
        this.severity = severity;
        this.code = code;
        this.pointer = pointer;
        this.line = line;
        this.column = column;
        this.found = found;
        this.expected = expected;
        this.advice = advice;
    }

    /** How bad a problem is. */
    public enum Severity {
        /** HCS refuses the document, or no model can read it. */
        ERROR,

        /** HCS may refuse the document, or takes it for something else than what was meant. */
        WARNING,

        /** Nothing is wrong: what is new to the model, or was not looked at. */
        NOTE;

        /** The word for people. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The kinds of problems. Their names are stable: programs may rely on them. */
    public enum Code {
        /** The text is not JSON, not UTF-8, or beyond a limit of the reader. It is the only problem told then. */
        NOT_JSON,

        /** There is nothing but white space. */
        EMPTY_TEXT,

        /** The document is {@code null}. */
        NULL_DOCUMENT,

        /** The text begins with a byte order mark. */
        BYTE_ORDER_MARK,

        /** The text is in UTF-16 or UTF-32. */
        WRONG_ENCODING,

        /** A document of the Host Networking Service or the Host Compute Network service, which is not looked at. */
        NETWORK_DOCUMENT,

        /** A message between a program on the host and the agent in a guest; its {@code Request} is looked at. */
        GUEST_MESSAGE,

        /** The document looks like one of another type. */
        OTHER_TYPE,

        /** A name occurs twice in an object. */
        DUPLICATE_MEMBER,

        /** The schema does not have the member. */
        UNKNOWN_MEMBER,

        /** A member as a draft of schema 2 named it, before there was a release. */
        DRAFT_MEMBER,

        /** A member that the schema demands is missing. */
        MISSING_MEMBER,

        /** Members that the schema does not let be present, or absent, together. */
        MEMBERS_DISAGREE,

        /** A value of another kind, such as a text where a number belongs. */
        WRONG_TYPE,

        /** A number that its format cannot hold. */
        OUT_OF_RANGE,

        /** A value outside a limit that the schema sets, or an element that occurs twice where none may. */
        OUTSIDE_LIMIT,

        /** A value other than the one that the schema allows. */
        OTHER_CONSTANT,

        /** A text that does not match the pattern of the schema. */
        PATTERN_MISMATCH,

        /**
         * A text that is too long for the member's pattern, or takes too many steps to match. It may be right or wrong.
         */
        PATTERN_NOT_CHECKED,

        /** A text that is not in the form of its type: a point in time, bytes, a GUID or a MAC address. */
        FORMAT_MISMATCH,

        /** The enumeration does not have the text. */
        UNKNOWN_VALUE,

        /** An object whose discriminator names none of the objects there are to choose from. */
        UNKNOWN_CHOICE,

        /** The version that the document is for is older than the first version of the document's schema. */
        NEWER_SCHEMA,

        /** The document's type is newer than the version it is for, or than the version it declares. */
        NEWER_TYPE,

        /** The document's type was withdrawn before the version that the document is for. */
        WITHDRAWN_TYPE,

        /** No published schema says since when the document's type is there. */
        UNDATED_TYPE,

        /** A member that came with a later version. */
        NEWER_MEMBER,

        /** A text of an enumeration, or an object to choose, that came with a later version. */
        NEWER_VALUE,

        /** A member that an earlier version was the last to have. */
        WITHDRAWN_MEMBER,

        /** A text of an enumeration, or an object to choose, that an earlier version was the last to have. */
        WITHDRAWN_VALUE,

        /** A member of which no published schema says since when it is there. What is in it is not told again. */
        UNDATED_MEMBER,

        /**
         * A text of an enumeration, or an object to choose, of which no published schema says since when it is there.
         */
        UNDATED_VALUE,

        /** The document declares a version that is newer than the one it is for. */
        NEWER_DECLARATION,

        /** The document declares a version that no schema has. */
        UNKNOWN_VERSION,

        /** The path of a resource that leads nowhere. */
        UNKNOWN_RESOURCE_PATH,

        /** Settings of a request that were not looked at, because nothing tells their type. */
        SETTINGS_NOT_CHECKED,

        /** A compute system that is none, or more than one, of virtual machine, container and hosted system. */
        SYSTEM_KIND,

        /** Two shares, or two pipes, of one name. */
        NAME_TWICE,

        /** One disk is attached twice. */
        DISK_TWICE,

        /** More SCSI controllers than a virtual machine can have. */
        TOO_MANY_CONTROLLERS,

        /** The key of a device is none of the numbers that it can have. */
        DEVICE_NUMBER,

        /** Processor limits of a container that exclude each other. */
        PROCESSOR_LIMITS_EXCLUSIVE,

        /** A processor limit beyond what Windows takes. */
        PROCESSOR_LIMIT_OUT_OF_RANGE,

        /** A size, or a number of processors, of 0. */
        SIZE_OF_NOTHING,

        /** A volume path that ends with a backslash in schema 1, or without one in schema 2. */
        VOLUME_PATH_SPELLING,

        /** An OCI spec of which {@code hcs create} makes no document. */
        SPEC_REFUSED,

        /** The id of a network endpoint in another spelling than that of the Host Networking Service. */
        ENDPOINT_ID_SPELLING,

        /** Two directories are mapped to one path of the container. */
        CONTAINER_PATH_TWICE,

        /** A container in a utility VM has the volume of one without. */
        VOLUME_PATH_WITH_HV_PARTITION,

        /** A virtual machine is to boot from a SCSI disk that it does not have. */
        BOOT_DEVICE_MISSING,

        /** A template for secure boot is named and not applied. */
        SECURE_BOOT_TEMPLATE_NOT_APPLIED,

        /** A size of memory like one that HCS refused. */
        MEMORY_NOT_ALIGNED,

        /** Options for a shutdown that do not say how. */
        SHUTDOWN_WITHOUT_MECHANISM
    }

    /**
     * How bad it is.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * What kind of problem it is.
     *
     * @return the code
     */
    public Code code() {
        return code;
    }

    /**
     * Where it is.
     *
     * @return a JSON pointer; empty for the document itself
     */
    public String pointer() {
        return pointer;
    }

    /**
     * Its line in the text.
     *
     * @return the line, from 1
     */
    public int line() {
        return line;
    }

    /**
     * Its column in the line, in characters (code points).
     *
     * @return the column, from 1
     */
    public int column() {
        return column;
    }

    /**
     * What is there.
     *
     * @return words for one line
     */
    public String found() {
        return found;
    }

    /**
     * What should be there.
     *
     * @return words for one line
     */
    public String expected() {
        return expected;
    }

    /**
     * What to do.
     *
     * @return words for one line
     */
    public String advice() {
        return advice;
    }

    /**
     * What is wrong and what to do, without the place.
     *
     * @return one line
     */
    public String message() {
        return "found " + found + ", expected " + expected + "; " + advice;
    }

    /** The whole finding in one line, such as {@code 3:5: error WRONG_TYPE /Owner: found ..., expected ...; ...}. */
    @Override
    public String toString() {
        return line + ":" + column + ": " + severity + ' ' + code + ' ' + Quote.pointer(pointer) + ": " + message();
    }
}
