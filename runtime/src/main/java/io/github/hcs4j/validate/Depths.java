package io.github.hcs4j.validate;

import io.github.hcs4j.document.Place;
import io.github.hcs4j.json.Located;
import io.github.hcs4j.type.JsonType;
import io.github.hcs4j.type.ListType;
import io.github.hcs4j.type.MapType;
import io.github.hcs4j.type.OneOrManyType;
import java.util.function.BiConsumer;

/**
 * Goes to what stands at some depth in a value. A value in the place of a list of such values is as deep as that list,
 * and what it holds is as deep as what the elements of the list hold.
 */
final class Depths {

    private Depths() {}

    /** Hands over each value at a depth, with its place. */
    static void each(int depth, JsonType<?> type, Located value, Place place, BiConsumer<Located, Place> action) {
        if (depth == 0) {
            action.accept(value, place);
        } else if (type instanceof OneOrManyType<?> either && value instanceof Located.ListValue) {
            each(depth, either.list(), value, place, action);
        } else if (type instanceof OneOrManyType<?> either && depth > 1) {
            each(depth - 1, either.element(), value, place, action);
        } else if (type instanceof ListType<?> list && value instanceof Located.ListValue elements) {
            for (int i = 0; i < elements.elements().size(); i++) {
                each(depth - 1, list.element(), elements.elements().get(i), place.element(i), action);
            }
        } else if (type instanceof MapType<?> map && value instanceof Located.ObjectValue entries) {
            entries.entries()
                    .forEach(entry -> each(depth - 1, map.value(), entry.value(), place.entry(entry.name()), action));
        }
    }

    /** Whether the values at a depth are of a type that may be one or many. */
    static boolean isOneOrMany(int depth, JsonType<?> type) {
        if (depth == 0) {
            return type instanceof OneOrManyType;
        }
        if (type instanceof OneOrManyType<?> either) {
            return isOneOrMany(depth - 1, either.element());
        }
        if (type instanceof ListType<?> list) {
            return isOneOrMany(depth - 1, list.element());
        }
        return type instanceof MapType<?> map && isOneOrMany(depth - 1, map.value());
    }

    /** The type of the values that lists and maps hold at last. */
    static JsonType<?> innermost(JsonType<?> type) {
        if (type instanceof OneOrManyType<?> either) {
            return innermost(either.element());
        }
        if (type instanceof ListType<?> list) {
            return innermost(list.element());
        }
        return type instanceof MapType<?> map ? innermost(map.value()) : type;
    }
}
