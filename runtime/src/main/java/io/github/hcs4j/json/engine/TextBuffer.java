package io.github.hcs4j.json.engine;

import io.github.hcs4j.json.JsonLimits;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The bytes of a text that is written. */
final class TextBuffer {

    private static final int FIRST_CAPACITY = 16 << 10;

    /** The largest array that is kept for the next text. */
    private static final int LARGEST_SPARE = 256 << 10;

    /** How many characters are put at once: their bytes need not be counted before. */
    private static final int CHUNK = 1024;

    /** More than any single character takes. */
    private static final int FEW = 16;

    private static final int DIGITS_OF_LONG = 20;
    private static final int EIGHT_DIGITS = 100_000_000;

    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    /** Kinds of characters: what stands for itself, what takes a backslash, and the others. */
    private static final byte PLAIN = 0;

    private static final byte OTHER = 1;
    private static final byte[] KINDS = kinds();

    /** The array of a text that is finished, for one that begins. */
    private static final AtomicReference<byte @Nullable []> SPARE = new AtomicReference<>();

    private byte[] bytes;
    private int end;

    TextBuffer(byte[] bytes) {
        this.bytes = bytes;
    }

    /** An empty text, for which an array is there already if no other text is written at the same time. */
    static TextBuffer take() {
        byte[] spare = SPARE.getAndSet(null);
        return new TextBuffer(spare == null ? new byte[FIRST_CAPACITY] : spare);
    }

    /** Gives the array to the next text; this one is of no use any more. */
    void release() {
        if (bytes.length <= LARGEST_SPARE) {
            SPARE.set(bytes);
        }
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[1 << Byte.SIZE];
        Arrays.fill(kinds, OTHER);
        Arrays.fill(kinds, ' ', 1 << 7, PLAIN);
        kinds['"'] = '"';
        kinds['\\'] = '\\';
        kinds['\b'] = 'b';
        kinds['\f'] = 'f';
        kinds['\n'] = 'n';
        kinds['\r'] = 'r';
        kinds['\t'] = 't';
        return kinds;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, checked());
    }

    @Override
    public String toString() {
        return new String(bytes, 0, checked(), StandardCharsets.UTF_8);
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, checked());
    }

    private int checked() {
        if (end > JsonLimits.LENGTH) {
            throw new IllegalArgumentException(
                    "expected a text of at most " + JsonLimits.LENGTH + " bytes, found a longer one");
        }
        return end;
    }

    private void ensure(int more) {
        if (end + more > bytes.length) {
            grow(more);
        }
    }

    private void grow(int more) {
        bytes = Arrays.copyOf(bytes, Math.max(checked() + more, Math.min(2 * bytes.length, JsonLimits.LENGTH + CHUNK)));
    }

    /** Puts a character of ASCII. */
    void put(char c) {
        ensure(1);
        bytes[end++] = (byte) c;
    }

    /** Puts few bytes of an array, which goes on for eight more at least. */
    void put(byte[] from, int offset, int length) {
        ensure(length + Long.BYTES);
        byte[] into = bytes;
        int put = end;
        for (int i = 0; i < length; i += Long.BYTES) {
            Words.put(into, put + i, Words.inside(from, offset + i));
        }
        end = put + length;
    }

    /** Puts a text of ASCII in which nothing has to be escaped. */
    void ascii(String text) {
        int length = text.length();
        ensure(length);
        for (int i = 0; i < length; i++) {
            bytes[end + i] = (byte) text.charAt(i);
        }
        end += length;
    }

    /** Puts a whole number. */
    void number(long value) {
        if (value < 0) {
            put('-');
        }
        unsigned(Math.abs(value)); // of the lowest number that is itself, and without a sign it is the right one
    }

    /** Puts a whole number of 64 bits without sign. */
    void unsigned(long value) {
        ensure(DIGITS_OF_LONG + Long.BYTES);
        if (value >= 0 && value < EIGHT_DIGITS) {
            first((int) value);
        } else {
            long high = value >= 0 ? value / EIGHT_DIGITS : Long.divideUnsigned(value, EIGHT_DIGITS);
            if (high < EIGHT_DIGITS) {
                first((int) high);
            } else {
                first((int) (high / EIGHT_DIGITS));
                eight((int) (high % EIGHT_DIGITS));
            }
            eight((int) (value - high * EIGHT_DIGITS));
        }
    }

    /** Puts a number of up to eight digits without zeros before them. */
    private void first(int value) {
        long digits = Words.ofNumber(value);
        int zeros = Words.zeros(digits);
        Words.put(bytes, end, digits >>> Byte.SIZE * zeros);
        end += Long.BYTES - zeros;
    }

    private void eight(int value) {
        Words.put(bytes, end, Words.ofNumber(value));
        end += Long.BYTES;
    }

    /** Puts a text in quotation marks. */
    void string(String text) {
        int length = FreeForm.text(text).length();
        put('"');
        for (int at = 0; at < length; ) {
            int to = Math.min(at + CHUNK, length);
            ensure(2 * (to - at) + FEW);
            at = plain(text, at, to);
            if (at < to) {
                at = other(text, at);
            }
        }
        put('"');
    }

    /** Puts characters of ASCII, with a backslash where one does; returns the index of the first that is not such. */
    private int plain(String text, int from, int to) {
        int at = from;
        while (at < to && kind(text.charAt(at)) == PLAIN) {
            at++;
        }
        copy(text, from, at);
        return at < to ? escaping(text, at, to) : at;
    }

    private static byte kind(char c) {
        return c < KINDS.length ? KINDS[c] : OTHER;
    }

    @SuppressWarnings("deprecation") // the only way to copy characters of one byte that does not look at each of them
    private void copy(String text, int from, int to) {
        text.getBytes(from, to, bytes, end);
        end += to - from;
    }

    private int escaping(String text, int from, int to) {
        byte[] into = bytes;
        int put = end;
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            byte kind = kind(c);
            if (kind != PLAIN) {
                if (kind == OTHER) {
                    break;
                }
                into[put++] = '\\';
                c = (char) kind;
            }
            into[put++] = (byte) c;
            at++;
        }
        end = put;
        return at;
    }

    /** Puts a character of another kind, and returns the index of the next. */
    private int other(String text, int at) {
        char c = text.charAt(at);
        if (c < ' ') {
            escape(c);
        } else if (c < 0x800) {
            bytes[end++] = (byte) (0xC0 | c >> 6);
            bytes[end++] = (byte) (0x80 | c & 0x3F);
        } else if (!Character.isSurrogate(c)) {
            bytes[end++] = (byte) (0xE0 | c >> 12);
            bytes[end++] = (byte) (0x80 | c >> 6 & 0x3F);
            bytes[end++] = (byte) (0x80 | c & 0x3F);
        } else {
            int whole = text.codePointAt(at);
            if (whole == c) {
                escape(c); // half of a pair: UTF-8 has no bytes for it
            } else {
                bytes[end++] = (byte) (0xF0 | whole >> 18);
                bytes[end++] = (byte) (0x80 | whole >> 12 & 0x3F);
                bytes[end++] = (byte) (0x80 | whole >> 6 & 0x3F);
                bytes[end++] = (byte) (0x80 | whole & 0x3F);
                return at + 2;
            }
        }
        return at + 1;
    }

    private void escape(char c) {
        bytes[end++] = '\\';
        bytes[end++] = 'u';
        for (int shift = 12; shift >= 0; shift -= 4) {
            bytes[end++] = HEX[c >> shift & 0xF];
        }
    }
}
