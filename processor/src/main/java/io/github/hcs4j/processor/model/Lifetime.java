package io.github.hcs4j.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * The schema versions that have something.
 *
 * @param since the first; {@code null} if the schema does not say
 * @param until the last; {@code null} if it was not withdrawn
 */
public record Lifetime(@Nullable Version since, @Nullable Version until) {

    /** Said by a schema without versions. */
    public static final Lifetime UNKNOWN = new Lifetime(null, null);

    /**
     * A version of a schema.
     *
     * @param major the first number
     * @param minor the second number
     */
    public record Version(long major, long minor) {
        @Override
        public String toString() {
            return major + "." + minor;
        }
    }
}
