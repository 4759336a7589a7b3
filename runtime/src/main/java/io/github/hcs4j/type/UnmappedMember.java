package io.github.hcs4j.type;

/**
 * A member that a mapper leaves out on purpose.
 *
 * @param name its name in JSON, such as {@code HvSocket}
 * @param reason why, as a sentence
 */
public record UnmappedMember(String name, String reason) {}
