package io.github.hcs4j.json;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** An unmodifiable map that keeps its order. {@link Map#copyOf} does not; and this one need not be copied again. */
final class FrozenMap<V extends @Nullable Object> extends AbstractMap<String, V> {

    private final Map<String, V> entries;
    private final boolean freeForm;

    /** Takes over a map that nobody else has, and that holds nothing but free-form values or may hold others. */
    FrozenMap(Map<String, V> entries, boolean freeForm) {
        this.entries = entries;
        this.freeForm = freeForm;
    }

    boolean isFreeForm() {
        return freeForm;
    }

    static <V> Map<String, V> copyOf(Map<String, ? extends V> map) {
        if (map instanceof FrozenMap) {
            @SuppressWarnings("unchecked") // it cannot be written to, so it may be seen as a map of a wider type
            Map<String, V> frozen = (Map<String, V>) map;
            return frozen;
        }
        Map<String, V> copy = new LinkedHashMap<>(map);
        copy.forEach((key, value) -> {
            Objects.requireNonNull(key, "a key");
            Objects.requireNonNull(value, key);
        });
        return new FrozenMap<>(copy, false);
    }

    @Override
    public Set<Entry<String, V>> entrySet() {
        return Collections.unmodifiableMap(entries).entrySet();
    }

    /** As {@link #entrySet} would, without a view of each entry. */
    @Override
    public void forEach(BiConsumer<? super String, ? super V> action) {
        entries.forEach(action);
    }

    @Override
    public @Nullable V get(Object key) {
        return entries.get(key);
    }

    @Override
    public boolean containsKey(Object key) {
        return entries.containsKey(key);
    }

    @Override
    public int size() {
        return entries.size();
    }
}
