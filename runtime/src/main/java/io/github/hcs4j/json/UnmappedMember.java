package io.github.hcs4j.json;

/**
 * A member that nobody maps, on purpose.
 *
 * @param name its name in JSON, such as {@code HvSocket}
 * @param reason why, as a sentence
 */
public record UnmappedMember(String name, String reason) {}
