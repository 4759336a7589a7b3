package io.github.hcs4j.container.rules.hcsshim2026;

import java.util.List;

/** Where the layers of a Windows container are. */
sealed interface LayerSource {

    /** The folder of the layer that is written to. */
    String scratch();

    /**
     * A folder a layer.
     *
     * @param folders the folders, topmost first
     * @param at where they stand
     */
    record Folders(List<String> folders, String scratch, String at) implements LayerSource {}

    /**
     * Layers that are mounted as one volume, from an image in the composite image file system.
     *
     * @param isForked whether it is an image that only the host can mount
     */
    record Cim(String scratch, boolean isForked) implements LayerSource {}
}
