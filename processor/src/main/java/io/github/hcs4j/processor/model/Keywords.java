package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.ProblemCode;
import io.github.hcs4j.processor.schema.Problems;
import io.github.hcs4j.processor.schema.SchemaNode;
import io.github.hcs4j.processor.schema.SchemaNode.ArrayNode;
import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;
import io.github.hcs4j.processor.schema.SchemaNode.TextNode;
import io.github.hcs4j.processor.schema.SchemaNode.TruthNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks that the keywords that are read have values of the kinds that JSON Schema, or this project, gives them. */
final class Keywords {

    private static final Set<Class<? extends SchemaNode>> OBJECT = Set.of(ObjectNode.class);
    private static final Set<Class<? extends SchemaNode>> LIST = Set.of(ArrayNode.class);
    private static final Set<Class<? extends SchemaNode>> TEXT = Set.of(TextNode.class);
    private static final Set<Class<? extends SchemaNode>> SCHEMA = Set.of(ObjectNode.class, TruthNode.class);

    private static final Set<Class<? extends SchemaNode>> TRUTH = Set.of(TruthNode.class);

    /** Many say here what to use instead. */
    private static final Set<Class<? extends SchemaNode>> TRUTH_OR_REASON = Set.of(TruthNode.class, TextNode.class);

    private static final Map<String, Set<Class<? extends SchemaNode>>> KINDS = Map.ofEntries(
            Map.entry("properties", OBJECT),
            Map.entry("patternProperties", OBJECT),
            Map.entry("$defs", OBJECT),
            Map.entry("definitions", OBJECT),
            Map.entry("x-hcs-values", OBJECT),
            Map.entry("enum", LIST),
            Map.entry("allOf", LIST),
            Map.entry("anyOf", LIST),
            Map.entry("oneOf", LIST),
            Map.entry("prefixItems", LIST),
            Map.entry("x-hcs-carries", LIST),
            Map.entry("x-hcs-versions", LIST),
            Map.entry("type", Set.of(TextNode.class, ArrayNode.class)),
            Map.entry("discriminator", Set.of(ObjectNode.class, TextNode.class)),
            Map.entry("format", TEXT),
            Map.entry("deprecated", TRUTH_OR_REASON),
            Map.entry("readOnly", TRUTH),
            Map.entry("writeOnly", TRUTH),
            Map.entry("nullable", TRUTH),
            Map.entry("x-hcs-whole-numbers-in-digits", TRUTH),
            Map.entry("required", Set.of(ArrayNode.class, TruthNode.class)),
            Map.entry("pattern", TEXT),
            Map.entry("items", Set.of(ObjectNode.class, TruthNode.class, ArrayNode.class)),
            Map.entry("additionalProperties", SCHEMA));

    /** What is for people alone: wrong, it keeps nothing from being generated. */
    private static final List<String> REMARKS = List.of("title", "description", "$comment");

    private Keywords() {}

    static void check(ObjectNode schema, Problems problems) {
        schema.members().forEach((keyword, value) -> {
            Set<Class<? extends SchemaNode>> kinds = KINDS.get(keyword);
            if (kinds != null && kinds.stream().noneMatch(kind -> kind.isInstance(value))) {
                problems.add(
                        ProblemCode.HCS007,
                        value.at(),
                        "expected " + wanted(kinds) + " for " + keyword + ", found " + value.kind());
            }
            if (REMARKS.contains(keyword) && !(value instanceof TextNode)) {
                problems.add(
                        ProblemCode.HCS036,
                        value.at(),
                        "expected a text for " + keyword + ", found " + value.kind() + ", which is shown nowhere");
            }
        });
    }

    private static String wanted(Set<Class<? extends SchemaNode>> kinds) {
        if (kinds.equals(SCHEMA)) {
            return "a schema";
        }
        if (kinds.equals(TRUTH_OR_REASON)) {
            return "true, false or a text";
        }
        if (kinds.contains(ObjectNode.class) && kinds.contains(TextNode.class)) {
            return "an object or the name of a member";
        }
        if (kinds.contains(ObjectNode.class)) {
            return kinds.size() == 1 ? "an object" : "a schema or a list of schemas";
        }
        if (kinds.contains(TextNode.class)) {
            return kinds.size() == 1 ? "a text" : "the name of a type or a list of them";
        }
        return kinds.contains(ArrayNode.class) ? "a list" : "true or false";
    }
}
