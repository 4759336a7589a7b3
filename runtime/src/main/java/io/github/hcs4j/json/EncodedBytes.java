package io.github.hcs4j.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;

/**
 * Bytes, in the text that stands for them in JSON. The text is what is kept, so that a document is written back as it
 * was read; HCS uses Base64 for most members and hexadecimal digits for some.
 *
 * @param text the encoded bytes; not checked until they are decoded
 */
public record EncodedBytes(String text) implements FormattedText {

    /** Refuses {@code null}. */
    public EncodedBytes {
        Objects.requireNonNull(text, "expected the text of encoded bytes, found null");
    }

    // written out, because on a component the annotation would be on the field as well, and Jackson before 2.15 takes
    // one
    @JsonValue
    @Override
    public String text() {
        return text;
    }

    /**
     * Takes a text as it is.
     *
     * @param text the encoded bytes
     * @return the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static EncodedBytes of(String text) {
        return new EncodedBytes(text);
    }

    /**
     * Encodes bytes in Base64, padded.
     *
     * @param bytes the bytes; not kept
     * @return the value
     */
    public static EncodedBytes base64(byte[] bytes) {
        return new EncodedBytes(Base64.getEncoder().encodeToString(Objects.requireNonNull(bytes, "bytes")));
    }

    /**
     * Encodes bytes in lower-case hexadecimal digits.
     *
     * @param bytes the bytes; not kept
     * @return the value
     */
    public static EncodedBytes hex(byte[] bytes) {
        return new EncodedBytes(HexFormat.of().formatHex(Objects.requireNonNull(bytes, "bytes")));
    }

    /**
     * Decodes Base64.
     *
     * @return a new array
     * @throws IllegalArgumentException if the text is not Base64
     */
    public byte[] decodeBase64() {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException misfit) {
            throw notIn("Base64");
        }
    }

    /**
     * Decodes hexadecimal digits of either case.
     *
     * @return a new array
     * @throws IllegalArgumentException if the text is not an even number of hexadecimal digits
     */
    public byte[] decodeHex() {
        try {
            return HexFormat.of().parseHex(text);
        } catch (IllegalArgumentException misfit) {
            throw notIn("an even number of hexadecimal digits");
        }
    }

    private IllegalArgumentException notIn(String encoding) {
        return new IllegalArgumentException(HiddenText.expected(encoding, text));
    }

    /** The encoded bytes. */
    @Override
    public String toString() {
        return text;
    }
}
