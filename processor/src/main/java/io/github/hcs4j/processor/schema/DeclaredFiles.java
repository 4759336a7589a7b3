package io.github.hcs4j.processor.schema;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the file that says by {@code $id} that it has a URI, without ever opening the URI: it is looked for beside the
 * file that refers to it and in the folders above, by the URI's last names, with {@code .json} or as they are. That it
 * has the right name is not enough: it has to declare the URI.
 */
final class DeclaredFiles {

    /** Of URIs with names in them that a file may have. */
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private static final List<String> ENDINGS = List.of("", ".json");

    private final SchemaSource source;
    private final Map<String, Optional<Identifiers>> looked = new HashMap<>();

    DeclaredFiles(SchemaSource source) {
        this.source = source;
    }

    /** The path of the file that declares a URI, if there is one. */
    Optional<String> with(URI uri, String fromFile) {
        return candidates(uri, fromFile).stream()
                .filter(path ->
                        identifiers(path).flatMap(found -> found.resource(uri)).isPresent())
                .findFirst();
    }

    private static List<String> candidates(URI uri, String fromFile) {
        String path = uri.normalize().getRawPath();
        if (!SCHEMES.contains(String.valueOf(uri.getScheme()))
                || path == null
                || !path.matches("(/[\\w.~-]+)+")
                || path.contains("/..")) {
            return List.of();
        }
        List<String> candidates = new ArrayList<>();
        for (int folder = fromFile.lastIndexOf('/'); folder >= -1; folder = parent(fromFile, folder)) {
            for (int name = path.lastIndexOf('/'); name >= 0; name = path.lastIndexOf('/', name - 1)) {
                for (String ending : ENDINGS) {
                    candidates.add(fromFile.substring(0, folder + 1) + path.substring(name + 1) + ending);
                }
            }
        }
        return candidates;
    }

    private static int parent(String file, int folder) {
        return folder < 0 ? -2 : file.lastIndexOf('/', folder - 1);
    }

    /** What a file says of itself; its problems are reported by the caller that needs it. */
    private Optional<Identifiers> identifiers(String path) {
        Optional<Identifiers> known = looked.get(path);
        if (known == null) {
            try {
                known = source.read(path)
                        .flatMap(bytes -> JsonFile.read(path, bytes, new Problems()))
                        .map(Identifiers::of);
            } catch (IOException unreadable) {
                known = Optional.empty();
            }
            looked.put(path, known);
        }
        return known;
    }
}
