package io.github.hcs4j.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What two lists have in common: by name, and where a name is in one list only, by alias. An alias counts only where it
 * leaves no choice, so that the pairs do not depend on the order, nor on which list is the newer.
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
        Map<T, List<T>> candidates = new LinkedHashMap<>();
        Map<T, Integer> claims = new LinkedHashMap<>();
        for (T one : fresh) {
            for (T other : lost) {
                if (aliases.apply(one).contains(name.apply(other))
                        || aliases.apply(other).contains(name.apply(one))) {
                    candidates.computeIfAbsent(one, key -> new ArrayList<>()).add(other);
                    claims.merge(other, 1, Integer::sum);
                }
            }
        }
        List<Pair<T>> pairs = new ArrayList<>();
        List<T> removed = new ArrayList<>(lost);
        List<T> added = new ArrayList<>();
        for (T one : newer) {
            T namesake = olderByName.get(name.apply(one));
            List<T> meant = candidates.getOrDefault(one, List.of());
            if (namesake != null) {
                pairs.add(new Pair<>(namesake, one));
            } else if (meant.size() == 1 && claims.get(meant.get(0)) == 1) {
                pairs.add(new Pair<>(meant.get(0), one));
                removed.remove(meant.get(0));
            } else {
                added.add(one);
            }
        }
        return new Pairing<>(pairs, removed, added);
    }

    private static <T> Map<String, T> byName(List<T> elements, Function<T, String> name) {
        Map<String, T> byName = new LinkedHashMap<>();
        elements.forEach(element -> byName.putIfAbsent(name.apply(element), element));
        return byName;
    }
}
