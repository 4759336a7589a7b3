package io.github.hcs4j.json.engine;

import io.github.hcs4j.json.JsonLimits;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives one value its one form. A map or list that occurs in it many times is copied once. */
final class FreeFormCopy {

    /** The maps and lists that are inside of others, and their copies; made for the first of them. */
    private @Nullable Map<Object, Object> copies;

    /** The one form of a value that is inside of so many maps and lists. */
    @Nullable
    Object of(@Nullable Object value, int depth) {
        if (value == null || value instanceof Boolean) {
            return value;
        }
        if (value instanceof String text) {
            return FreeForm.text(text);
        }
        if (value instanceof Number number) {
            return FreeForm.number(number);
        }
        if (value instanceof FreeFormSource source) {
            return map(source.toTree(), depth);
        }
        if (value instanceof Map<?, ?> map) {
            return map(map, depth);
        }
        if (value instanceof List<?> list) {
            return list(list, depth);
        }
        throw FreeForm.noJson(value);
    }

    Map<String, @Nullable Object> map(Map<?, ?> map, int depth) {
        if (map instanceof FrozenMap.OfFreeForm frozen) {
            return frozen;
        }
        if (known(map) instanceof FrozenMap.OfFreeForm copied) {
            return copied;
        }
        FrozenMap.Builder<@Nullable Object> entries = new FrozenMap.Builder<>();
        int inside = deeper(depth);
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            entries.addOnce(FreeForm.name(entry.getKey()), of(entry.getValue(), inside));
        }
        FrozenMap.OfFreeForm copy = new FrozenMap.OfFreeForm(entries, true);
        keep(map, copy, depth);
        return within(copy, copy.extent());
    }

    List<@Nullable Object> list(List<?> list, int depth) {
        if (list instanceof FrozenList.OfFreeForm frozen) {
            return frozen;
        }
        if (known(list) instanceof FrozenList.OfFreeForm copied) {
            return copied;
        }
        ArrayList<@Nullable Object> elements = new ArrayList<>(list.size());
        int inside = deeper(depth);
        for (Object element : list) {
            elements.add(of(element, inside));
        }
        FrozenList.OfFreeForm copy = new FrozenList.OfFreeForm(elements, true);
        keep(list, copy, depth);
        return within(copy, copy.extent());
    }

    private @Nullable Object known(Object given) {
        return copies == null ? null : copies.get(given);
    }

    private void keep(Object given, Object copy, int depth) {
        if (depth > 0) {
            if (copies == null) {
                copies = new IdentityHashMap<>();
            }
            copies.put(given, copy);
        }
    }

    /** Refuses a copy that is too large: where what is inside of it makes it so, the outermost one is as well. */
    private static <T> T within(T copy, Extent extent) {
        if (extent.levels() > JsonLimits.DEPTH) {
            throw tooDeep();
        }
        if (extent.values() > Extent.MOST_VALUES) {
            throw new IllegalArgumentException(
                    "expected at most " + Extent.MOST_VALUES + " values in maps and lists, found more");
        }
        return copy;
    }

    private static int deeper(int depth) {
        if (depth == JsonLimits.DEPTH) {
            throw tooDeep();
        }
        return depth + 1;
    }

    private static IllegalArgumentException tooDeep() {
        return new IllegalArgumentException("expected at most " + JsonLimits.DEPTH
                + " levels of maps and lists in each other, found more, or one that contains itself");
    }
}
