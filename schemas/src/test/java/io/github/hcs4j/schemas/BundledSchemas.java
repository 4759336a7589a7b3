package io.github.hcs4j.schemas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema files that this module ships. */
final class BundledSchemas {

    /** What the keywords of this project are, for editors: not a schema of documents. */
    static final String METASCHEMA = "hcs4j.metaschema.json";

    static final String V1 = "hcs/v1/hcs.schema.json";
    static final String V2 = "hcs/v2/hcs.schema.json";
    static final String OCI = "oci/runtime-spec.schema.json";

    private static final Path ROOT = root();

    private BundledSchemas() {}

    /** A place in a schema file. */
    record Place(String path, String pointer, JsonNode node) {

        Place child(String name) {
            return new Place(path, pointer + '/' + name.replace("~", "~0").replace("/", "~1"), node.get(name));
        }

        @Override
        public String toString() {
            return path + '#' + pointer;
        }
    }

    /** The paths of all files, in order. */
    static List<String> paths() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".json") && !file.endsWith(METASCHEMA))
                    .map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Those of them whose definitions are complete: not the overlays, which add to other files. */
    static List<String> publishedPaths() {
        return paths().stream().filter(path -> !path.contains("/overlays/")).toList();
    }

    static byte[] bytes(String path) {
        try {
            return Files.readAllBytes(ROOT.resolve(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Place file(String path) {
        return new Place(path, "", JsonMapper.shared().readTree(bytes(path)));
    }

    /** The definitions of a file. */
    static List<Place> definitions(String path) {
        Place definitions = file(path).child("$defs");
        return definitions.node().propertyNames().stream()
                .map(definitions::child)
                .toList();
    }

    /** The definitions that are reached from those of a file through references, each once. */
    static List<Place> reachable(String path) {
        Map<String, Place> reached = new LinkedHashMap<>();
        definitions(path).forEach(definition -> reach(definition, reached));
        return reached.values().stream()
                .filter(place -> !place.node().has("$ref"))
                .toList();
    }

    /** A definition, and those that are reached from it through references, each once. */
    static List<Place> closure(Place definition) {
        Map<String, Place> reached = new LinkedHashMap<>();
        reach(definition, reached);
        return List.copyOf(reached.values());
    }

    private static void reach(Place place, Map<String, Place> reached) {
        if (reached.putIfAbsent(place.toString(), place) == null) {
            references(place).forEach(reference -> reach(target(reference), reached));
        }
    }

    /** What a reference leads to. */
    static Place target(Place reference) {
        String text = reference.node().stringValue();
        int hash = text.indexOf('#');
        Path file = Path.of(reference.path());
        String path = (hash == 0
                        ? file
                        : file.resolveSibling(text.substring(0, hash)).normalize())
                .toString()
                .replace('\\', '/');
        String pointer = text.substring(hash + 1);
        return new Place(path, pointer, file(path).node().at(pointer));
    }

    /** The references in a place and below it, to types and to types that an overlay extends. */
    static List<Place> references(Place place) {
        return everything(place).stream()
                .filter(found -> found.pointer().matches(".*/(\\$ref|x-hcs-extends)"))
                .toList();
    }

    /** A place and all places below it. */
    static List<Place> everything(Place place) {
        List<Place> all = new ArrayList<>(List.of(place));
        place.node().propertyNames().forEach(name -> all.addAll(everything(place.child(name))));
        for (int i = 0; place.node().isArray() && i < place.node().size(); i++) {
            all.addAll(everything(new Place(
                    place.path(), place.pointer() + '/' + i, place.node().get(i))));
        }
        return all;
    }

    private static Path root() {
        try {
            Path index = Path.of(BundledSchemas.class.getResource('/' + V1).toURI());
            return index.getParent().getParent().getParent();
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
