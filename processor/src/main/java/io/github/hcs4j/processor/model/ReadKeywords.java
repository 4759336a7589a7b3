package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.Location;
import io.github.hcs4j.processor.schema.SchemaNode;
import io.github.hcs4j.processor.schema.SchemaNode.ArrayNode;
import io.github.hcs4j.processor.schema.SchemaNode.NumberNode;
import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;
import io.github.hcs4j.processor.schema.SchemaNode.TruthNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Remembers which keywords that demand something of values went into the model, so that the others can be told. A
 * keyword may be read at one place and not at another: a choice, for one, becomes free-form values, of which nothing
 * is kept.
 */
final class ReadKeywords {

    /** The keywords that demand something of a value beside its type. */
    private static final List<String> DEMANDING = Stream.concat(
                    Stream.of("pattern", "const", "enum"),
                    Arrays.stream(Limit.Kind.values()).map(Limit.Kind::keyword))
            .toList();

    /** Keywords with schemas for which there are values, whether or not anything refers to them. */
    private static final List<String> APPLIED = List.of(
            "properties",
            "patternProperties",
            "additionalProperties",
            "items",
            "prefixItems",
            "additionalItems",
            "allOf",
            "anyOf",
            "oneOf");

    private final Set<Location> read = new HashSet<>();
    private final Map<Location, Location> implying = new HashMap<>();
    private final Set<Location> used = new HashSet<>();
    private final Set<Location> hidden = new HashSet<>();
    private final Map<Location, String> missed = new LinkedHashMap<>();
    private final List<ObjectNode> met = new ArrayList<>();

    /** Adds the places of keywords, or of values in their lists, that went into the model. */
    void add(Collection<Location> places) {
        read.addAll(places);
    }

    /** Whether the keyword at a place went into the model. */
    boolean has(Location place) {
        return read.contains(place);
    }

    /** Adds that a keyword holds wherever another does, which goes into the model in its place. */
    void imply(SchemaNode read, SchemaNode implied) {
        implying.put(implied.at(), read.at());
    }

    /** Adds a keyword of which the model keeps nothing at this place, though it does at others. */
    void miss(String keyword, SchemaNode value) {
        missed.put(value.at(), keyword);
    }

    /** Adds a schema that the model asked for. */
    void meet(ObjectNode schema) {
        met.add(schema);
    }

    /** Adds a schema that something refers to, or that becomes a type. A definition without such a use is left out. */
    void use(SchemaNode schema) {
        used.add(schema.at());
    }

    /** Leaves out a schema that the model's version does not have. */
    void hide(SchemaNode schema) {
        hidden.add(schema.at());
    }

    /**
     * Finds the keywords in the schemas that were met which did not go into the model.
     *
     * @param tell takes the name and the place of each
     */
    void others(BiConsumer<String, Location> tell) {
        missed.forEach((at, keyword) -> tell.accept(keyword, at));
        Deque<ObjectNode> waiting = new ArrayDeque<>(met.stream()
                .filter(schema -> !PlaceNames.isDefinition(schema.at()) || used.contains(schema.at()))
                .toList());
        Set<Location> seen = new HashSet<>(hidden);
        while (!waiting.isEmpty()) {
            ObjectNode schema = waiting.remove();
            if (seen.add(schema.at())) {
                others(schema, tell);
                for (String keyword : APPLIED) {
                    schema.get(keyword)
                            .ifPresent(value -> Objects.requireNonNull(Vocabulary.KEYWORDS.get(keyword))
                                    .schemasIn(value)
                                    .forEach(waiting::add));
                }
            }
        }
    }

    private void others(ObjectNode schema, BiConsumer<String, Location> tell) {
        for (String keyword : DEMANDING) {
            SchemaNode value = schema.members().get(keyword);
            if (value != null && !isTrivial(keyword, value) && !isRead(value)) {
                tell.accept(keyword, value.at());
            }
        }
        if (!schema.has(Spellings.PROPERTIES) && isMap(schema)) {
            if (!schema.list("required").isEmpty()) {
                tell.accept("required", schema.member("required").at());
            }
            if (schema.has("patternProperties") && isFalse(schema.members().get("additionalProperties"))) {
                tell.accept(
                        "patternProperties", schema.member("patternProperties").at());
            }
        }
    }

    /** Whether a schema is that of a map, and of nothing else. */
    private static boolean isMap(ObjectNode schema) {
        return (schema.has("additionalProperties") || schema.has("patternProperties"))
                && !schema.has(Spellings.REF)
                && !schema.has(AllOf.KEYWORD)
                && Spellings.CHOICES.stream().noneMatch(schema::has);
    }

    private boolean isRead(SchemaNode value) {
        Location implied = implying.get(value.at());
        return read.contains(value.at())
                || implied != null && read.contains(implied)
                || value instanceof ArrayNode list
                        && list.elements().stream()
                                .filter(element -> !(element instanceof SchemaNode.NullNode))
                                .allMatch(element -> read.contains(element.at()));
    }

    /** Whether a keyword is true of all values: at least none, unique or not. */
    private static boolean isTrivial(String keyword, SchemaNode value) {
        return isFalse(value) && !keyword.equals("const")
                || value instanceof SchemaNode.NullNode
                || value instanceof NumberNode number
                        && number.value().signum() == 0
                        && List.of("minLength", "minItems", "minProperties").contains(keyword);
    }

    private static boolean isFalse(@Nullable SchemaNode value) {
        return value instanceof TruthNode truth && !truth.value();
    }
}
