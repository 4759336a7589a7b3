package io.github.hcs4j.json.engine;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the constructors and builders of generated types check, so that every record can be written: each method takes
 * the name of the member, with which its message begins, and gives the value back, or an equal one that nobody can
 * change. {@code null} stands for an absent member. What may not be is refused with an
 * {@link IllegalArgumentException}.
 */
public final class Checks {

    static final int UINT8 = 0xFF;
    static final int UINT16 = 0xFFFF;
    static final long UINT32 = 0xFFFF_FFFFL;
    static final String LARGEST_UINT64 = "18446744073709551615";

    private static final int UINT64_BITS = 64;

    private Checks() {}

    /** {@return a whole number of 8 bits without sign} */
    public static @Nullable Integer uint8(String member, @Nullable Integer value) {
        if (value != null && !(value >= 0 && value <= UINT8)) {
            throw outOfRange(member, value, UINT8);
        }
        return value;
    }

    /** {@return a list of whole numbers of 8 bits without sign: the same list} */
    public static @Nullable List<Integer> uint8s(String member, @Nullable List<Integer> values) {
        if (values != null) {
            for (Integer value : values) {
                uint8(member, value);
            }
        }
        return values;
    }

    /** {@return a map to whole numbers of 8 bits without sign: the same map} */
    public static @Nullable Map<String, Integer> uint8s(String member, @Nullable Map<String, Integer> values) {
        if (values != null) {
            for (Integer value : values.values()) {
                uint8(member, value);
            }
        }
        return values;
    }

    /** {@return a whole number of 16 bits without sign} */
    public static @Nullable Integer uint16(String member, @Nullable Integer value) {
        if (value != null && !(value >= 0 && value <= UINT16)) {
            throw outOfRange(member, value, UINT16);
        }
        return value;
    }

    /** {@return a list of whole numbers of 16 bits without sign: the same list} */
    public static @Nullable List<Integer> uint16s(String member, @Nullable List<Integer> values) {
        if (values != null) {
            for (Integer value : values) {
                uint16(member, value);
            }
        }
        return values;
    }

    /** {@return a map to whole numbers of 16 bits without sign: the same map} */
    public static @Nullable Map<String, Integer> uint16s(String member, @Nullable Map<String, Integer> values) {
        if (values != null) {
            for (Integer value : values.values()) {
                uint16(member, value);
            }
        }
        return values;
    }

    /** {@return a whole number of 32 bits without sign} */
    public static @Nullable Long uint32(String member, @Nullable Long value) {
        if (value != null && !(value >= 0 && value <= UINT32)) {
            throw outOfRange(member, value, UINT32);
        }
        return value;
    }

    /** {@return a list of whole numbers of 32 bits without sign: the same list} */
    public static @Nullable List<Long> uint32s(String member, @Nullable List<Long> values) {
        if (values != null) {
            for (Long value : values) {
                uint32(member, value);
            }
        }
        return values;
    }

    /** {@return a map to whole numbers of 32 bits without sign: the same map} */
    public static @Nullable Map<String, Long> uint32s(String member, @Nullable Map<String, Long> values) {
        if (values != null) {
            for (Long value : values.values()) {
                uint32(member, value);
            }
        }
        return values;
    }

    /** {@return a whole number of 64 bits without sign} */
    public static @Nullable BigInteger uint64(String member, @Nullable BigInteger value) {
        if (value != null && !isUint64(value)) {
            throw outOfRange(member, value, LARGEST_UINT64);
        }
        return value;
    }

    /** {@return a list of whole numbers of 64 bits without sign: the same list} */
    public static @Nullable List<BigInteger> uint64s(String member, @Nullable List<BigInteger> values) {
        if (values != null) {
            for (BigInteger value : values) {
                uint64(member, value);
            }
        }
        return values;
    }

    /** {@return a map to whole numbers of 64 bits without sign: the same map} */
    public static @Nullable Map<String, BigInteger> uint64s(String member, @Nullable Map<String, BigInteger> values) {
        if (values != null) {
            for (BigInteger value : values.values()) {
                uint64(member, value);
            }
        }
        return values;
    }

    static boolean isUint64(BigInteger value) {
        return value.signum() >= 0 && value.bitLength() <= UINT64_BITS;
    }

    private static IllegalArgumentException outOfRange(String member, Object value, Object maximum) {
        return new IllegalArgumentException(
                member + ": expected a whole number from 0 to " + maximum + ", found " + value);
    }

    /** {@return a whole number that is not too long for JSON here} */
    public static @Nullable BigInteger integer(String member, @Nullable BigInteger value) {
        try {
            return value == null ? null : FreeForm.inDigits(value);
        } catch (IllegalArgumentException refused) {
            throw named(member, refused);
        }
    }

    /** {@return a number that is not too long for JSON here} */
    public static @Nullable BigDecimal number(String member, @Nullable BigDecimal value) {
        try {
            return value == null ? null : FreeForm.inDigits(value);
        } catch (IllegalArgumentException refused) {
            throw named(member, refused);
        }
    }

    /** {@return a number of double precision that is one} */
    public static @Nullable Double finite(String member, @Nullable Double value) {
        try {
            return value == null ? null : FreeForm.finite(value);
        } catch (IllegalArgumentException refused) {
            throw named(member, refused);
        }
    }

    /** {@return an unmodifiable list without {@code null}} */
    public static <E> @Nullable List<E> list(String member, @Nullable List<E> list) {
        try {
            return list == null ? null : List.copyOf(list);
        } catch (NullPointerException hasNull) {
            throw absent(member, "an element", list.indexOf(null));
        }
    }

    /** {@return an unmodifiable list whose elements may be {@code null}} */
    public static <E> @Nullable List<@Nullable E> listOfNullable(String member, @Nullable List<@Nullable E> list) {
        if (list == null || list instanceof FrozenList<@Nullable E>) {
            return list;
        }
        return new FrozenList<>(new ArrayList<>(list));
    }

    /** {@return an unmodifiable map without {@code null}, in the same order} */
    public static <V> @Nullable Map<String, V> map(String member, @Nullable Map<String, V> map) {
        if (map == null || map instanceof FrozenMap<V> && !map.containsValue(null)) {
            return map;
        }
        FrozenMap.Builder<V> copy = new FrozenMap.Builder<>();
        for (Map.Entry<String, V> entry : map.entrySet()) {
            add(member, copy, entry.getKey(), present(member, entry.getValue(), "a value", entry.getKey()));
        }
        return copy.freeze();
    }

    /** {@return an unmodifiable map whose values may be {@code null}, in the same order} */
    public static <V> @Nullable Map<String, @Nullable V> mapOfNullable(
            String member, @Nullable Map<String, @Nullable V> map) {
        if (map == null || map instanceof FrozenMap<@Nullable V>) {
            return map;
        }
        FrozenMap.Builder<@Nullable V> copy = new FrozenMap.Builder<>();
        for (Map.Entry<String, @Nullable V> entry : map.entrySet()) {
            add(member, copy, entry.getKey(), entry.getValue());
        }
        return copy.freeze();
    }

    private static <V extends @Nullable Object> void add(
            String member, FrozenMap.Builder<V> to, @Nullable String key, V value) {
        String name = key(member, key);
        try {
            to.addOnce(FreeForm.name(name), value);
        } catch (IllegalArgumentException refused) {
            throw named(member, refused);
        }
    }

    /** {@return a free-form value in its one form; generated records in it become maps} */
    public static @Nullable Object freeForm(String member, @Nullable Object value) {
        try {
            return value == null ? null : FreeForm.copyOf(value);
        } catch (IllegalArgumentException refused) {
            throw named(member, refused);
        }
    }

    /** {@return an unmodifiable map to free-form values} */
    public static @Nullable Map<String, @Nullable Object> freeFormMap(
            String member, @Nullable Map<String, @Nullable Object> map) {
        try {
            return map == null ? null : FreeForm.copyOfMap(map);
        } catch (IllegalArgumentException refused) {
            throw named(member, refused);
        }
    }

    /** {@return an unmodifiable list of free-form values} */
    public static @Nullable List<@Nullable Object> freeFormList(String member, @Nullable List<@Nullable Object> list) {
        try {
            return list == null ? null : FreeForm.copyOfList(list);
        } catch (IllegalArgumentException refused) {
            throw named(member, refused);
        }
    }

    /** {@return an unmodifiable map of members that the schema does not have} */
    public static Map<String, @Nullable Object> unknownMembers(
            MemberNames known, @Nullable Map<String, @Nullable Object> unknown) {
        if (unknown == null || unknown == FrozenMap.OfFreeForm.EMPTY || unknown.isEmpty()) {
            return FrozenMap.OfFreeForm.EMPTY;
        }
        Map<String, @Nullable Object> copy = FreeForm.copyOfMap(unknown);
        for (int i = 0; i < known.size(); i++) {
            if (copy.containsKey(known.name(i))) {
                throw new IllegalArgumentException(
                        "\"" + known.name(i) + "\" is a member of its own, not an unknown one");
            }
        }
        return copy;
    }

    /** {@return what a check makes of a secret value, which no message quotes} */
    public static <T> @Nullable T secret(String member, @Nullable T value, BiFunction<String, T, @Nullable T> check) {
        try {
            return value == null ? null : check.apply(member, value);
        } catch (IllegalArgumentException refused) {
            // neither its message nor the exception as a cause: both quote the value
            throw new IllegalArgumentException(
                    member + ": expected a value of its type, found another, which is secret and not shown");
        }
    }

    /** {@return the builder that a change gave back} */
    public static <B> B change(String member, @Nullable UnaryOperator<B> change, B builder) {
        if (change == null) {
            throw new IllegalArgumentException(member + ": expected a change, found null");
        }
        B changed = change.apply(builder);
        if (changed == null) {
            throw new IllegalArgumentException(member + ": expected the change to give a builder back, found null");
        }
        return changed;
    }

    /** {@return a list that a builder adds to, with one element more} */
    public static <E> List<E> added(String member, @Nullable List<E> before, @Nullable E element) {
        return addedNullable(before, present(member, element, "an element", before == null ? 0 : before.size()));
    }

    /** {@return a list that a builder adds to, with one element more} */
    public static <E extends @Nullable Object> List<E> addedNullable(@Nullable List<E> before, E element) {
        List<E> all = before instanceof Growing<E> ? before : new Growing<>(before == null ? List.of() : before);
        all.add(element);
        return all;
    }

    /** {@return a map that a builder puts into, with one entry more} */
    public static <V> Map<String, V> put(
            String member, @Nullable Map<String, V> before, String key, @Nullable V value) {
        return putNullable(before, key(member, key), present(member, value, "a value", key));
    }

    /** {@return a map that a builder puts into, with one entry more} */
    public static <V extends @Nullable Object> Map<String, V> putNullable(
            @Nullable Map<String, V> before, String key, V value) {
        Map<String, V> all =
                before instanceof GrowingMap<V> ? before : new GrowingMap<>(before == null ? Map.of() : before);
        all.put(key, value);
        return all;
    }

    /** A list that nobody but a builder has. */
    private static final class Growing<E extends @Nullable Object> extends ArrayList<E> {
        private static final long serialVersionUID = 1L;

        private Growing(List<E> before) {
            super(before);
        }
    }

    /** A map that nobody but a builder has. */
    private static final class GrowingMap<V extends @Nullable Object> extends LinkedHashMap<String, V> {
        private static final long serialVersionUID = 1L;

        private GrowingMap(Map<String, V> before) {
            super(before);
        }
    }

    private static String key(String member, @Nullable String key) {
        if (key == null) {
            throw new IllegalArgumentException(member + ": expected a key, found null");
        }
        return key;
    }

    private static <T> T present(String member, @Nullable T value, String kind, Object place) {
        if (value == null) {
            throw absent(member, kind, place);
        }
        return value;
    }

    private static IllegalArgumentException absent(String member, String kind, Object place) {
        return new IllegalArgumentException(member + ": expected " + kind + ", found null at " + place);
    }

    private static IllegalArgumentException named(String member, IllegalArgumentException refused) {
        return new IllegalArgumentException(member + ": " + refused.getMessage(), refused);
    }
}
