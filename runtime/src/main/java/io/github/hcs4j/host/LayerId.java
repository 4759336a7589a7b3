package io.github.hcs4j.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The id that Windows gives to an image layer: a GUID made from the name of the layer's folder, the same on every host.
 * It is a name-based GUID of version 5 (SHA-1, RFC 9562) over the UTF-16LE code units of the name.
 *
 * @param guid the GUID
 */
public record LayerId(UUID guid) {

    /**
     * Checks that there is a GUID.
     *
     * @throws NullPointerException if there is none
     */
    public LayerId {
        Objects.requireNonNull(guid, "guid");
    }

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
        LayerIdDigest digest = LayerIdDigest.take();
        UUID guid = digest.guid(Objects.requireNonNull(folder, "folder"));
        digest.release();
        if (guid == null) {
            throw new IllegalArgumentException("the folder name has a NUL character at "
                    + WindowsPaths.lastElement(folder).indexOf('\0') + "; no Windows name can have one");
        }
        return new LayerId(guid);
    }

    /**
     * The GUIDs of many layers as documents have them, each the text of the id that {@link #of} makes.
     *
     * @param folders the paths of the layer folders; the folders need not exist
     * @return the texts in the same order; {@code null} for a folder whose name has a NUL character
     */
    public static List<@Nullable String> guids(List<String> folders) {
        Objects.requireNonNull(folders, "folders");
        LayerIdDigest digest = LayerIdDigest.take();
        List<@Nullable String> guids = new ArrayList<>(folders.size());
        for (int i = 0; i < folders.size(); i++) {
            if (folders.get(i) == null) {
                throw new NullPointerException("folders: element " + i + " is null");
            }
            guids.add(digest.text(folders.get(i)));
        }
        digest.release();
        return guids;
    }

    /** The GUID in lower case, without braces, as HCS documents have it. */
    @Override
    public String toString() {
        return guid.toString();
    }
}
