package io.github.hcs4j.compare;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Free-form JSON by its value: numbers by what they are worth, members in any order. Each different value has a number,
 * which is found once for each object and list. The values are looked up as texts: a hash table orders texts of one
 * hash code, and so finds them in logarithmic time.
 */
final class Trees {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Object, Integer> known = new IdentityHashMap<>();

    /** Whether two values are the same. */
    boolean areEqual(@Nullable Object first, @Nullable Object second) {
        return Objects.equals(first, second) || numberOf(first) == numberOf(second);
    }

    /** The number of a value: the same for the same values only. */
    int numberOf(@Nullable Object value) {
        if (value instanceof Map<?, ?> members) {
            return known(members, () -> text(members));
        }
        if (value instanceof List<?> elements) {
            return known(elements, () -> text(elements));
        }
        if (value instanceof Number number) {
            return number(new BigDecimal(number.toString()).stripTrailingZeros().toString());
        }
        return number(value instanceof String text ? '"' + text : String.valueOf(value));
    }

    private int known(Object value, Supplier<String> text) {
        Integer number = known.get(value);
        if (number == null) {
            number = number(text.get());
            known.put(value, number);
        }
        return number;
    }

    private int number(String text) {
        return numbers.computeIfAbsent(text, any -> numbers.size());
    }

    private String text(Map<?, ?> members) {
        StringBuilder text = new StringBuilder("{");
        new TreeMap<>(members)
                .forEach((name, value) -> text.append(numberOf(name))
                        .append(':')
                        .append(numberOf(value))
                        .append(','));
        return text.toString();
    }

    private String text(List<?> elements) {
        StringBuilder text = new StringBuilder("[");
        elements.forEach(element -> text.append(numberOf(element)).append(','));
        return text.toString();
    }
}
