package io.github.hcs4j.host;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
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
    private static final long VERSION_MASK = 0xF000L;
    private static final long VERSION_5 = 0x5000L;
    private static final long VARIANT_MASK = 0xC000_0000_0000_0000L;
    private static final long VARIANT_RFC = 0x8000_0000_0000_0000L;

    /** A digest that is not in use: a new one takes as much memory as the document of a small container. */
    private static final AtomicReference<@Nullable LayerIdDigest> SPARE = new AtomicReference<>();

    private final MessageDigest sha1 = sha1();
    private final ByteBuffer hash = ByteBuffer.allocate(HASH_BYTES);

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
        int start = WindowsPaths.lastElementStart(folder);
        return folder.indexOf('\0', start) < 0 ? nameBased(folder, start) : null;
    }

    /** The text of the GUID of the layer in a folder; {@code null} if the folder's name has a NUL character. */
    @Nullable
    String text(String folder) {
        int start = WindowsPaths.lastElementStart(folder);
        return folder.indexOf('\0', start) < 0 ? nameBased(folder, start).toString() : null;
    }

    private UUID nameBased(String folder, int start) {
        int length = folder.length() - start;
        if (length > name.length) {
            makeRoom(length);
        }
        // Code unit by code unit, as Windows hashes it: an encoder would replace half of a surrogate pair.
        folder.getChars(start, folder.length(), name, 0);
        units.put(0, name, 0, length);
        sha1.update(input, 0, GUID_BYTES + length * Character.BYTES);
        digest();
        long high = hash.getLong(0) & ~VERSION_MASK | VERSION_5;
        long low = hash.getLong(Long.BYTES) & ~VARIANT_MASK | VARIANT_RFC;
        return new UUID(high, low);
    }

    private void digest() {
        try {
            sha1.digest(hash.array(), 0, HASH_BYTES);
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
