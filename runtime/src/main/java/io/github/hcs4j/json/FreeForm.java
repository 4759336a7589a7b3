package io.github.hcs4j.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON values without a schema: {@link Map} with text keys, {@link List}, {@link String}, {@link Number},
 * {@link Boolean} and {@code null}, at any depth. What is read is unmodifiable; whole numbers are {@link Integer},
 * {@link Long} or {@link java.math.BigInteger}, others {@link java.math.BigDecimal}.
 */
public final class FreeForm {

    private FreeForm() {}

    /**
     * Makes a value that nobody can change from one that somebody may.
     *
     * @param value a free-form value
     * @return an equal value, unmodifiable at every depth
     * @throws IllegalArgumentException if there is something in it that JSON cannot hold
     */
    public static @Nullable Object copyOf(@Nullable Object value) {
        if (value == null || value instanceof String || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Double || value instanceof Float) {
            return finite((Number) value);
        }
        if (value instanceof Integer
                || value instanceof Long
                || value instanceof BigInteger
                || value instanceof BigDecimal
                || value instanceof Short
                || value instanceof Byte) {
            return value;
        }
        if (value instanceof Map<?, ?> map) {
            return copyOfMap(map);
        }
        if (value instanceof List<?> list) {
            return copyOfList(list);
        }
        throw new IllegalArgumentException("JSON has maps, lists, texts, numbers, truth values and null, no "
                + value.getClass().getName());
    }

    /**
     * Makes a map unmodifiable.
     *
     * @param members names and free-form values; {@code null} if absent
     * @return an equal map in the same order, unmodifiable at every depth; {@code null} if absent
     * @throws IllegalArgumentException if there is something in it that JSON cannot hold
     */
    public static @Nullable Map<String, @Nullable Object> copyOfMembers(
            @Nullable Map<String, @Nullable Object> members) {
        return members == null ? null : copyOfMap(members);
    }

    /**
     * Makes a list unmodifiable.
     *
     * @param elements free-form values; {@code null} if absent
     * @return an equal list, unmodifiable at every depth; {@code null} if absent
     * @throws IllegalArgumentException if there is something in it that JSON cannot hold
     */
    public static @Nullable List<@Nullable Object> copyOfElements(@Nullable List<@Nullable Object> elements) {
        return elements == null ? null : copyOfList(elements);
    }

    /**
     * Makes lists or maps of free-form lists or maps unmodifiable.
     *
     * @param nested the lists or maps; {@code null} if absent
     * @param <T> what they are
     * @return an equal value, unmodifiable at every depth; {@code null} if absent
     * @throws IllegalArgumentException if there is something in it that JSON cannot hold
     */
    @SuppressWarnings("unchecked") // a copy of a list is a list, and one of a map a map
    public static <T> @Nullable T copyOfNested(@Nullable T nested) {
        return (T) copyOf(nested);
    }

    /** Refuses what is no number, though its type is one. */
    static <N extends Number> N finite(N number) {
        if (!Double.isFinite(number.doubleValue())) {
            throw new IllegalArgumentException("JSON has no number " + number);
        }
        return number;
    }

    /** Refuses what is no name. */
    static String name(@Nullable Object key) {
        if (key instanceof String name) {
            return name;
        }
        throw new IllegalArgumentException("a name in JSON is a text, not " + key);
    }

    static Map<String, @Nullable Object> copyOfMap(Map<?, ?> map) {
        if (map instanceof FrozenMap<?> known && known.isFreeForm()) {
            @SuppressWarnings("unchecked") // made by this method, or by the reader, with such values only
            Map<String, @Nullable Object> frozen = (Map<String, @Nullable Object>) map;
            return frozen;
        }
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> copy.put(name(key), copyOf(value)));
        return new FrozenMap<>(copy, true);
    }

    private static List<@Nullable Object> copyOfList(List<?> list) {
        List<@Nullable Object> copy = new ArrayList<>(list.size());
        list.forEach(element -> copy.add(copyOf(element)));
        return Collections.unmodifiableList(copy);
    }
}
