package io.github.hcs4j.version;

/**
 * When a version of a schema came.
 *
 * @param version the version
 * @param firstBuild the first Windows build that knows it
 * @param windows the Windows releases of that build, for people
 */
public record SchemaRelease(SchemaVersion version, WindowsBuild firstBuild, String windows) {}
