package io.github.hcs4j.processor.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Gives each of some things that stand beside each other a Java name of its own: where several want one name, the first
 * gets it, and the others get a number, as in {@code SETUP_2}. Which is the first depends on what there is, and not on
 * the order in which it stands in a schema.
 */
final class DistinctNames {

    private DistinctNames() {}

    /**
     * The Java names of things.
     *
     * @param <T> what tells the things apart
     * @param wanted the names that they want
     * @param others names that none of them may have
     * @param order which of several is the first
     * @param same what two names have in common that cannot stand beside each other
     */
    static <T> Map<T, String> of(
            Map<T, String> wanted, Set<String> others, Comparator<T> order, UnaryOperator<String> same) {
        Set<String> given = others.stream().map(same).collect(Collectors.toCollection(HashSet::new));
        Set<String> taken = new HashSet<>(given);
        wanted.values().forEach(name -> taken.add(same.apply(name)));
        Map<String, Integer> numbers = new HashMap<>();
        Map<T, String> names = new HashMap<>();
        List<T> sorted = new ArrayList<>(wanted.keySet());
        sorted.sort(order);
        for (T thing : sorted) {
            String name = Objects.requireNonNull(wanted.get(thing));
            if (!given.add(same.apply(name))) {
                int number = numbers.getOrDefault(name, 2);
                while (!taken.add(same.apply(name + '_' + number))) {
                    number++;
                }
                numbers.put(name, number + 1);
                name = name + '_' + number;
            }
            names.put(thing, name);
        }
        return names;
    }

    /** The Java names of members or values: first of several is what has the Java name already, then by name. */
    static Map<String, String> of(Map<String, String> wanted) {
        Comparator<String> order = Comparator.comparing((String name) -> !name.equals(wanted.get(name)))
                .thenComparing(Comparator.naturalOrder());
        return of(wanted, Set.of(), order, UnaryOperator.identity());
    }
}
