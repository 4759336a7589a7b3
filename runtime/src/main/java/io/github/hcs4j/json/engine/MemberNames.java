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

    /** The index of the name that begins at an offset, behind the quotation mark; {@link JsonReader#UNKNOWN} if none. */
    int find(byte[] text, int begin) {
        return table().find(text, begin);
    }

    /** How many bytes a name has in a text, without quotation marks. */
    int length(int member) {
        return table().lengths[member];
    }

    /** A name as it is written: a comma, the name in quotation marks, a colon. */
    byte[] written(int member) {
        return table().written[member];
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

    /** A hash table of the names' bytes. Names of the same hash are chained, and all bytes are compared. */
    private static final class Table {

        private static final long[] MULTIPLIERS = {
            0x9E37_79B9_7F4A_7C15L, 0xBF58_476D_1CE4_E5B9L, 0x94D0_49BB_1331_11EBL, 0xD6E8_FEB8_6659_FD93L
        };

        private static final int NONE = -1;
        private static final int TWO_WORDS = 2 * Long.BYTES;

        final int[] lengths;
        final byte[][] written;
        private final byte[][] bytes;
        private final long[] firsts;
        private final long[] lasts;
        private final int longest;
        private final long multiplier;
        private final int shift;
        private final int[] slots;
        private final int[] next;

        Table(String[] names) {
            int size = names.length;
            lengths = new int[size];
            written = new byte[size][];
            bytes = new byte[size][];
            firsts = new long[size];
            lasts = new long[size];
            for (int i = 0; i < size; i++) {
                bytes[i] = names[i].getBytes(StandardCharsets.UTF_8);
                lengths[i] = bytes[i].length;
                firsts[i] = Words.at(bytes[i], 0);
                lasts[i] = lengths[i] < Long.BYTES ? firsts[i] : Words.at(bytes[i], lengths[i] - Long.BYTES);
                written[i] = JsonWriter.member(names[i]);
            }
            longest = Arrays.stream(lengths).max().orElse(0);
            int bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * size | 1);
            shift = Long.SIZE - bits;
            slots = new int[1 << bits];
            next = new int[size];
            multiplier = bestMultiplier();
            fill(multiplier);
        }

        /** The one with which the fewest names have the hash of another. */
        private long bestMultiplier() {
            long best = MULTIPLIERS[0];
            int fewest = Integer.MAX_VALUE;
            for (long candidate : MULTIPLIERS) {
                int chained = fill(candidate);
                if (chained < fewest) {
                    fewest = chained;
                    best = candidate;
                }
            }
            return best;
        }

        private int fill(long candidate) {
            Arrays.fill(slots, NONE);
            int chained = 0;
            for (int i = lengths.length - 1; i >= 0; i--) {
                int slot = slot(firsts[i], lasts[i], candidate);
                next[i] = slots[slot];
                chained += next[i] == NONE ? 0 : 1;
                slots[slot] = i;
            }
            return chained;
        }

        private int slot(long first, long last, long factor) {
            return (int) ((first ^ last * 31) * factor >>> shift);
        }

        int find(byte[] text, int begin) {
            long first = Words.at(text, begin);
            long quotes = Words.quotes(first);
            if (quotes != 0) {
                int length = Words.first(quotes);
                first = Words.keep(first, length);
                return find(text, begin, length, first, first);
            }
            int end = begin + Long.BYTES;
            do {
                quotes = Words.quotes(Words.at(text, end));
                end += Words.first(quotes);
            } while (quotes == 0 && end - begin <= longest && end < text.length);
            return quotes == 0
                    ? JsonReader.UNKNOWN
                    : find(text, begin, end - begin, first, Words.at(text, end - Long.BYTES));
        }

        private int find(byte[] text, int begin, int length, long first, long last) {
            for (int i = slots[slot(first, last, multiplier)]; i != NONE; i = next[i]) {
                if (firsts[i] == first && lasts[i] == last && lengths[i] == length && hasMiddle(i, text, begin)) {
                    return i;
                }
            }
            return JsonReader.UNKNOWN;
        }

        /** Whether the bytes between the first and the last eight are those of a name. */
        private boolean hasMiddle(int name, byte[] text, int begin) {
            int end = lengths[name] - Long.BYTES;
            return lengths[name] <= TWO_WORDS
                    || Arrays.equals(text, begin + Long.BYTES, begin + end, bytes[name], Long.BYTES, end);
        }
    }
}
