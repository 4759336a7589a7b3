package io.github.hcs4j.validate;

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

    /** A name occurs twice in an object. */
    DUPLICATE_MEMBER,

    /** The schema does not have the member. */
    UNKNOWN_MEMBER,

    /** A member as a draft of schema 2 named it, before there was a release. */
    DRAFT_MEMBER,

    /** A member that the schema demands is missing. */
    MISSING_MEMBER,

    /** A value of another kind, such as a text where a number belongs. */
    WRONG_TYPE,

    /** A number that its format cannot hold. */
    OUT_OF_RANGE,

    /** A text that does not match the member's pattern. */
    PATTERN_MISMATCH,

    /** The enumeration does not have the text. */
    UNKNOWN_VALUE,

    /** An object whose discriminator names none of the objects there are to choose from. */
    UNKNOWN_CHOICE,

    /** The document's type is newer than the version it is for, or than the version it declares. */
    NEWER_TYPE,

    /** A member that came with a later version. */
    NEWER_MEMBER,

    /** A text of an enumeration that came with a later version. */
    NEWER_VALUE,

    /** A member that an earlier version was the last to have. */
    WITHDRAWN_MEMBER,

    /** A text of an enumeration that an earlier version was the last to have. */
    WITHDRAWN_VALUE,

    /** A member of which no published schema says since when it is there. */
    UNDATED_MEMBER,

    /** The document declares a version that is newer than the one it is for. */
    NEWER_DECLARATION,

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
