package io.github.hcs4j.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** Which element of one list is which of another. */
final class ElementMatch {

    static final int NONE = -1;

    private final int[] seconds;
    private final List<Integer> added = new ArrayList<>();
    private boolean isReordered;

    private ElementMatch(int size) {
        seconds = new int[size];
        Arrays.fill(seconds, NONE);
    }

    /**
     * Matches elements by their names, or by their values if they have none; those without a partner by their order,
     * unless they have names.
     */
    static ElementMatch of(List<?> first, List<?> second, ElementNames names, Trees trees) {
        ElementMatch match = new ElementMatch(first.size());
        Map<Integer, Queue<Integer>> waiting = new HashMap<>();
        for (int i = 0; i < second.size(); i++) {
            waiting.computeIfAbsent(key(second.get(i), names, trees), any -> new ArrayDeque<>())
                    .add(i);
        }
        boolean[] isMatched = new boolean[second.size()];
        int last = NONE;
        for (int i = 0; i < first.size(); i++) {
            Queue<Integer> same = waiting.get(key(first.get(i), names, trees));
            Integer partner = same == null ? null : same.poll();
            if (partner != null) {
                match.seconds[i] = partner;
                isMatched[partner] = true;
                match.isReordered |= partner < last;
                last = Math.max(last, partner);
            }
        }
        match.pairNameless(first, second, names, isMatched);
        for (int i = 0; i < second.size(); i++) {
            if (!isMatched[i]) {
                match.added.add(i);
            }
        }
        return match;
    }

    private void pairNameless(List<?> first, List<?> second, ElementNames names, boolean[] isMatched) {
        int next = 0;
        for (int i = 0; i < seconds.length; i++) {
            if (seconds[i] == NONE && names.name(first.get(i)) == null) {
                while (next < second.size() && (isMatched[next] || names.name(second.get(next)) != null)) {
                    next++;
                }
                if (next == second.size()) {
                    return;
                }
                seconds[i] = next;
                isMatched[next] = true;
            }
        }
    }

    private static int key(@Nullable Object element, ElementNames names, Trees trees) {
        List<@Nullable Object> name = names.name(element);
        // names count below zero: a list of texts is no name
        return name == null ? trees.numberOf(element) : ~trees.numberOf(name);
    }

    /** The index in the second list of an element of the first; {@link #NONE} if it was removed. */
    int secondOf(int first) {
        return seconds[first];
    }

    /** The indexes of the elements that only the second list has. */
    List<Integer> added() {
        return added;
    }

    /** Whether the elements that both lists have are in another order. */
    boolean isReordered() {
        return isReordered;
    }
}
