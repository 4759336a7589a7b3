package io.github.hcs4j.explain;

import org.jspecify.annotations.Nullable;

/**
 * An event behind an error.
 *
 * @param id its number in the event log; {@code null} if it has none
 * @param meaning what events of this number say; {@code null} if that is not known
 * @param message its own text, in the language of the host; {@code null} if only the number is there
 */
public record ResultEvent(
        @Nullable Integer id,
        @Nullable String meaning,
        @Nullable String message) {}
