package io.github.hcs4j.json;

import java.util.ArrayList;
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

    /**
     * Copies a list of lists or maps, at any depth.
     *
     * @param list the list; {@code null} if absent
     * @param <E> the type of its elements
     * @return an unmodifiable list of unmodifiable elements; {@code null} if absent
     * @throws NullPointerException if an element is {@code null}, at any depth
     */
    public static <E> @Nullable List<E> ofNested(@Nullable List<? extends E> list) {
        if (list == null) {
            return null;
        }
        List<E> copy = new ArrayList<>(list.size());
        list.forEach(element -> copy.add(inner(element)));
        return List.copyOf(copy);
    }

    /**
     * Copies a map of lists or maps, at any depth.
     *
     * @param map the map; {@code null} if absent
     * @param <V> the type of its values
     * @return an unmodifiable map of unmodifiable values in the same order; {@code null} if absent
     * @throws NullPointerException if a key or a value is {@code null}, at any depth
     */
    public static <V> @Nullable Map<String, V> ofNested(@Nullable Map<String, ? extends V> map) {
        if (map == null) {
            return null;
        }
        Map<String, V> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> copy.put(key, inner(value)));
        return FrozenMap.copyOf(copy);
    }

    @SuppressWarnings("unchecked") // a copy is of the type of its original
    private static <V> V inner(V value) {
        if (value instanceof List<?> list) {
            return (V) ofNested((List<Object>) list);
        }
        return value instanceof Map<?, ?> map ? (V) ofNested((Map<String, Object>) map) : value;
    }
}
