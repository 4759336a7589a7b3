package io.github.hcs4j.processor.model;

/**
 * When a version of the schema came.
 *
 * @param version the version
 * @param build the first Windows build with it
 * @param windows the Windows releases of that build
 */
public record Release(Lifetime.Version version, int build, String windows) {}
