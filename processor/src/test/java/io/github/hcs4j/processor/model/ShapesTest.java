package io.github.hcs4j.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.processor.schema.Problem;
import io.github.hcs4j.processor.schema.ProblemCode;
import io.github.hcs4j.processor.schema.Problems;
import io.github.hcs4j.processor.schema.SchemaReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which shape the values of a member get, and which views an object has of members beside its own. */
class ShapesTest {

    private static final String DEFINITIONS = """
            {"Bases": {"type": "array", "items": {"$ref": "base.json"}}, "Mode": {"enum": ["m"]},
             "Both": {"oneOf": [{"type": "string"}, {"type": "array", "items": {"$ref": "#/$defs/Both"}}]}}
            """;

    private final Problems problems = new Problems();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"oneOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}            | STRING?
            {"anyOf": [{"items": {"type": "integer"}}, {"type": "integer"}]}                           | INTEGER?
            {"type": ["array", "number"], "items": {"type": "number"}, "minItems": 1}                  | NUMBER?
            {"type": ["array", "number", "null"], "items": {"type": "number"}}                         | NUMBER?
            {"anyOf": [{"$ref": "base.json"}, {"type": "array", "items": {"$ref": "base.json"}}]}      | Base?
            {"anyOf": [{"$ref": "base.json"}, {"$ref": "#/$defs/Bases"}, {"type": "null"}]}            | Base?
            {"anyOf": [{"properties": {"x": {}}}, {"type": "array", "items": {"properties": {"x": {}}}}]} | VmA?
            {"anyOf": [{"enum": ["x", "y"]}, {"type": "array", "items": {"enum": ["x", "y"]}}]}        | VmA?
            {"anyOf": [{"type": "string"}, {"enum": ["z"]}, {"type": "array", "items": {"enum": ["z"]}}]} | VmA?
            {"anyOf": [{"type": "string"}, {"type": "array", "items": {"$ref": "#/$defs/Mode"}}]}      | Mode?
            {"type": "array", "items": {"type": ["string", "array"], "items": {"type": "string"}}}     | [STRING?]
            {"type": ["object", "array"], "additionalProperties": {"type": "string"}, "items": {"additionalProperties": {"type": "string"}, "type": "object"}} | {STRING}?
            {"anyOf": [{"$ref": "#/$defs/Mode"}, {"oneOf": [{"const": "a"}, {"const": "b"}]}]}         | VmA
            {"allOf": [{"$ref": "#/$defs/Mode", "minLength": 1}, {"enum": ["m"]}]}                     | Mode
            {"type": "string", "format": "date"}                                                       | DATE
            {"type": "string", "format": "iri"}                                                        | URI
            {"type": "array", "items": {"type": "string", "format": "ipv6"}}                           | [IPV6]
            """)
    void whatHasAShapeGetsIt(String member, String shape) {
        assertThat(typeOfA(member)).isEqualTo(shape);
        assertThat(problems.all()).isEmpty();
    }

    /** What a list repeats of its value is said once, and is told of once. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"properties": {"x": {"type": "string", "minLength": 1}}}            | VmA?
            {"properties": {"x": {"type": "string"}}, "minProperties": 1}        | VmA?
            {"properties": {"x": {"type": "integer", "pattern": "^x"}}, "title": "t"} | VmA?
            {"enum": ["x", "y"]}                                                 | VmA?
            {"type": "integer", "minimum": 1}                                    | INTEGER?
            {"type": "object", "additionalProperties": {"type": "string", "minLength": 1}} | {STRING}?
            """)
    void aListMayRepeatItsValue(String value, String shape) {
        assertThat(typeOfA("{\"anyOf\": [" + value + ", {\"type\": \"array\", \"items\": " + value + "}]}"))
                .isEqualTo(shape);
        assertThat(problems.all()).isEmpty();
    }

    /** The processor reports each unread keyword in which two schemas differ, at any depth. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"properties": {"x": {"minimum": 1}}} | {"properties": {"x": {"minimum": 2}}}   | HCS008 /properties/a HCS028 /properties/a/anyOf/0/properties/x/minimum
            {"properties": {"x": {"items": {"minimum": 1}}}} | {"additionalProperties": {}} | HCS008 /properties/a HCS028 /properties/a/anyOf/0/properties/x/items/minimum
            """)
    void whatIsNotReadOfAValueOrAListIsTold(String value, String inList, String told) {
        typeOfA("{\"anyOf\": [" + value + ", {\"type\": \"array\", \"items\": " + inList + "}]}");
        assertThat(problems.all().stream()
                        .map(problem -> problem.code() + " " + problem.at().pointer())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"anyOf": [{"type": "string", "minLength": 1, "pattern": "^a"}, {"type": "array", "minItems": 2, "items": {"type": "string", "maxLength": 1, "pattern": "^b"}}]} | ^a@0 ^b@1 minLength=1@0 minItems=2@0 maxLength=1@1
            {"type": ["string", "array"], "minLength": 1, "pattern": "^a", "minItems": 2, "items": {"type": "string", "maxLength": 1, "pattern": "^b"}} | ^a@0 ^b@1 minLength=1@0 minItems=2@0 maxLength=1@1
            {"prefixItems": [{"type": "string", "minLength": 1, "pattern": "^a"}, {"type": "string", "minLength": 1, "pattern": "^a"}], "items": false} | ^a@1 maxItems=2@0 minLength=1@1
            {"prefixItems": [{"type": "string", "minLength": 1}, {"type": "string", "minLength": 2}], "items": false} | maxItems=2@0
            {"anyOf": [{"type": "object", "additionalProperties": {"type": "string", "minLength": 1, "pattern": "^a"}}, {"type": "array", "items": {"type": "object", "additionalProperties": {"type": "string", "minLength": 1, "pattern": "^a"}}}]} | ^a@2 minLength=1@2
            """)
    void aValueAListAndItsElementsHaveDemandsOfTheirOwn(String member, String expected) {
        SchemaModel model = build("{\"properties\": {\"a\": " + member + "}}");
        Demands demands = vm(model).properties().get(0).traits().demands();
        assertThat(Stream.concat(
                                demands.forms().stream().map(form -> form.pattern() + "@" + form.depth()),
                                demands.limits().stream()
                                        .map(limit ->
                                                limit.kind().keyword() + "=" + limit.bound() + "@" + limit.depth()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"enum": ["x", "y"]}                           | {"enum": ["y", "z"]}
            {"minimum": 5}                                 | {"minimum": 3}
            {"type": "integer"}                            | {"type": "string"}
            {"type": "string", "format": "date"}           | {"type": "string", "format": "uuid"}
            {"type": "object", "additionalProperties": {}} | {"type": "object", "maxProperties": 3}
            {"type": "integer"}                            | {"type": "integer", "oneOf": [{"minimum": 1}, {"maximum": -1}]}
            """)
    void aListOfSomethingElseIsFreeForm(String value, String inList) {
        assertThat(typeOfA("{\"anyOf\": [" + value + ", {\"type\": \"array\", \"items\": " + inList + "}]}"))
                .isEqualTo("ANY");
        assertThat(problems.all()).extracting(Problem::code).contains(ProblemCode.HCS008);
    }

    @Test
    void theWiderOfTwoEnumerationsIsTheTypeAndTheOtherIsTold() {
        String member =
                "{\"anyOf\": [{\"enum\": [\"x\", \"y\"]}, {\"type\": \"array\", \"items\": {\"enum\": [\"x\"]}}]}";
        assertThat(typeOfA(member)).isEqualTo("VmA?");
        assertThat(problems.all())
                .singleElement()
                .asString()
                .startsWith("HCS028 vm.json#/properties/a/anyOf/1/items/enum:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"oneOf\": [{\"type\": \"string\"}, {\"type\": \"array\", \"items\": {\"type\": \"integer\"}}]}",
                "{\"oneOf\": [{\"type\": \"string\"}, {\"type\": \"array\"}]}",
                "{\"type\": [\"string\", \"array\"]}",
                "{\"type\": [\"string\", \"array\", \"object\"], \"items\": {\"type\": \"string\"}}",
                "{\"anyOf\": [{\"$ref\": \"base.json\"}, {\"type\": \"array\", \"items\": {\"type\": \"string\"}}]}",
                "{\"anyOf\": [{\"$ref\": \"#/$defs/Both\"}, {\"type\": \"array\", \"items\": {\"$ref\": \"#/$defs/Both\"}}]}",
                "{\"type\": [\"string\", \"array\"], \"format\": \"date\", \"items\": {\"type\": \"string\"}}"
            })
    void whatHasNoneIsFreeFormAndIsToldWhatToWriteInstead(String member) {
        assertThat(typeOfA(member)).isEqualTo("ANY");
        assertThat(problems.all())
                .extracting(Problem::toString)
                .anySatisfy(problem -> assertThat(problem).contains("HCS008", "becomes a free-form value; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"enum": [null]}      | a value that can only be null has no Java shape
            {"const": null}       | a value that can only be null has no Java shape
            {"type": "null"}      | a value that can only be null has no Java shape
            {"enum": [1, "a"]}    | values that differ in type have no Java shape
            {"enum": [true, "a"]} | values that differ in type have no Java shape
            """)
    void valuesOfNoOneTypeAreFreeForm(String member, String told) {
        SchemaModel model = build("{\"properties\": {\"a\": " + member + "}}");
        PropertyModel made = vm(model).properties().get(0);
        assertThat(Notation.of(made.type(), model)).isEqualTo("ANY");
        assertThat(made.traits().demands().forms()).hasSize(member.contains("a") ? 1 : 0);
        assertThat(problems.all())
                .first()
                .satisfies(problem -> assertThat(problem.message()).startsWith(told));
    }

    @Test
    void aListOfNothingIsToldAndOneOfAnythingIsNot() {
        assertThat(typeOfA("{\"type\": \"array\", \"items\": true}")).isEqualTo("[ANY]");
        assertThat(problems.all()).isEmpty();
        assertThat(typeOfA("{\"type\": \"array\", \"items\": false}")).isEqualTo("[ANY]");
        assertThat(problems.all()).singleElement().asString().contains("\"false\" allows no value at all");
    }

    @ParameterizedTest
    @CsvSource({"99, true", "100, false"})
    void aHundredSchemasStandInEachOtherAtMost(int depth, boolean isList) {
        String member = "{\"items\": ".repeat(depth) + "{\"type\": \"string\"}" + "}".repeat(depth);
        assertThat(typeOfA(member).contains("STRING")).isEqualTo(isList);
        assertThat(problems.all()).hasSize(isList ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "additionalProperties": {"type": "string"}                             | additionalProperties STRING
            "additionalProperties": {"type": ["string", "null"]}                   | additionalProperties STRING
            "additionalProperties": {"$ref": "base.json"}                          | additionalProperties Base
            "additionalProperties": {"properties": {"x": {}}}                      | additionalProperties AdditionalProperties
            "patternProperties": {"^a": {"type": "string"}, "^b": {"type": "string"}} | patternProperties STRING ^a ^b
            "patternProperties": {"^a": {"type": "string"}}, "additionalProperties": false | patternProperties STRING ^a
            "patternProperties": {"^x-": {}}, "additionalProperties": {"type": "string"} | patternProperties ANY ^x-, additionalProperties STRING
            "patternProperties": {"^x-": {}}                                       |
            "additionalProperties": {}                                             |
            "additionalProperties": true                                           |
            "additionalProperties": {"x-java-name": "rest", "type": "string"}      | rest STRING
            """)
    void membersBesideThoseOfAnObjectHaveAView(String keywords, String views) {
        assertThat(views("{\"properties\": {\"a\": {}}, " + keywords + "}")).isEqualTo(views == null ? "" : views);
        assertThat(problems.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"properties": {"a": {}}, "patternProperties": {"^a": {"type": "string"}, "^b": {"type": "integer"}}} | | HCS008
            {"properties": {"a": {}}, "patternProperties": {"^(a": {"type": "string"}}}                     | | HCS008
            {"properties": {"additionalProperties": {}}, "additionalProperties": {"type": "string"}} | additionalProperties_2 STRING | HCS009
            {"properties": {"additionalProperties": {}, "b": {"x-java-name": "additionalProperties_2"}}, "additionalProperties": {"type": "string"}} | additionalProperties_3 STRING | HCS009
            """)
    void viewsThatCannotBeAreToldOf(String schema, String views, ProblemCode code) {
        assertThat(views(schema)).isEqualTo(views == null ? "" : views);
        assertThat(problems.all()).extracting(Problem::code).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"readOnly\": true",
                "\"writeOnly\": true",
                "\"x-note\": {\"a\": 1}",
                "\"description\": \"d\", \"title\": \"t\", \"$comment\": \"c\"",
                "\"type\": \"object\"",
                "\"required\": [\"a\"]",
                "\"default\": {}, \"examples\": [{}]",
                "\"deprecated\": true",
                "\"nullable\": true",
                "\"properties\": {}",
                "\"additionalProperties\": false",
                "\"unevaluatedProperties\": false"
            })
    void remarksBesideAllOfOfOneMakeNoType(String remark) {
        SchemaModel model = build("""
                {"properties": {
                  "a": {"allOf": [{"$ref": "base.json"}], %1$s},
                  "b": {"allOf": [{"$ref": "base.json"}, {%1$s}]},
                  "c": {"allOf": [{"allOf": [{"$ref": "base.json"}]}, true], %1$s},
                  "d": {"allOf": [{"$ref": "#/$defs/Mode"}], "type": "string"}},
                 "$defs": {"Mode": {"enum": ["x"]}}}
                """.formatted(remark));
        assertThat(vm(model).properties().stream().map(member -> Notation.of(member.type(), model)))
                .containsExactly("Base", "Base", "Base", "Mode");
        assertThat(model.types()).extracting(TypeModel::javaName).containsExactly("Base", "Mode", "Vm");
    }

    @Test
    void listsNestAHundredLevelsDeep() {
        assertThat(typeOfA(lists(99))).isEqualTo("[".repeat(99) + "STRING" + "]".repeat(99));
        assertThat(problems.all()).isEmpty();
        assertThat(typeOfA(lists(100))).isEqualTo("[".repeat(100) + "ANY" + "]".repeat(100));
        assertThat(problems.all())
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains("lists and maps nested deeper than 100 levels have no Java shape");
    }

    private static String lists(int levels) {
        return "{\"type\": \"array\", \"items\": ".repeat(levels) + "{\"type\": \"string\"}" + "}".repeat(levels);
    }

    private String typeOfA(String member) {
        SchemaModel model = build("{\"properties\": {\"a\": " + member + "}, \"$defs\": " + DEFINITIONS + "}");
        return Notation.of(vm(model).properties().get(0).type(), model);
    }

    private String views(String schema) {
        SchemaModel model = build(schema);
        return vm(model).others().stream()
                .map(others -> others.javaName()
                        + ' '
                        + Notation.of(others.type().value(), model)
                        + others.patterns().stream()
                                .map(pattern -> ' ' + pattern)
                                .collect(Collectors.joining()))
                .collect(Collectors.joining(", "));
    }

    private static TypeModel.ObjectModel vm(SchemaModel model) {
        return (TypeModel.ObjectModel) model.type("vm").orElseThrow();
    }

    private SchemaModel build(String schema) {
        Map<String, String> files =
                Map.of("vm.json", schema, "base.json", "{\"properties\": {\"a\": {\"type\": \"string\"}}}");
        SchemaReader reader = new SchemaReader(
                path -> Optional.ofNullable(files.get(path)).map(text -> text.getBytes(StandardCharsets.UTF_8)),
                problems);
        return new ModelBuilder(reader, problems)
                .build(new ModelRequest("vm.json", "", List.of(), true, Map.of()), types -> Set.of("VmModel"))
                .orElseThrow();
    }
}
