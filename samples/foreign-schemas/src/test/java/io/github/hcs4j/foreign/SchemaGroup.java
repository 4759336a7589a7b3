package io.github.hcs4j.foreign;

import io.github.hcs4j.json.JsonTree;
import io.github.hcs4j.json.JsonTree.Arr;
import io.github.hcs4j.json.JsonTree.Field;
import io.github.hcs4j.json.JsonTree.Obj;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A schema, and documents that it accepts.
 *
 * @param where what messages call it
 * @param schema its content
 * @param path its path, in the folder that references are followed in
 * @param documents the documents, by what messages call them
 */
record SchemaGroup(String where, JsonTree schema, String path, Map<String, JsonTree> documents) {

    private static final Pattern SUFFIX = Pattern.compile("(\\.schema)?\\.json$");

    /**
     * The schemas of a file in the form of the JSON Schema Test Suite, each written into a file, all in a new folder
     * within one that may have others; empty if the file is in another form.
     */
    static Optional<List<SchemaGroup>> ofList(Path file, Path schemas) throws IOException {
        if (!(parsed(file).orElse(null) instanceof Arr list)
                || !list.elements().stream().allMatch(SchemaGroup::isGroup)) {
            return Optional.empty();
        }
        Path folder = Files.createTempDirectory(schemas, "list");
        List<SchemaGroup> groups = new ArrayList<>();
        for (JsonTree element : list.elements()) {
            Obj group = (Obj) element;
            Map<String, JsonTree> documents = new LinkedHashMap<>();
            for (JsonTree test : ((Arr) member(group, "tests").orElseThrow()).elements()) {
                if (member((Obj) test, "valid").orElseThrow() == JsonTree.Literal.TRUE) {
                    documents.put(
                            describe((Obj) test), member((Obj) test, "data").orElseThrow());
                }
            }
            String path = String.format(Locale.ROOT, "%s/g%03d.json", folder.getFileName(), groups.size());
            JsonTree schema = member(group, "schema").orElseThrow();
            Files.writeString(schemas.resolve(path), schema.compact());
            groups.add(new SchemaGroup(called(file) + ' ' + describe(group), schema, path, documents));
        }
        return Optional.of(groups);
    }

    /**
     * The schema that a file is, with the documents that a folder has for it: in a folder of its name, beside it or in
     * another place, or beside it in files whose names begin with {@code doc}. Empty if the file is a document itself.
     */
    static Optional<SchemaGroup> ofFile(Path file, Path top, Path documents) throws IOException {
        String name = SUFFIX.matcher(file.getFileName().toString()).replaceFirst("");
        if (name.startsWith("doc") || isDocument(file, top) || isDocument(file, documents)) {
            return Optional.empty();
        }
        Map<String, JsonTree> own = new LinkedHashMap<>();
        for (Path folder : List.of(file.resolveSibling(name), documents.resolve(name))) {
            for (Path document : files(folder, "")) {
                parsed(document).ifPresent(tree -> own.put(called(document), tree));
            }
        }
        if (!isReferredTo(file)) {
            for (Path document : files(file.getParent(), "doc")) {
                parsed(document).ifPresent(tree -> own.put(called(document), tree));
            }
        }
        String path = top.relativize(file).toString().replace('\\', '/');
        return Optional.of(new SchemaGroup(called(file), parsed(file).orElse(Obj.of()), path, own));
    }

    /** Whether a file lies in a folder that has the name of a schema beside that folder. */
    private static boolean isDocument(Path file, Path top) {
        for (Path folder = file.getParent();
                folder.startsWith(top) && !folder.equals(top);
                folder = folder.getParent()) {
            Path at = folder;
            if (Stream.of(".json", ".schema.json").anyMatch(end -> Files.exists(Path.of(at + end)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a schema beside it names the file: documents are those of that schema. */
    private static boolean isReferredTo(Path file) throws IOException {
        for (Path other : files(file.getParent(), "")) {
            if (!other.equals(file)
                    && Files.readString(other).contains('"' + file.getFileName().toString())) {
                return true;
            }
        }
        return false;
    }

    private static List<Path> files(Path folder, String prefix) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".json")
                            && file.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .toList();
        }
    }

    /** What a file has; nothing if that is not JSON. */
    private static Optional<JsonTree> parsed(Path file) {
        try {
            return Optional.of(JsonTree.parse(Files.readAllBytes(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (RuntimeException notJson) {
            return Optional.empty();
        }
    }

    private static String called(Path file) {
        return file.getParent().getFileName() + "/" + file.getFileName();
    }

    private static boolean isGroup(JsonTree element) {
        return element instanceof Obj group
                && Stream.of("schema", "tests", "description")
                        .allMatch(name -> member(group, name).isPresent());
    }

    private static String describe(Obj described) {
        return ((JsonTree.Text) member(described, "description").orElseThrow()).text();
    }

    private static Optional<JsonTree> member(Obj object, String name) {
        return object.fields().stream()
                .filter(field -> field.name().equals(name))
                .map(Field::value)
                .findFirst();
    }
}
