package io.github.hcs4j.processor.model;

import java.util.List;
import java.util.Map;

/**
 * What is asked of {@link ModelBuilder}.
 *
 * @param schema the path of the schema file
 * @param version the version that the model shows; empty for all
 * @param types the definitions to start from; none for all
 * @param overlays whether what overlays add belongs to the model
 * @param names Java names, by the place of what they name: file, {@code #} and pointer
 */
public record ModelRequest(
        String schema, String version, List<String> types, boolean overlays, Map<String, String> names) {

    /**
     * A request for a model whose names are those of the schema.
     *
     * @param schema the path of the schema file
     * @param version the version that the model shows; empty for all
     * @param types the definitions to start from; none for all
     * @param overlays whether what overlays add belongs to the model
     */
    public ModelRequest(String schema, String version, List<String> types, boolean overlays) {
        this(schema, version, types, overlays, Map.of());
    }
}
