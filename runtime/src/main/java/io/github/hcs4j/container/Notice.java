package io.github.hcs4j.container;

/**
 * Something in a request that was not taken as it is, without being an error.
 *
 * @param code what happened
 * @param at the member of the request or of the spec, such as {@code windows.resources.cpu.count}
 * @param message what was given and what was taken instead, in one line
 */
public record Notice(Code code, String at, String message) {

    /** What can happen. */
    public enum Code {
        /** The requested schema version is none that the host and the kind of container allow; another one is used. */
        SCHEMA_VERSION_IGNORED,
        /** More processors are wanted than the host has; all of the host's are given. */
        PROCESSOR_COUNT_REDUCED,
        /** The request or the spec sets a member that the document does not have; SpecMember says which and why. */
        MEMBER_IGNORED,
        /** The spec has a member that is none of a spec for Windows containers. */
        MEMBER_UNKNOWN
    }

    /** Code, place and message in one line, for logs. */
    @Override
    public String toString() {
        return code + " at " + at + ": " + message;
    }
}
