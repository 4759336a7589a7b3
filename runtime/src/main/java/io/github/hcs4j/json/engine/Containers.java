package io.github.hcs4j.json.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the elements of lists, and the entries of objects whose names are data. */
final class Containers {

    private Containers() {}

    /** The elements of the list that comes next, some of which may be {@code null}; {@code null} for {@code null}. */
    static <E extends @Nullable Object> @Nullable ArrayList<E> list(JsonReader in, ValueReader<? extends E> values) {
        if (!in.begin('[', "a list")) {
            return null;
        }
        ArrayList<E> list = new ArrayList<>();
        while (in.nextElement()) {
            list.add(value(in, values, true));
        }
        return list;
    }

    /** The list that comes next, without {@code null} in it. Most are short, and need no other list on the way. */
    static <E> @Nullable List<E> present(JsonReader in, ValueReader<E> values) {
        if (!in.begin('[', "a list")) {
            return null;
        }
        if (!in.nextElement()) {
            return List.of();
        }
        E first = value(in, values, false);
        if (!in.nextElement()) {
            return List.of(first);
        }
        E second = value(in, values, false);
        if (!in.nextElement()) {
            return List.of(first, second);
        }
        ArrayList<E> list = new ArrayList<>();
        list.add(first);
        list.add(second);
        do {
            list.add(value(in, values, false));
        } while (in.nextElement());
        return List.copyOf(list);
    }

    /** The entries of the object that comes next; {@code null} for {@code null}. */
    static <V extends @Nullable Object> FrozenMap.@Nullable Builder<V> map(
            JsonReader in, ValueReader<? extends V> values, boolean isNullable) {
        if (!in.begin('{', "an object")) {
            return null;
        }
        FrozenMap.Builder<V> map = new FrozenMap.Builder<>();
        while (in.nextName()) {
            int begin = in.offset();
            String name = in.name();
            if (map.has(name)) {
                throw Problems.duplicate(in, begin, name);
            }
            in.colon();
            map.add(name, value(in, values, isNullable));
        }
        return map;
    }

    @SuppressWarnings("NullAway") // whoever lets null pass asks for values that may be null
    private static <V extends @Nullable Object> V value(
            JsonReader in, ValueReader<? extends V> values, boolean isNullable) {
        in.skip();
        int begin = in.offset();
        V value = values.read(in);
        if (value == null && !isNullable) {
            throw Problems.wrong(in, begin, "a value");
        }
        return value;
    }
}
