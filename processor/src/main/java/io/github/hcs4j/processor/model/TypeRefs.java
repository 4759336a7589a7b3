package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.model.TypeRef.Scalar;
import io.github.hcs4j.processor.schema.Location;
import io.github.hcs4j.processor.schema.ProblemCode;
import io.github.hcs4j.processor.schema.Problems;
import io.github.hcs4j.processor.schema.SchemaNode;
import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;
import io.github.hcs4j.processor.schema.SchemaNode.TextNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the Java shape of the schema of a member. What has none becomes free-form, with a warning. */
final class TypeRefs {

    private static final Map<String, Scalar> INTEGERS = Map.of(
            "uint8", Scalar.UINT8,
            "uint16", Scalar.UINT16,
            "int32", Scalar.INT32,
            "uint32", Scalar.UINT32,
            "int64", Scalar.INT64,
            "uint64", Scalar.UINT64,
            "uint", Scalar.UINT);

    private static final Map<String, Scalar> TEXTS = Map.of(
            "uuid", Scalar.GUID,
            "mac-address", Scalar.MAC,
            "date-time", Scalar.DATETIME,
            "byte", Scalar.BYTES,
            "binary", Scalar.BYTES);

    /** How deep lists and maps may be nested in each other without an object in between. */
    private static final int DEEPEST = 100;

    private static final List<String> CHOICES = List.of("oneOf", "anyOf");

    private final Definitions definitions;
    private final Problems problems;

    /** What is being looked at, from the member inwards. */
    private final Set<Location> open = new HashSet<>();

    TypeRefs(Definitions definitions, Problems problems) {
        this.definitions = definitions;
        this.problems = problems;
    }

    /** The shape of a schema. */
    TypeRef of(SchemaNode node) {
        Optional<Definition> type = definitions.reach(node);
        if (type.isPresent()) {
            return type.get().ref();
        }
        Optional<SchemaNode> target = definitions.target(node);
        if (target.isEmpty()) {
            return Scalar.ANY;
        }
        if (target.get() instanceof SchemaNode.TruthNode truth) {
            return truth.value() ? Scalar.ANY : freeForm(truth, "\"false\" allows no value at all");
        }
        if (!(target.get() instanceof ObjectNode schema)) {
            problems.add(
                    ProblemCode.HCS007,
                    target.get().at(),
                    "expected a schema, which is an object, found "
                            + target.get().kind());
            return Scalar.ANY;
        }
        if (open.size() >= DEEPEST) {
            problems.add(
                    ProblemCode.HCS006,
                    node.at(),
                    "lists and maps are nested deeper than " + DEEPEST
                            + " levels here; let an object with members stand in between");
            return Scalar.ANY;
        }
        if (!open.add(schema.at())) {
            problems.add(
                    ProblemCode.HCS006,
                    node.at(),
                    "this leads back to itself through " + schema.at()
                            + "; let an object with members stand in between");
            return Scalar.ANY;
        }
        TypeRef shape = shape(schema);
        open.remove(schema.at());
        return shape;
    }

    private TypeRef shape(ObjectNode schema) {
        for (String choice : CHOICES) {
            if (!schema.list(choice).isEmpty()) {
                return freeForm(
                        schema,
                        "a choice in \"" + choice + "\" that is not between texts, or between objects with a text"
                                + " member that tells them apart, has no Java shape");
            }
        }
        SchemaNode type = schema.members().get("type");
        if (type != null) {
            return typed(schema, type);
        }
        SchemaNode example = schema.has("const")
                ? schema.members().get("const")
                : schema.list("enum").stream().findFirst().orElse(null);
        return example == null ? untyped(schema) : byValues(schema, example);
    }

    private TypeRef typed(ObjectNode schema, SchemaNode type) {
        if (!(type instanceof TextNode text)) {
            return type instanceof SchemaNode.ArrayNode
                    ? freeForm(schema, "a list of types has no Java shape")
                    : wrong(type, "expected the name of a type");
        }
        String format = schema.text("format").orElse("");
        return switch (text.value()) {
            case "string" -> TEXTS.getOrDefault(format, Scalar.STRING);
            case "boolean" -> Scalar.BOOLEAN;
            case "integer" -> INTEGERS.getOrDefault(format, Scalar.INTEGER);
            case "number" -> format.equals("double") || format.equals("float") ? Scalar.DOUBLE : Scalar.NUMBER;
            case "array" -> new TypeRef.ListOf(element(schema));
            case "object" -> new TypeRef.MapOf(value(schema));
            default -> freeForm(schema, "\"" + text.value() + "\" is not a type of JSON Schema");
        };
    }

    private TypeRef untyped(ObjectNode schema) {
        if (schema.has("items") || schema.has("prefixItems")) {
            return new TypeRef.ListOf(element(schema));
        }
        if (schema.has("additionalProperties") || schema.has("patternProperties")) {
            return new TypeRef.MapOf(value(schema));
        }
        List<SchemaNode> carried = schema.list("x-hcs-carries");
        List<TypeRef.Named> types = carried.stream()
                .flatMap(node -> definitions.reach(node).stream())
                .map(Definition::ref)
                .toList();
        return carried.size() == 1 && types.size() == 1 ? new TypeRef.Carried(types.get(0)) : Scalar.ANY;
    }

    private TypeRef element(ObjectNode schema) {
        SchemaNode items = schema.members().get("items");
        boolean isTuple = schema.has("prefixItems") || items instanceof SchemaNode.ArrayNode;
        if (isTuple) {
            List<SchemaNode> places =
                    schema.has("prefixItems") ? schema.list("prefixItems") : ((SchemaNode.ArrayNode) items).elements();
            List<TypeRef> shapes = places.stream().map(this::of).distinct().toList();
            return shapes.size() == 1
                    ? shapes.get(0)
                    : freeForm(schema, "a list whose elements differ in type has no Java shape");
        }
        return items == null ? Scalar.ANY : of(items);
    }

    private TypeRef value(ObjectNode schema) {
        List<SchemaNode> patterns = List.copyOf(schema.object("patternProperties")
                .map(ObjectNode::members)
                .orElse(Map.of())
                .values());
        if (!patterns.isEmpty()) {
            List<TypeRef> shapes = patterns.stream().map(this::of).distinct().toList();
            return shapes.size() == 1
                    ? shapes.get(0)
                    : freeForm(schema, "a map whose values differ in type by their names has no Java shape");
        }
        SchemaNode values = schema.members().get("additionalProperties");
        return values == null || values instanceof SchemaNode.TruthNode ? Scalar.ANY : of(values);
    }

    /** The shape of constants: that which all of them have. */
    private TypeRef byValues(ObjectNode schema, SchemaNode example) {
        List<SchemaNode> values = schema.has("const") ? List.of(example) : schema.list("enum");
        if (values.stream().allMatch(TextNode.class::isInstance)) {
            return Scalar.STRING;
        }
        if (values.stream().allMatch(SchemaNode.TruthNode.class::isInstance)) {
            return Scalar.BOOLEAN;
        }
        if (values.stream().allMatch(SchemaNode.NumberNode.class::isInstance)) {
            return values.stream().allMatch(TypeRefs::isWhole) ? Scalar.INTEGER : Scalar.NUMBER;
        }
        return freeForm(schema, "values that differ in type have no Java shape");
    }

    private static boolean isWhole(SchemaNode value) {
        return ((SchemaNode.NumberNode) value).value().stripTrailingZeros().scale() <= 0;
    }

    private TypeRef wrong(SchemaNode type, String expected) {
        problems.add(ProblemCode.HCS007, type.at(), expected + ", found " + type.kind());
        return Scalar.ANY;
    }

    private TypeRef freeForm(SchemaNode schema, String why) {
        problems.add(ProblemCode.HCS008, schema.at(), why + ", so this becomes a free-form value");
        return Scalar.ANY;
    }
}
