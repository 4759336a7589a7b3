package io.github.hcs4j.json.engine;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The names of the members of a type, or the texts of the values of an enumeration, in schema order: found in a text by
 * their bytes, and written with them. What that takes is made at the first use.
 */
public final class MemberNames {

    /** What {@link #find} returns for a name that is none of these. */
    static final long NOT_FOUND = -1;

    /** The offset of a name in what is written of it, behind a comma and a quotation mark. */
    private static final int NAME = 2;

    /** What {@link #endOf} returns where another name stands. */
    static final int NOT_THERE = -1;

    private final String[] names;
    private final BitSet secrets;

    /** Threads that race make equal ones; its fields are final, so each thread sees a whole one. */
    private @Nullable Table table;

    private MemberNames(String[] names, BitSet secrets) {
        this.names = names;
        this.secrets = secrets;
    }

    /**
     * Names a type's members.
     *
     * @param names the names in JSON, all different, in schema order; not to be changed afterwards
     * @return the names
     */
    public static MemberNames of(String... names) {
        return new MemberNames(names, new BitSet());
    }

    /**
     * Says which members are secret: their values are not quoted in messages.
     *
     * @param members their indexes
     * @return the same names
     */
    public MemberNames hiding(int... members) {
        BitSet hidden = new BitSet();
        Arrays.stream(members).forEach(hidden::set);
        return new MemberNames(names, hidden);
    }

    boolean isSecret(int member) {
        return secrets.get(member);
    }

    int size() {
        return names.length;
    }

    String name(int member) {
        return names[member];
    }

    /** The index of a name that is no longer a part of a text; {@link JsonReader#UNKNOWN} if it is none of these. */
    int indexOf(String name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return JsonReader.UNKNOWN;
    }

    /**
     * Finds the name that begins at an offset, behind the quotation mark.
     *
     * @return the offset of the quotation mark behind the name in the upper half, its index in the lower one;
     *     {@link #NOT_FOUND} if it is none of these, or is written with other escapes than it needs
     */
    long find(byte[] text, int begin) {
        return table().find(text, begin);
    }

    /**
     * Looks for one name where the next begins, with a comma before it unless it is the first, and a colon behind it.
     *
     * @return the offset behind the colon; {@link #NOT_THERE} if something else stands there, such as white space
     */
    int endOf(int member, byte[] text, int begin, boolean isFirst) {
        return table().endOf(member, text, begin, isFirst);
    }

    /** Writes a name in quotation marks, with a colon behind it, and a comma before it unless it is the first. */
    void write(int member, boolean isFirst, TextBuffer out) {
        Table names = table();
        int skipped = isFirst ? 1 : 0;
        out.put(names.written[member], skipped, names.lengths[member] - skipped);
    }

    private Table table() {
        Table ready = table;
        return ready == null ? newTable() : ready;
    }

    /** On its own, so that what happens once is not compiled into the loop over the members. */
    private Table newTable() {
        Table ready = new Table(names);
        table = ready;
        return ready;
    }

    /**
     * The names as they are written, and a hash table of them by their first bytes, as many as all of them have. Names
     * are compared eight bytes at a time, with the quotation mark behind them, so that nothing has to look for it
     * before.
     */
    private static final class Table {

        private static final long[] MULTIPLIERS = {
            0x9E37_79B9_7F4A_7C15L, 0xBF58_476D_1CE4_E5B9L, 0x94D0_49BB_1331_11EBL, 0xD6E8_FEB8_6659_FD93L
        };

        private static final int TWO_WORDS = 2 * Long.BYTES;
        private static final int FOUR_WORDS = 4 * Long.BYTES;
        private static final int FREE = -1;

        /** Each name as it is written: a comma, the name in quotation marks, a colon; and eight bytes more. */
        final byte[][] written;

        final int[] lengths;

        /** The indexes of the names, by their hashes. */
        private final int[] slots;

        private final long hashed;
        private final long multiplier;
        private final int shift;

        Table(String[] names) {
            int size = names.length;
            written = new byte[size][];
            lengths = new int[size];
            int shortest = Long.BYTES;
            for (int i = 0; i < size; i++) {
                byte[] member = JsonWriter.member(names[i]);
                lengths[i] = member.length;
                written[i] = Arrays.copyOf(member, member.length + Long.BYTES);
                shortest = Math.min(shortest, member.length - NAME - 1);
            }
            int bits = 1 + Integer.SIZE - Integer.numberOfLeadingZeros(size);
            shift = Long.SIZE - bits;
            slots = new int[1 << bits];
            hashed = Words.firstBytes(-1, shortest);
            multiplier = bestMultiplier();
            fill(multiplier);
        }

        /** The one with which the fewest names are away from their places. */
        private long bestMultiplier() {
            long best = MULTIPLIERS[0];
            int fewest = Integer.MAX_VALUE;
            for (long candidate : MULTIPLIERS) {
                int away = fill(candidate);
                if (away < fewest) {
                    fewest = away;
                    best = candidate;
                }
            }
            return best;
        }

        /** Fills the table, and returns how many names are away from their places. */
        private int fill(long candidate) {
            Arrays.fill(slots, FREE);
            int away = 0;
            for (int i = 0; i < written.length; i++) {
                int slot = slot(Words.inside(written[i], NAME), candidate);
                while (slots[slot] != FREE) {
                    slot = next(slot);
                    away++;
                }
                slots[slot] = i;
            }
            return away;
        }

        private int slot(long word, long factor) {
            return (int) ((word & hashed) * factor >>> shift);
        }

        private int next(int slot) {
            return slot + 1 & slots.length - 1;
        }

        long find(byte[] text, int begin) {
            int slot = slot(Words.at(text, begin), multiplier);
            while (slots[slot] != FREE) {
                int name = slots[slot];
                int end = begin - NAME + lengths[name] - 1; // behind the quotation mark, without the colon
                if (isAt(text, begin, end, name, NAME)) {
                    return (long) (end - 1) << Integer.SIZE | name;
                }
                slot = next(slot);
            }
            return NOT_FOUND;
        }

        int endOf(int member, byte[] text, int begin, boolean isFirst) {
            if (member >= written.length) {
                return NOT_THERE;
            }
            int from = isFirst ? 1 : 0;
            int end = begin - from + lengths[member];
            return isAt(text, begin, end, member, from) ? end : NOT_THERE;
        }

        /** Whether a part of a text is what is written of a name from an offset on. */
        private boolean isAt(byte[] text, int begin, int end, int name, int from) {
            byte[] bytes = written[name];
            int length = end - begin;
            if (length < Long.BYTES) {
                return Words.firstBytes(Words.at(text, begin) ^ Words.inside(bytes, from), length) == 0;
            }
            if (end > text.length) {
                return false;
            }
            int last = from + length - Long.BYTES;
            long difference = Words.inside(text, begin) ^ Words.inside(bytes, from)
                    | Words.inside(text, end - Long.BYTES) ^ Words.inside(bytes, last);
            if (length > TWO_WORDS) {
                difference |= Words.inside(text, begin + Long.BYTES) ^ Words.inside(bytes, from + Long.BYTES)
                        | Words.inside(text, end - TWO_WORDS) ^ Words.inside(bytes, last - Long.BYTES);
            }
            return difference == 0
                    && (length <= FOUR_WORDS
                            || Arrays.equals(text, begin + TWO_WORDS, end, bytes, from + TWO_WORDS, from + length));
        }
    }
}
