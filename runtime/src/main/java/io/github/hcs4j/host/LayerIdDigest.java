package io.github.hcs4j.host;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Computes many layer ids with one digest and one buffer. Not thread-safe. */
final class LayerIdDigest {

    /** The namespace that Windows makes the GUIDs in. */
    private static final UUID NAMESPACE = UUID.fromString("800872c5-909c-403a-89c9-931fe5e2fd08");

    private static final int GUID_BYTES = 16;
    private static final int HASH_BYTES = 20;
    private static final int USUAL_NAME = 64;
    private static final int GUID_DIGITS = 36;
    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    /** The byte that begins with the version, and those bits of it that are not the version. */
    private static final int VERSION_AT = 6;

    private static final int AFTER_VERSION = 0x0F;
    private static final int VERSION_5 = 0x50;

    /** The byte that begins with the variant, and those bits of it that are not the variant. */
    private static final int VARIANT_AT = 8;

    private static final int AFTER_VARIANT = 0x3F;
    private static final int VARIANT_RFC = 0x80;

    /** A digest that is not in use: a new one takes as much memory as the document of a small container. */
    private static final AtomicReference<@Nullable LayerIdDigest> SPARE = new AtomicReference<>();

    private final MessageDigest sha1 = sha1();

    /** The bytes of the GUID in the order of its text, and what SHA-1 has more than a GUID. */
    private final byte[] hash = new byte[HASH_BYTES];

    private final byte[] text = new byte[GUID_DIGITS];

    /** The name, then its code units behind the namespace in the digest's input. */
    private char[] name = {};

    private CharBuffer units = CharBuffer.wrap(name);
    private byte[] input = {};

    LayerIdDigest() {
        makeRoom(USUAL_NAME);
    }

    /** A digest of this thread alone until it is released. */
    static LayerIdDigest take() {
        LayerIdDigest spare = SPARE.getAndSet(null);
        return spare == null ? new LayerIdDigest() : spare;
    }

    /** Leaves the digest to others. */
    void release() {
        if (name.length == USUAL_NAME) {
            SPARE.set(this);
        }
    }

    private void makeRoom(int longestName) {
        ByteBuffer bytes = ByteBuffer.allocate(GUID_BYTES + longestName * Character.BYTES)
                .putLong(NAMESPACE.getMostSignificantBits())
                .putLong(NAMESPACE.getLeastSignificantBits());
        input = bytes.array();
        units = bytes.order(ByteOrder.LITTLE_ENDIAN).asCharBuffer();
        name = new char[longestName];
    }

    /** The GUID of the layer in a folder; {@code null} if the folder's name has a NUL character. */
    @Nullable
    UUID guid(String folder) {
        String guid = text(folder);
        return guid == null ? null : UUID.fromString(guid);
    }

    /** The text of the GUID of the layer in a folder; {@code null} if the folder's name has a NUL character. */
    @Nullable
    String text(String folder) {
        int start = WindowsPaths.lastElementStart(folder);
        if (folder.indexOf('\0', start) >= 0) {
            return null;
        }
        hash(folder, start);
        hash[VERSION_AT] = (byte) (hash[VERSION_AT] & AFTER_VERSION | VERSION_5);
        hash[VARIANT_AT] = (byte) (hash[VARIANT_AT] & AFTER_VARIANT | VARIANT_RFC);
        int end = 0;
        for (int i = 0; i < GUID_BYTES; i++) {
            if (i == 4 || i == 6 || i == 8 || i == 10) { // a group begins
                text[end++] = '-';
            }
            text[end++] = DIGITS[hash[i] >> 4 & 0xF];
            text[end++] = DIGITS[hash[i] & 0xF];
        }
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    private void hash(String folder, int start) {
        int length = folder.length() - start;
        if (length > name.length) {
            makeRoom(length);
        }
        // Code unit by code unit, as Windows hashes it: an encoder would replace half of a surrogate pair.
        folder.getChars(start, folder.length(), name, 0);
        units.put(0, name, 0, length);
        sha1.update(input, 0, GUID_BYTES + length * Character.BYTES);
        try {
            sha1.digest(hash, 0, HASH_BYTES);
        } catch (DigestException noRoom) {
            throw new IllegalStateException("a hash has " + sha1.getDigestLength() + " bytes", noRoom);
        }
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform must have SHA-1", missing);
        }
    }
}
