package io.github.hcs4j.json.engine;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** An unmodifiable map that keeps its order. Names are compared one by one; from 16 entries on, by a hash table. */
class FrozenMap<V extends @Nullable Object> extends AbstractMap<String, V> {

    private final String[] names;
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

        private String[] names = new String[FEW];
        private final ArrayList<V> values = new ArrayList<>(FEW);

        /** Indexes of entries by the hashes of their names, each one more than it is; 0 is free. At most half full. */
        private int @Nullable [] table;

        boolean has(String name) {
            return indexOf(name, names, values.size(), table) >= 0;
        }

        /** Adds an entry whose name is new. */
        void add(String name, V value) {
            int size = values.size();
            if (size == names.length) {
                names = Arrays.copyOf(names, 2 * size);
            }
            names[size] = name;
            values.add(value);
            if (size + 1 >= FIRST_HASHED) {
                hash();
            }
        }

        private void hash() {
            int[] known = table;
            if (known == null || 2 * values.size() > known.length) {
                table = new int[4 * Integer.highestOneBit(values.size())];
                for (int i = 0; i < values.size(); i++) {
                    hash(i, table);
                }
            } else {
                hash(values.size() - 1, known);
            }
        }

        private void hash(int entry, int[] into) {
            int slot = slot(names[entry], into);
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

    private static int indexOf(String name, String[] names, int size, int @Nullable [] table) {
        if (table == null) {
            for (int i = 0; i < size; i++) {
                if (names[i].equals(name)) {
                    return i;
                }
            }
            return -1;
        }
        for (int slot = slot(name, table); table[slot] != 0; slot = slot + 1 & table.length - 1) {
            if (names[table[slot] - 1].equals(name)) {
                return table[slot] - 1;
            }
        }
        return -1;
    }

    private int indexOf(@Nullable Object key) {
        return key instanceof String name ? indexOf(name, names, values.size(), table) : -1;
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
        return values.size();
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super V> action) {
        Objects.requireNonNull(action);
        for (int i = 0; i < values.size(); i++) {
            action.accept(names[i], values.get(i));
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
                return values.size();
            }
        };
    }

    private final class Entries implements Iterator<Entry<String, V>> {

        private int next;

        @Override
        public boolean hasNext() {
            return next < values.size();
        }

        @Override
        public Entry<String, V> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            int entry = next++;
            return new SimpleImmutableEntry<>(names[entry], values.get(entry));
        }
    }
}
