package io.github.hcs4j.json.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What {@link Checks} does, for lists and maps whose elements and values are to be checked one by one. */
public final class NestedChecks {

    private NestedChecks() {}

    /** {@return an unmodifiable list without {@code null}} */
    @SuppressWarnings("NullAway") // null in the copy is refused
    public static <E> @Nullable List<E> list(
            String member, @Nullable List<E> list, BiFunction<String, E, @Nullable E> check) {
        return list == null ? null : Checks.list(member, checked(member, list, check));
    }

    /** {@return an unmodifiable list whose elements may be {@code null}} */
    public static <E> @Nullable List<@Nullable E> listOfNullable(
            String member, @Nullable List<@Nullable E> list, BiFunction<String, E, @Nullable E> check) {
        return list == null ? null : Checks.listOfNullable(member, checked(member, list, check));
    }

    private static <E> List<@Nullable E> checked(
            String member, List<? extends @Nullable E> list, BiFunction<String, E, @Nullable E> check) {
        List<@Nullable E> copy = new ArrayList<>(list.size());
        for (E element : list) {
            copy.add(element == null ? null : check.apply(member, element));
        }
        return copy;
    }

    /** {@return an unmodifiable map without {@code null}, in the same order} */
    @SuppressWarnings("NullAway") // null in the copy is refused
    public static <V> @Nullable Map<String, V> map(
            String member, @Nullable Map<String, V> map, BiFunction<String, V, @Nullable V> check) {
        return map == null ? null : Checks.map(member, checked(member, map, check));
    }

    /** {@return an unmodifiable map whose values may be {@code null}, in the same order} */
    public static <V> @Nullable Map<String, @Nullable V> mapOfNullable(
            String member, @Nullable Map<String, @Nullable V> map, BiFunction<String, V, @Nullable V> check) {
        return map == null ? null : Checks.mapOfNullable(member, checked(member, map, check));
    }

    private static <V> Map<String, @Nullable V> checked(
            String member, Map<String, ? extends @Nullable V> map, BiFunction<String, V, @Nullable V> check) {
        Map<String, @Nullable V> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> copy.put(key, value == null ? null : check.apply(member, value)));
        return copy;
    }
}
