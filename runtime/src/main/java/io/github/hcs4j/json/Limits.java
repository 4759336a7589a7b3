package io.github.hcs4j.json;

/** What is read and written at most, with either streaming API. */
final class Limits {

    /** The longest JSON text read, in bytes: far above any HCS document, far below what would fill a small heap. */
    static final int LENGTH = 64 << 20;

    /** The longest string, in UTF-16 units. */
    static final int STRING = 16 << 20;

    /** The deepest nesting of objects and lists. */
    static final int DEPTH = 500;

    /** The longest number, in digits. */
    static final int DIGITS = 1000;

    /** The longest name of a member, in UTF-16 units: above the 32,767 of a Windows path. */
    static final int NAME = 50_000;

    private Limits() {}
}
