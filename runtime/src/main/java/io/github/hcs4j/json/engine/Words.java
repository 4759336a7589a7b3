package io.github.hcs4j.json.engine;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at eight bytes of a text at once: the first of them is the lowest of a {@code long}. */
final class Words {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long TOP_BITS = 0x8080_8080_8080_8080L;
    private static final long QUOTES = ONES * '"';
    private static final long BACKSLASHES = ONES * '\\';
    private static final long SPACES = ONES * ' ';
    private static final long ZEROS = ONES * '0';

    private static final long LAST_BYTE = 0xFFL << Long.SIZE - Byte.SIZE;

    /** What makes a byte that is more than nine negative when it is added to it. */
    private static final long BEYOND_NINE = ONES * (0x80 - 10);

    /** Every fourth byte, and what takes a pair of digits there to its place among eight. */
    private static final long PAIRS = 0x0000_00FF_0000_00FFL;

    private static final long FIRST_AND_THIRD_PAIR = 100 + (1_000_000L << Integer.SIZE);
    private static final long SECOND_AND_LAST_PAIR = 1 + (10_000L << Integer.SIZE);

    private static final int FOUR_DIGITS = 10_000;
    private static final int TWO_DIGITS = 100;

    private Words() {}

    /** The eight bytes from an offset; zeros stand for those beyond the end. */
    static long at(byte[] text, int offset) {
        return offset + Long.BYTES <= text.length ? (long) LONG.get(text, offset) : last(text, offset);
    }

    /** The eight bytes from an offset, which are all there. */
    static long inside(byte[] text, int offset) {
        return (long) LONG.get(text, offset);
    }

    private static long last(byte[] text, int offset) {
        long word = 0;
        for (int i = Math.min(text.length, offset + Long.BYTES) - 1; i >= offset; i--) {
            word = word << Byte.SIZE | text[i] & 0xFF;
        }
        return word;
    }

    /** Some of eight bytes, from one to all of them; zeros stand for the others. */
    static long firstBytes(long word, int count) {
        return word & -1L >>> Long.SIZE - Byte.SIZE * count;
    }

    /** Puts eight bytes into an array that has room for them. */
    static void put(byte[] text, int offset, long word) {
        LONG.set(text, offset, word);
    }

    /**
     * The top bit of each byte that is not a character of ASCII that stands for itself in a string: quotation marks,
     * backslashes, control characters, parts of longer characters. Of the bytes after the first, others may have it.
     */
    static long special(long word) {
        // A byte below 0x80 that is not the one looked for stays below 0x80 when one is subtracted.
        return ((word ^ QUOTES) - ONES | (word ^ BACKSLASHES) - ONES | word - SPACES | word) & TOP_BITS;
    }

    /** The place, from 0 to 7, of the first byte that has a bit set; 8 if there is none. */
    static int first(long bits) {
        return Long.numberOfTrailingZeros(bits) >>> 3;
    }

    /** How many digits eight bytes begin with. */
    static int digits(long word) {
        long values = word ^ ZEROS;
        return first((values + BEYOND_NINE | values) & TOP_BITS);
    }

    /** The number whose digits eight bytes begin with, from none to all of them. */
    static long number(long word, int digits) {
        int others = Long.SIZE / 2 - Byte.SIZE / 2 * digits;
        long values = (word ^ ZEROS) << others << others; // twice half of the bits, as a shift by all of them is none
        long pairs = 10 * values + (values >>> Byte.SIZE);
        return (pairs & PAIRS) * FIRST_AND_THIRD_PAIR + (pairs >>> 16 & PAIRS) * SECOND_AND_LAST_PAIR >>> Integer.SIZE;
    }

    /** The bytes of a number of eight digits, with zeros before it where it has fewer. */
    static long ofNumber(int value) {
        long fours = value / FOUR_DIGITS | (long) (value % FOUR_DIGITS) << Integer.SIZE;
        // a product and a shift divide by 100, and then by 10, all parts at once
        long hundreds = fours * 10_486 >>> 20 & 0x0000_007F_0000_007FL;
        long pairs = hundreds | fours - hundreds * TWO_DIGITS << 16;
        long tens = pairs * 103 >>> 10 & 0x000F_000F_000F_000FL;
        return (tens | pairs - 10 * tens << Byte.SIZE) + ZEROS;
    }

    /** How many zeros eight digits begin with; the last digit is none of them. */
    static int zeros(long digits) {
        return first(digits ^ ZEROS | LAST_BYTE);
    }

    /**
     * The offset of the first byte from an offset on that {@link #special} marks; the end of the text if there is
     * none.
     */
    static int endOfPlain(byte[] text, int begin) {
        int at = begin;
        while (true) {
            long special = special(at(text, at));
            if (special != 0) {
                return Math.min(at + first(special), text.length);
            }
            at += Long.BYTES;
        }
    }
}
