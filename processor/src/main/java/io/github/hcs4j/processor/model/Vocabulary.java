package io.github.hcs4j.processor.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The keywords and formats that are read, and those of JSON Schema that are not. */
final class Vocabulary {

    /** What the keywords of this project begin with. */
    private static final List<String> OURS = List.of("x-hcs-", "x-java-");

    /** Keywords for people alone: a wrong value of one keeps nothing from being generated. */
    static final Set<String> REMARKS = Set.of("title", "description", "$comment");

    /** The keywords that are read, or that are for people, with what their values are. */
    static final Map<String, Keyword> KEYWORDS = keywords();

    /** Keywords of JSON Schema, or of what is made of it, that are not read; they are no slips of the pen. */
    static final Set<String> UNREAD = Set.of(
            "contains",
            "contentEncoding",
            "contentMediaType",
            "contentSchema",
            "dependencies",
            "dependentSchemas",
            "disallow",
            "divisibleBy",
            "else",
            "externalDocs",
            "if",
            "links",
            "maxContains",
            "media",
            "minContains",
            "not",
            "propertyNames",
            "then",
            "unevaluatedItems",
            "unevaluatedProperties",
            "xml");

    /** Keywords of jsonschema2pojo that have no effect on what is generated. */
    static final Set<String> WITHOUT_EFFECT = Set.of(
            "customDatePattern",
            "customDateTimePattern",
            "customPattern",
            "customTimePattern",
            "customTimezone",
            "excludedFromEqualsAndHashCode",
            "existingJavaType",
            "extendsJavaClass",
            "javaInterfaces",
            "javaJsonView",
            "javaTypeGeneric",
            "serializable");

    /** The formats that decide on a Java type, by the type that they are of. */
    private static final Map<String, Set<String>> FORMATS = Map.of(
            "integer", TypeRefs.INTEGERS.keySet(),
            "string", TypeRefs.TEXTS.keySet(),
            "number", Set.of("double", "float"));

    /** Formats of JSON Schema that decide on nothing. */
    private static final Set<String> UNREAD_FORMATS =
            Set.of("idn-email", "idn-hostname", "password", "relative-json-pointer", "uri-template");

    private Vocabulary() {}

    /** A keyword, and those for people that may stand beside it and change nothing. */
    static Set<String> remarksAnd(String keyword) {
        Set<String> all = new TreeSet<>(REMARKS);
        all.add(keyword);
        return Set.copyOf(all);
    }

    private static Map<String, Keyword> keywords() {
        Map<String, Keyword> all = new TreeMap<>();
        put(
                all,
                Keyword.TEXT,
                "$anchor",
                "$comment",
                "$dynamicAnchor",
                "$dynamicRef",
                "$id",
                "$recursiveRef",
                "$schema");
        put(all, Keyword.TEXT, "description", "format", "id", "pattern", "title");
        put(
                all,
                Keyword.ANYTHING,
                "$ref",
                "$recursiveAnchor",
                "components", // of OpenAPI, with definitions
                "const",
                "default",
                "example",
                "examples",
                "$vocabulary");
        put(all, Keyword.NAMED_SCHEMAS, "$defs", "definitions", "patternProperties", "properties");
        put(all, Keyword.SCHEMA, "additionalItems", "additionalProperties");
        put(all, Keyword.SCHEMAS, "allOf", "anyOf", "oneOf", "prefixItems");
        put(all, Keyword.ITEMS, "extends", "items");
        put(all, Keyword.LIST, "enum");
        put(all, Keyword.NAMES_OR_TRUTH, "required");
        put(all, Keyword.OBJECT, "dependentRequired");
        put(all, Keyword.TYPE, "type");
        put(all, Keyword.DISCRIMINATOR, "discriminator", "x-discriminator");
        put(all, Keyword.TRUTH_OR_REASON, "deprecated");
        put(all, Keyword.TRUTH, "nullable", "readOnly", "uniqueItems", "writeOnly");
        put(all, Keyword.NUMBER, "maximum", "maxItems", "maxLength", "maxProperties");
        put(all, Keyword.NUMBER, "minimum", "minItems", "minLength", "minProperties", "multipleOf");
        put(all, Keyword.NUMBER_OR_TRUTH, "exclusiveMaximum", "exclusiveMinimum");
        put(all, Keyword.ANYTHING, "javaEnumNames", "javaEnums", "javaName", "javaType");
        put(
                all,
                Keyword.ANYTHING,
                "x-hcs-resource-path",
                "x-hcs-severity",
                "x-hcs-since",
                "x-hcs-until",
                "x-java-name"); // checked
        put(all, Keyword.VERSIONS, "x-hcs-versions");
        put(all, Keyword.NAMED_SCHEMAS, "x-hcs-values");
        put(all, Keyword.SCHEMAS, "x-hcs-carries");
        put(all, Keyword.LIST, "x-hcs-aliases", "x-hcs-overlays");
        put(all, Keyword.TEXT, "x-hcs-extends", "x-hcs-key", "x-hcs-source");
        put(all, Keyword.NUMBER, "x-hcs-number", "x-hcs-since-build");
        put(all, Keyword.TRUTH, "x-hcs-whole-numbers-in-digits");
        return all;
    }

    private static void put(Map<String, Keyword> all, Keyword value, String... names) {
        for (String name : names) {
            all.put(name, value);
        }
    }

    /** The names of all keywords of JSON Schema and of this project. */
    static Set<String> names() {
        Set<String> names = new TreeSet<>(KEYWORDS.keySet());
        names.addAll(UNREAD);
        return names;
    }

    /** Whether a keyword claims to be one of this project. */
    static boolean isOurs(String keyword) {
        return OURS.stream().anyMatch(keyword::startsWith);
    }

    /** The formats that are read of a type. */
    static Set<String> formats(String type) {
        return FORMATS.getOrDefault(type, Set.of());
    }

    /** Whether a format is one of JSON Schema, or one that is read of some type. */
    static boolean isFormat(String format) {
        return formats().contains(format) || UNREAD_FORMATS.contains(format);
    }

    /** The formats that are read of some type. */
    static Set<String> formats() {
        Set<String> all = new TreeSet<>();
        FORMATS.values().forEach(all::addAll);
        return all;
    }
}
