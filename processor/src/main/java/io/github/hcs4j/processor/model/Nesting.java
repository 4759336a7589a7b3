package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.Location;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Follows lists and maps into their elements, and finds those that contain themselves, whichever of them is entered
 * first: Tarjan's algorithm for strongly connected components.
 */
final class Nesting {

    /** A list or map that has been entered and not been left. */
    private static final class Entered {

        private final int number;
        private int lowest;
        private boolean containsItself;

        Entered(int number) {
            this.number = number;
            this.lowest = number;
        }
    }

    private final Deque<Entered> path = new ArrayDeque<>();

    /** Lists and maps that can still turn out to be in a cycle, last entered first. */
    private final Deque<Location> candidates = new ArrayDeque<>();

    private final Map<Location, Integer> numbers = new HashMap<>();
    private int count;

    int depth() {
        return path.size();
    }

    void enter(Location place) {
        numbers.put(place, count);
        candidates.push(place);
        path.push(new Entered(count++));
    }

    /**
     * Comes upon a list or map inside the one that was entered last.
     *
     * @return whether it may be in a cycle with that
     */
    boolean pass(Location place) {
        Integer number = numbers.get(place);
        if (number == null || path.isEmpty()) {
            return false;
        }
        Entered around = path.element();
        around.lowest = Math.min(around.lowest, number);
        around.containsItself |= number == around.number;
        return true;
    }

    /**
     * Leaves the one that was entered last.
     *
     * @return whether it contains itself
     */
    boolean leave(Location place) {
        Entered left = path.pop();
        boolean isInCycle = left.containsItself
                || left.lowest < left.number
                || !candidates.element().equals(place);
        if (!path.isEmpty()) {
            Entered around = path.element();
            around.lowest = Math.min(around.lowest, left.lowest);
        }
        if (left.lowest == left.number) {
            Location closed;
            do {
                closed = candidates.pop();
                numbers.remove(closed);
            } while (!closed.equals(place));
        }
        return isInCycle;
    }
}
