package io.github.hcs4j.host;

import java.nio.ByteBuffer;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

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

    private final MessageDigest sha1 = sha1();

    /** The digest's output; an array for each layer would be a tenth of what planning many layers allocates. */
    private final byte[] hash = new byte[HASH_BYTES];

    /** The digest's input: the namespace, then a name. */
    private byte[] input = ByteBuffer.allocate(GUID_BYTES + USUAL_NAME * Character.BYTES)
            .putLong(NAMESPACE.getMostSignificantBits())
            .putLong(NAMESPACE.getLeastSignificantBits())
            .array();

    /** The id of the layer in a folder; empty if the folder's name has a NUL character. */
    Optional<LayerId> find(String folder) {
        int name = WindowsPaths.lastElementStart(folder);
        return folder.indexOf('\0', name) < 0 ? Optional.of(new LayerId(nameBased(folder, name))) : Optional.empty();
    }

    private UUID nameBased(String folder, int name) {
        int length = append(folder, name);
        sha1.update(input, 0, length);
        digest();
        ByteBuffer guid = ByteBuffer.wrap(hash);
        long high = guid.getLong() & ~VERSION_MASK | VERSION_5;
        long low = guid.getLong() & ~VARIANT_MASK | VARIANT_RFC;
        return new UUID(high, low);
    }

    /** Code unit by code unit, as Windows hashes it: an encoder would replace half of a surrogate pair. */
    private int append(String folder, int name) {
        int end = GUID_BYTES + (folder.length() - name) * Character.BYTES;
        if (end > input.length) {
            input = Arrays.copyOf(input, end);
        }
        int to = GUID_BYTES;
        for (int i = name; i < folder.length(); i++) {
            char c = folder.charAt(i);
            input[to++] = (byte) c;
            input[to++] = (byte) (c >>> Byte.SIZE);
        }
        return end;
    }

    private void digest() {
        try {
            sha1.digest(hash, 0, hash.length);
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
