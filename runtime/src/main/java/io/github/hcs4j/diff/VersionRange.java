package io.github.hcs4j.diff;

import io.github.hcs4j.version.SchemaVersion;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The versions of a schema that have something.
 *
 * @param since the first; {@code null} if the schema does not say
 * @param until the last; {@code null} if it was not withdrawn
 */
public record VersionRange(
        @Nullable SchemaVersion since, @Nullable SchemaVersion until) {

    /** Said of what the schema does not date: it is in every version. */
    public static final VersionRange UNDATED = new VersionRange(null, null);

    /**
     * Whether a version is one of them.
     *
     * @param version the version
     * @return whether it is; what is not dated is in every version
     */
    public boolean include(SchemaVersion version) {
        return Objects.requireNonNull(version, "version").isWithin(since, until);
    }

    /** For people: {@code since 2.4}, {@code 2.0 to 2.3}; {@code undated} if the schema does not say. */
    @Override
    public String toString() {
        if (until == null) {
            return since == null ? "undated" : "since " + since;
        }
        return since == null ? "until " + until : since + " to " + until;
    }
}
