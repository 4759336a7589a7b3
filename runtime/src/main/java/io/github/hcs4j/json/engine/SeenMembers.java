package io.github.hcs4j.json.engine;

import java.util.Arrays;

/** The members that the open objects had already: a stack of bits, those of the innermost object on top. */
final class SeenMembers {

    private static final int USUAL = 32;

    /** For each object where the bits of the one around it begin, then its own bits. */
    private long[] bits = new long[USUAL];

    private int begin;
    private int end;

    void beginObject() {
        push(begin);
        begin = end;
    }

    void endObject() {
        end = begin - 1;
        begin = (int) bits[end];
    }

    /** Adds a member of the innermost object; {@code false} if it was there. */
    boolean add(int member) {
        int word = begin + (member >> 6);
        while (word >= end) {
            push(0);
        }
        long bit = 1L << member;
        boolean isNew = (bits[word] & bit) == 0;
        bits[word] |= bit;
        return isNew;
    }

    private void push(long value) {
        if (end == bits.length) {
            bits = Arrays.copyOf(bits, 2 * end);
        }
        bits[end++] = value;
    }
}
