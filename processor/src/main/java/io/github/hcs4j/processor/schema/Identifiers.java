package io.github.hcs4j.processor.schema;

import io.github.hcs4j.processor.schema.SchemaNode.ArrayNode;
import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a file and its parts call themselves: by {@code $id} a URI, against which the references in them are resolved;
 * by {@code $anchor} a name in that. Draft 4 says {@code id} for both. A part with a URI of its own is a resource: its
 * pointers begin at it.
 */
final class Identifiers {

    /**
     * A part with a URI of its own, or a whole file.
     *
     * @param base its URI, without fragment
     * @param root the part
     */
    record Resource(URI base, SchemaNode root) {}

    /** The scheme of the URIs of files without {@code $id}. */
    private static final String SOURCE = "hcs4j";

    private static final List<String> ANCHORS = List.of("$anchor", "$dynamicAnchor");

    /** Keywords with values that are no schemas, whatever they look like. */
    static final Set<String> VALUES = Set.of("enum", "const", "default", "example", "examples");

    private final Map<JsonPointer, Resource> byPlace = new HashMap<>();
    private final Map<URI, Resource> byUri = new HashMap<>();
    private final Map<String, SchemaNode> byAnchor = new HashMap<>();
    private final boolean isDraft4;

    /** Whether nothing beside a reference counts, as before draft 2019-09. */
    private final boolean isReferenceAlone;

    private Identifiers(String dialect) {
        isDraft4 = dialect.contains("draft-03") || dialect.contains("draft-04");
        isReferenceAlone = dialect.contains("draft-0");
    }

    /** Finds those of a file. */
    static Identifiers of(SchemaNode root) {
        String dialect =
                root instanceof ObjectNode schema ? schema.text("$schema").orElse("draft-04") : "";
        Identifiers identifiers = new Identifiers(dialect);
        Resource file = new Resource(uri(root.at().file()), root);
        identifiers.byPlace.put(JsonPointer.ROOT, file);
        identifiers.add(root, file);
        return identifiers;
    }

    /** A reference as a URI. */
    static Optional<URI> parse(String reference) {
        try {
            return Optional.of(new URI(reference));
        } catch (URISyntaxException noUri) {
            return Optional.empty();
        }
    }

    private static URI uri(String file) {
        try {
            return new URI(SOURCE, null, '/' + file, null);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The resource that a place belongs to. */
    Resource around(JsonPointer place) {
        String text = place.text();
        Resource resource = byPlace.get(place);
        while (resource == null) {
            text = text.substring(0, text.lastIndexOf('/'));
            resource = byPlace.get(new JsonPointer(text));
        }
        return resource;
    }

    /** The resource with a URI. */
    Optional<Resource> resource(URI uri) {
        return Optional.ofNullable(byUri.get(uri));
    }

    /** The part of a resource with a name. */
    Optional<SchemaNode> anchor(Resource resource, String name) {
        return Optional.ofNullable(byAnchor.get(resource.base() + "#" + name));
    }

    private void add(SchemaNode node, Resource around) {
        if (node instanceof ArrayNode list) {
            list.elements().forEach(element -> add(element, around));
        } else if (node instanceof ObjectNode schema) {
            Resource own = around(schema, around);
            for (String anchor : ANCHORS) {
                schema.text(anchor).ifPresent(name -> byAnchor.putIfAbsent(own.base() + "#" + name, schema));
            }
            schema.members().forEach((keyword, value) -> {
                if (!VALUES.contains(keyword)) {
                    add(value, own);
                }
            });
        }
    }

    /** The resource that a schema is, or the one around it; its fragment, before {@code $anchor} was, is a name. */
    private Resource around(ObjectNode schema, Resource around) {
        Optional<URI> id = schema.text("$id")
                .or(() -> isDraft4 ? schema.text("id") : Optional.empty())
                .flatMap(Identifiers::parse);
        if (id.isEmpty() || isReferenceAlone && schema.has("$ref")) {
            return around;
        }
        String name = id.get().getFragment();
        if (name != null && !name.isEmpty() && !name.startsWith("/")) {
            byAnchor.putIfAbsent(around.base() + "#" + name, schema);
        }
        Optional<URI> base = withoutFragment(id.get().toString()).map(around.base()::resolve);
        if (base.isEmpty()) {
            return around;
        }
        Resource own = new Resource(base.get(), schema);
        byPlace.put(schema.at().pointer(), own);
        byUri.putIfAbsent(base.get(), own);
        return own;
    }

    /** What stands before the fragment, unless that is nothing. */
    private static Optional<URI> withoutFragment(String reference) {
        int hash = reference.indexOf('#');
        String path = hash < 0 ? reference : reference.substring(0, hash);
        return path.isEmpty() ? Optional.empty() : parse(path);
    }
}
