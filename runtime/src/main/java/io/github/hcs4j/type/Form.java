package io.github.hcs4j.type;

import org.jspecify.annotations.Nullable;

/**
 * What the schema says that a member's value, or each value in it, has to be like. Records do not check it, so that every
 * document can be read and written; the validator does.
 *
 * @param depth 0 for the member's value, 1 for the elements of the list or the values of the map that it is, and so on
 * @param pattern the regular expression that texts match: an unanchored one, as JSON Schema's {@code pattern} is;
 *     {@code null} if there is none
 * @param constant the one value that is allowed, as free-form JSON; {@code null} if others are
 */
public record Form(
        int depth, @Nullable String pattern, @Nullable Object constant) {}
