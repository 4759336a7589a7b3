package io.github.hcs4j.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Unmodifiable copies for generated constructors; what is unmodifiable already is not copied again. */
public final class Copies {

    private Copies() {}

    /**
     * Copies a list.
     *
     * @param list the list; {@code null} if absent
     * @param <E> the type of its elements
     * @return an unmodifiable list of the same elements; {@code null} if absent
     * @throws NullPointerException if an element is {@code null}
     */
    public static <E> @Nullable List<E> of(@Nullable List<? extends E> list) {
        return list == null ? null : List.copyOf(list);
    }

    /**
     * Copies a map.
     *
     * @param map the map; {@code null} if absent
     * @param <V> the type of its values
     * @return an unmodifiable map of the same entries in the same order; {@code null} if absent
     * @throws NullPointerException if a key or a value is {@code null}
     */
    public static <V> @Nullable Map<String, V> of(@Nullable Map<String, ? extends V> map) {
        return map == null ? null : FrozenMap.copyOf(map);
    }
}
