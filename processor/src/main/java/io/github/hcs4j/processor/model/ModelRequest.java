package io.github.hcs4j.processor.model;

import java.util.List;

/**
 * What is asked of {@link ModelBuilder}.
 *
 * @param schema the path of the schema file
 * @param version the version that the model shows; empty for all
 * @param types the definitions to start from; none for all
 * @param overlays whether what overlays add belongs to the model
 */
public record ModelRequest(String schema, String version, List<String> types, boolean overlays) {}
