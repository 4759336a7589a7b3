package io.github.hcs4j.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Tells whether bytes are UTF-8, which the parser takes on trust. */
final class Utf8 {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    /** The top bit of eight bytes: none is set in ASCII. */
    private static final long NOT_ASCII = 0x8080_8080_8080_8080L;

    /** How many bytes are looked at together. */
    private static final int STRIDE = 4 * Long.BYTES;

    private static final int CHUNK = 4096;
    private static final int LONGEST_CHARACTER = 4;

    private Utf8() {}

    /** The offset of the first byte that is not UTF-8, or -1 if all are. */
    static int firstInvalid(byte[] bytes) {
        int ascii = asciiPrefix(bytes);
        if (ascii == bytes.length) {
            return -1;
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, ascii, bytes.length - ascii);
        CharBuffer discarded = CharBuffer.allocate(CHUNK);
        while (true) {
            CoderResult result = decoder.decode(in, discarded, true);
            if (result.isError()) {
                return in.position();
            }
            if (result.isUnderflow()) {
                return -1;
            }
            discarded.clear();
        }
    }

    /** The offset of the first byte of the character that has a byte at this offset. */
    static int beginOfCharacter(byte[] bytes, int offset) {
        int begin = offset;
        while (begin > 0 && begin < bytes.length && (bytes[begin] & 0xC0) == 0x80) {
            begin--;
        }
        return begin;
    }

    /** The character that has its first byte at this offset. */
    static int characterAt(byte[] bytes, int begin) {
        int longest = Math.min(LONGEST_CHARACTER, bytes.length - begin);
        return new String(bytes, begin, longest, StandardCharsets.UTF_8).codePointAt(0);
    }

    private static int asciiPrefix(byte[] bytes) {
        int at = 0;
        for (int last = bytes.length - STRIDE; at <= last; at += STRIDE) {
            long all = eight(bytes, at) | eight(bytes, at + 8) | eight(bytes, at + 16) | eight(bytes, at + 24);
            if ((all & NOT_ASCII) != 0) {
                break;
            }
        }
        while (at < bytes.length && bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    private static long eight(byte[] bytes, int at) {
        return (long) LONG.get(bytes, at);
    }
}
