package io.github.hcs4j.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What two lists have in common: by name, and where a name is in one list only, by alias. An alias counts only where it
 * leaves no choice, so that the pairs do not depend on the order, nor on which list is the newer. Each element is
 * itself only, which takes the same time whatever its hash code.
 *
 * @param pairs what both have, in the order of the newer list
 * @param removed what only the older has, in its order
 * @param added what only the newer has, in its order
 * @param <T> what is compared
 */
record Pairing<T>(List<Pair<T>> pairs, List<T> removed, List<T> added) {

    /**
     * The same thing in both lists.
     *
     * @param older in the older list
     * @param newer in the newer list
     * @param <T> what is compared
     */
    record Pair<T>(T older, T newer) {}

    static <T> Pairing<T> of(
            List<T> older, List<T> newer, Function<T, String> name, Function<T, List<String>> aliases) {
        Map<String, T> olderByName = byName(older, name);
        Map<String, T> newerByName = byName(newer, name);
        List<T> lost = older.stream()
                .filter(one -> !newerByName.containsKey(name.apply(one)))
                .toList();
        List<T> fresh = newer.stream()
                .filter(one -> !olderByName.containsKey(name.apply(one)))
                .toList();
        Map<T, Set<T>> candidates = candidates(fresh, lost, name, aliases);
        Map<T, Integer> claims = new IdentityHashMap<>();
        candidates.values().forEach(meant -> meant.forEach(other -> claims.merge(other, 1, Integer::sum)));
        List<Pair<T>> pairs = new ArrayList<>();
        Set<T> renamed = identities();
        List<T> added = new ArrayList<>();
        for (T one : newer) {
            T namesake = olderByName.get(name.apply(one));
            Set<T> meant = candidates.getOrDefault(one, Set.of());
            if (namesake != null) {
                pairs.add(new Pair<>(namesake, one));
            } else if (meant.size() == 1
                    && meant.stream().allMatch(other -> Integer.valueOf(1).equals(claims.get(other)))) {
                T other = meant.iterator().next();
                pairs.add(new Pair<>(other, one));
                renamed.add(other);
            } else {
                added.add(one);
            }
        }
        List<T> removed = lost.stream().filter(one -> !renamed.contains(one)).toList();
        return new Pairing<>(pairs, removed, added);
    }

    /** For each that is new, those that are gone and that it, or they, have an alias for. */
    private static <T> Map<T, Set<T>> candidates(
            List<T> fresh, List<T> lost, Function<T, String> name, Function<T, List<String>> aliases) {
        Map<String, List<T>> freshByName = fresh.stream().collect(Collectors.groupingBy(name));
        Map<String, List<T>> lostByName = lost.stream().collect(Collectors.groupingBy(name));
        Map<T, Set<T>> candidates = new IdentityHashMap<>();
        for (T one : fresh) {
            for (String alias : aliases.apply(one)) {
                lostByName.getOrDefault(alias, List.of()).forEach(other -> add(candidates, one, other));
            }
        }
        for (T other : lost) {
            for (String alias : aliases.apply(other)) {
                freshByName.getOrDefault(alias, List.of()).forEach(one -> add(candidates, one, other));
            }
        }
        return candidates;
    }

    private static <T> void add(Map<T, Set<T>> candidates, T one, T other) {
        candidates.computeIfAbsent(one, key -> identities()).add(other);
    }

    private static <T> Set<T> identities() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    private static <T> Map<String, T> byName(List<T> elements, Function<T, String> name) {
        Map<String, T> byName = new LinkedHashMap<>();
        elements.forEach(element -> byName.putIfAbsent(name.apply(element), element));
        return byName;
    }
}
