package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.Location;
import io.github.hcs4j.processor.schema.ProblemCode;
import io.github.hcs4j.processor.schema.Problems;
import io.github.hcs4j.processor.schema.SchemaNode;
import io.github.hcs4j.processor.schema.SchemaNode.ArrayNode;
import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;
import io.github.hcs4j.processor.schema.SchemaNode.TextNode;
import io.github.hcs4j.processor.schema.SchemaReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Sees through the ways in which JSON Schema's drafts say one thing: references, {@code allOf} that adds members,
 * {@code null} among types, constants listed in {@code oneOf}. What it gives has none of them left.
 */
final class Spellings {

    static final String REF = "$ref";
    private static final List<String> DYNAMIC_REFS = List.of("$dynamicRef", "$recursiveRef");

    /** The keywords of which each lists schemas to choose from. */
    static final List<String> CHOICES = List.of("oneOf", "anyOf");

    private static final String ENUM = "enum";
    private static final String EXTENDS = "extends";
    static final String PROPERTIES = "properties";

    /** OpenAPI's spelling of "or null", which all others become. */
    static final String NULLABLE = "nullable";

    private final SchemaReader reader;
    private final Overlays overlays;
    private final Keywords keywords;
    private final Problems problems;
    private final AllOf allOf;
    private final TextChoices textChoices;

    /** What references lead to, by the places of all that are on the way. */
    private final Map<Location, SchemaNode> targets = new HashMap<>();

    /** Schemas that are plain but for their parts in allOf. */
    private final Map<Location, ObjectNode> begun = new HashMap<>();

    private final Map<Location, ObjectNode> plain = new HashMap<>();

    /** Schemas that are plain, as all is that references lead to from there. */
    private final Set<Location> settled = new HashSet<>();

    Spellings(SchemaReader reader, Overlays overlays, Keywords keywords, Problems problems) {
        this.reader = reader;
        this.overlays = overlays;
        this.keywords = keywords;
        this.problems = problems;
        this.allOf = new AllOf(this);
        this.textChoices = new TextChoices(reader);
    }

    /** What a schema stands for, after all references. */
    Optional<SchemaNode> target(SchemaNode node) {
        Set<Location> seen = new LinkedHashSet<>();
        SchemaNode current = node;
        while (current instanceof ObjectNode object) {
            SchemaNode known = targets.get(object.at());
            if (known != null) {
                current = known;
                break;
            }
            ObjectNode schema = plain(object);
            SchemaNode reference = schema.members().get(REF);
            if (reference == null) {
                current = schema;
                break;
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
        for (Location on : seen) {
            targets.put(on, current);
        }
        return Optional.of(current);
    }

    /** Whether a schema, or a schema in its chain of references, allows {@code null}. */
    boolean isNullable(SchemaNode node) {
        return isNullable(node, new HashSet<>());
    }

    private boolean isNullable(SchemaNode node, Set<Location> seen) {
        SchemaNode current = node;
        while (current instanceof ObjectNode object && seen.add(object.at())) {
            ObjectNode schema = plain(object);
            if (schema.members().get(NULLABLE) instanceof SchemaNode.TruthNode truth && truth.value()) {
                return true;
            }
            if (CHOICES.stream()
                    .flatMap(choice -> schema.list(choice).stream())
                    .anyMatch(branch -> !seen.contains(branch.at()) && isNullable(branch, seen))) {
                return true;
            }
            current = schema.members().get(REF) instanceof TextNode text
                    ? reader.follow(text.value(), text.at()).orElse(schema)
                    : schema;
        }
        return false;
    }

    /**
     * A schema in the one spelling that the rest of the model builder knows; a reference stays one. What is in its
     * allOf comes first, without recursion, since some chains of them are long.
     */
    ObjectNode plain(ObjectNode schema) {
        if (begun.containsKey(schema.at()) && !plain.containsKey(schema.at())) {
            problems.add(
                    ProblemCode.HCS006, schema.at(), "allOf leads back to this schema; leave it out of its own parts");
            return AllOf.without(begun.get(schema.at()));
        }
        Deque<ObjectNode> waiting = new ArrayDeque<>();
        waiting.push(schema);
        while (!waiting.isEmpty()) {
            ObjectNode next = waiting.element();
            ObjectNode before = begun.computeIfAbsent(next.at(), at -> begin(next));
            Optional<ObjectNode> part = plain.containsKey(next.at())
                    ? Optional.empty()
                    : before.list(AllOf.KEYWORD).stream()
                            .flatMap(node -> unknown(node).stream())
                            .findFirst();
            if (part.isPresent()) {
                waiting.push(part.get());
            } else {
                waiting.pop();
                if (!plain.containsKey(next.at())) {
                    plain.put(next.at(), textChoices.rewritten(allOf.merged(before)));
                }
            }
        }
        return Objects.requireNonNull(plain.get(schema.at()));
    }

    private ObjectNode begin(ObjectNode schema) {
        keywords.check(schema);
        return withoutNull(withPlainReference(overlays.extended(schema)));
    }

    /** The first schema on the way from a part of allOf to what it stands for that has not been begun. */
    private Optional<ObjectNode> unknown(SchemaNode part) {
        Set<Location> seen = new HashSet<>();
        SchemaNode current = part;
        while (current instanceof ObjectNode object && seen.add(object.at())) {
            ObjectNode known = plain.get(object.at());
            if (known == null) {
                return begun.containsKey(object.at()) ? Optional.empty() : Optional.of(object);
            }
            if (settled.contains(object.at()) || !(known.members().get(REF) instanceof TextNode text)) {
                settled.addAll(seen);
                return Optional.empty();
            }
            current = reader.follow(text.value(), text.at()).orElse(null);
        }
        return Optional.empty();
    }

    /**
     * A dynamic reference leads where a plain one would: nothing here extends a schema from outside. Members beside
     * a reference extend what it leads to, as {@code allOf} does, and so does {@code extends} of draft 3.
     */
    private static ObjectNode withPlainReference(ObjectNode schema) {
        Map<String, SchemaNode> members = new LinkedHashMap<>(schema.members());
        for (String dynamic : DYNAMIC_REFS) {
            if (members.get(dynamic) instanceof TextNode reference) {
                members.remove(dynamic);
                members.putIfAbsent(REF, reference);
            }
        }
        List<SchemaNode> parts = new ArrayList<>(schema.list(AllOf.KEYWORD));
        if (members.get(EXTENDS) instanceof ArrayNode extended) {
            parts.addAll(0, extended.elements());
        } else if (members.get(EXTENDS) instanceof ObjectNode extended) {
            parts.add(0, extended);
        }
        members.remove(EXTENDS);
        if (members.containsKey(REF) && (members.get(PROPERTIES) instanceof ObjectNode || !parts.isEmpty())) {
            SchemaNode reference = members.remove(REF);
            parts.add(0, new ObjectNode(reference.at(), Map.of(REF, reference)));
        }
        if (!parts.equals(schema.list(AllOf.KEYWORD))) {
            members.put(AllOf.KEYWORD, new ArrayNode(schema.at(), parts));
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
        for (String choice : CHOICES) {
            if (members.get(choice) instanceof ArrayNode branches) {
                List<SchemaNode> others = others(branches, Spellings::isNull);
                isNullable |= others.size() < branches.elements().size();
                members.put(choice, new ArrayNode(branches.at(), others));
                if (others.size() == 1) { // no choice at all: it adds to the schema as allOf does
                    members.remove(choice);
                    List<SchemaNode> all = new ArrayList<>(schema.list(AllOf.KEYWORD));
                    all.add(others.get(0));
                    members.put(AllOf.KEYWORD, new ArrayNode(branches.at(), all));
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

    private static boolean isNull(SchemaNode branch) {
        return branch instanceof ObjectNode schema
                && (isText(schema.members().get("type"), "null")
                        || schema.members().get("const") instanceof SchemaNode.NullNode);
    }

    private static boolean isText(@Nullable SchemaNode node, String value) {
        return node instanceof TextNode text && text.value().equals(value);
    }
}
