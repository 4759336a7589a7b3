package io.github.hcs4j.json;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/** An encoding of a JSON text that is not UTF-8 alone, as editors and shells on Windows write it. */
public enum TextEncoding {
    /** UTF-8 behind a byte order mark. */
    UTF_8("a byte order mark", "UTF-8"),
    /** UTF-16, the lower byte first: what Windows PowerShell writes by {@code >}. */
    UTF_16LE("UTF-16 (little-endian), as Windows PowerShell writes it", "UTF-16LE"),
    /** UTF-16, the higher byte first. */
    UTF_16BE("UTF-16 (big-endian)", "UTF-16BE"),
    /** UTF-32, the lowest byte first. */
    UTF_32LE("UTF-32 (little-endian)", "UTF-32LE"),
    /** UTF-32, the highest byte first. */
    UTF_32BE("UTF-32 (big-endian)", "UTF-32BE");

    private static final String MARK = "\uFEFF";
    private static final int MARK_LENGTH = 3;

    private final String words;
    private final String charset;

    TextEncoding(String words, String charset) {
        this.words = words;
        this.charset = charset;
    }

    /**
     * Recognizes an encoding by the first bytes of a JSON text: a byte order mark, or the zeros beside a first
     * character of ASCII.
     *
     * @param text the text
     * @return its encoding; empty for UTF-8 without a byte order mark
     */
    public static Optional<TextEncoding> of(byte[] text) {
        Objects.requireNonNull(text, "text");
        int a = at(text, 0);
        int b = at(text, 1);
        int c = at(text, 2);
        int d = at(text, MARK_LENGTH);
        if (a == 0xEF && b == 0xBB && c == 0xBF) {
            return Optional.of(UTF_8);
        }
        if ((a == 0xFF && b == 0xFE || a > 0 && b == 0) && c == 0 && d == 0) {
            return Optional.of(UTF_32LE);
        }
        if (a == 0 && b == 0 && (c == 0xFE && d == 0xFF || c == 0 && d > 0)) {
            return Optional.of(UTF_32BE);
        }
        if (a == 0xFF && b == 0xFE || a > 0 && b == 0) {
            return Optional.of(UTF_16LE);
        }
        return a == 0xFE && b == 0xFF || a == 0 && b > 0 ? Optional.of(UTF_16BE) : Optional.empty();
    }

    private static int at(byte[] text, int index) {
        return index < text.length ? Byte.toUnsignedInt(text[index]) : -1;
    }

    /**
     * The text in UTF-8, without byte order mark.
     *
     * @param text the text in this encoding
     * @return the same characters; what is none in this encoding becomes U+FFFD
     */
    public byte[] toUtf8(byte[] text) {
        if (this == UTF_8) {
            return Arrays.copyOfRange(text, MARK_LENGTH, text.length);
        }
        String characters = new String(text, Charset.forName(charset));
        return (characters.startsWith(MARK) ? characters.substring(1) : characters).getBytes(StandardCharsets.UTF_8);
    }

    /** The encoding for people. */
    @Override
    public String toString() {
        return words;
    }
}
