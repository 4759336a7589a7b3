package io.github.hcs4j.processor.schema;

import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong, with its place.
 *
 * @param code its code
 * @param at its place in a schema; {@code null} if it is in the annotation
 * @param message what was found, what was expected, and what to do
 */
public record Problem(ProblemCode code, @Nullable Location at, String message) {

    /** One line: {@code HCS012 hcs/v2/storage.json#/$defs/Layer/properties/Path:41:17: ...}. */
    @Override
    public String toString() {
        String line = at == null ? code + ": " + message : code + " " + at + ": " + message;
        return line.codePoints()
                .mapToObj(c -> Characters.isShown(c) ? Character.toString(c) : String.format(Locale.ROOT, "\\u%04x", c))
                .collect(Collectors.joining());
    }
}
