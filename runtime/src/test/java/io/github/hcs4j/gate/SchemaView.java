package io.github.hcs4j.gate;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.hcs4j.version.SchemaVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What one version has of the published schema files of HCS v2, as JSON Schema that allows nothing else: made from the
 * files, without anything that is generated, and checked by a validator that knows nothing of HCS.
 */
final class SchemaView {

    private static final String INDEX = "hcs/v2/hcs.schema.json";
    private static final String BASE = "https://hcs4j.invalid/";

    /** What the schemas say of values and of members together; random documents do not keep to it. */
    private static final List<String> LIMITS = List.of("minimum", "maximum");

    private static final List<String> CHOICES = List.of("oneOf", "anyOf");

    private final SchemaVersion version;
    private final Map<String, String> files = new HashMap<>();
    private final Map<String, String> locations = new HashMap<>();
    private final SchemaRegistry registry;

    SchemaView(SchemaVersion version) {
        this.version = version;
        Set<String> seen = new HashSet<>();
        load(INDEX, seen);
        registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(files));
    }

    /** Whether the version has a type. */
    boolean has(String type) {
        return locations.containsKey(type);
    }

    /** What is wrong with a document. */
    List<String> problems(String type, byte[] document) {
        Schema schema = registry.getSchema(SchemaLocation.of(locations.get(type)));
        return schema.validate(JsonMapper.shared().readTree(document)).stream()
                .map(Object::toString)
                .toList();
    }

    private void load(String path, Set<String> seen) {
        if (!seen.add(path)) {
            return;
        }
        ObjectNode file = read(path);
        ObjectNode definitions = (ObjectNode) file.get("$defs");
        for (String name : List.copyOf(definitions.propertyNames())) {
            ObjectNode definition = (ObjectNode) definitions.get(name);
            findFiles(path, definition, seen);
            if (!isInVersion(definition)) {
                definitions.remove(name);
            } else if (!definition.has("$ref")) {
                locations.put(name, BASE + path + "#/$defs/" + name);
                cut(definition);
            }
        }
        files.put(BASE + path, file.toString());
    }

    private void findFiles(String path, JsonNode node, Set<String> seen) {
        node.findValuesAsString("$ref").stream()
                .map(reference -> reference.substring(0, reference.indexOf('#')))
                .filter(file -> !file.isEmpty())
                .forEach(file -> load(URI.create(path).resolve(file).toString(), seen));
    }

    private void cut(ObjectNode definition) {
        if (definition.get("properties") instanceof ObjectNode properties) {
            properties.removeIf(property -> !isInVersion(property));
            properties.values().forEach(property -> ((ObjectNode) property).remove(LIMITS));
            properties.values().forEach(property -> carry((ObjectNode) property));
        }
        definition.remove(List.of("not", "dependentRequired"));
        CHOICES.stream()
                .filter(choice -> definition.path(choice).valueStream().anyMatch(branch -> !branch.has("$ref")))
                .forEach(definition::remove);
        if (definition.path("type").asString("").equals("object") && !definition.has("additionalProperties")) {
            definition.put("additionalProperties", false);
        }
        if (definition.get("enum") instanceof ArrayNode values) {
            JsonNode described = definition.path("x-hcs-values");
            values.removeIf(value -> !isInVersion(described.path(value.stringValue())));
        }
    }

    /** A free-form member that carries one type is judged as that type. */
    private static void carry(ObjectNode property) {
        JsonNode carried = property.path("x-hcs-carries");
        if (carried.size() == 1) {
            property.set("$ref", carried.get(0).get("$ref"));
        }
    }

    private boolean isInVersion(JsonNode node) {
        return version.isWithin(version(node, "x-hcs-since"), version(node, "x-hcs-until"));
    }

    private static @Nullable SchemaVersion version(JsonNode node, String keyword) {
        return node.has(keyword) ? SchemaVersion.parse(node.get(keyword).stringValue()) : null;
    }

    private static ObjectNode read(String path) {
        try (InputStream in = SchemaView.class.getResourceAsStream('/' + path)) {
            return (ObjectNode) JsonMapper.shared().readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
