package io.github.hcs4j.host;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.UUID;

/**
 * The id that Windows gives to an image layer: a GUID made from the name of the layer's folder, the same on every host.
 * It is a name-based GUID of version 5 (SHA-1, RFC 9562) over the UTF-16LE code units of the name.
 *
 * @param guid the GUID
 */
public record LayerId(UUID guid) {

    /** The namespace that Windows makes the GUIDs in. */
    private static final UUID NAMESPACE = UUID.fromString("800872c5-909c-403a-89c9-931fe5e2fd08");

    private static final int GUID_BYTES = 16;
    private static final long VERSION_MASK = 0xF000L;
    private static final long VERSION_5 = 0x5000L;
    private static final long VARIANT_MASK = 0xC000_0000_0000_0000L;
    private static final long VARIANT_RFC = 0x8000_0000_0000_0000L;

    /**
     * The id of the layer in a folder. Only the last element of the path counts, taken by the rules of Windows:
     * {@code \} and {@code /} separate, a drive or share is not part of it, and a path that ends in a separator has an
     * empty one.
     *
     * @param folder the path of the layer folder; the folder need not exist
     * @return the id
     * @throws IllegalArgumentException if the name of the folder has a NUL character, which no Windows name can have
     */
    public static LayerId of(String folder) {
        return find(folder)
                .orElseThrow(() -> new IllegalArgumentException("the folder name has a NUL character at "
                        + WindowsPaths.lastElement(folder).indexOf('\0') + "; no Windows name can have one"));
    }

    /**
     * The id of the layer in a folder, as {@link #of} makes it.
     *
     * @param folder the path of the layer folder; the folder need not exist
     * @return the id; empty if the name of the folder has a NUL character
     */
    public static Optional<LayerId> find(String folder) {
        String name = WindowsPaths.lastElement(folder);
        return name.indexOf('\0') < 0 ? Optional.of(new LayerId(nameBased(name))) : Optional.empty();
    }

    private static UUID nameBased(String name) {
        ByteBuffer input = ByteBuffer.allocate(GUID_BYTES + name.length() * Character.BYTES);
        input.putLong(NAMESPACE.getMostSignificantBits()).putLong(NAMESPACE.getLeastSignificantBits());
        input.order(ByteOrder.LITTLE_ENDIAN);
        // Code unit by code unit, as Windows hashes it: an encoder would replace half of a surrogate pair.
        for (int i = 0; i < name.length(); i++) {
            input.putChar(name.charAt(i));
        }
        ByteBuffer hash = ByteBuffer.wrap(sha1(input.array()));
        long high = hash.getLong() & ~VERSION_MASK | VERSION_5;
        long low = hash.getLong() & ~VARIANT_MASK | VARIANT_RFC;
        return new UUID(high, low);
    }

    private static byte[] sha1(byte[] input) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(input);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform must have SHA-1", missing);
        }
    }

    /** The GUID in lower case, without braces, as HCS documents have it. */
    @Override
    public String toString() {
        return guid.toString();
    }
}
