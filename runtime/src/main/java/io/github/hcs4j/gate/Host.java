package io.github.hcs4j.gate;

import io.github.hcs4j.gate.Finding.Kind;
import io.github.hcs4j.version.SchemaRelease;
import io.github.hcs4j.version.SchemaVersion;
import io.github.hcs4j.version.WindowsBuild;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document is encoded for.
 *
 * @param releases the versions of the schema, oldest first
 * @param version the version that the host has; {@code null} if it has none
 * @param build the Windows build of the host; {@code null} if only its version is known
 */
record Host(
        List<SchemaRelease> releases,
        @Nullable SchemaVersion version,
        @Nullable WindowsBuild build) {

    /** The host with a Windows build: it has the newest version that came with that build or before. */
    static Host of(List<SchemaRelease> releases, WindowsBuild build) {
        SchemaVersion newest = null;
        for (SchemaRelease release : releases) {
            if (build.isAtLeast(release.firstBuild())) {
                newest = release.version();
            }
        }
        return new Host(releases, newest, build);
    }

    /** Whether it has the schema at all. */
    boolean hasSchema() {
        return has(releases.get(0).version(), null);
    }

    /** Whether it has what came with one version and went after another. */
    boolean has(@Nullable SchemaVersion since, @Nullable SchemaVersion until) {
        return version != null && version.isWithin(since, until);
    }

    Finding finding(
            Kind kind,
            Place place,
            @Nullable String text,
            @Nullable SchemaVersion since,
            @Nullable SchemaVersion until) {
        return new Finding(
                kind,
                place.pointer(),
                place.accessor(),
                place.name(),
                text,
                since,
                until,
                windows(since),
                version,
                build);
    }

    private @Nullable String windows(@Nullable SchemaVersion since) {
        return releases.stream()
                .filter(release -> release.version().equals(since))
                .map(SchemaRelease::windows)
                .findFirst()
                .orElse(null);
    }
}
