package io.github.hcs4j.json.engine;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of a large map by their hashes. Where many names have one hash, by chance or by intent, it
 * becomes a {@link HashMap}, which keeps such names in order and finds them in logarithmic time.
 */
final class NameTable {

    /** More steps than names take that nobody has chosen. */
    private static final int FAR = 128;

    /** The places of names by their hashes, each one more than it is; 0 is free. At most half full. */
    private int[] slots = {};

    private @Nullable Map<String, Integer> crowded;

    /** Finds the first names of an array. */
    NameTable(String[] names, int size) {
        grow(names, size);
    }

    private void grow(String[] names, int size) {
        slots = new int[4 * Integer.highestOneBit(size)];
        for (int i = 0; i < size; i++) {
            put(i, names[i]);
        }
    }

    /** Adds the name at a place, behind all others. */
    void add(String[] names, int place) {
        if (crowded != null) {
            crowded.put(names[place], place);
            return;
        }
        if (2 * (place + 1) > slots.length) {
            grow(names, place);
        }
        if (put(place, names[place]) > FAR) {
            crowd(names, place + 1);
        }
    }

    /** Puts a place into the slot of its name, and returns by how many steps that is away. */
    private int put(int place, String name) {
        int slot = slot(name);
        int steps = 0;
        while (slots[slot] != 0) {
            slot = slot + 1 & slots.length - 1;
            steps++;
        }
        slots[slot] = place + 1;
        return steps;
    }

    private void crowd(String[] names, int size) {
        Map<String, Integer> all = new HashMap<>();
        for (int i = 0; i < size; i++) {
            all.put(names[i], i);
        }
        crowded = all;
    }

    private int slot(String name) {
        int hash = name.hashCode() * 0x9E37_79B9;
        return (hash ^ hash >>> 16) & slots.length - 1;
    }

    /** The place of a name; -1 if it is not there. */
    int find(String[] names, String name) {
        if (crowded != null) {
            return crowded.getOrDefault(name, -1);
        }
        for (int slot = slot(name); slots[slot] != 0; slot = slot + 1 & slots.length - 1) {
            if (names[slots[slot] - 1].equals(name)) {
                return slots[slot] - 1;
            }
        }
        return -1;
    }
}
