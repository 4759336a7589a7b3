package io.github.hcs4j.processor.model;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The schema versions that have something.
 *
 * @param since the first; {@code null} if the schema does not say
 * @param until the last; {@code null} if it was not withdrawn
 */
public record Lifetime(@Nullable Version since, @Nullable Version until) {

    private static final Comparator<Version> ORDER =
            Comparator.comparingLong(Version::major).thenComparingLong(Version::minor);

    /** Said by a schema without versions. */
    public static final Lifetime UNKNOWN = new Lifetime(null, null);

    /** Whether a version has it; what is not dated is in all of them. */
    boolean includes(Version version) {
        return (since == null || since.compareTo(version) <= 0) && (until == null || until.compareTo(version) >= 0);
    }

    /**
     * A version of a schema.
     *
     * @param major the first number
     * @param minor the second number
     */
    public record Version(long major, long minor) implements Comparable<Version> {

        @Override
        public int compareTo(Version other) {
            return ORDER.compare(this, other);
        }

        @Override
        public String toString() {
            return major + "." + minor;
        }
    }
}
