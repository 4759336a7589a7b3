package io.github.hcs4j.explain;

/**
 * Something to do about an error.
 *
 * @param about what it follows from: the name of an error such as {@code HCN_E_INVALID_JSON}, or of a known case such as
 *     {@code SHUTDOWN_OPTIONS}; stable, for programs
 * @param text what the cause can be and what to do, for people; a sentence or more, without the full stop at the end
 */
public record Advice(String about, String text) {}
