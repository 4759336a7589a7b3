package io.github.hcs4j.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.processor.model.TypeModel.ObjectModel;
import io.github.hcs4j.processor.schema.Problems;
import io.github.hcs4j.processor.schema.SchemaReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds where parts of {@code allOf} say something of one value, and which of them is told as unread. */
class PartsTest {

    private final Problems problems = new Problems();

    private SchemaModel build(String definitions) {
        byte[] schema = ("{\"$defs\": {" + definitions + "}}").getBytes(StandardCharsets.UTF_8);
        SchemaReader reader =
                new SchemaReader(path -> path.equals("vm.json") ? Optional.of(schema) : Optional.empty(), problems);
        return new ModelBuilder(reader, problems)
                .build(new ModelRequest("vm.json", "", List.of(), true))
                .orElseThrow();
    }

    /** Code and pointer of each problem. */
    private String told() {
        return problems.all().stream()
                .map(problem -> problem.code() + " " + problem.at().pointer())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"type": "integer", "allOf": [{"minimum": 1}, {"minimum": 3}]}       | minimum=3    |
            {"type": "integer", "allOf": [{"minimum": 3}, {"minimum": 1}]}       | minimum=3    |
            {"type": "integer", "allOf": [{"minimum": 3}, {"minimum": 3.0}]}     | minimum=3    |
            {"type": "integer", "allOf": [{"minimum": 3}, {"minimum": 3}]}       | minimum=3    |
            {"type": "integer", "minimum": 3, "allOf": [{"minimum": 1}]}         | minimum=3    |
            {"type": "integer", "allOf": [{"maximum": 5}, {"maximum": 9}]}       | maximum=5    |
            {"type": "integer", "allOf": [{"maximum": 9}, {"maximum": 5}]}       | maximum=5    |
            {"type": "string", "allOf": [{"maxLength": 9}, {"maxLength": 5}]}    | maxLength=5  |
            {"type": "integer", "allOf": [{"multipleOf": 2}, {"multipleOf": 3}]} | multipleOf=2 | HCS028 /allOf/1/multipleOf
            {"type": "integer", "allOf": [{"multipleOf": 2}, {"multipleOf": 2}]} | multipleOf=2 |
            {"type": "string", "allOf": [{"pattern": "^a"}, {"pattern": "b$"}]}  | ^a           | HCS028 /allOf/1/pattern
            {"type": "string", "allOf": [{"pattern": "^a"}, {"pattern": "^a"}]}  | ^a           |
            """)
    void theNarrowerLimitHoldsElseTheFirst(String member, String demands, String told) {
        SchemaModel model = build("\"Vm\": {\"properties\": {\"m\": " + member + "}}");
        Demands found = ((ObjectModel) model.type("Vm").orElseThrow())
                .properties()
                .get(0)
                .traits()
                .demands();
        assertThat(Stream.concat(
                        found.limits().stream().map(limit -> limit.kind().keyword() + '=' + limit.bound()),
                        found.forms().stream()
                                .map(form -> form.pattern() == null
                                        ? String.valueOf(
                                                form.constant() == null
                                                        ? ""
                                                        : form.constant().json())
                                        : form.pattern())))
                .containsExactly(demands);
        assertThat(told()).isEqualTo(told == null ? "" : told.replace(" /", " /$defs/Vm/properties/m/"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"type": "integer", "minimum": 1, "maximum": 9}                 | "minimum": 3               | minimum=3 maximum=9
            {"type": "integer", "minimum": 3, "maximum": 5}                 | "minimum": 1, "maximum": 9 | minimum=3 maximum=5
            {"type": "integer", "minimum": 3}                               | "minimum": 3               | minimum=3
            {"type": "integer", "multipleOf": 2}                            | "multipleOf": 3            | multipleOf=3 multipleOf=2
            {"type": "integer", "format": "int8"}                           | "minimum": -5              | minimum=-5 maximum=127
            {"type": "integer", "format": "int8"}                           | "minimum": -500            | minimum=-128 maximum=127
            {"type": "array", "items": {"type": "string"}, "minItems": 2}   | "minItems": 1              | minItems=2
            {"type": "array", "prefixItems": [{"type": "string"}], "items": false} | "maxItems": 5       | maxItems=1
            {"type": "array", "prefixItems": [{"type": "string"}], "items": false} | "maxItems": 0       | maxItems=0
            {"type": "array", "prefixItems": [{"type": "string"}], "items": {"type": "string"}} | "minItems": 1 | minItems=1
            {"type": "array", "items": [{"type": "string"}], "additionalItems": false} | "minItems": 1   | minItems=1 maxItems=1
            {"properties": {"x": {}}, "minProperties": 1}                   | "maxProperties": 3         | maxProperties=3
            """)
    void theNarrowerLimitOfAReferenceAndItsTargetHolds(String definition, String beside, String limits) {
        SchemaModel model = build("\"T\": " + definition
                + ", \"Vm\": {\"properties\": {\"m\": {\"$ref\": \"#/$defs/T\", " + beside + "}}}");
        assertThat(((ObjectModel) model.type("Vm").orElseThrow())
                        .properties().get(0).traits().demands().limits().stream()
                                .map(limit -> limit.kind().keyword() + '=' + limit.bound())
                                .collect(Collectors.joining(" ")))
                .isEqualTo(limits);
        assertThat(problems.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"enum": ["a"]}                     | string  | T
            {"enum": ["a"], "type": "string"}   | string  | T
            {"enum": ["a"]}                     | integer | INTEGER
            {"enum": ["a", 1]}                  | string  | STRING
            {"properties": {"a": {}}}           | string  | STRING
            {"properties": {"a": {}}}           | object  | T
            """)
    void aTypeBesideAPartSaysItAgainOrMakesAnother(String part, String type, String expected) {
        SchemaModel model = build("\"T\": " + part + ", \"Vm\": {\"properties\": {\"m\": {\"type\": \"" + type
                + "\", \"allOf\": [{\"$ref\": \"#/$defs/T\"}]}}}");
        assertThat(Notation.of(
                        ((ObjectModel) model.type("Vm").orElseThrow())
                                .properties()
                                .get(0)
                                .type(),
                        model))
                .isEqualTo(expected);
    }

    /** Members that only conditions name are told once, whichever of several conditions names them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"then": {"properties": {"t": {}}}}, {"then": {"properties": {"t": {}}}}                          |
            {"then": {"properties": {"x": {}}}}                                                               | then
            {"then": {"properties": {"x": {}}}}, {"then": {"properties": {"t": {}}}}                          | then
            {"then": {"properties": {"t": {}}}}, {"then": {"properties": {"x": {}}}}                          | then
            {"then": {"properties": {"t": {}}}}, {"then": {"properties": {"t": {}}}}, {"then": {"properties": {"x": {}}}} | then
            {"then": {"properties": {"x": {}}}}, {"then": {"properties": {"t": {}}}}, {"then": {"properties": {"t": {}}}} | then
            {"else": {"allOf": [{"properties": {"x": {}}}]}}, {"else": {"properties": {"t": {}}}}             | else
            {"then": {"properties": {"x": {}}}}, {"else": {"properties": {"x": {}}}}                          | then else
            """)
    void membersOfSeveralConditions(String parts, String told) {
        build("\"Vm\": {\"properties\": {\"t\": {}}, \"allOf\": [" + parts + "]}");
        assertThat(problems.all().stream()
                        .filter(problem -> problem.code().name().equals("HCS008"))
                        .map(problem -> problem.message().replaceAll("(?s).*that only \"(\\w+)\".*", "$1"))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(told == null ? "" : told);
    }
}
