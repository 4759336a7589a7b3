package io.github.hcs4j.witness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A schema file on the class path.
 *
 * @param path from the root of the class path, with slashes
 * @param definitions the names in its {@code $defs}
 */
record SchemaFile(String path, List<String> definitions) {

    private static final String V2 = "hcs/v2/hcs.schema.json";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** All that are shipped; those that others add to come before those that add. */
    static List<SchemaFile> all() throws IOException, URISyntaxException {
        URL index = Objects.requireNonNull(SchemaFile.class.getResource('/' + V2), V2);
        URI uri = index.toURI();
        if (!"jar".equals(uri.getScheme())) {
            return below(Path.of(uri).getParent().getParent().getParent());
        }
        try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
            return below(jar.getPath("/"));
        }
    }

    boolean isOverlay() {
        return path.contains("/overlays/");
    }

    /** The address of a definition, as a reference from another schema would give it. */
    String reference(String definition) {
        return "classpath:/" + path + "#/$defs/" + definition;
    }

    /** A package for the types: one for all files of a schema that refer to one another, one for each overlay. */
    String packageName() {
        String folder = path.substring(0, path.lastIndexOf('/'));
        String name = isOverlay() ? path.substring(0, path.length() - ".schema.json".length()) : folder;
        return "witness." + name.replaceAll("[-.]", "_").replace('/', '.');
    }

    private static List<SchemaFile> below(Path root) throws IOException {
        List<SchemaFile> files = new ArrayList<>();
        try (Stream<Path> found = Files.walk(root)) {
            for (Path file : found.filter(each -> each.toString().endsWith(".schema.json"))
                    .toList()) {
                JsonNode schema = MAPPER.readTree(Files.readAllBytes(file));
                List<String> definitions = new ArrayList<>();
                schema.path("$defs").fieldNames().forEachRemaining(definitions::add);
                String path = root.relativize(file).toString().replace('\\', '/');
                files.add(new SchemaFile(path, List.copyOf(definitions)));
            }
        }
        files.sort(Comparator.comparing(SchemaFile::isOverlay).thenComparing(SchemaFile::path));
        return List.copyOf(files);
    }
}
