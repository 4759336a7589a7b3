package io.github.hcs4j.json;

import io.github.hcs4j.version.SchemaVersion;
import io.github.hcs4j.version.WindowsBuild;

/**
 * When a version of a schema came.
 *
 * @param version the version
 * @param firstBuild the first Windows build that knows it
 * @param windows the Windows releases of that build, for people
 */
public record SchemaRelease(SchemaVersion version, WindowsBuild firstBuild, String windows) {}
