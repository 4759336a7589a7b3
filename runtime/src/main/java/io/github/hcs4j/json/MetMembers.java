package io.github.hcs4j.json;

import java.util.Arrays;

/** Which known members the objects that are being read have had: a bit for each, in words on a stack. */
final class MetMembers {

    private static final int WORD = 6;

    private long[] words = new long[8];
    private int top;

    /** An object begins that can have so many known members. */
    void open(int members) {
        int wider = top + wordsFor(members);
        if (wider > words.length) {
            words = Arrays.copyOf(words, wider * 2);
        }
        while (top < wider) {
            words[top++] = 0; // most objects have one word, for which filling a range is much ado
        }
    }

    /** The innermost object ends. */
    void close(int members) {
        top -= wordsFor(members);
    }

    /** Notes a member of the innermost object, and tells whether it is the first with its name. */
    boolean add(int members, int member) {
        int word = top - wordsFor(members) + (member >> WORD);
        long bit = 1L << member;
        boolean isFirst = (words[word] & bit) == 0;
        words[word] |= bit;
        return isFirst;
    }

    private static int wordsFor(int members) {
        return (members >> WORD) + 1;
    }
}
