package io.github.hcs4j.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.processor.model.TypeModel.ObjectModel;
import io.github.hcs4j.processor.schema.Problem;
import io.github.hcs4j.processor.schema.ProblemCode;
import io.github.hcs4j.processor.schema.Problems;
import io.github.hcs4j.processor.schema.SchemaReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What schemas make of each other: members beside references, parts of {@code allOf}, and what free forms carry. */
class CompositionTest {

    private static final String BASE =
            "\"Base\": {\"properties\": {\"a\": {\"type\": \"string\"}, \"b\": {\"type\": \"integer\"}}, \"required\": [\"a\"]}";

    private final Problems problems = new Problems();

    private SchemaModel build(String definitions) {
        return built(definitions).orElseThrow();
    }

    private Optional<SchemaModel> built(String definitions) {
        byte[] schema = ("{\"$defs\": {" + definitions + "}}").getBytes(StandardCharsets.UTF_8);
        SchemaReader reader =
                new SchemaReader(path -> path.equals("vm.json") ? Optional.of(schema) : Optional.empty(), problems);
        return new ModelBuilder(reader, problems).build(new ModelRequest("vm.json", "", List.of(), true));
    }

    private ObjectModel vm(String schema) {
        return (ObjectModel) build(BASE + ", \"Vm\": " + schema).type("Vm").orElseThrow();
    }

    /** The members of a type, those that are required with an exclamation mark. */
    private static String members(ObjectModel type) {
        return type.properties().stream()
                .map(member -> member.name() + (member.traits().required() ? "!" : ""))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"$ref": "#/$defs/Base", "properties": {"c": {"type": "string"}}}                         | a! b c
            {"$ref": "#/$defs/Base", "properties": {"c": {"type": "string"}}, "required": ["c"]}      | a! b c!
            {"$ref": "#/$defs/Base", "properties": {"c": {"type": "string"}}, "required": ["b"]}      | a! b! c
            {"$ref": "#/$defs/Base", "properties": {"c": {}}, "allOf": [{"properties": {"d": {}}, "required": ["d"]}]} | a! b d! c
            {"allOf": [{"$ref": "#/$defs/Base"}], "properties": {"c": {}}}                            | a! b c
            {"allOf": [{"$ref": "#/$defs/Base"}], "properties": {"c": {}}, "required": ["b", "c"]}    | a! b! c!
            {"allOf": [{"$ref": "#/$defs/Base"}, {"required": ["b"]}], "properties": {"c": {}}}       | a! b! c
            {"allOf": [{"$ref": "#/$defs/Base"}, {"required": ["b"]}], "properties": {"c": {}}, "required": ["c"]} | a! b! c!
            {"allOf": [{"$ref": "#/$defs/Base"}, {"required": ["b"]}, {"required": ["c"]}], "properties": {"c": {}}} | a! b! c!
            {"allOf": [{"required": ["b"]}], "properties": {"b": {}, "c": {}}, "required": ["c"]}      | b! c!
            {"allOf": [{"$ref": "#/$defs/Base"}, {"properties": {"c": {}}, "required": ["c"]}]}       | a! b c!
            {"anyOf": [{"$ref": "#/$defs/Base"}], "oneOf": [{"properties": {"c": {}}}]}               | c a! b
            {"allOf": [{"properties": {"c": {}}}, {"properties": {"d": {}}, "required": ["d"]}], "required": ["c"]} | c! d!
            {"extends": {"$ref": "#/$defs/Base"}, "properties": {"c": {}}}                            | a! b c
            {"extends": [{"$ref": "#/$defs/Base"}, {"properties": {"d": {}}}], "properties": {"c": {}}} | a! b d c
            {"$dynamicRef": "#/$defs/Base", "properties": {"c": {}}}                                  | a! b c
            """)
    void requiredMembersAreThoseOfAllParts(String schema, String members) {
        ObjectModel type = vm(schema);
        assertThat(type.properties()).extracting(PropertyModel::name).doesNotHaveDuplicates();
        assertThat(members(type)).isEqualTo(members);
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void aMemberThatIsStatedTwiceHasWhatBothSay() {
        ObjectModel type = vm("""
                {"$ref": "#/$defs/Base", "properties": {"a": {"description": "narrower", "minLength": 2}, "b": true}}
                """);
        PropertyModel a = type.properties().get(0);
        assertThat(a.description()).isEqualTo("narrower");
        assertThat(a.type()).isEqualTo(TypeRef.Scalar.STRING);
        assertThat(a.traits().required()).isTrue();
        assertThat(a.traits().demands().limits()).extracting(Limit::kind).containsExactly(Limit.Kind.MIN_LENGTH);
        assertThat(a.at().reference()).isEqualTo("vm.json#/$defs/Vm/properties/a");
        assertThat(type.properties().get(1).type()).isEqualTo(TypeRef.Scalar.INTEGER);
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void whatASchemaSaysOfItselfIsNotTakenOver() {
        SchemaModel model = build("""
                "Base": {"title": "Base", "description": "the base", "deprecated": true, "x-hcs-since": "1.0",
                         "properties": {"a": {}}, "minProperties": 1},
                "Vm": {"allOf": [{"$ref": "#/$defs/Base"}], "properties": {"b": {}}}""");
        ObjectModel type = (ObjectModel) model.type("Vm").orElseThrow();
        assertThat(type.description()).isEmpty();
        assertThat(type.deprecation()).isNull();
        assertThat(type.lifetime().since()).isNull();
        assertThat(members(type)).isEqualTo("a b");
    }

    private static final String CARRIERS = """
            "Disk": {"properties": {"p": {"type": "string"}}}, "Nic": {"properties": {"m": {"type": "string"}}},
            "Vm": {"properties": {"s": {"x-hcs-carries": [%s]}}}""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"$ref": "#/$defs/Disk"}                                                  | Disk |
            {"$ref": "#/$defs/Disk"}, {"$ref": "#/$defs/Disk"}                        | Disk |
            {"$ref": "#/$defs/Disk", "x-hcs-resource-path": "a/*"}                    | Disk |
                                                                                      | ANY  |
            {"$ref": "#/$defs/Disk"}, {"$ref": "#/$defs/Nic"}                         | ANY  | :Disk :Nic
            {"$ref": "#/$defs/Disk", "x-hcs-resource-path": "a/*"}, {"$ref": "#/$defs/Nic", "x-hcs-resource-path": ["b", "c"]} | ANY | a/*:Disk b:Nic c:Nic
            """)
    void aFreeFormMemberCarriesOneTypeOrOneOfSeveral(String entries, String type, String contents) {
        SchemaModel model = build(CARRIERS.formatted(entries == null ? "" : entries));
        PropertyModel member =
                ((ObjectModel) model.type("Vm").orElseThrow()).properties().get(0);
        TypeRef found = member.type() instanceof TypeRef.Carried carried ? carried.type() : member.type();
        assertThat(Notation.of(found, model)).isEqualTo(type);
        assertThat(member.contents().stream()
                        .map(content -> content.resourcePath() + ':' + Notation.of(content.type(), model))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(contents == null ? "" : contents);
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void aResourcePathIsAText() {
        String wrong = "{\"$ref\": \"#/$defs/Disk\", \"x-hcs-resource-path\": [\"a\", 7]}";
        assertThat(built(CARRIERS.formatted(wrong + ", {\"$ref\": \"#/$defs/Nic\"}")))
                .isEmpty();
        assertThat(problems.all()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.HCS007);
            assertThat(problem.message())
                    .isEqualTo("expected a resource path or a list of them for x-hcs-resource-path,"
                            + " found the number 7");
        });
    }

    @Test
    void limitsOfMembersAndOfTheirElementsAreKept() {
        ObjectModel type = vm("""
                {"properties": {
                  "a": {"type": "integer", "format": "int8"},
                  "b": {"type": "integer", "format": "int16"},
                  "c": {"type": "array", "uniqueItems": true, "maxItems": 3, "items": {"type": "string", "minLength": 1}},
                  "d": {"type": "number", "exclusiveMinimum": 0, "multipleOf": 0.5},
                  "e": {"type": "integer", "minimum": 1, "exclusiveMinimum": true, "maximum": 5, "exclusiveMaximum": true},
                  "f": {"type": "array", "uniqueItems": false},
                  "g": {"type": "integer", "minimum": 1, "exclusiveMinimum": false},
                  "h": {"type": "array", "items": {"type": "array", "items": {"type": "integer", "minimum": 1}}},
                  "i": {"type": "object", "additionalProperties": {"type": "string", "maxLength": 9}, "maxProperties": 2},
                  "j": {"type": "integer", "format": "int32"}}}""");
        assertThat(type.properties().stream()
                        .map(member -> member.name()
                                + member.traits().demands().limits().stream()
                                        .map(limit -> " " + limit.kind().keyword() + '=' + limit.bound() + '@'
                                                + limit.depth())
                                        .collect(Collectors.joining())))
                .containsExactly(
                        "a minimum=-128@0 maximum=127@0",
                        "b minimum=-32768@0 maximum=32767@0",
                        "c maxItems=3@0 uniqueItems=1@0 minLength=1@1",
                        "d exclusiveMinimum=0@0 multipleOf=0.5@0",
                        "e exclusiveMinimum=1@0 exclusiveMaximum=5@0",
                        "f",
                        "g minimum=1@0",
                        "h minimum=1@2",
                        "i maxProperties=2@0 maxLength=9@1",
                        "j");
    }

    @Test
    void theNumberOfMembersIsLimitedByTheType() {
        ObjectModel type = vm("""
                {"properties": {"x": {"type": "integer", "enum": [null, 1, 2]}}, "minProperties": 1, "maxProperties": 3}""");
        assertThat(type.sizes())
                .extracting(limit -> limit.kind().keyword() + "=" + limit.bound())
                .containsExactly("minProperties=1", "maxProperties=3");
        assertThat(type.properties().get(0).traits().demands().forms())
                .singleElement()
                .extracting(form -> form.values().stream().map(GivenValue::json).toList())
                .isEqualTo(List.of("1", "2"));
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void limitsAreThoseOfWhatAMemberRefersTo() {
        ObjectModel type = (ObjectModel) build("""
                        "Small": {"type": "integer", "format": "int8", "minimum": 0, "exclusiveMinimum": true},
                        "Vm": {"properties": {
                          "a": {"$ref": "#/$defs/Small"},
                          "b": {"type": "array", "items": {"$ref": "#/$defs/Small"}}}}""").type("Vm").orElseThrow();
        assertThat(type.properties().stream()
                        .map(member -> member.traits().demands().limits().stream()
                                .map(limit -> limit.kind().keyword() + '=' + limit.bound() + '@' + limit.depth())
                                .collect(Collectors.joining(" "))))
                .containsExactly(
                        "minimum=-128@0 exclusiveMinimum=0@0 maximum=127@0",
                        "minimum=-128@1 exclusiveMinimum=0@1 maximum=127@1");
    }

    @Test
    void traitsAreThoseOfTheMemberOrOfWhatItRefersTo() {
        ObjectModel type = (ObjectModel) build("""
                        "Text": {"type": "string", "writeOnly": true, "default": "x", "pattern": "^x"},
                        "Vm": {"required": ["n"], "properties": {
                          "a": {"$ref": "#/$defs/Text"},
                          "b": {"type": "string", "readOnly": true, "deprecated": true, "const": "k"},
                          "c": {"type": "string", "required": true},
                          "n": {"type": ["string", "null"], "default": null},
                          "o": {"type": ["string", "null"]},
                          "p": {"type": "array", "items": {"const": "q"}}}}""").type("Vm").orElseThrow();
        List<PropertyModel.Traits> traits =
                type.properties().stream().map(PropertyModel::traits).toList();
        assertThat(traits)
                .extracting(PropertyModel.Traits::secret)
                .containsExactly(true, false, false, false, false, false);
        assertThat(traits)
                .extracting(PropertyModel.Traits::readOnly)
                .containsExactly(false, true, false, false, false, false);
        assertThat(traits)
                .extracting(PropertyModel.Traits::required)
                .containsExactly(false, false, true, true, false, false);
        assertThat(traits)
                .extracting(PropertyModel.Traits::nullable)
                .containsExactly(false, false, false, true, false, false);
        assertThat(traits.get(0).absence()).isEqualTo(new GivenValue("x", "\"x\"", "x"));
        assertThat(traits.get(0).demands().pattern()).isEqualTo("^x");
        assertThat(traits.get(0).demands().constant()).isNull();
        assertThat(traits.get(1).demands().constant()).isEqualTo(new GivenValue("k", "\"k\"", "k"));
        assertThat(traits.get(1).demands().pattern()).isNull();
        assertThat(traits.get(1).deprecation()).isEmpty();
        assertThat(traits.get(0).deprecation()).isNull();
        assertThat(traits.get(3).absence()).extracting(GivenValue::isNull).isEqualTo(true);
        assertThat(traits.get(0).absence().isNull()).isFalse();
        assertThat(traits.get(5).demands().constant()).as("that of an element").isNull();
        assertThat(traits.get(5).demands().forms()).extracting(Form::depth).containsExactly(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"allOf": [{"$ref": "#/$defs/Vm"}, {"$ref": "#/$defs/Base"}], "properties": {"c": {}}}    | a! b c
            {"allOf": [{"$ref": "#/$defs/Base"}, {"$ref": "#/$defs/Same"}, {"properties": {"c": {}}}]} | a! b c
            {"allOf": [{"$ref": "#/$defs/Vm", "description": "all of it"}], "properties": {"c": {}}}  | c
            {"$ref": "#/$defs/Vm", "properties": {"c": {}}}                                           | c
            {"oneOf": [{"$ref": "#/$defs/Vm"}], "properties": {"c": {}}}                              | c
            {"extends": {"$ref": "#/$defs/Vm"}, "properties": {"c": {}}}                              | c
            """)
    void aPartThatLeadsBackAddsNothing(String schema, String members) {
        ObjectModel type =
                (ObjectModel) build(BASE + ", \"Same\": {\"$ref\": \"vm.json#/$defs/Vm\"}, \"Vm\": " + schema)
                        .type("Vm")
                        .orElseThrow();
        assertThat(members(type)).isEqualTo(members);
        assertThat(problems.all()).extracting(Problem::code).containsExactly(ProblemCode.HCS042);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"allOf": [{"$ref": "#/$defs/Base"}, {"properties": {"c": {"$ref": "#/$defs/Vm"}}}]}                | Vm
            {"allOf": [{"properties": {"c": {"allOf": [{"$ref": "#/$defs/Vm"}, {"description": "x"}]}}}]}       | Vm
            {"allOf": [{"properties": {"c": {"type": "array", "items": {"allOf": [{"$ref": "#/$defs/Vm"}]}}}}]} | [Vm]
            {"allOf": [{"properties": {"c": {"additionalProperties": {"$ref": "#/$defs/Vm"}}}}]}                | {Vm}
            {"allOf": [{"$ref": "#/$defs/Rack"}]}                                                               | [Rack]
            {"allOf": [{"$ref": "#/$defs/Rack"}], "properties": {"d": {}}}                                      | [Vm]
            """)
    void aCircleThroughMembersListsAndMapsIsNoCircle(String schema, String shape) {
        SchemaModel model = build(BASE
                + ", \"Rack\": {\"properties\": {\"c\": {\"type\": \"array\", \"items\": {\"$ref\": \"#/$defs/Vm\"}}}}, \"Vm\": "
                + schema);
        ObjectModel type =
                (ObjectModel) model.type("Vm").or(() -> model.type("Rack")).orElseThrow();
        assertThat(type.properties())
                .filteredOn(member -> member.name().equals("c"))
                .extracting(member -> Notation.of(member.type(), model))
                .containsExactly(shape);
        assertThat(problems.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"$ref\": \"#/$defs/Kind\", \"const\": \"a\"}",
                "{\"allOf\": [{\"$ref\": \"#/$defs/Kind\"}], \"const\": \"a\"}",
                "{\"allOf\": [{\"$ref\": \"#/$defs/Kind\"}, {\"const\": \"a\"}]}",
                "{\"allOf\": [{\"const\": \"a\", \"type\": \"string\"}, {\"$ref\": \"#/$defs/Kind\"}, {\"title\": \"x\"}]}",
                "{\"allOf\": [{\"$ref\": \"#/$defs/Kind\", \"const\": \"a\"}, {\"const\": \"a\"}], \"enum\": [\"a\", \"b\"]}"
            })
    void demandsOnAnEnumerationMakeNoType(String schema) {
        SchemaModel model =
                build("\"Kind\": {\"enum\": [\"a\", \"b\", \"c\"]}, \"Vm\": {\"properties\": {\"k\": " + schema + "}}");
        assertThat(model.types()).extracting(TypeModel::javaName).containsExactly("Kind", "Vm");
        PropertyModel member =
                ((ObjectModel) model.type("Vm").orElseThrow()).properties().get(0);
        assertThat(Notation.of(member.type(), model)).isEqualTo("Kind");
        assertThat(member.traits().demands().constant()).isEqualTo(new GivenValue("a", "\"a\"", "a"));
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void aModelFindsItsTypesAndReleases() {
        byte[] schema = """
                {"x-hcs-versions": [{"version": "1.0", "build": 5, "release": "One"}, {"version": "1.1"}],
                 "$defs": {"A": {"properties": {"x": {}}, "x-hcs-since": "1.0"}}}""".getBytes(StandardCharsets.UTF_8);
        SchemaModel model = new ModelBuilder(new SchemaReader(path -> Optional.of(schema), problems), problems)
                .build(new ModelRequest("vm.json", "", List.of(), true))
                .orElseThrow();
        assertThat(model.type("A")).isPresent();
        assertThat(model.type("B")).isEmpty();
        assertThat(model.windows(new Lifetime.Version(1, 0))).contains("One");
        assertThat(model.windows(new Lifetime.Version(1, 1))).isEmpty();
        assertThat(model.releases()).extracting(Release::hasBuild).containsExactly(true, false);
        assertThat(model.overlaySource(model.types().get(0).at())).isEmpty();
        assertThat(problems.all()).extracting(Problem::code).doesNotContain(ProblemCode.HCS002);
    }

    @Test
    void onlyTypesThatAreAskedForAreInTheModelAndWhatTheyReferTo() {
        byte[] schema = """
                {"x-hcs-whole-numbers-in-digits": true, "properties": {"r": {}},
                 "$defs": {"A": {"properties": {"b": {"$ref": "#/$defs/B"}}}, "B": {"properties": {}}, "C": {"properties": {}}}}
                """.getBytes(StandardCharsets.UTF_8);
        ModelBuilder builder = new ModelBuilder(new SchemaReader(path -> Optional.of(schema), problems), problems);
        SchemaModel model = builder.build(new ModelRequest("vm.json", "", List.of("A"), true))
                .orElseThrow();
        assertThat(model.types()).extracting(TypeModel::javaName).containsExactly("A", "B");
        assertThat(model.root()).isNull();
        assertThat(model.wantsDigits()).isTrue();
        assertThat(builder.build(new ModelRequest("vm.json", "", List.of("D"), true)))
                .isEmpty();
        assertThat(problems.all())
                .singleElement()
                .asString()
                .startsWith("HCS011 vm.json#:1:1: the schema has no type \"D\" in its $defs; it has A, B, C");
    }
}
