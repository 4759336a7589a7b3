package io.github.hcs4j.container;

import java.util.List;
import java.util.Optional;

/**
 * The layer folders of a container.
 *
 * @param readOnly the folders of the image's layers, topmost first; at least one
 * @param scratch the folder that takes what the container writes
 */
record LayerChain(List<String> readOnly, String scratch) {

    private static final int FEWEST = 2;

    /** Takes the last folder for the scratch; empty if that leaves no read-only layer. */
    static Optional<LayerChain> of(List<String> folders) {
        if (folders.size() < FEWEST) {
            return Optional.empty();
        }
        int last = folders.size() - 1;
        return Optional.of(new LayerChain(folders.subList(0, last), folders.get(last)));
    }
}
