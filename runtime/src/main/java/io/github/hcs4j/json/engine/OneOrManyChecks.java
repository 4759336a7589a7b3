package io.github.hcs4j.json.engine;

import io.github.hcs4j.json.OneOrMany;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What {@link Checks} does, for members that are a value or a list of values. */
public final class OneOrManyChecks {

    private OneOrManyChecks() {}

    /** {@return a value, or a list without {@code null}} */
    public static <E> @Nullable OneOrMany<E> oneOrMany(String member, @Nullable OneOrMany<E> value) {
        if (value != null && value.isList()) {
            Checks.list(member, value.values());
        }
        return value;
    }

    /** {@return a value, or a list without {@code null}, of which each value is checked} */
    public static <E> @Nullable OneOrMany<E> oneOrMany(
            String member, @Nullable OneOrMany<E> value, BiFunction<String, E, @Nullable E> check) {
        return oneOrManyOfNullable(member, oneOrMany(member, value), check);
    }

    /** {@return a value, or a list in which {@code null} may be, of which each value is checked} */
    public static <E> @Nullable OneOrMany<E> oneOrManyOfNullable(
            String member, @Nullable OneOrMany<E> value, BiFunction<String, E, @Nullable E> check) {
        if (value == null) {
            return null;
        }
        List<E> checked = new ArrayList<>();
        for (E element : value.values()) {
            checked.add(element == null ? element : check.apply(member, element));
        }
        return value.isList() ? OneOrMany.many(checked) : OneOrMany.one(checked.get(0));
    }

    /** {@return a list with one element more, for a builder; a value alone becomes a list} */
    public static <E> OneOrMany<E> added(String member, @Nullable OneOrMany<E> before, @Nullable E element) {
        if (element == null) {
            throw new IllegalArgumentException(member + ": expected an element, found null");
        }
        return addedNullable(before, element);
    }

    /** {@return a list with one element more, for a builder; a value alone becomes a list} */
    public static <E extends @Nullable Object> OneOrMany<E> addedNullable(@Nullable OneOrMany<E> before, E element) {
        return before == null ? OneOrMany.<E>many(List.of()).and(element) : before.and(element);
    }
}
