package io.github.hcs4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names and sizes that Java finds hard: what is generated from them compiles. */
class GeneratedNamesTest {

    /** Names that generated code, the libraries it uses, or Java itself have a use for. */
    private static final List<String> TYPES = List.of(
            "String",
            "Object",
            "Integer",
            "Long",
            "Double",
            "Boolean",
            "Override",
            "IllegalArgumentException",
            "Enum",
            "Record",
            "List",
            "Map",
            "BigInteger",
            "UnaryOperator",
            "Nullable",
            "Builder",
            "Type",
            "Value",
            "Known",
            "Unknown",
            "Holder",
            "Member",
            "Model",
            "EnumType",
            "ObjectType",
            "UnionType",
            "Branch",
            "BigDecimal",
            "JsonTypeInfo",
            "JsonSubTypes",
            "MapperSkeleton",
            "UnmappedMember",
            "JsonReader",
            "FreeForm",
            "NAMES",
            "S",
            "T",
            "A",
            "Codec",
            "Checks",
            "Path",
            "IOException",
            "Generated",
            "INSTANCE",
            "SKELETON",
            "class",
            "var",
            "yield",
            "_",
            "1",
            "\u78c1\u76d8");

    private static final List<String> MEMBERS = List.of(
            "map",
            "equals",
            "build",
            "TYPE",
            "NAMES",
            "in",
            "out",
            "source",
            "value",
            "member",
            "builder",
            "toBuilder",
            "class",
            "record",
            "var",
            "text",
            "of",
            "hashCode",
            "wait",
            "unknownMembers",
            "modelType",
            "toJson",
            "toPrettyJson",
            "toJsonBytes",
            "toTree",
            "writeTo",
            "read",
            "with",
            "clearMap",
            "putUnknownMembers",
            "values",
            "change",
            "key",
            "before",
            "name",
            "INSTANCE",
            "_",
            "$L");

    @Test
    void objectsMayHaveHardNames() {
        assertCompiles(definitions("{\"properties\": {\"A\": {\"type\": \"integer\", \"format\": \"uint8\"}}}"));
    }

    @Test
    void enumerationsMayHaveHardNames() {
        assertCompiles(definitions("{\"enum\": [\"A\", \"B\"]}"));
    }

    @Test
    void choicesMayHaveHardNames() {
        String branches = TYPES.stream()
                .map(name -> '"' + name + "\": {\"properties\": {\"kind\": {\"const\": \"" + name + "\"}}}")
                .collect(Collectors.joining(", "));
        String references = TYPES.stream()
                .map(name -> "{\"$ref\": \"#/$defs/" + name + "\"}")
                .collect(Collectors.joining(", "));
        assertCompiles("{\"$defs\": {\"Vm\": {\"type\": \"object\"}, \"Choice\": {\"oneOf\": [" + references + "]}, "
                + branches + "}}");
        assertCompiles(definitions("{\"oneOf\": [{\"properties\": {\"k\": {\"const\": \"a\"}}},"
                + " {\"properties\": {\"k\": {\"const\": \"b\"}}}]}"));
    }

    @Test
    void membersMayHaveHardNames() {
        assertCompiles(vm(MEMBERS.stream()));
    }

    @Test
    void membersMayHaveNamesOfTypesAndOfHelpers() {
        assertCompiles("""
                {"$defs": {
                  "Vm": {"properties": {
                    "GPU": {"$ref": "#/$defs/GPU"}, "Gpus": {"type": "array", "items": {"$ref": "#/$defs/GPU"}},
                    "AddGpus": {"type": "string"}, "clear_gpus": {"type": "string"},
                    "Slots": {"type": "object", "additionalProperties": {"$ref": "#/$defs/GPU"}},
                    "PutSlots": {"type": "string"}, "Mode": {"$ref": "#/$defs/Mode"}}},
                  "GPU": {"properties": {"Gpu": {"$ref": "#/$defs/GPU"}}},
                  "Mode": {"enum": ["Mode", "GPU"]}
                }}
                """);
    }

    @Test
    void valuesMayHaveHardNames() {
        String values = Stream.of("TYPE", "text", "values", "valueOf", "of", "class", "Unknown", "", "name", "a\\nb")
                .collect(Collectors.joining("\", \"", "\"", "\""));
        assertCompiles("{\"$defs\": {\"Vm\": {\"type\": \"object\"}, \"Mode\": {\"enum\": [" + values + "]}}}");
    }

    @Test
    void aTypeMayHaveAsManyMembersAsARecord() {
        assertCompiles(vm(IntStream.range(0, 253).mapToObj(i -> "M" + i)));
    }

    @Test
    void aFileMayBeASchemaItselfAndHaveNoExtension() {
        Processing compiled = Processing.of(
                Map.of("acme/vm", "{\"properties\": {\"Next\": {\"$ref\": \"#\"}}}"),
                "/** A. */ @io.github.hcs4j.annotation.HcsModel(schema = \"acme/vm\") package com.acme.x;");
        assertThat(compiled.messages()).isEmpty();
        assertThat(compiled.sources()).containsOnlyKeys("com/acme/x/Vm.java", "com/acme/x/XModel.java");
    }

    private static String definitions(String definition) {
        String hard =
                TYPES.stream().map(name -> '"' + name + "\": " + definition).collect(Collectors.joining(", "));
        return "{\"$defs\": {\"Vm\": {\"type\": \"object\"}, " + hard + "}}";
    }

    private static String vm(Stream<String> members) {
        String properties = members.map(name -> '"' + name + "\": {}").collect(Collectors.joining(", "));
        return "{\"$defs\": {\"Vm\": {\"properties\": {" + properties + "}}}}";
    }

    private static void assertCompiles(String schema) {
        Processing compiled = Processing.of(Map.of("acme.json", schema), """
                /** A. */
                @io.github.hcs4j.annotation.HcsModel(schema = "acme.json", mappers = "Vm")
                package com.acme.vm;
                """);
        assertThat(compiled.messages()).isEmpty();
        assertThat(compiled.compilation().status()).isEqualTo(Compilation.Status.SUCCESS);
    }
}
