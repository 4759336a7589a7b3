package io.github.hcs4j.container;

import io.github.hcs4j.model.v1.ContainerConfig;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Documents of schema 1.0 without layers: they are written with {@code null} in place of the list, which no record can
 * tell from an absent one.
 */
final class WithoutLayers {

    private static final String LAYERS = "Layers";

    private WithoutLayers() {}

    /** Such a document as free-form JSON; {@code null} for any other, which is written as its record is. */
    static @Nullable Map<String, @Nullable Object> treeOf(HcsDocument document) {
        if (!(document.content() instanceof ContainerConfig config) || config.layers() != null) {
            return null;
        }
        Map<String, @Nullable Object> tree = new LinkedHashMap<>(config.toTree());
        tree.put(LAYERS, null);
        return tree;
    }
}
