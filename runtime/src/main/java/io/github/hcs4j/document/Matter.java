package io.github.hcs4j.document;

/**
 * What versions can have against a part of a document. The names are those of the codes that the gate and the validator
 * have for it.
 */
public enum Matter {
    /** The host is older than the first version of the whole schema. */
    NEWER_SCHEMA,
    /** The type of the document came with a later version. */
    NEWER_TYPE,
    /** An earlier version was the last to have the type of the document. */
    WITHDRAWN_TYPE,
    /** The schema does not say which versions have the type of the document. */
    UNDATED_TYPE,
    /** A member that came with a later version. */
    NEWER_MEMBER,
    /** A member that an earlier version was the last to have. */
    WITHDRAWN_MEMBER,
    /** A member of which the schema does not say which versions have it. */
    UNDATED_MEMBER,
    /** A value that came with a later version: a text of an enumeration, or an object to choose. */
    NEWER_VALUE,
    /** A value that an earlier version was the last to have. */
    WITHDRAWN_VALUE,
    /** A value of which the schema does not say which versions have it. */
    UNDATED_VALUE,
    /** The document declares a later version than the host is known to have. */
    NEWER_DECLARATION
}
