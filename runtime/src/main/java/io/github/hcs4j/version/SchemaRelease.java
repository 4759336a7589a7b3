package io.github.hcs4j.version;

import java.util.Objects;

/**
 * When a version of a schema came.
 *
 * @param version the version
 * @param firstBuild the first Windows build that knows it
 * @param windows the Windows releases of that build, for people
 */
public record SchemaRelease(SchemaVersion version, WindowsBuild firstBuild, String windows) {

    /** Checks that all of it is there. */
    public SchemaRelease {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(firstBuild, "firstBuild");
        Objects.requireNonNull(windows, "windows");
    }
}
