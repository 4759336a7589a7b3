package io.github.hcs4j.json.engine;

import java.nio.charset.StandardCharsets;

/** Tells whether bytes are UTF-8. */
final class Utf8 {

    private static final int NO_CHARACTER = 0;

    private Utf8() {}

    /** The offset of the first character that is not UTF-8; -1 if all bytes are. */
    static int firstInvalid(byte[] bytes, int begin, int end) {
        int at = begin;
        while (at < end) {
            if (bytes[at] >= 0) {
                at++;
            } else {
                int length = length(bytes, at, end);
                if (length == NO_CHARACTER) {
                    return at;
                }
                at += length;
            }
        }
        return -1;
    }

    /** The bytes of the character beyond ASCII at an offset, by table 3-7 of the Unicode standard. */
    private static int length(byte[] bytes, int at, int end) {
        int first = bytes[at] & 0xFF;
        if (first >= 0xC2 && first <= 0xDF) {
            return has(bytes, at + 1, end, 1) ? 2 : NO_CHARACTER;
        }
        if (first < 0xE0 || first > 0xF4 || at + 1 >= end) {
            return NO_CHARACTER;
        }
        int second = bytes[at + 1] & 0xFF;
        int lowest = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        int highest = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        int later = first < 0xF0 ? 1 : 2;
        return second >= lowest && second <= highest && has(bytes, at + 2, end, later) ? 2 + later : NO_CHARACTER;
    }

    private static boolean has(byte[] bytes, int from, int end, int later) {
        if (from + later > end) {
            return false;
        }
        for (int i = from; i < from + later; i++) {
            if (!isLater(bytes[i])) {
                return false;
            }
        }
        return true;
    }

    /** The offset of the first byte of the character that has a byte at an offset. */
    static int beginOfCharacter(byte[] bytes, int offset) {
        int begin = offset;
        while (begin > 0 && begin < bytes.length && isLater(bytes[begin])) {
            begin--;
        }
        return begin;
    }

    /** The character that has its first byte at an offset. */
    static int characterAt(byte[] bytes, int begin) {
        int end = begin + 1;
        while (end < bytes.length && isLater(bytes[end])) {
            end++;
        }
        return new String(bytes, begin, end - begin, StandardCharsets.UTF_8).codePointAt(0);
    }

    /** Whether a byte is not the first of its character. */
    static boolean isLater(byte one) {
        return (one & 0xC0) == 0x80;
    }
}
