package io.github.hcs4j.container.rules;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a spec gives: a member that is absent means the same as empty text, an empty list or {@code false}. */
public final class Given {

    private Given() {}

    /**
     * A text, or the empty one.
     *
     * @param text the member of a spec
     * @return the text; empty for {@code null}
     */
    public static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /**
     * A list, or the empty one.
     *
     * @param list the member of a spec
     * @param <E> its elements
     * @return the list; empty for {@code null}
     */
    public static <E> List<E> orEmpty(@Nullable List<E> list) {
        return list == null ? List.of() : list;
    }

    /**
     * Whether a flag is set.
     *
     * @param value the member of a spec
     * @return false for {@code null}
     */
    public static boolean isTrue(@Nullable Boolean value) {
        return value != null && value;
    }

    /**
     * Whether a value has any effect.
     *
     * @param value a free-form value
     * @return false for the empty text, an empty list or object, {@code false} and 0
     */
    public static boolean saysSomething(Object value) {
        if (value instanceof String text) {
            return !text.isEmpty();
        }
        if (value instanceof Collection<?> list) {
            return !list.isEmpty();
        }
        if (value instanceof Map<?, ?> map) {
            return !map.isEmpty();
        }
        if (value instanceof Number number) {
            return number.doubleValue() != 0;
        }
        return !Boolean.FALSE.equals(value);
    }
}
