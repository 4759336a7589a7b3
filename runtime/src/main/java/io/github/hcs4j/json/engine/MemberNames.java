package io.github.hcs4j.json.engine;

import java.nio.charset.StandardCharsets;
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
     *     {@link #NOT_FOUND} if it is none of these, or is written with escapes
     */
    long find(byte[] text, int begin) {
        return table().find(text, begin);
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
     * A hash table of the names by their first bytes, as many as all of them have. That the others are those of the
     * text is then compared eight at a time, with the quotation mark behind them, so that nobody has to look for it
     * before.
     */
    private static final class Table {

        private static final long[] MULTIPLIERS = {
            0x9E37_79B9_7F4A_7C15L, 0xBF58_476D_1CE4_E5B9L, 0x94D0_49BB_1331_11EBL, 0xD6E8_FEB8_6659_FD93L
        };

        /**
         * What an entry has behind its first eight bytes: which of them count, the last eight, its length and index.
         */
        private static final int MASK = 1;

        private static final int LAST = 2;
        private static final int LENGTH_AND_INDEX = 3;
        private static final int ENTRY = 4;
        private static final int TWO_WORDS = 2 * Long.BYTES;
        private static final long FREE = -1;

        /** Each name as it is written: a comma, the name in quotation marks, a colon; and eight bytes more. */
        final byte[][] written;

        final int[] lengths;

        /** Each name with the quotation mark behind it. */
        private final byte[][] bytes;

        private final long[] entries;
        private final long hashed;
        private final long multiplier;
        private final int shift;

        Table(String[] names) {
            int size = names.length;
            written = new byte[size][];
            lengths = new int[size];
            bytes = new byte[size][];
            int shortest = Long.BYTES;
            for (int i = 0; i < size; i++) {
                byte[] member = JsonWriter.member(names[i]);
                lengths[i] = member.length;
                written[i] = Arrays.copyOf(member, member.length + Long.BYTES);
                bytes[i] = (names[i] + '"').getBytes(StandardCharsets.UTF_8);
                shortest = Math.min(shortest, bytes[i].length);
            }
            int bits = 1 + Integer.SIZE - Integer.numberOfLeadingZeros(size);
            shift = Long.SIZE - bits;
            entries = new long[ENTRY << bits];
            hashed = firstBytes(shortest);
            multiplier = bestMultiplier();
            fill(multiplier);
        }

        private static long firstBytes(int count) {
            return count >= Long.BYTES ? -1 : (1L << Byte.SIZE * count) - 1;
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

        /** Fills the table, but for names that a text has with escapes only: those are found when they are decoded. */
        private int fill(long candidate) {
            Arrays.fill(entries, FREE);
            int away = 0;
            for (int i = 0; i < bytes.length; i++) {
                byte[] name = bytes[i];
                if (lengths[i] == name.length + 3) { // a comma, a quotation mark, a colon, and no escape
                    long first = Words.at(name, 0);
                    int at = place(first, candidate);
                    while (entries[at + LENGTH_AND_INDEX] != FREE) {
                        at = next(at);
                        away++;
                    }
                    entries[at] = first;
                    entries[at + MASK] = firstBytes(name.length);
                    entries[at + LAST] = Words.at(name, Math.max(0, name.length - Long.BYTES));
                    entries[at + LENGTH_AND_INDEX] = (long) name.length << Integer.SIZE | i;
                }
            }
            return away;
        }

        private int place(long word, long factor) {
            return ENTRY * (int) ((word & hashed) * factor >>> shift);
        }

        private int next(int at) {
            return at + ENTRY & entries.length - 1;
        }

        long find(byte[] text, int begin) {
            long word = Words.at(text, begin);
            int at = place(word, multiplier);
            while (true) {
                long lengthAndIndex = entries[at + LENGTH_AND_INDEX];
                if (lengthAndIndex == FREE) {
                    return NOT_FOUND;
                }
                if ((word & entries[at + MASK]) == entries[at]) {
                    int end = begin + (int) (lengthAndIndex >>> Integer.SIZE);
                    if (hasRest(text, begin, end, entries[at + LAST], (int) lengthAndIndex)) {
                        return (long) (end - 1) << Integer.SIZE | lengthAndIndex & 0xFFFF_FFFFL;
                    }
                }
                at = next(at);
            }
        }

        /** Whether the bytes behind the first eight are those of a name. */
        private boolean hasRest(byte[] text, int begin, int end, long last, int index) {
            int length = end - begin;
            return length <= Long.BYTES
                    || Words.at(text, end - Long.BYTES) == last
                            && (length <= TWO_WORDS || hasMiddle(text, begin, bytes[index]));
        }

        private static boolean hasMiddle(byte[] text, int begin, byte[] name) {
            for (int i = Long.BYTES; i < name.length - Long.BYTES; i += Long.BYTES) {
                if (Words.at(text, begin + i) != Words.at(name, i)) {
                    return false;
                }
            }
            return true;
        }
    }
}
