package io.github.hcs4j.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a schema says that a value has to be like.
 *
 * @param depth 0 for the value itself, 1 for the elements or the values of that, and so on
 * @param pattern the regular expression that texts match; {@code null} if there is none
 * @param values the values that are allowed, one of which is a constant; none if all are
 */
public record Form(int depth, @Nullable String pattern, List<GivenValue> values) {

    static Form ofPattern(String pattern) {
        return new Form(0, pattern, List.of());
    }

    static Form ofValues(List<GivenValue> values) {
        return new Form(0, null, List.copyOf(values));
    }

    /**
     * The one value that is allowed.
     *
     * @return the value; {@code null} if there are others, or if all are allowed
     */
    public @Nullable GivenValue constant() {
        return values.size() == 1 ? values.get(0) : null;
    }

    Form deeper() {
        return new Form(depth + 1, pattern, values);
    }
}
