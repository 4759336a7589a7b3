package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.JsonPointer;
import io.github.hcs4j.processor.schema.Location;
import io.github.hcs4j.processor.schema.SchemaNode;
import io.github.hcs4j.processor.schema.SchemaNode.ArrayNode;
import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;
import io.github.hcs4j.processor.schema.SchemaNode.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A schema that allows a value, or a list of values: as a choice between both, or as a list of types of which one is
 * {@code array}.
 *
 * @param one the schema of the value
 * @param list the schema of the list; the whole where one schema is that of both
 * @param element the schema of the list's elements
 */
record OneOrManySchema(SchemaNode one, ObjectNode list, SchemaNode element) {

    private static final String ITEMS = "items";
    private static final String TYPE = "type";

    /** Keywords that say something of lists alone. */
    private static final Set<String> OF_LISTS = Set.of(ITEMS, "minItems", "maxItems", "uniqueItems", "contains");

    /** What a schema says of a value beside a choice that makes the whole something else. */
    private static final List<String> SHAPES = List.of("properties", "enum", "const", ITEMS, "allOf");

    /** The two parts of a schema, if it has them. */
    static Optional<OneOrManySchema> of(ObjectNode schema, Definitions definitions) {
        if (schema.members().get(TYPE) instanceof ArrayNode types) {
            return ofTypes(schema, types);
        }
        if (schema.has(TYPE) || SHAPES.stream().anyMatch(schema::has)) {
            return Optional.empty();
        }
        List<String> choices = Spellings.CHOICES.stream().filter(schema::has).toList();
        return choices.size() == 1 ? ofChoice(schema, choices.get(0), definitions) : Optional.empty();
    }

    private static Optional<OneOrManySchema> ofTypes(ObjectNode schema, ArrayNode types) {
        List<SchemaNode> others =
                types.elements().stream().filter(type -> !isText(type, "array")).toList();
        boolean hasChoice = Spellings.CHOICES.stream().anyMatch(schema::has);
        if (others.size() != 1
                || types.elements().size() != 2
                || hasChoice
                || schema.has("enum")
                || !(schema.members().get(ITEMS) instanceof ObjectNode items)) {
            return Optional.empty();
        }
        Map<String, SchemaNode> members = new LinkedHashMap<>(schema.members());
        members.keySet().removeAll(OF_LISTS);
        members.put(TYPE, others.get(0));
        return Optional.of(new OneOrManySchema(new ObjectNode(inside(schema, TYPE), members), schema, items));
    }

    private static Optional<OneOrManySchema> ofChoice(ObjectNode schema, String choice, Definitions definitions) {
        List<SchemaNode> others = new ArrayList<>();
        ObjectNode many = null;
        for (SchemaNode branch : schema.list(choice)) {
            Optional<ObjectNode> list = definitions
                    .target(branch)
                    .filter(ObjectNode.class::isInstance)
                    .map(ObjectNode.class::cast)
                    .filter(OneOrManySchema::isList);
            if (list.isEmpty()) {
                others.add(branch);
            } else if (many == null) {
                many = list.get();
            } else {
                return Optional.empty();
            }
        }
        if (many == null || others.isEmpty()) {
            return Optional.empty();
        }
        Location place = inside(schema, choice);
        SchemaNode one = others.size() == 1
                ? others.get(0)
                : new ObjectNode(place, Map.of(choice, new ArrayNode(place, others)));
        return Optional.of(new OneOrManySchema(one, many, many.member(ITEMS)));
    }

    private static boolean isList(ObjectNode schema) {
        boolean saysSo = isText(schema.members().get(TYPE), "array") || !schema.has(TYPE);
        boolean isMore = schema.has("properties")
                || schema.has("prefixItems")
                || Spellings.CHOICES.stream().anyMatch(schema::has);
        return saysSo && !isMore && schema.members().get(ITEMS) instanceof ObjectNode;
    }

    private static boolean isText(@Nullable SchemaNode node, String value) {
        return node instanceof TextNode text && text.value().equals(value);
    }

    /** A place in a schema at which no schema stands. */
    private static Location inside(ObjectNode schema, String keyword) {
        Location at = schema.at();
        JsonPointer pointer = at.pointer().child(keyword);
        return new Location(at.file(), pointer, at.line(), at.column());
    }

    /**
     * The schema that holds for the value and for the elements; nothing if they differ. Of enumerations, which take any
     * text, it is the one with the values of the other.
     */
    Optional<SchemaNode> common(Definitions definitions, Function<SchemaNode, TypeRef> shapes) {
        SchemaNode first = definitions.target(one).orElse(one);
        SchemaNode second = definitions.target(element).orElse(element);
        if (first.at().equals(second.at())) {
            return Optional.of(one);
        }
        if (!(first instanceof ObjectNode value) || !(second instanceof ObjectNode inList)) {
            return Optional.empty();
        }
        if (shape(value).equals(shape(inList))) {
            return Optional.of(one);
        }
        if (isText(value, definitions) && isText(inList, definitions)) {
            List<String> texts = texts(value);
            List<String> others = texts(inList);
            return texts.containsAll(others)
                    ? Optional.of(one)
                    : Optional.of(element).filter(wider -> others.containsAll(texts));
        }
        return isPlain(value, definitions)
                        && isPlain(inList, definitions)
                        && shapes.apply(one).equals(shapes.apply(element))
                ? Optional.of(one)
                : Optional.empty();
    }

    /** Whether a schema is an enumeration, or says of texts nothing that makes another shape. */
    private static boolean isText(ObjectNode schema, Definitions definitions) {
        return definitions.isType(schema)
                ? schema.has("enum")
                : isPlain(schema, definitions) && isText(schema.members().get(TYPE), "string") && !schema.has("format");
    }

    /** The places of the values that both have, where both are enumerations of the same texts. */
    List<Location> placesOfTexts(Definitions definitions) {
        List<ObjectNode> both = Stream.of(one, element)
                .flatMap(schema -> definitions.target(schema).stream())
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .toList();
        boolean isSame = both.stream().map(OneOrManySchema::texts).distinct().count() == 1;
        return isSame
                ? both.stream()
                        .flatMap(schema -> schema.list("enum").stream())
                        .map(SchemaNode::at)
                        .toList()
                : List.of();
    }

    /** The schema of the elements where it says again what that of the value says. */
    Optional<SchemaNode> repeated(Definitions definitions) {
        return definitions
                .target(element)
                .filter(again -> again instanceof ObjectNode inList
                        && definitions.target(one).orElse(null) instanceof ObjectNode value
                        && !value.at().equals(inList.at())
                        && shape(value).equals(shape(inList)));
    }

    private static List<String> texts(ObjectNode schema) {
        return schema.list("enum").stream().map(SchemaNode::json).toList();
    }

    /** A schema without what is for people alone, its keywords in order. */
    private static String shape(ObjectNode schema) {
        Map<String, SchemaNode> members = new TreeMap<>(schema.members());
        members.keySet().removeAll(Set.of("title", "description", "default", "examples", "example", "$comment"));
        return new ObjectNode(schema.at(), members).json();
    }

    /** Whether values are plain ones, so that finding their shape makes no types but enumerations. */
    private static boolean isPlain(ObjectNode schema, Definitions definitions) {
        boolean isMany = isText(schema.members().get(TYPE), "array")
                || isText(schema.members().get(TYPE), "object");
        return !definitions.isType(schema)
                && !isMany
                && schema.members().get(TYPE) instanceof TextNode
                && Spellings.CHOICES.stream().noneMatch(schema::has);
    }
}
