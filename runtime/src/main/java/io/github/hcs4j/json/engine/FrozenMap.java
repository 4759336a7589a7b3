package io.github.hcs4j.json.engine;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** An unmodifiable map that keeps its order. Names are compared one by one; from 16 entries on, by a hash table. */
class FrozenMap<V extends @Nullable Object> extends AbstractMap<String, V> {

    private final List<String> names;
    private final List<V> values;
    private final int @Nullable [] table;

    FrozenMap(Builder<V> entries) {
        this.names = entries.names;
        this.values = entries.values;
        this.table = entries.table;
    }

    /** A map whose values have the one form that {@link FreeForm} gives them. */
    static final class OfFreeForm extends FrozenMap<@Nullable Object> {

        static final OfFreeForm EMPTY = new OfFreeForm(new Builder<>());

        OfFreeForm(Builder<@Nullable Object> entries) {
            super(entries);
        }
    }

    /** Collects entries; it is of no use any more when the map is made. */
    static final class Builder<V extends @Nullable Object> {

        private static final int FIRST_HASHED = 16;
        private static final int FEW = 4;

        private final ArrayList<String> names = new ArrayList<>(FEW);
        private final ArrayList<V> values = new ArrayList<>(FEW);

        /** Indexes of entries by the hashes of their names, each one more than it is; 0 is free. At most half full. */
        private int @Nullable [] table;

        boolean has(String name) {
            return indexOf(name, names, table) >= 0;
        }

        /** Adds an entry whose name is new. */
        void add(String name, V value) {
            names.add(name);
            values.add(value);
            if (names.size() >= FIRST_HASHED) {
                hash();
            }
        }

        private void hash() {
            int[] known = table;
            if (known == null || 2 * names.size() > known.length) {
                table = new int[4 * Integer.highestOneBit(names.size())];
                for (int i = 0; i < names.size(); i++) {
                    hash(i, table);
                }
            } else {
                hash(names.size() - 1, known);
            }
        }

        private void hash(int entry, int[] into) {
            int slot = slot(names.get(entry), into);
            while (into[slot] != 0) {
                slot = slot + 1 & into.length - 1;
            }
            into[slot] = entry + 1;
        }

        FrozenMap<V> freeze() {
            return new FrozenMap<>(this);
        }
    }

    private static int slot(String name, int[] table) {
        int hash = name.hashCode() * 0x9E37_79B9;
        return (hash ^ hash >>> 16) & table.length - 1;
    }

    private static int indexOf(String name, List<String> names, int @Nullable [] table) {
        if (table == null) {
            for (int i = 0; i < names.size(); i++) {
                if (names.get(i).equals(name)) {
                    return i;
                }
            }
            return -1;
        }
        for (int slot = slot(name, table); table[slot] != 0; slot = slot + 1 & table.length - 1) {
            if (names.get(table[slot] - 1).equals(name)) {
                return table[slot] - 1;
            }
        }
        return -1;
    }

    private int indexOf(@Nullable Object key) {
        return key instanceof String name ? indexOf(name, names, table) : -1;
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        int index = indexOf(key);
        return index < 0 ? null : values.get(index);
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return indexOf(key) >= 0;
    }

    @Override
    public int size() {
        return names.size();
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super V> action) {
        Objects.requireNonNull(action);
        for (int i = 0; i < names.size(); i++) {
            action.accept(names.get(i), values.get(i));
        }
    }

    @Override
    public Set<Entry<String, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, V>> iterator() {
                return new Entries();
            }

            @Override
            public int size() {
                return names.size();
            }
        };
    }

    private final class Entries implements Iterator<Entry<String, V>> {

        private int next;

        @Override
        public boolean hasNext() {
            return next < names.size();
        }

        @Override
        public Entry<String, V> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            int entry = next++;
            return new SimpleImmutableEntry<>(names.get(entry), values.get(entry));
        }
    }
}
