package io.github.hcs4j.host;

import java.util.List;
import java.util.Objects;

/**
 * A mount that containerd gives for the root file system of a container, in place of layer folders.
 *
 * @param type what the layers are: {@code windows-layer}, {@code CimFS} or {@code BlockCIM}, and for Linux
 *     {@code lcow-layer} or {@code lcow-partitioned-layer}
 * @param source the folder of the scratch
 * @param target empty; the mapping takes no other
 * @param options where the layers are, such as {@code parentLayerPaths=["C:\\layers\\1"]}
 */
public record RootfsMount(String type, String source, String target, List<String> options) {

    /**
     * Copies the list.
     *
     * @throws NullPointerException if something is missing
     */
    public RootfsMount {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(target, "target");
        options = List.copyOf(options);
    }
}
