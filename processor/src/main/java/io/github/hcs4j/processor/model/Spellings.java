package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.Location;
import io.github.hcs4j.processor.schema.ProblemCode;
import io.github.hcs4j.processor.schema.Problems;
import io.github.hcs4j.processor.schema.SchemaNode;
import io.github.hcs4j.processor.schema.SchemaNode.ArrayNode;
import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;
import io.github.hcs4j.processor.schema.SchemaNode.TextNode;
import io.github.hcs4j.processor.schema.SchemaReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Sees through the ways in which JSON Schema's drafts say one thing: references, {@code allOf} that adds members,
 * {@code null} among types, constants listed in {@code oneOf}. What it gives has none of them left.
 */
final class Spellings {

    private static final String REF = "$ref";
    private static final List<String> DYNAMIC_REFS = List.of("$dynamicRef", "$recursiveRef");
    private static final String ENUM = "enum";
    private static final String PROPERTIES = "properties";
    private static final String REQUIRED = "required";

    /** OpenAPI's spelling of "or null", which all others become. */
    private static final String NULLABLE = "nullable";

    /** What a schema says of itself and not of what extends it. */
    private static final Set<String> OWN = Set.of(
            REF,
            "title",
            "description",
            "deprecated",
            "$id",
            "id",
            "$anchor",
            "$dynamicAnchor",
            "$recursiveAnchor",
            "$vocabulary",
            "$schema",
            "$defs",
            "definitions",
            "$comment",
            "examples",
            "default",
            "discriminator",
            NULLABLE,
            "x-java-name",
            "x-hcs-since",
            "x-hcs-until");

    private final SchemaReader reader;
    private final Overlays overlays;
    private final Keywords keywords;
    private final Problems problems;
    private final Map<Location, ObjectNode> plain = new HashMap<>();
    private final Set<Location> open = new HashSet<>();

    Spellings(SchemaReader reader, Overlays overlays, Keywords keywords, Problems problems) {
        this.reader = reader;
        this.overlays = overlays;
        this.keywords = keywords;
        this.problems = problems;
    }

    /** What a schema stands for, after all references. */
    Optional<SchemaNode> target(SchemaNode node) {
        Set<Location> seen = new HashSet<>();
        SchemaNode current = node;
        while (current instanceof ObjectNode object) {
            ObjectNode schema = plain(object);
            SchemaNode reference = schema.members().get(REF);
            if (reference == null) {
                return Optional.of(schema);
            }
            if (!(reference instanceof TextNode text)) {
                problems.add(ProblemCode.HCS007, reference.at(), "expected a reference, found " + reference.kind());
                return Optional.empty();
            }
            if (!seen.add(schema.at())) {
                problems.add(
                        ProblemCode.HCS006,
                        node.at(),
                        "\"" + text.value() + "\" leads back to itself; let one of the references name a type");
                return Optional.empty();
            }
            Optional<SchemaNode> next = reader.follow(text.value(), reference.at());
            if (next.isEmpty()) {
                return next;
            }
            current = next.get();
        }
        return Optional.of(current);
    }

    /** Whether a schema, or a schema in its chain of references, allows {@code null}. */
    boolean isNullable(SchemaNode node) {
        Set<Location> seen = new HashSet<>();
        SchemaNode current = node;
        while (current instanceof ObjectNode object && seen.add(object.at())) {
            ObjectNode schema = plain(object);
            if (schema.members().get(NULLABLE) instanceof SchemaNode.TruthNode truth && truth.value()) {
                return true;
            }
            current = schema.members().get(REF) instanceof TextNode text
                    ? reader.follow(text.value(), text.at()).orElse(schema)
                    : schema;
        }
        return false;
    }

    /** A schema in the one spelling that the rest of the model builder knows; a reference stays one. */
    ObjectNode plain(ObjectNode schema) {
        ObjectNode known = plain.get(schema.at());
        if (known == null) {
            keywords.check(schema);
            known = withoutAllOf(withoutNull(withPlainReference(overlays.extended(schema))));
            known = withoutChoiceOfTexts(known);
            plain.put(schema.at(), known);
        }
        return known;
    }

    /**
     * A dynamic reference leads where a plain one would: nothing here extends a schema from outside. Members beside
     * a reference extend what it leads to, as {@code allOf} does.
     */
    private static ObjectNode withPlainReference(ObjectNode schema) {
        Map<String, SchemaNode> members = new LinkedHashMap<>(schema.members());
        for (String dynamic : DYNAMIC_REFS) {
            if (members.get(dynamic) instanceof TextNode reference) {
                members.remove(dynamic);
                members.putIfAbsent(REF, reference);
            }
        }
        if (members.containsKey(REF) && members.get(PROPERTIES) instanceof ObjectNode) {
            SchemaNode reference = members.remove(REF);
            List<SchemaNode> all = new ArrayList<>(schema.list("allOf"));
            all.add(0, new ObjectNode(reference.at(), Map.of(REF, reference)));
            members.put("allOf", new ArrayNode(reference.at(), all));
        }
        return members.equals(schema.members()) ? schema : new ObjectNode(schema.at(), members);
    }

    /** {@code "type": ["string", "null"]}, and {@code {"type": "null"}} among choices, become {@code nullable}. */
    private static ObjectNode withoutNull(ObjectNode schema) {
        Map<String, SchemaNode> members = new LinkedHashMap<>(schema.members());
        boolean isNullable = false;
        if (members.get("type") instanceof ArrayNode types) {
            List<SchemaNode> others = others(types, type -> isText(type, "null"));
            isNullable = others.size() < types.elements().size();
            members.put("type", others.size() == 1 ? others.get(0) : new ArrayNode(types.at(), others));
        }
        if (members.get(ENUM) instanceof ArrayNode values && values.elements().size() > 1) {
            List<SchemaNode> others = others(values, SchemaNode.NullNode.class::isInstance);
            isNullable |= others.size() < values.elements().size();
            members.put(ENUM, new ArrayNode(values.at(), others));
        }
        for (String choice : List.of("oneOf", "anyOf")) {
            if (members.get(choice) instanceof ArrayNode branches) {
                List<SchemaNode> others = others(branches, Spellings::isNull);
                isNullable |= others.size() < branches.elements().size();
                members.put(choice, new ArrayNode(branches.at(), others));
                if (others.size() == 1) { // no choice at all: it adds to the schema as allOf does
                    members.remove(choice);
                    List<SchemaNode> all = new ArrayList<>(schema.list("allOf"));
                    all.add(others.get(0));
                    members.put("allOf", new ArrayNode(branches.at(), all));
                }
            }
        }
        if (isNullable) {
            members.put(NULLABLE, new SchemaNode.TruthNode(schema.at(), true));
        }
        return members.equals(schema.members()) ? schema : new ObjectNode(schema.at(), members);
    }

    private static List<SchemaNode> others(ArrayNode all, Predicate<SchemaNode> none) {
        return all.elements().stream().filter(none.negate()).toList();
    }

    private ObjectNode withoutAllOf(ObjectNode schema) {
        List<SchemaNode> parts = schema.list("allOf");
        if (parts.isEmpty()) {
            return schema;
        }
        Map<String, SchemaNode> members = new LinkedHashMap<>(schema.members());
        members.remove("allOf");
        boolean addsNothing = OWN.containsAll(members.keySet());
        if (parts.size() == 1 && addsNothing && parts.get(0) instanceof ObjectNode part && part.has(REF)) {
            members.put(REF, part.members().get(REF)); // a reference with something said beside it
            return new ObjectNode(schema.at(), members);
        }
        if (!open.add(schema.at())) {
            problems.add(
                    ProblemCode.HCS006, schema.at(), "allOf leads back to this schema; leave it out of its own parts");
            return new ObjectNode(schema.at(), members);
        }
        Map<String, SchemaNode> properties = new LinkedHashMap<>();
        List<SchemaNode> required = new ArrayList<>();
        for (SchemaNode part : parts) {
            target(part)
                    .filter(ObjectNode.class::isInstance)
                    .map(ObjectNode.class::cast)
                    .ifPresent(extended -> {
                        extended.object(PROPERTIES).ifPresent(more -> properties.putAll(more.members()));
                        required.addAll(extended.list(REQUIRED));
                        extended.members().forEach((keyword, value) -> {
                            if (!OWN.contains(keyword)) {
                                members.putIfAbsent(keyword, value);
                            }
                        });
                    });
        }
        open.remove(schema.at());
        schema.object(PROPERTIES).ifPresent(own -> properties.putAll(own.members()));
        if (!properties.isEmpty()) {
            members.put(PROPERTIES, new ObjectNode(schema.at(), properties));
        }
        if (!required.isEmpty()) {
            required.addAll(schema.list(REQUIRED));
            members.put(REQUIRED, new ArrayNode(schema.at(), required));
        }
        return new ObjectNode(schema.at(), members);
    }

    /** {@code "oneOf": [{"const": "a", "description": ...}, ...]}: an enumeration whose values have descriptions. */
    private static ObjectNode withoutChoiceOfTexts(ObjectNode schema) {
        for (String choice : List.of("oneOf", "anyOf")) {
            List<SchemaNode> branches = schema.list(choice);
            if (!branches.isEmpty() && branches.stream().allMatch(Spellings::isConstantText)) {
                List<SchemaNode> texts = new ArrayList<>();
                Map<String, SchemaNode> details = new LinkedHashMap<>();
                for (SchemaNode branch : branches) {
                    TextNode text = (TextNode) ((ObjectNode) branch).members().get("const");
                    texts.add(text);
                    details.put(text.value(), branch);
                }
                Map<String, SchemaNode> members = new LinkedHashMap<>(schema.members());
                SchemaNode at = members.remove(choice);
                members.put(ENUM, new ArrayNode(at.at(), texts));
                members.put("x-hcs-values", new ObjectNode(at.at(), details));
                return new ObjectNode(schema.at(), members);
            }
        }
        return schema;
    }

    private static boolean isConstantText(SchemaNode branch) {
        return branch instanceof ObjectNode schema && schema.members().get("const") instanceof TextNode;
    }

    private static boolean isNull(SchemaNode branch) {
        return branch instanceof ObjectNode schema
                && (isText(schema.members().get("type"), "null")
                        || schema.members().get("const") instanceof SchemaNode.NullNode);
    }

    private static boolean isText(@Nullable SchemaNode node, String value) {
        return node instanceof TextNode text && text.value().equals(value);
    }
}
