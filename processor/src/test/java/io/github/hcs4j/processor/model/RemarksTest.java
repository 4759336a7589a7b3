package io.github.hcs4j.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.processor.model.TypeModel.ObjectModel;
import io.github.hcs4j.processor.schema.Problem;
import io.github.hcs4j.processor.schema.Problems;
import io.github.hcs4j.processor.schema.SchemaReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of formats and of members that only alternatives have, and which spellings allow {@code null}. */
class RemarksTest {

    private final Problems problems = new Problems();

    private Optional<SchemaModel> build(String definitions) {
        byte[] schema = ("{\"$defs\": {" + definitions + "}}").getBytes(StandardCharsets.UTF_8);
        SchemaReader reader =
                new SchemaReader(path -> path.equals("vm.json") ? Optional.of(schema) : Optional.empty(), problems);
        return new ModelBuilder(reader, problems).build(new ModelRequest("vm.json", "", List.of(), true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"type": ["string", "null"]}                                     | STRING  | true
            {"type": ["null", "string"]}                                     | STRING  | true
            {"type": ["string"]}                                             | STRING  | false
            {"type": "string", "nullable": true}                             | STRING  | true
            {"type": "string", "nullable": false}                            | STRING  | false
            {"$ref": "#/$defs/OrNull"}                                       | INTEGER | true
            {"$ref": "#/$defs/Alias"}                                        | INTEGER | true
            {"oneOf": [{"type": "string"}, {"type": "null"}]}                | STRING  | true
            {"anyOf": [{"type": "string"}, {"const": null}]}                 | STRING  | true
            {"oneOf": [{"$ref": "#/$defs/Mode"}, {"type": "null"}]}          | Mode    | true
            {"$ref": "#/$defs/Mode"}                                         | Mode    | false
            {"$ref": "#/$defs/ModeOrNull"}                                   | ModeOrNull | true
            {"oneOf": [{"type": "string"}]}                                  | STRING  | false
            {"type": "integer", "allOf": [{"minimum": 1}], "nullable": true} | INTEGER | true
            {"anyOf": [{"$ref": "#/$defs/OrNull"}, {"type": "array", "items": {"type": "integer"}}]} | INTEGER? | true
            {"anyOf": [{"$ref": "#/$defs/Mode"}, {"type": "array", "items": {"$ref": "#/$defs/Mode"}}]} | Mode? | false
            """)
    void spellingsOfNull(String member, String type, boolean isNullable) {
        SchemaModel model = build("""
                        "OrNull": {"type": ["integer", "null"]}, "Alias": {"$ref": "#/$defs/OrNull"},
                        "Mode": {"enum": ["a", "b"]}, "ModeOrNull": {"enum": ["a", null]},
                        "Vm": {"properties": {"m": %s}, "required": ["m"]}""".formatted(member)).orElseThrow();
        PropertyModel found =
                ((ObjectModel) model.type("Vm").orElseThrow()).properties().get(0);
        assertThat(Notation.of(found.type(), model)).isEqualTo(type);
        assertThat(found.traits().nullable()).isEqualTo(isNullable);
        assertThat(problems.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"type": "integer", "format": "uint32"}                    |
            {"type": ["integer", "null"], "format": "uint32"}          |
            {"type": "string", "format": "uuid"}                       |
            {"type": "integer", "format": "unit32"} | HCS027 "unit32" is not a format that is read; if "uint32" is meant, write that
            {"type": "string", "format": "uint32"}  | HCS028 the format "uint32" of string is not read; documents are not checked by it
            {"type": ["string", "null"], "format": "colour-of-a-car"} | HCS028 the format "colour-of-a-car" of string is not read; documents are not checked by it
            {"format": "uint32", "allOf": [{"type": "integer"}]}       |
            """)
    void formatsThatAreNotReadAreTold(String member, String told) {
        build("\"Vm\": {\"properties\": {\"m\": " + member + "}}");
        assertThat(problems.all().stream().map(RemarksTest::codeAndMessage).toList())
                .isEqualTo(told == null ? List.of() : List.of(told));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "properties": {"a": {}}, "required": ["a"]                                    |
            "properties": {"a": {}}, "required": ["b"]                                    | HCS029
            "properties": {"a": {}}, "required": [7]                                      | HCS029
            "properties": {"a": {}}, "required": ["b"], "additionalProperties": {}        |
            "properties": {"a": {}}, "required": ["b"], "patternProperties": {"^b": {}}   |
            "properties": {"a": {}}, "required": ["b"], "additionalProperties": false     | HCS029
            "properties": {"a": {}}, "required": ["b"], "oneOf": [{"properties": {"b": {}}}, {"properties": {"a": {}}}] | HCS008
            "properties": {"a": {}}, "required": ["c"], "oneOf": [{"properties": {"a": {}}}, {"properties": {"a": {}}}] | HCS029
            """)
    void whatIsRequiredIsAMember(String keywords, String code) {
        build("\"Vm\": {\"type\": \"object\", " + keywords + "}");
        assertThat(problems.all().stream().map(problem -> problem.code().name()).toList())
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({"oneOf, true", "anyOf, true", "oneOf, false"})
    void membersThatOnlyAlternativesHaveAreTold(String keyword, boolean isOther) {
        build("\"Vm\": {\"type\": \"object\", \"properties\": {\"a\": {}, \"b\": {}}, \"" + keyword
                + "\": [{\"properties\": {\"a\": {\"const\": 1}}}, {\"properties\": {\"" + (isOther ? "c" : "b")
                + "\": {\"const\": 2}}}]}");
        assertThat(problems.all().stream()
                        .map(Problem::message)
                        .anyMatch(message -> message.contains("the members that only \"" + keyword + "\" names")))
                .isEqualTo(isOther);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"anyOf": [{"minimum": 5}, {"type": "boolean"}]}        | {"$ref": "#/$defs/T"}                               | true
            {"anyOf": [{"minimum": 5}, {"type": "boolean"}]}        | {"type": "array", "items": {"$ref": "#/$defs/T"}}   | true
            {"anyOf": [{"minLength": 0}, {"type": "boolean"}]}      | {"$ref": "#/$defs/T"}                               | false
            {"anyOf": [{"minItems": 0}, {"type": "boolean"}]}       | {"$ref": "#/$defs/T"}                               | false
            {"anyOf": [{"maxItems": 0}, {"type": "boolean"}]}       | {"$ref": "#/$defs/T"}                               | true
            {"anyOf": [{"const": false}, {"type": "boolean"}]}      | {"$ref": "#/$defs/T"}                               | true
            {"properties": {"x": {}}, "minLength": 3}               | {"type": "boolean"}                                 | true
            {"properties": {"x": {}}, "maxLength": 0}               | {"type": "boolean"}                                 | true
            {"enum": ["a"], "uniqueItems": false}                   | {"type": "boolean"}                                 | false
            {"enum": ["a"], "uniqueItems": true}                    | {"type": "boolean"}                                 | true
            {"properties": {"x": {"anyOf": [{"minimum": 5}, {"type": "boolean"}]}}} | {"type": "boolean"}                 | true
            {"type": "object", "additionalProperties": {"type": "string"}, "required": ["a"]} | {"$ref": "#/$defs/T"}     | true
            {"type": "object", "additionalProperties": {"type": "string"}, "required": []} | {"$ref": "#/$defs/T"}        | false
            {"type": "object", "patternProperties": {"^a": {"type": "string"}}, "additionalProperties": false} | {"$ref": "#/$defs/T"} | true
            """)
    void demandsThatAreNotReadAreTold(String definition, String member, boolean isTold) {
        build("\"T\": " + definition + ", \"Vm\": {\"properties\": {\"m\": " + member + "}}");
        assertThat(problems.all().stream()
                        .filter(problem -> problem.code().name().equals("HCS028"))
                        .filter(problem -> problem.at().pointer().text().startsWith("/$defs/T")))
                .hasSize(isTold ? 1 : 0);
    }

    /** A definition that nothing refers to and that becomes no type has no values. */
    @Test
    void demandsOfADefinitionWithoutAUseAreNotTold() {
        build("\"T\": {\"type\": \"string\", \"minLength\": 3}, \"Vm\": {\"properties\": {}}");
        assertThat(problems.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {"true | ''", "\"why\" | why", "false | -", "\"\" | ''"})
    void whatIsDeprecatedMayHaveAReason(String value, String reason) {
        SchemaModel model = build("\"Vm\": {\"deprecated\": " + value + ", \"properties\": {\"m\": {\"deprecated\": "
                        + value + "}, \"n\": {}}}")
                .orElseThrow();
        ObjectModel vm = (ObjectModel) model.type("Vm").orElseThrow();
        assertThat(vm.deprecation()).isEqualTo(reason);
        assertThat(vm.properties())
                .extracting(member -> member.traits().deprecation())
                .containsExactly(reason, null);
    }

    @Test
    void eachReferenceMayLimitItsValue() {
        SchemaModel model = build("""
                "A": {"$ref": "#/$defs/B", "maxLength": 9}, "B": {"type": "string", "pattern": "^b"},
                "Vm": {"properties": {"m": {"$ref": "#/$defs/A", "minLength": 1}}}""").orElseThrow();
        Demands demands = ((ObjectModel) model.type("Vm").orElseThrow())
                .properties()
                .get(0)
                .traits()
                .demands();
        assertThat(demands.pattern()).isEqualTo("^b");
        assertThat(demands.limits())
                .extracting(limit -> limit.kind().keyword() + "=" + limit.bound())
                .containsExactly("minLength=1", "maxLength=9");
        assertThat(problems.all()).isEmpty();
    }

    private static String codeAndMessage(Problem problem) {
        return problem.code() + " " + problem.message();
    }
}
