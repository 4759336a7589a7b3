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

/** Finds the Java shape of the schema of a member. */
final class TypeRefs {

    /** Keywords whose meaning has no Java shape yet: what they stand in becomes free-form, with a warning. */
    private static final Set<String> WITHOUT_SHAPE =
            Set.of("allOf", "anyOf", "oneOf", "not", "if", "const", "prefixItems", "patternProperties", "$dynamicRef");

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

    private final Definitions definitions;
    private final Problems problems;

    /** What references are being followed through. */
    private final Set<Location> open = new HashSet<>();

    TypeRefs(Definitions definitions, Problems problems) {
        this.definitions = definitions;
        this.problems = problems;
    }

    /**
     * The shape of a schema.
     *
     * @param node the schema
     * @param inlineName what a type is called that the schema defines where it stands
     */
    TypeRef of(SchemaNode node, String inlineName) {
        if (node instanceof SchemaNode.TruthNode) {
            return Scalar.ANY;
        }
        if (!(node instanceof ObjectNode schema)) {
            problems.add(ProblemCode.HCS007, node.at(), "expected a schema, which is an object, found " + node.kind());
            return Scalar.ANY;
        }
        if (schema.has("$ref")) {
            return referred(schema, inlineName);
        }
        if (Definitions.isType(schema)) {
            return definitions.reachInline(inlineName, schema).ref();
        }
        Optional<String> strange = schema.members().keySet().stream().filter(WITHOUT_SHAPE::contains).findFirst();
        if (strange.isPresent()) {
            return freeForm(schema, "\"" + strange.get() + "\" has no Java shape");
        }
        return schema.get("type").map(type -> typed(schema, type, inlineName)).orElseGet(() -> untyped(schema));
    }

    private TypeRef referred(ObjectNode schema, String inlineName) {
        Optional<Definition> type = definitions.reach(schema);
        if (type.isPresent()) {
            return type.get().ref();
        }
        Optional<SchemaNode> target = definitions.target(schema);
        if (target.isEmpty()) {
            return Scalar.ANY;
        }
        if (!open.add(target.get().at())) {
            problems.add(ProblemCode.HCS006, schema.at(), "this leads back to itself through " + target.get().at()
                    + "; let an object with members stand in between");
            return Scalar.ANY;
        }
        // named by where it is defined, not by who happens to refer to it first
        String definition = target.get().at().pointer().lastName();
        TypeRef shape = of(target.get(), definition.isEmpty() ? inlineName : definition);
        open.remove(target.get().at());
        return shape;
    }

    private TypeRef untyped(ObjectNode schema) {
        List<SchemaNode> carried = schema.list("x-hcs-carries");
        List<TypeRef.Named> types = carried.stream()
                .flatMap(node -> definitions.reach(node).stream())
                .map(Definition::ref)
                .toList();
        return carried.size() == 1 && types.size() == 1 ? new TypeRef.Carried(types.get(0)) : Scalar.ANY;
    }

    private TypeRef typed(ObjectNode schema, SchemaNode type, String inlineName) {
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
            case "array" -> new TypeRef.ListOf(
                    schema.get("items").map(items -> of(items, inlineName)).orElse(Scalar.ANY));
            case "object" -> new TypeRef.MapOf(schema.get("additionalProperties")
                    .map(values -> of(values, inlineName))
                    .orElse(Scalar.ANY));
            default -> wrong(type, "expected string, boolean, integer, number, array or object");
        };
    }

    private TypeRef wrong(SchemaNode type, String expected) {
        problems.add(ProblemCode.HCS007, type.at(), expected + ", found " + type.kind());
        return Scalar.ANY;
    }

    private TypeRef freeForm(ObjectNode schema, String why) {
        problems.add(ProblemCode.HCS008, schema.at(), why + ", so this becomes a free-form value");
        return Scalar.ANY;
    }
}
