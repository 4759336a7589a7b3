package io.github.hcs4j.json;

import java.util.Collection;
import java.util.LinkedHashMap;
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
        if (list == null) {
            return null;
        }
        List<E> copy = List.copyOf(list);
        return isNested(copy) ? copy.stream().map(Copies::inner).toList() : copy;
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
        if (map == null) {
            return null;
        }
        Map<String, V> copy = FrozenMap.copyOf(map);
        if (isNested(copy.values())) {
            Map<String, V> inner = new LinkedHashMap<>();
            copy.forEach((key, value) -> inner.put(key, inner(value)));
            return new FrozenMap<>(inner, false);
        }
        return copy;
    }

    /** Whether the values are lists or maps themselves; all of them are of one type. */
    private static boolean isNested(Collection<?> values) {
        Object first = values.isEmpty() ? null : values.iterator().next();
        return first instanceof List || first instanceof Map;
    }

    @SuppressWarnings("unchecked") // a copy is of the type of its original
    private static <V> V inner(V value) {
        if (value instanceof List<?> list) {
            return (V) of((List<Object>) list);
        }
        return value instanceof Map<?, ?> map ? (V) of((Map<String, Object>) map) : value;
    }
}
