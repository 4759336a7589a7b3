package io.github.hcs4j.compare;

import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Free-form JSON, compared with numbers by their value. What is known of a part is kept, so that none is read twice. */
final class Trees {

    private static final int FACTOR = 31;

    private final Map<Object, Integer> hashes = new IdentityHashMap<>();

    /** A value as a key of a hash table. */
    final class Key {

        private final @Nullable Object value;
        private final int hash;

        Key(@Nullable Object value) {
            this.value = value;
            this.hash = hash(value);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && hash == key.hash && areEqual(value, key.value);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    private int hash(@Nullable Object value) {
        if (!(value instanceof Map || value instanceof List)) {
            return value instanceof Number number ? plain(number).hashCode() : value == null ? 0 : value.hashCode();
        }
        Integer known = hashes.get(value);
        if (known != null) {
            return known;
        }
        int hash = 1;
        if (value instanceof Map<?, ?> members) {
            for (Map.Entry<?, ?> member : members.entrySet()) { // in any order
                hash += member.getKey().hashCode() ^ (FACTOR * hash(member.getValue()));
            }
        } else {
            for (Object element : (List<?>) value) {
                hash = FACTOR * hash + hash(element);
            }
        }
        hashes.put(value, hash);
        return hash;
    }

    /** Whether two values are the same. */
    @SuppressWarnings("BigDecimalEquals") // the zeros at the end are gone
    boolean areEqual(@Nullable Object first, @Nullable Object second) {
        if (first instanceof Number number && second instanceof Number other) {
            return plain(number).equals(plain(other));
        }
        if (first instanceof Map<?, ?> members && second instanceof Map<?, ?> others) {
            return members.size() == others.size()
                    && members.entrySet().stream()
                            .allMatch(member -> others.containsKey(member.getKey())
                                    && areEqual(member.getValue(), others.get(member.getKey())));
        }
        if (first instanceof List<?> elements && second instanceof List<?> others) {
            if (elements.size() != others.size()) {
                return false;
            }
            for (int i = 0; i < elements.size(); i++) {
                if (!areEqual(elements.get(i), others.get(i))) {
                    return false;
                }
            }
            return true;
        }
        return first == null ? second == null : first.equals(second);
    }

    private static BigDecimal plain(Number number) {
        return new BigDecimal(number.toString()).stripTrailingZeros();
    }
}
