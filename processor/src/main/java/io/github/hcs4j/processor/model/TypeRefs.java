package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.model.TypeRef.Scalar;
import io.github.hcs4j.processor.schema.Location;
import io.github.hcs4j.processor.schema.Problems;
import io.github.hcs4j.processor.schema.SchemaNode;
import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;
import io.github.hcs4j.processor.schema.SchemaNode.TextNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the Java shape of the schema of a member. What has none becomes free-form, with a warning. */
final class TypeRefs {

    /** The integers by format; those of 8 and 16 bits with a sign are {@code int}s with narrower limits. */
    static final Map<String, Scalar> INTEGERS = Map.of(
            "int8", Scalar.INT32,
            "int16", Scalar.INT32,
            "uint8", Scalar.UINT8,
            "uint16", Scalar.UINT16,
            "int32", Scalar.INT32,
            "uint32", Scalar.UINT32,
            "int64", Scalar.INT64,
            "uint64", Scalar.UINT64,
            "uint", Scalar.UINT);

    /** The texts by format. */
    static final Map<String, Scalar> TEXTS = Map.ofEntries(
            Map.entry("uuid", Scalar.GUID),
            Map.entry("mac-address", Scalar.MAC),
            Map.entry("date-time", Scalar.DATETIME),
            Map.entry("date", Scalar.DATE),
            Map.entry("time", Scalar.TIME),
            Map.entry("duration", Scalar.DURATION),
            Map.entry("uri", Scalar.URI),
            Map.entry("uri-reference", Scalar.URI_REFERENCE),
            Map.entry("iri", Scalar.URI),
            Map.entry("iri-reference", Scalar.URI_REFERENCE),
            Map.entry("email", Scalar.EMAIL),
            Map.entry("hostname", Scalar.HOSTNAME),
            Map.entry("ipv4", Scalar.IPV4),
            Map.entry("ipv6", Scalar.IPV6),
            Map.entry("json-pointer", Scalar.JSON_POINTER),
            Map.entry("regex", Scalar.REGEX),
            Map.entry("byte", Scalar.BYTES),
            Map.entry("binary", Scalar.BYTES));

    private static final List<String> TYPES =
            List.of("string", "boolean", "integer", "number", "array", "object", "null");

    /** How deep lists and maps may be nested in each other without an object in between. */
    private static final int DEEPEST = 100;

    /** Patterns that every name matches. */
    private static final Set<String> EVERY_NAME = Set.of(
            "", "^", "$", ".", ".*", ".+", "^.*", "^.*$", "^.+$", "^(.*)$", "^(.+)$", "(.*)", "(.+)", "^[\\s\\S]*$");

    private final Definitions definitions;
    private final Reached reached;
    private final Contents contents;
    private final Problems problems;

    private final Map<Location, TypeRef> shapes = new HashMap<>();
    private final Nesting nesting = new Nesting();

    TypeRefs(Definitions definitions, Reached reached, Contents contents, Problems problems) {
        this.definitions = definitions;
        this.reached = reached;
        this.contents = contents;
        this.problems = problems;
    }

    /** The shape of a schema. */
    TypeRef of(SchemaNode node) {
        Optional<Definition> type = reached.add(node);
        if (type.isPresent()) {
            return type.get().ref();
        }
        Optional<SchemaNode> target = definitions.target(node);
        if (target.isEmpty()) {
            return Scalar.ANY;
        }
        if (target.get() instanceof SchemaNode.TruthNode truth) {
            return truth.value() ? Scalar.ANY : freeForm(truth, Shapeless.NOTHING);
        }
        if (!(target.get() instanceof ObjectNode schema)) {
            problems.wrongKind(target.get(), "a schema, which is an object");
            return Scalar.ANY;
        }
        TypeRef known = shapes.get(schema.at());
        if (known != null) {
            nesting.pass(schema.at());
            return known;
        }
        if (nesting.pass(schema.at())) {
            return Scalar.ANY; // of a list or map that contains itself, which becomes one of free-form values
        }
        if (nesting.depth() >= DEEPEST) {
            return freeForm(schema, Shapeless.DEPTH, DEEPEST);
        }
        nesting.enter(schema.at());
        TypeRef shape = shape(schema);
        if (nesting.leave(schema.at())) {
            shape = inCycle(shape);
            problems.noShape(
                    schema,
                    "a list or map that contains itself has no Java shape, so its values become free-form; let an"
                            + " object with members stand in between");
        }
        shapes.put(schema.at(), shape);
        return shape;
    }

    private static TypeRef inCycle(TypeRef shape) {
        if (shape instanceof TypeRef.OneOrMany) {
            return Scalar.ANY;
        }
        return shape instanceof TypeRef.MapOf
                ? new TypeRef.MapOf(Scalar.ANY, true)
                : new TypeRef.ListOf(Scalar.ANY, true);
    }

    private TypeRef shape(ObjectNode schema) {
        SchemaNode type = schema.members().get("type");
        // what a choice says of plain values and lists of one type restricts them
        boolean isOfOneType = type instanceof TextNode text && !text.value().equals("object");
        Optional<TypeRef> oneOrMany = oneOrMany(schema);
        if (oneOrMany.isPresent()) {
            return oneOrMany.get();
        }
        for (String choice : Spellings.CHOICES) {
            if (!isOfOneType && !schema.list(choice).isEmpty()) {
                return freeForm(schema, Shapeless.CHOICE, choice);
            }
        }
        if (type != null) {
            return typed(schema, type);
        }
        SchemaNode example = schema.has("const")
                ? schema.members().get("const")
                : schema.list("enum").stream().findFirst().orElse(null);
        return example == null ? untyped(schema) : byValues(schema, example);
    }

    /** A value or a list of values, where both have one shape; the one of an enumeration takes any text. */
    private Optional<TypeRef> oneOrMany(ObjectNode schema) {
        Optional<OneOrManySchema> both = OneOrManySchema.of(schema, definitions);
        if (both.isEmpty()) {
            return Optional.empty();
        }
        return both.get()
                .common(definitions, this::of)
                .map(this::of)
                .filter(shape -> shape instanceof TypeRef.Named
                        || shape instanceof TypeRef.MapOf
                        || shape instanceof Scalar && shape != Scalar.ANY)
                .map(shape -> new TypeRef.OneOrMany(
                        shape, definitions.isNullable(both.get().element())));
    }

    private TypeRef typed(ObjectNode schema, SchemaNode type) {
        if (!(type instanceof TextNode text)) {
            return type instanceof SchemaNode.ArrayNode
                    ? freeForm(schema, Shapeless.TYPES)
                    : Scalar.ANY; // Keywords tells of it
        }
        if (schema.get("javaType").isPresent()) {
            problems.passedOver(
                    schema.member("javaType").at(),
                    "\"javaType\" of jsonschema2pojo names generated types alone, and has no effect on other values");
        }
        String format = schema.text("format").orElse("");
        return switch (text.value()) {
            case "string" -> TEXTS.getOrDefault(format, Scalar.STRING);
            case "boolean" -> Scalar.BOOLEAN;
            case "integer" -> INTEGERS.getOrDefault(format, Scalar.INTEGER);
            case "number" -> format.equals("double") || format.equals("float") ? Scalar.DOUBLE : Scalar.NUMBER;
            case "array" -> list(schema);
            case "object" -> map(schema);
            case "null" -> freeForm(schema, Shapeless.NULL);
            default -> freeForm(schema, Shapeless.TYPE, text.value(), Suggestions.nearest(text.value(), TYPES));
        };
    }

    private TypeRef untyped(ObjectNode schema) {
        if (schema.has("items") || schema.has("prefixItems")) {
            return list(schema);
        }
        if (schema.has("additionalProperties") || schema.has("patternProperties")) {
            return map(schema);
        }
        return contents.theOnlyType(schema).<TypeRef>map(TypeRef.Carried::new).orElse(Scalar.ANY);
    }

    private TypeRef list(ObjectNode schema) {
        return elements(schema)
                .map(elements -> {
                    TypeRef shape = shared(schema, elements, Shapeless.LIST);
                    return new TypeRef.ListOf(shape, isNullable(shape, elements));
                })
                .orElseGet(() -> new TypeRef.ListOf(Scalar.ANY, true));
    }

    /** The schemas that elements have, one for each place and one for the places after these; nothing if any may be. */
    Optional<List<SchemaNode>> elements(ObjectNode schema) {
        SchemaNode items = schema.members().get("items");
        boolean isTuple = schema.has("prefixItems") || items instanceof SchemaNode.ArrayNode;
        if (!isTuple) {
            return items == null || isTrue(items) ? Optional.empty() : Optional.of(List.of(items));
        }
        boolean isOfToday = schema.has("prefixItems");
        List<SchemaNode> places = isOfToday ? schema.list("prefixItems") : schema.list("items");
        SchemaNode others = isOfToday ? items : schema.members().get("additionalItems");
        return all(schema, places, others, Shapeless.OPEN_LIST);
    }

    private TypeRef map(ObjectNode schema) {
        return values(schema)
                .map(values -> {
                    TypeRef shape = shared(schema, values, Shapeless.MAP);
                    return new TypeRef.MapOf(shape, isNullable(shape, values));
                })
                .orElseGet(() -> new TypeRef.MapOf(Scalar.ANY, true));
    }

    /** The schemas that values have, one for each kind of names and one for other names; nothing if any may be. */
    Optional<List<SchemaNode>> values(ObjectNode schema) {
        Map<String, SchemaNode> patterns =
                schema.object("patternProperties").map(ObjectNode::members).orElse(Map.of());
        SchemaNode others = schema.members().get("additionalProperties");
        if (patterns.isEmpty()) {
            return others == null || others instanceof SchemaNode.TruthNode
                    ? Optional.empty()
                    : Optional.of(List.of(others));
        }
        List<SchemaNode> kinds = List.copyOf(patterns.values());
        return patterns.keySet().stream().anyMatch(EVERY_NAME::contains)
                ? Optional.of(kinds)
                : all(schema, kinds, others, Shapeless.OPEN_MAP);
    }

    /** Some schemas and that of all others; nothing, with a warning, if others may be anything. */
    private Optional<List<SchemaNode>> all(
            ObjectNode owner, List<SchemaNode> some, @Nullable SchemaNode others, Shapeless whyNone) {
        if (others instanceof SchemaNode.TruthNode truth && !truth.value() && !some.isEmpty()) {
            return Optional.of(some);
        }
        if (others == null || others instanceof SchemaNode.TruthNode) {
            freeForm(owner, whyNone);
            return Optional.empty();
        }
        return Optional.of(Stream.concat(some.stream(), Stream.of(others)).toList());
    }

    private static boolean isTrue(SchemaNode node) {
        return node instanceof SchemaNode.TruthNode truth && truth.value();
    }

    /** The shape that all of some schemas have. */
    private TypeRef shared(ObjectNode owner, List<SchemaNode> schemas, Shapeless whyNone) {
        List<TypeRef> shapes = schemas.stream().map(this::of).distinct().toList();
        return shapes.size() == 1 ? shapes.get(0) : freeForm(owner, whyNone);
    }

    private boolean isNullable(TypeRef shape, List<SchemaNode> schemas) {
        return shape == Scalar.ANY || schemas.stream().anyMatch(definitions::isNullable);
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
        boolean isNull = values.stream().allMatch(SchemaNode.NullNode.class::isInstance);
        return freeForm(schema, isNull ? Shapeless.NULL : Shapeless.VALUES);
    }

    private static boolean isWhole(SchemaNode value) {
        return ((SchemaNode.NumberNode) value).value().stripTrailingZeros().scale() <= 0;
    }

    private TypeRef freeForm(SchemaNode schema, Shapeless construct, Object... details) {
        problems.noShape(schema, construct.message(details));
        return Scalar.ANY;
    }
}
