package io.github.hcs4j.version;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A version of the HCS schema, such as 2.1. Versions are ordered by major, then by minor number.
 *
 * @param major the family: 1 for {@code ContainerConfig} documents, 2 for {@code ComputeSystem} documents; 0 to 2^32-1
 * @param minor the revision in the family, growing with Windows releases; 0 to 2^32-1
 */
public record SchemaVersion(long major, long minor) implements Comparable<SchemaVersion>, Serializable {

    /** The largest number that either part can have: HCS's schema gives both 32 unsigned bits. */
    private static final long MAXIMUM = 0xFFFF_FFFFL;

    /**
     * Checks the range of both numbers.
     *
     * @throws IllegalArgumentException if a number is negative or above 2^32-1
     */
    public SchemaVersion {
        if (major < 0 || major > MAXIMUM || minor < 0 || minor > MAXIMUM) {
            throw new IllegalArgumentException(
                    "a schema version has two numbers from 0 to " + MAXIMUM + ", not " + major + "." + minor);
        }
    }

    /**
     * The version with these numbers.
     *
     * @param major the family
     * @param minor the revision in it
     * @return the version
     * @throws IllegalArgumentException if a number is negative or above 2^32-1
     */
    public static SchemaVersion of(long major, long minor) {
        return new SchemaVersion(major, minor);
    }

    /**
     * Reads a version from its usual text.
     *
     * @param text such as {@code 2.1}
     * @return the version
     * @throws IllegalArgumentException if the text is not two whole numbers with a dot between them
     */
    public static SchemaVersion parse(String text) {
        Objects.requireNonNull(text, "text");
        int dot = text.indexOf('.');
        try {
            if (dot > 0 && text.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'))) {
                return new SchemaVersion(
                        Long.parseLong(text.substring(0, dot)), Long.parseLong(text.substring(dot + 1)));
            }
        } catch (NumberFormatException tooLong) {
            // said below, with the text itself
        }
        throw new IllegalArgumentException("expected a schema version such as 2.1, found \"" + text + "\"");
    }

    /**
     * Whether something that came with one version and went after another is there in this version.
     *
     * @param since the first version that has it; {@code null} where that is not known
     * @param until the last version that has it; {@code null} if it was not withdrawn
     * @return whether this version is in that range
     */
    public boolean isWithin(@Nullable SchemaVersion since, @Nullable SchemaVersion until) {
        return (since == null || compareTo(since) >= 0) && (until == null || compareTo(until) <= 0);
    }

    /**
     * Whether this version is that one or a newer one.
     *
     * @param other the version to compare with
     * @return whether this version is not older
     */
    public boolean isAtLeast(SchemaVersion other) {
        return compareTo(other) >= 0;
    }

    @Override
    public int compareTo(SchemaVersion other) {
        Objects.requireNonNull(other, "other");
        return major == other.major ? Long.compare(minor, other.minor) : Long.compare(major, other.major);
    }

    /** Written out: the {@code equals} that javac gives a record is linked at its first call, which takes 8 ms. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SchemaVersion version && major == version.major && minor == version.minor;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(31 * major + minor);
    }

    /** The usual text, such as {@code 2.1}. */
    @Override
    public String toString() {
        return major + "." + minor;
    }
}
