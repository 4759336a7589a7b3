package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.Location;
import io.github.hcs4j.processor.schema.Problems;
import io.github.hcs4j.processor.schema.SchemaNode;
import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;
import io.github.hcs4j.processor.schema.SchemaNode.TextNode;
import io.github.hcs4j.processor.schema.SchemaReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Sees through the ways in which JSON Schema's drafts say one thing: references, {@code allOf} that adds members,
 * {@code null} among types, constants listed in {@code oneOf}. What it gives has none of them left.
 */
final class Spellings {

    static final String REF = "$ref";

    /** The keywords of which each lists schemas to choose from. */
    static final List<String> CHOICES = List.of("oneOf", "anyOf");

    static final String PROPERTIES = "properties";

    /** OpenAPI's spelling of "or null", which all others become. */
    static final String NULLABLE = "nullable";

    /** As many references are followed one by one. */
    private static final int LONGEST_CHAIN = 100;

    private final SchemaReader reader;
    private final Keywords keywords;
    private final Problems problems;

    /** What is done to a schema before its parts in allOf are known, in this order. */
    private final List<Rewrite> rewrites;

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
        References references = new References(reader);
        this.rewrites = List.of(
                overlays::extended,
                new PlainReference(),
                new NoNull(),
                new OwnParts(references, problems),
                new Conditions(references, keywords.read()));
        this.keywords = keywords;
        this.problems = problems;
        this.allOf = new AllOf(this, keywords.read());
        this.textChoices = new TextChoices(references);
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
                problems.wrongKind(reference, "a reference");
                return Optional.empty();
            }
            if (!seen.add(schema.at())) {
                problems.leadsBack(
                        node.at(), '"' + text.value() + '"', "itself; let one of the references name a type");
                return Optional.empty();
            }
            Optional<SchemaNode> next = reader.follow(text.value(), reference.at());
            if (next.isEmpty()) {
                return Optional.empty();
            }
            current = next.get();
            keywords.read().use(current);
        }
        for (Location on : seen) {
            targets.put(on, current);
        }
        return Optional.of(current);
    }

    /** A schema and those that its references lead to; of a long chain, the first and what it stands for. */
    List<ObjectNode> chain(SchemaNode node) {
        if (!(target(node).orElse(null) instanceof ObjectNode target) || !(node instanceof ObjectNode first)) {
            return List.of();
        }
        List<ObjectNode> chain = new ArrayList<>();
        ObjectNode current = plain(first);
        while (!current.at().equals(target.at()) && chain.size() < LONGEST_CHAIN) {
            chain.add(current);
            current = current.members().get(REF) instanceof TextNode text
                            && reader.follow(text.value(), text.at()).orElse(null) instanceof ObjectNode next
                    ? plain(next)
                    : target;
        }
        chain.add(target);
        return chain;
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
            problems.leadsBack(schema.at(), AllOf.KEYWORD, "this schema; leave it out of its own parts");
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
                    plain.put(next.at(), textChoices.apply(allOf.merged(before)));
                }
            }
        }
        return Objects.requireNonNull(plain.get(schema.at()));
    }

    private ObjectNode begin(ObjectNode schema) {
        keywords.meet(schema);
        ObjectNode rewritten = schema;
        for (Rewrite rewrite : rewrites) {
            rewritten = rewrite.apply(rewritten);
        }
        return rewritten;
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
}
