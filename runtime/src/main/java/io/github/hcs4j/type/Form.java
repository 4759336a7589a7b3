package io.github.hcs4j.type;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the schema says that a value, or each value in it, has to be like. Records do not check it, so that every
 * document can be read and written; the validator does.
 *
 * @param depth 0 for the value itself, 1 for the elements of the list or the values of the map that it is, and so on
 * @param pattern the regular expression that texts match: an unanchored one, as JSON Schema's {@code pattern} is;
 *     {@code null} if there is none
 * @param values the values that are allowed, as free-form JSON: one if it is a constant, none if all are allowed
 */
public record Form(int depth, @Nullable String pattern, List<@Nullable Object> values) {

    /** Copies the list. */
    public Form {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }
}
