package io.github.hcs4j.document;

import io.github.hcs4j.version.SchemaRelease;
import io.github.hcs4j.version.SchemaVersion;
import io.github.hcs4j.version.WindowsBuild;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a host knows of a schema: all up to a version. A host that is newer than the build with the last published
 * version has an open end: it may know more than is published.
 *
 * @param releases the versions of the schema, oldest first; empty if they are not known
 * @param version the newest version that the host is known to have; {@code null} if it has none
 * @param build the Windows build of the host; {@code null} if only its version is known
 * @param isOpen whether the host may know later versions as well
 */
public record HostSchema(
        List<SchemaRelease> releases,
        @Nullable SchemaVersion version,
        @Nullable WindowsBuild build,
        boolean isOpen) {

    /**
     * A host with a Windows build: it has the newest version that came with that build or before.
     *
     * @param releases the versions of the schema, oldest first
     * @param build the build
     * @return what the host knows
     */
    public static HostSchema ofBuild(List<SchemaRelease> releases, WindowsBuild build) {
        SchemaRelease newest = null;
        for (SchemaRelease release : releases) {
            if (build.isAtLeast(release.firstBuild())) {
                newest = release;
            }
        }
        if (newest == null) {
            return new HostSchema(releases, null, build, false);
        }
        boolean isLast = newest == releases.get(releases.size() - 1);
        boolean isOpen = isLast && build.compareTo(newest.firstBuild()) > 0;
        return new HostSchema(releases, newest.version(), build, isOpen);
    }

    /**
     * A host whose schema version is known.
     *
     * @param releases the versions of the schema, oldest first; empty if they are not known
     * @param version the newest version that the host has
     * @return what the host knows
     */
    public static HostSchema ofVersion(List<SchemaRelease> releases, SchemaVersion version) {
        return new HostSchema(releases, version, null, false);
    }

    /**
     * Whether the host has the schema at all, in whatever version.
     *
     * @return whether it has at least the first version
     */
    public boolean hasSchema() {
        return version != null
                && (releases.isEmpty() || !isBefore(releases.get(0).version()));
    }

    /**
     * Whether the host is known to have what came with one version and went after another.
     *
     * @param since the first version that has it; {@code null} if the schema does not say
     * @param until the last version that has it; {@code null} if it was not withdrawn
     * @return whether its version lies between these two, both included
     */
    public boolean has(@Nullable SchemaVersion since, @Nullable SchemaVersion until) {
        return version != null && version.isWithin(since, until);
    }

    /**
     * Whether something came after the newest version that the host is known to have.
     *
     * @param since the version that it came with; {@code null} if the schema does not say
     * @return whether it is newer
     */
    public boolean isBefore(@Nullable SchemaVersion since) {
        return since != null && (version == null || version.compareTo(since) < 0);
    }

    /**
     * The Windows releases that a version came with.
     *
     * @param since the version; {@code null} if the schema does not say
     * @return the releases, for people; {@code null} if the version is not published
     */
    public @Nullable String windows(@Nullable SchemaVersion since) {
        return releases.stream()
                .filter(release -> release.version().equals(since))
                .map(SchemaRelease::windows)
                .findFirst()
                .orElse(null);
    }

    /**
     * The host for people.
     *
     * @return such as {@code schema 2.1} or {@code Windows build 17763 with schema 2.1}
     */
    public String name() {
        String schema = version == null ? "no version of this schema" : "schema " + version;
        return build == null ? schema : "Windows build " + build + " with " + schema;
    }
}
