package io.github.hcs4j.cli.bundle;

/**
 * What a bundle is for.
 *
 * @param root the type of the documents, by its Java name or its name in the schema
 * @param version the version of the schema that the documents are for; empty for all versions
 * @param overlays whether the documents may have what no published schema has
 * @param strict whether members and values that the schema does not have are refused
 */
public record BundleRequest(String root, String version, boolean overlays, boolean strict) {}
