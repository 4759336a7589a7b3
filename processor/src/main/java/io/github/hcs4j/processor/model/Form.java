package io.github.hcs4j.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * What a schema says that a value has to be like.
 *
 * @param depth 0 for the value of a member, 1 for the elements or the values of that, and so on
 * @param pattern the regular expression that texts match; {@code null} if there is none
 * @param constant the one value that is allowed; {@code null} if others are
 */
public record Form(
        int depth, @Nullable String pattern, @Nullable GivenValue constant) {}
