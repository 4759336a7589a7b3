package io.github.hcs4j.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.processor.model.TypeModel.EnumModel;
import io.github.hcs4j.processor.model.TypeModel.ObjectModel;
import io.github.hcs4j.processor.schema.Problem;
import io.github.hcs4j.processor.schema.ProblemCode;
import io.github.hcs4j.processor.schema.Problems;
import io.github.hcs4j.processor.schema.SchemaReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the drafts of JSON Schema, and Swagger, say in different words becomes the same Java. */
class SpellingsTest {

    private static final String DEFINITIONS = """
            "Disk": {"properties": {"path": {"type": "string"}}},
            "Named": {"properties": {"name": {"type": "string"}}},
            "Mode": {"enum": ["on", "off"]},
            "Guid": {"type": "string", "format": "uuid"},
            "Disks": {"type": "array", "items": {"$ref": "#/$defs/Disk"}}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"type": ["string", "null"]}                                  | STRING
            {"type": ["null", "integer"], "format": "uint32"}             | UINT32
            {"type": "string", "nullable": true}                          | STRING
            {"oneOf": [{"type": "null"}, {"$ref": "#/$defs/Disk"}]}       | Disk
            {"anyOf": [{"$ref": "#/$defs/Guid"}, {"type": "null"}]}       | GUID
            {"allOf": [{"$ref": "#/$defs/Disk"}], "description": "x"}     | Disk
            {"allOf": [{"type": "string"}], "format": "uuid"}             | GUID
            {"$ref": "#/$defs/Mode", "type": "string"}                    | Mode
            {"$ref": "#/$defs/Disks"}                                     | [Disk]
            {"const": "always"}                                           | STRING
            {"const": 5}                                                  | INTEGER
            {"const": true}                                               | BOOLEAN
            {"enum": [1, 2, 3]}                                           | INTEGER
            {"enum": [0.5, 1]}                                            | NUMBER
            {"enum": [true, false]}                                       | BOOLEAN
            {"enum": ["a", "b"]}                                          | VmIt
            {"type": ["string", "null"], "enum": ["a", "b", null]}        | VmIt
            {"enum": [null, 1, 2]}                                        | INTEGER
            {"oneOf": [{"const": "a"}, {"const": "b"}]}                   | VmIt
            {"anyOf": [{"enum": ["a", "b"]}, {"type": "string"}]}         | VmIt
            {"anyOf": [{"type": "string"}, {"$ref": "#/$defs/Mode"}]}     | Mode
            {"anyOf": [{"$ref": "#/$defs/Mode"}, {"enum": ["other"]}]}    | VmIt
            {"anyOf": [{"type": "string", "format": "ipv4"}, {"type": "string", "pattern": "^a"}]} | STRING
            {"type": "string", "anyOf": [{"format": "ipv4"}, {"minLength": 3}]} | STRING
            {"type": "array", "items": {"type": "string"}, "oneOf": [{"minItems": 1}, {"maxItems": 3}]} | [STRING]
            {"type": "integer", "format": "int8"}                         | INT32
            {"properties": {"a": {}}}                                     | VmIt
            {"allOf": [{"$ref": "#/$defs/Disk"}, {"$ref": "#/$defs/Named"}]} | VmIt
            {"items": {"type": "boolean"}}                                | [BOOLEAN]
            {"$dynamicRef": "#/$defs/Disk"}                               | Disk
            {"$ref": "#/$defs/Disk", "properties": {"a": {}}}             | VmIt
            {"prefixItems": [{"type": "integer"}, {"type": "integer"}], "items": false} | [INTEGER]
            {"prefixItems": [{"type": "integer"}], "items": {"type": "integer"}} | [INTEGER]
            {"items": [{"type": "number"}, {"type": "number"}], "additionalItems": false} | [NUMBER]
            {"items": [{"type": "number"}], "additionalItems": {"type": "number"}} | [NUMBER]
            {"items": true}                                               | [ANY]
            {"type": "array"}                                             | [ANY]
            {"type": "object"}                                            | {ANY}
            {"type": "object", "additionalProperties": true}              | {ANY}
            {"additionalProperties": {"type": "string"}}                  | {STRING}
            {"patternProperties": {"^a": {"$ref": "#/$defs/Disk"}}, "additionalProperties": false} | {Disk}
            {"patternProperties": {"^.*$": {"$ref": "#/$defs/Disk"}}}     | {Disk}
            {"patternProperties": {"^a": {"type": "string"}}, "additionalProperties": {"type": "string"}} | {STRING}
            {"type": "array", "items": {"type": "string"}, "properties": {"a": {}}} | [STRING]
            {"allOf": [{"$ref": "#/$defs/Disk"}, {"readOnly": true}]}     | Disk
            {"allOf": [{"$ref": "#/$defs/Disk"}], "writeOnly": true, "x-note": 1} | Disk
            {"allOf": [{"$ref": "#/$defs/Disk"}], "type": "object"}       | Disk
            {"allOf": [{"$ref": "#/$defs/Disk"}], "required": ["path"]}   | Disk
            {"allOf": [{"$ref": "#/$defs/Disk"}, {"$ref": "#/$defs/Disk"}]} | Disk
            {"allOf": [{"$ref": "#/$defs/Disk"}, {"description": "x"}, {"required": ["path"]}]} | Disk
            {"$ref": "#/$defs/Disk", "allOf": [{"deprecated": true}]}     | Disk
            {"extends": {"$ref": "#/$defs/Disk"}}                         | Disk
            {"extends": [{"$ref": "#/$defs/Disk"}], "properties": {"a": {}}} | VmIt
            {"type": "object", "additionalProperties": {"items": {}}}     | {[ANY]}
            {"type": "number", "format": "float"}                         | DOUBLE
            {"type": "integer", "minimum": 0, "not": {"const": 3}}        | INTEGER
            {}                                                            | ANY
            true                                                          | ANY
            """)
    void aMemberBecomes(String schema, String shape) {
        Built built = build("{\"$defs\": {\"Vm\": {\"properties\": {\"It\": " + schema + "}}, " + DEFINITIONS + "}}");
        assertThat(built.problems())
                .filteredOn(problem -> problem.code().severity() != ProblemCode.Severity.NOTE)
                .isEmpty();
        assertThat(Notation.of(
                        built.object("Vm").properties().get(0).type(),
                        built.model().orElseThrow()))
                .isEqualTo(shape);
    }

    @Test
    void theMembersOfAllPartsComeFirstThenItsOwn() {
        Built built = build("""
                {"definitions": {
                  "Base": {"allOf": [{"$ref": "#/definitions/Root"}], "properties": {"b": {}, "x": {"type": "string"}}},
                  "Root": {"description": "not inherited", "properties": {"a": {}}},
                  "Vm": {"allOf": [{"$ref": "#/definitions/Base"}, {"properties": {"c": {}}}],
                         "properties": {"d": {}, "x": {"type": "integer"}}}
                }}""");
        assertThat(built.problems()).isEmpty();
        ObjectModel vm = built.object("Vm");
        assertThat(vm.properties()).extracting(PropertyModel::name).containsExactly("a", "b", "x", "c", "d");
        assertThat(vm.properties().get(2).type()).isEqualTo(TypeRef.Scalar.INTEGER);
        assertThat(vm.description()).isEmpty();
    }

    @Test
    void constantsInAChoiceKeepWhatIsSaidOfThem() {
        Built built = build("""
                {"$defs": {"Mode": {"oneOf": [
                  {"const": "a", "description": "the first", "x-java-name": "FIRST", "x-hcs-since": "1.1"},
                  {"const": "b"}
                ]}}}""");
        assertThat(built.problems()).isEmpty();
        EnumModel mode = (EnumModel) built.type("Mode");
        assertThat(mode.values()).extracting(ValueModel::constant).containsExactly("FIRST", "B");
        assertThat(mode.values().get(0).description()).isEqualTo("the first");
        assertThat(mode.values().get(0).lifetime().since()).hasToString("1.1");
    }

    @Test
    void enumerationsInAChoiceKeepWhatIsSaidOfTheirValues() {
        Built built = build("""
                {"$defs": {"Mode": {"oneOf": [
                  {"enum": ["a", "b"], "x-hcs-values": {"a": {"description": "the first"}}},
                  {"const": "c", "description": "the last"}
                ]}}}""");
        assertThat(built.problems()).isEmpty();
        assertThat(((EnumModel) built.type("Mode")).values())
                .extracting(value -> value.text() + ": " + value.description())
                .containsExactly("a: the first", "b: ", "c: the last");
    }

    @ParameterizedTest
    @CsvSource({"4, true", "5, false"})
    void choicesStandInEachOtherFourDeep(int depth, boolean isEnumeration) {
        String choice = IntStream.range(0, depth)
                .mapToObj(level -> "{\"oneOf\": [{\"const\": \"" + level + "\"}, ")
                .collect(Collectors.joining("", "", "{\"const\": \"x\"}"));
        Built built = build("{\"$defs\": {\"Mode\": " + choice + "]}".repeat(depth)
                + ", \"Vm\": {\"properties\": {\"m\": {\"$ref\": \"#/$defs/Mode\"}}}}}");
        assertThat(built.problems().isEmpty()).isEqualTo(isEnumeration);
        assertThat(built.model().orElseThrow().type("Mode").isPresent()).isEqualTo(isEnumeration);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"anyOf\": [{\"const\": \"a\"}, {\"const\": \"b\"}], \"type\": \"integer\"}",
                "{\"allOf\": [{\"const\": \"a\"}]}",
                "{\"type\": \"integer\"}",
                "{\"enum\": [\"a\", 1]}"
            })
    void aChoiceWithMoreThanTextsIsNoEnumeration(String branch) {
        Built built = build(
                "{\"$defs\": {\"Vm\": {\"properties\": {\"m\": {\"oneOf\": [" + branch + ", {\"const\": \"c\"}]}}}}}");
        assertThat(built.problems()).extracting(Problem::code).contains(ProblemCode.HCS008);
    }

    @ParameterizedTest
    @CsvSource({"253, 0", "254, 1"})
    void aRecordHasSoManyMembers(int members, int problems) {
        Built built = build(IntStream.range(0, members)
                .mapToObj(i -> "\"p" + i + "\": {}")
                .collect(Collectors.joining(", ", "{\"properties\": {", "}}")));
        assertThat(((ObjectModel) built.model().orElseThrow().types().get(0)).isRecord())
                .isEqualTo(problems == 0);
        assertThat(built.problems())
                .hasSize(problems)
                .extracting(Problem::code)
                .allMatch(code -> code == ProblemCode.HCS015);
    }

    @ParameterizedTest
    @CsvSource({"2000, 0, true", "2001, 1, false"})
    void anEnumerationHasSoManyConstants(int values, int problems, boolean isEnum) {
        Built built = build(IntStream.range(0, values)
                .mapToObj(i -> "\"v" + i + "\"")
                .collect(Collectors.joining(", ", "{\"$defs\": {\"Mode\": {\"enum\": [", "]}}}")));
        assertThat(((EnumModel) built.type("Mode")).isEnum()).isEqualTo(isEnum);
        assertThat(built.problems())
                .hasSize(problems)
                .extracting(Problem::code)
                .allMatch(code -> code == ProblemCode.HCS015);
    }

    /** Where a type has constants of texts and not of an enum, they stand beside its description, {@code TYPE}. */
    @Test
    void theConstantsOfATextDoNotTakeTheNameOfItsDescription() {
        String many = IntStream.range(0, 2000).mapToObj(i -> "\"v" + i + "\", ").collect(Collectors.joining());
        for (String values : List.of("", many)) {
            EnumModel mode = (EnumModel) build("{\"$defs\": {\"Mode\": {\"enum\": [" + values + "\"type\"]}}}")
                    .type("Mode");
            assertThat(mode.values())
                    .last()
                    .extracting(ValueModel::constant)
                    .isEqualTo(values.isEmpty() ? "TYPE" : "TYPE_");
            assertThat(mode.values()).first().extracting(ValueModel::constant).isNotEqualTo("V0_");
        }
    }

    /** A type that stands where it is used has one name, whoever refers to it and in whatever order. */
    @Test
    void aTypeIsNamedByItsPlace() {
        String user = "\"A\": {\"properties\": {\"it\": {\"$ref\": \"#/$defs/B/properties/c\"}}}";
        String owner = "\"B\": {\"properties\": {\"c\": {\"properties\": {\"d\": {\"enum\": [\"x\"]}}}}}";
        for (String order : List.of(user + ", " + owner, owner + ", " + user)) {
            Built built = build("{\"$defs\": {" + order + "}}");
            assertThat(built.problems()).isEmpty();
            assertThat(built.model().orElseThrow().types())
                    .extracting(TypeModel::javaName)
                    .containsExactly("A", "B", "BC", "BCD");
        }
    }

    private record Built(Optional<SchemaModel> model, List<Problem> problems) {

        TypeModel type(String name) {
            return model.orElseThrow().type(name).orElseThrow();
        }

        ObjectModel object(String name) {
            return (ObjectModel) type(name);
        }
    }

    private static Built build(String schema) {
        Problems problems = new Problems();
        byte[] bytes = schema.getBytes(StandardCharsets.UTF_8);
        SchemaReader reader = new SchemaReader(path -> Optional.of(bytes), problems);
        return new Built(
                new ModelBuilder(reader, problems).build(new ModelRequest("vm.json", "", List.of(), true)),
                problems.all());
    }
}
