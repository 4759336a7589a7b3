package io.github.hcs4j.json.engine;

import io.github.hcs4j.json.JsonLimits;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * How large a map or list of free-form values is.
 *
 * @param levels the maps and lists in each other, itself included
 * @param values all values in it; what occurs many times counts as often
 */
record Extent(int levels, long values) {

    /** The values that a text has room for: each takes a byte, and another one stands before it. */
    static final int MOST_VALUES = JsonLimits.LENGTH / 2;

    /** The extent of the map or list that has these values, in their one form. */
    static Extent around(Collection<? extends @Nullable Object> values) {
        int levels = 0;
        long count = values.size();
        for (Object value : values) {
            Extent inside = value instanceof FrozenMap.OfFreeForm map
                    ? map.extent()
                    : value instanceof FrozenList.OfFreeForm list ? list.extent() : null;
            if (inside != null) {
                levels = Math.max(levels, inside.levels);
                count += inside.values;
            }
        }
        return new Extent(levels + 1, count);
    }
}
