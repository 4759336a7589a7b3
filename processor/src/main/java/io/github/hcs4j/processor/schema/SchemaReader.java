package io.github.hcs4j.processor.schema;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads schema files and follows the references between them. Each file is read once. It opens nothing but what its
 * source has: no URL, no absolute path, nothing above the top of the source.
 *
 * <p>A reference is resolved against the {@code $id} around it, and leads to what declares the URI by its own
 * {@code $id}: in the same file, or in one beside it or above. What nobody declares is a path, seen from the file; a
 * URL that nobody declares leads nowhere, unless it is that of a schema of schemas, whose values can be anything.
 *
 * <p>It resolves references itself, where a library's store of schemas would not do: every node keeps its line and
 * column (boolean schemas too), pointers are unescaped by RFC 6901, and a name may hold dots.
 */
public final class SchemaReader {

    /** The URIs of the schemas of schemas, and of their parts. */
    private static final Pattern OF_SCHEMAS =
            Pattern.compile("https?://json-schema\\.org/draft[-/][\\w-]+/(hyper-)?(schema|links|meta/[\\w-]+)");

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");

    private final SchemaSource source;
    private final Problems problems;
    private final DeclaredFiles declaredFiles;
    private final Map<String, Optional<SchemaNode>> files = new HashMap<>();
    private final Map<String, Identifiers> identifiers = new HashMap<>();
    private final Map<Reference, Optional<SchemaNode>> followed = new HashMap<>();

    /** A reference where it stands. */
    private record Reference(String text, Location at) {}

    /**
     * A reader.
     *
     * @param source where files come from
     * @param problems where problems go
     */
    public SchemaReader(SchemaSource source, Problems problems) {
        this.source = source;
        this.problems = problems;
        this.declaredFiles = new DeclaredFiles(source);
    }

    /**
     * A reader of the same files that tells no problems, for what need not be a reference.
     *
     * @return a reader that has read nothing
     */
    public SchemaReader quiet() {
        return new SchemaReader(source, new Problems());
    }

    /**
     * Whether what stands at a keyword is a value of documents, and no schema, whatever it looks like.
     *
     * @param keyword the keyword
     * @return whether references in it are none
     */
    public static boolean isOfValues(String keyword) {
        return Identifiers.VALUES.contains(keyword);
    }

    /**
     * Reads a schema file.
     *
     * @param path its path
     * @return its content; nothing if there was a problem, which has been told
     */
    public Optional<SchemaNode> file(String path) {
        Optional<String> normal = normal("", path, null);
        if (normal.isEmpty()) {
            return Optional.empty();
        }
        if (!isThere(normal.get())) {
            problems.add(
                    ProblemCode.HCS001,
                    null,
                    "there is no schema \"" + path
                            + "\" on the processor path or in a folder of hcs4j.schemaPath; name it by its path there,"
                            + " with forward slashes");
            return Optional.empty();
        }
        return known(normal.get());
    }

    /**
     * Follows a reference, once for each place.
     *
     * @param reference the value of {@code $ref}: a path or URI, and after {@code #} a pointer or an anchor
     * @param from where it stands
     * @return what it leads to; nothing if there was a problem, which has been told
     */
    public Optional<SchemaNode> follow(String reference, Location from) {
        Reference asked = new Reference(reference, from);
        Optional<SchemaNode> known = followed.get(asked);
        if (known == null) {
            known = found(reference, from);
            followed.put(asked, known);
        }
        return known;
    }

    private Optional<SchemaNode> found(String reference, Location from) {
        int hash = reference.indexOf('#');
        String path = hash < 0 ? reference : reference.substring(0, hash);
        String fragment = hash < 0 ? "" : reference.substring(hash + 1);
        if (!isRead(from.file()) && path.isEmpty()) {
            return Optional.empty(); // which has been told
        }
        Identifiers.Resource around = identifiers(from.file()).around(from.pointer());
        Optional<Identifiers.Resource> resource = path.isEmpty()
                ? Optional.of(around)
                : Identifiers.parse(path).map(around.base()::resolve).flatMap(uri -> declared(uri, from.file()));
        if (resource.isEmpty() && OF_SCHEMAS.matcher(path).matches()) {
            problems.add(
                    ProblemCode.HCS008,
                    from,
                    '"' + reference
                            + "\" is a schema of schemas, which no file here declares, so this becomes a free-form"
                            + " value; put the file that declares it with $id beside this one to have types");
            return Optional.of(new SchemaNode.TruthNode(from, true));
        }
        if (resource.isEmpty()) {
            resource = beside(path, reference, from);
        }
        return resource.flatMap(found -> place(found, JsonPointer.ofFragment(fragment), reference, from));
    }

    /** What says by {@code $id} that it has a URI. */
    private Optional<Identifiers.Resource> declared(URI uri, String fromFile) {
        Optional<Identifiers.Resource> here = identifiers(fromFile).resource(uri);
        return here.isPresent()
                ? here
                : declaredFiles
                        .with(uri, fromFile)
                        .filter(this::isThere)
                        .flatMap(file -> identifiers(file).resource(uri));
    }

    /** The file at a path seen from another. */
    private Optional<Identifiers.Resource> beside(String path, String reference, Location from) {
        Optional<String> file = normal(from.file(), JsonPointer.decoded(path), from);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        if (!isThere(file.get())) {
            problems.leadsNowhere(
                    reference, from, "to the file \"" + file.get() + "\", which is not on the processor path");
            return Optional.empty();
        }
        return known(file.get()).map(root -> identifiers(file.get()).around(JsonPointer.ROOT));
    }

    private Optional<SchemaNode> place(
            Identifiers.Resource resource, JsonPointer pointer, String reference, Location from) {
        SchemaNode root = resource.root();
        Identifiers identifiers = identifiers(root.at().file());
        if (!pointer.text().isEmpty() && !pointer.text().startsWith("/")) {
            Optional<SchemaNode> anchored = identifiers.anchor(resource, pointer.text());
            if (anchored.isEmpty()) {
                tellNowhere(reference, pointer.text(), true, root, from);
            }
            return anchored;
        }
        SchemaNode node = root;
        for (String name : pointer.names()) {
            SchemaNode next = child(node, name);
            if (next == null) {
                // many begin pointers at the file, whatever $id stands on the way
                SchemaNode file = known(root.at().file()).orElseThrow();
                if (root != file) {
                    return place(new Identifiers.Resource(resource.base(), file), pointer, reference, from);
                }
                tellNowhere(reference, name, false, node, from);
                return Optional.empty();
            }
            node = next;
        }
        return Optional.of(node);
    }

    private void tellNowhere(String reference, String name, boolean isAnchor, SchemaNode node, Location from) {
        problems.leadsNowhere(
                reference,
                from,
                "nowhere: there is no \"" + name + "\" at " + node.at().reference()
                        + (isAnchor && name.contains("/")
                                ? "; a JSON pointer begins with a slash: \"#/" + name + '"'
                                : ""));
    }

    /** What a file that has been read calls itself and its parts; nothing if it could not be read. */
    private Identifiers identifiers(String file) {
        Optional<SchemaNode> root = files.getOrDefault(file, Optional.empty());
        return root.map(node -> identifiers.computeIfAbsent(file, path -> Identifiers.of(node)))
                .orElseGet(() -> Identifiers.of(new SchemaNode.NullNode(new Location(file, JsonPointer.ROOT, 1, 1))));
    }

    private static @Nullable SchemaNode child(SchemaNode node, String name) {
        if (node instanceof SchemaNode.ObjectNode object) {
            return object.members().get(name);
        }
        if (node instanceof SchemaNode.ArrayNode array && name.matches("[0-9]{1,9}")) {
            int index = Integer.parseInt(name);
            return index < array.elements().size() ? array.elements().get(index) : null;
        }
        return null;
    }

    /** Whether a file is there and is JSON. */
    private boolean isRead(String file) {
        return isThere(file) && known(file).isPresent();
    }

    /** A file that is there; nothing if it is not JSON. */
    private Optional<SchemaNode> known(String file) {
        return files.getOrDefault(file, Optional.empty());
    }

    /** Whether the source has a file; reads it when it is asked for first. */
    private boolean isThere(String path) {
        if (path.isEmpty()) {
            return false; // the top of the source is a folder, not a file
        }
        Optional<SchemaNode> known = files.get(path);
        if (known != null) {
            return true;
        }
        try {
            Optional<byte[]> bytes = source.read(path);
            bytes.ifPresent(content -> files.put(path, JsonFile.read(path, content, problems)));
            return bytes.isPresent();
        } catch (SchemaSource.OutsideException outside) {
            problems.add(
                    ProblemCode.HCS005,
                    new Location(path, JsonPointer.ROOT, 1, 1),
                    outside.getMessage() + "; put the file itself there");
            files.put(path, Optional.empty());
            return true;
        } catch (IOException unreadable) {
            problems.unreadable(
                    new Location(path, JsonPointer.ROOT, 1, 1), "the file cannot be read: " + unreadable.getMessage());
            files.put(path, Optional.empty());
            return true;
        }
    }

    /** The path from the top of the source that a path seen from a file stands for. */
    private Optional<String> normal(String fromFile, String path, @Nullable Location from) {
        if (SCHEME.matcher(path).matches() && !path.contains("\\")) {
            problems.leadsOut(
                    path,
                    from,
                    "is a URI that no file here declares, and none is opened; put the file that declares"
                            + " it with $id beside this one, under the last part of the URI as its name");
            return Optional.empty();
        }
        if (path.startsWith("/") || path.contains("\\")) {
            problems.leadsOut(
                    path,
                    from,
                    "is not a path within the schemas; refer to files beside this one, such as \"types.schema.json\"");
            return Optional.empty();
        }
        Deque<String> names = new ArrayDeque<>(List.of(fromFile.split("/")));
        names.removeLast();
        for (String name : path.split("/")) {
            if (name.equals("..")) {
                if (names.pollLast() == null) {
                    problems.leadsOut(path, from, "leads out of the schemas");
                    return Optional.empty();
                }
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return Optional.of(String.join("/", names));
    }
}
