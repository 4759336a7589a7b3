package io.github.hcs4j.container.ledger;

/** What a notice is about: something in a request that was not taken as it is, without being an error. */
public enum NoticeCode {
    /** The requested schema version is none that the host and the kind of container allow; another one is used. */
    SCHEMA_VERSION_IGNORED,
    /** More processors are wanted than the machine has; all of its processors are given. */
    PROCESSOR_COUNT_REDUCED,
    /** More than one of count, shares and maximum is set; they exclude each other. Rules of 2019; others refuse it. */
    PROCESSOR_LIMITS_EXCLUSIVE,
    /** Shares or a maximum beyond what Windows takes. Rules of 2019. */
    PROCESSOR_LIMIT_OUT_OF_RANGE,
    /**
     * The request or the spec sets a member that the document does not have; {@link SpecMember} tells which and why.
     */
    MEMBER_IGNORED,
    /** A mount's folder or disk is attached to the hosting system, which has no path for it. */
    NOT_MOUNTED,
    /** The spec has a member that is none of a spec for Windows containers. */
    MEMBER_UNKNOWN,
    /** The value of an annotation is none that it can have; the annotation counts as absent. Rules of 2026. */
    ANNOTATION_IGNORED,
    /** The key of an annotation is unknown and much like a known one. Rules of 2026. */
    ANNOTATION_UNKNOWN,
    /** A registry value of an annotation is none that a container may set; the value is left out. Rules of 2026. */
    REGISTRY_VALUE_IGNORED,
    /** The source of a mount is a named pipe and its destination is none; nothing is mounted. Rules of 2026. */
    PIPE_DROPPED,
    /** A {@code sandbox://} source leads out of the folder that it is relative to. Rules of 2026. */
    SANDBOX_PATH_ESCAPES,
    /** The path of a layer folder ends in a separator, so the layer has the id of an empty name. Rules of 2026. */
    LAYER_NAME_EMPTY
}
