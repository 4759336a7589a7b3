package io.github.hcs4j.diff;

/**
 * A value of an enumeration.
 *
 * @param text the text in JSON
 * @param constant the name of the Java constant
 * @param versions the versions that have it
 */
public record ValueView(String text, String constant, VersionRange versions) {}
