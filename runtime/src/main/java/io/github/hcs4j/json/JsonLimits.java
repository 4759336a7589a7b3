package io.github.hcs4j.json;

/**
 * The limits of JSON texts, for reading and for writing: what is written can be read again. They are far above any HCS
 * document and far below what fills a small heap.
 */
public final class JsonLimits {

    /** The longest text, in bytes of UTF-8: 64 MiB. */
    public static final int LENGTH = 64 << 20;

    /** The longest string, in UTF-16 units: 16 Mi. */
    public static final int STRING = 16 << 20;

    /** The deepest nesting of objects and lists. */
    public static final int DEPTH = 500;

    /** The longest number, in digits. */
    public static final int DIGITS = 1000;

    /** The longest name of a member, in UTF-16 units: above the 32,767 of a Windows path. */
    public static final int NAME = 50_000;

    private JsonLimits() {}
}
