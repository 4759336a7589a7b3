package io.github.hcs4j.json.engine;

import io.github.hcs4j.json.OneLine;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** An unmodifiable map that keeps its order. Names are compared one by one; from 16 entries on, a table finds them. */
class FrozenMap<V extends @Nullable Object> extends AbstractMap<String, V> {

    private final String[] names;
    private final List<V> values;
    private final @Nullable NameTable table;

    FrozenMap(Builder<V> entries) {
        this.names = entries.names;
        this.values = entries.values;
        this.table = entries.table;
    }

    /** A map whose values have the one form that {@link FreeForm} gives them. */
    static final class OfFreeForm extends FrozenMap<@Nullable Object> {

        static final OfFreeForm EMPTY = new OfFreeForm(new Builder<>(), false);

        private final boolean isHidden;

        /** Counted when it is first asked for. */
        private @Nullable Extent extent;

        /**
         * Takes over entries.
         *
         * @param isHidden whether they are of a record, where no schema says which of them are secret
         */
        OfFreeForm(Builder<@Nullable Object> entries, boolean isHidden) {
            super(entries);
            this.isHidden = isHidden;
        }

        /** The entries; of a record, the names alone. */
        @Override
        public String toString() {
            return isHidden ? names() : super.toString();
        }

        /** The names without the values, at every depth. */
        String names() {
            StringJoiner text = new StringJoiner(", ", "{", "}");
            forEach((name, value) -> text.add(name + '=' + RecordText.freeForm(value)));
            return text.toString();
        }

        /** The entries of a record that were read. */
        static OfFreeForm of(Map<String, @Nullable Object> read) {
            Builder<@Nullable Object> entries = new Builder<>();
            read.forEach(entries::add);
            return new OfFreeForm(entries, true);
        }

        Extent extent() {
            Extent known = extent;
            if (known == null) {
                known = Extent.around(values());
                extent = known;
            }
            return known;
        }
    }

    /** Collects entries; it is of no use any more when the map is made. */
    static final class Builder<V extends @Nullable Object> {

        private static final int FIRST_HASHED = 16;
        private static final int FEW = 4;

        private String[] names = new String[FEW];
        private final ArrayList<V> values = new ArrayList<>(FEW);

        private @Nullable NameTable table;

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
            if (table != null) {
                table.add(names, size);
            } else if (size + 1 == FIRST_HASHED) {
                table = new NameTable(names, FIRST_HASHED);
            }
        }

        /** Adds an entry of a map that may tell equal names apart. */
        void addOnce(String name, V value) {
            if (has(name)) {
                throw twice(name);
            }
            add(name, value);
        }

        FrozenMap<V> freeze() {
            return new FrozenMap<>(this);
        }
    }

    static IllegalArgumentException twice(String name) {
        return new IllegalArgumentException("expected names that differ, found " + OneLine.quote(name) + " twice");
    }

    private static int indexOf(String name, String[] names, int size, @Nullable NameTable table) {
        if (table != null) {
            return table.find(names, name);
        }
        for (int i = 0; i < size; i++) {
            if (names[i].equals(name)) {
                return i;
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
    public boolean containsValue(@Nullable Object value) {
        return values.contains(value);
    }

    @Override
    public Collection<V> values() {
        return Collections.unmodifiableList(values);
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
