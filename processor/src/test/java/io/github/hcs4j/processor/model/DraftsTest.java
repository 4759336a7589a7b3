package io.github.hcs4j.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.processor.schema.ProblemCode;
import io.github.hcs4j.processor.schema.Problems;
import io.github.hcs4j.processor.schema.SchemaReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One schema in the words of each draft of JSON Schema, and of Swagger 2.0, becomes the same types. */
class DraftsTest {

    private static final String EXPECTED = """
            Disk path:STRING
            Mode on off
            Vm name:STRING! mode:Mode disks:[Disk] pair:[INTEGER] id:GUID size:UINT64 note:STRING anything:ANY""";

    @ParameterizedTest
    @ValueSource(strings = {"""
                {"$schema": "http://json-schema.org/draft-04/schema#", "id": "http://acme.example/vm.json",
                 "definitions": {
                  "Vm": {"type": "object", "required": ["name"], "properties": {
                    "name": {"type": "string"}, "mode": {"$ref": "#/definitions/Mode"},
                    "disks": {"type": "array", "items": {"$ref": "#/definitions/Disk"}},
                    "pair": {"type": "array", "items": [{"type": "integer"}, {"type": "integer"}], "additionalItems": false},
                    "id": {"type": "string", "format": "uuid"},
                    "size": {"type": "integer", "format": "uint64", "minimum": 0, "exclusiveMinimum": true},
                    "note": {"type": ["string", "null"]}, "anything": {}}},
                  "Disk": {"type": "object", "properties": {"path": {"type": "string"}}},
                  "Mode": {"type": "string", "enum": ["on", "off"]}}}""", """
                {"$schema": "http://json-schema.org/draft-06/schema#", "$id": "http://acme.example/vm.json",
                 "definitions": {
                  "Vm": {"required": ["name"], "properties": {
                    "name": {"type": "string"}, "mode": {"$ref": "#/definitions/Mode"},
                    "disks": {"items": {"$ref": "#/definitions/Disk"}, "contains": {}},
                    "pair": {"items": [{"type": "integer"}, {"type": "integer"}], "additionalItems": false},
                    "id": {"type": "string", "format": "uuid"},
                    "size": {"type": "integer", "format": "uint64", "exclusiveMinimum": 0},
                    "note": {"type": ["null", "string"]}, "anything": true}},
                  "Disk": {"properties": {"path": {"type": "string"}}, "propertyNames": {"maxLength": 9}},
                  "Mode": {"enum": ["on", "off"]}}}""", """
                {"$schema": "http://json-schema.org/draft-07/schema#", "$comment": "as before",
                 "definitions": {
                  "Vm": {"required": ["name"], "properties": {
                    "name": {"type": "string"}, "mode": {"$ref": "#/definitions/Mode"},
                    "disks": {"type": "array", "items": {"$ref": "#/definitions/Disk"}},
                    "pair": {"items": [{"type": "integer"}, {"type": "integer"}], "additionalItems": false},
                    "id": {"type": "string", "format": "uuid"}, "size": {"type": "integer", "format": "uint64"},
                    "note": {"anyOf": [{"type": "string"}, {"type": "null"}]}, "anything": true}},
                  "Disk": {"properties": {"path": {"type": "string"}}},
                  "Mode": {"oneOf": [{"const": "on"}, {"const": "off"}]}}}""", """
                {"$schema": "https://json-schema.org/draft/2019-09/schema",
                 "$defs": {
                  "Vm": {"required": ["name"], "properties": {
                    "name": {"type": "string"}, "mode": {"$ref": "#/$defs/Mode", "description": "beside"},
                    "disks": {"type": "array", "items": {"$ref": "#/$defs/Disk"}, "minContains": 0},
                    "pair": {"items": [{"type": "integer"}, {"type": "integer"}], "additionalItems": false},
                    "id": {"type": "string", "format": "uuid"}, "size": {"type": "integer", "format": "uint64"},
                    "note": {"type": ["string", "null"]}, "anything": {}}, "dependentRequired": {"id": ["size"]}},
                  "Disk": {"properties": {"path": {"type": "string"}}, "unevaluatedProperties": false},
                  "Mode": {"enum": ["on", "off"]}}}""", """
                {"$schema": "https://json-schema.org/draft/2020-12/schema",
                 "$defs": {
                  "Vm": {"required": ["name"], "properties": {
                    "name": {"type": "string"}, "mode": {"$ref": "#/$defs/Mode"},
                    "disks": {"type": "array", "items": {"$ref": "#/$defs/Disk"}},
                    "pair": {"prefixItems": [{"type": "integer"}, {"type": "integer"}], "items": false},
                    "id": {"type": "string", "format": "uuid"}, "size": {"type": "integer", "format": "uint64"},
                    "note": {"type": ["string", "null"]}, "anything": true}},
                  "Disk": {"properties": {"path": {"type": "string"}}},
                  "Mode": {"enum": ["on", "off"]}}}""", """
                {"swagger": "2.0", "info": {"title": "vm", "version": "1"}, "paths": {},
                 "definitions": {
                  "Vm": {"type": "object", "required": ["name"], "properties": {
                    "name": {"type": "string"}, "mode": {"$ref": "#/definitions/Mode"},
                    "disks": {"type": "array", "items": {"$ref": "#/definitions/Disk"}},
                    "pair": {"type": "array", "items": {"type": "integer"}, "collectionFormat": "csv"},
                    "id": {"type": "string", "format": "uuid"}, "size": {"type": "integer", "format": "uint64"},
                    "note": {"type": "string", "x-nullable": true}, "anything": {}}},
                  "Disk": {"type": "object", "properties": {"path": {"type": "string"}}},
                  "Mode": {"type": "string", "enum": ["on", "off"]}}}"""})
    void theSameTypes(String schema) {
        Problems problems = new Problems();
        SchemaReader reader = new SchemaReader(path -> Optional.of(schema.getBytes(StandardCharsets.UTF_8)), problems);
        SchemaModel model = new ModelBuilder(reader, problems)
                .build(new ModelRequest("vm.json", "", List.of(), true))
                .orElseThrow();
        assertThat(problems.all())
                .filteredOn(problem -> problem.code().severity() != ProblemCode.Severity.NOTE)
                .isEmpty();
        assertThat(model.types().stream().map(type -> described(type, model)).collect(Collectors.joining("\n")))
                .isEqualTo(EXPECTED);
    }

    private static String described(TypeModel type, SchemaModel model) {
        String parts = type instanceof TypeModel.ObjectModel object
                ? object.properties().stream()
                        .map(property -> property.name()
                                + ':'
                                + Notation.of(property.type(), model)
                                + (property.traits().required() ? "!" : ""))
                        .collect(Collectors.joining(" "))
                : ((TypeModel.EnumModel) type)
                        .values().stream().map(ValueModel::text).collect(Collectors.joining(" "));
        return type.name() + ' ' + parts;
    }
}
