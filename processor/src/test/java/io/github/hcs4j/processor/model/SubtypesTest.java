package io.github.hcs4j.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.processor.model.TypeModel.UnionModel;
import io.github.hcs4j.processor.schema.Problems;
import io.github.hcs4j.processor.schema.SchemaReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Definitions that extend one with a discriminator, and the spellings of the references between them. */
class SubtypesTest {

    private static final String BASE = """
            {"type": "object", "discriminator": {"propertyName": "kind"%s}, "required": ["kind"],
             "properties": {"kind": {"type": "string"}}, "$anchor": "pet", "$id": "https://acme.example/pet"}""";

    private final Problems problems = new Problems();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#/$defs/Pet",
                "#/%24defs/Pet",
                "vm.json#/$defs/Pet",
                "./vm.json#/%24defs/P%65t",
                "https://acme.example/vm#/$defs/Pet",
                "vm#/$defs/Pet",
                "#/$defs/Alias",
                "https://acme.example/pet",
                "https://acme.example/pet#",
                "pet",
                "pet#pet"
            })
    void areFoundByWhateverReferenceLeadsToTheBase(String reference) {
        SchemaModel model = build(Map.of("vm.json", """
                {"$id": "https://acme.example/vm", "$defs": {
                  "Pet": %s,
                  "Alias": {"$ref": "#/$defs/Pet"},
                  "Cat": {"allOf": [{"$ref": "%s"}, {"properties": {"lives": {}}}]},
                  "Dog": {"$ref": "%2$s", "properties": {"bark": {}}},
                  "Bird": {"allOf": [{"allOf": [{"$ref": "%2$s"}]}], "properties": {"wings": {}}},
                  "Box": {"allOf": [{"type": "object"}, {"properties": {"pet": {"$ref": "%2$s"}}}]}}}
                """.formatted(BASE.formatted(""), reference)));
        assertThat(choice("Pet", model)).isEqualTo("kind: Bird=Bird Cat=Cat Dog=Dog");
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void areFoundInTheFilesThatTheModelIsMadeOf() {
        Map<String, String> files = Map.of(
                "vm.json", """
                {"properties": {"pet": {"$ref": "base/pet.json"}, "text": {"default": {"$ref": "other.json"}}},
                 "$defs": {"Cat": {"allOf": [{"$ref": "base/pet.json"}, {"properties": {"lives": {}}}]},
                           "unused": {"properties": {"a": {"$ref": "more/dog.json#/$defs/no"}}},
                           "listed": {"allOf": [{"$ref": "more/fish.json#/$defs/no"}]}}}""",
                "base/pet.json", """
                {"discriminator": "kind", "properties": {"kind": {"type": "string"}}}""",
                "more/dog.json", """
                {"allOf": [{"$ref": "../base/pet.json"}], "properties": {"bark": {}}, "$defs": {"no": {"type": "string"}}}""",
                "more/fish.json", """
                {"allOf": [{"$ref": "../base/pet.json"}], "properties": {"fins": {}}, "$defs": {"no": {"type": "string"}}}""",
                "other.json", """
                {"allOf": [{"$ref": "base/pet.json"}], "properties": {"wings": {}}}""");
        assertThat(choice("pet", build(files))).isEqualTo("kind: Cat=Cat dog=Dog fish=Fish");
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void areFoundAmongTheSchemasOfOpenApi() {
        SchemaModel model = build(Map.of("vm.json", """
                {"openapi": "3.1.0", "components": {"schemas": {
                  "Pet": {"discriminator": {"propertyName": "kind", "mapping": {"c": "Cat"}},
                          "required": ["kind"], "properties": {"kind": {"type": "string"}}},
                  "Cat": {"allOf": [{"$ref": "#/components/schemas/Pet"}],
                          "properties": {"mood": {"enum": ["good", "bad"]}}},
                  "Empty": {"type": "object"}}}}
                """));
        assertThat(choice("Pet", model)).isEqualTo("kind: c=Cat");
        assertThat(model.types()).extracting(TypeModel::javaName).containsExactly("Cat", "CatMood", "Empty", "Pet");
        assertThat(problems.all()).singleElement().asString().contains("HCS028", "the keyword \"openapi\" is not read");
    }

    @Test
    void aDefinitionThatAddsNothingIsTheBaseItself() {
        SchemaModel model = build(Map.of("vm.json", """
                {"$defs": {
                  "Pet": %s,
                  "Same": {"allOf": [{"$ref": "#/$defs/Pet"}], "description": "a remark"},
                  "Cat": {"allOf": [{"$ref": "#/$defs/Same"}, {"properties": {"lives": {}}}]}}}
                """.formatted(BASE.formatted(""))));
        assertThat(choice("Pet", model)).isEqualTo("kind: Cat=Cat");
    }

    @ParameterizedTest
    @CsvSource({
        "Cat,                         #/$defs/Cat",
        "#/$defs/Cat,                 #/$defs/Cat",
        "#/%24defs/C%61t,             #/$defs/Cat",
        "vm.json#/$defs/Cat,          #/$defs/Cat",
        "vm#/$defs/Cat,               #/$defs/Cat",
        "https://acme.example/vm#cat, #/$defs/Cat",
        "#cat,                        #/$defs/Cat",
        "#/$defs/Alias,               #/$defs/Cat",
        "#/$defs/Cat,                 #cat",
        "https://acme.example/nic,    #/$defs/Nic",
        "nic,                         #/$defs/Nic",
        "urn:acme:disk,               #/$defs/Disk",
        "cat.json,                    cat.json",
        "./cat.json,                  cat.json",
        "c%61t.json#,                 cat.json",
        "the%20cat.json,              the%20cat.json",
        "the cat.json,                the%20cat.json"
    })
    void aMappingLeadsToABranchByWhateverReference(String value, String branch) {
        String cat = "{\"properties\": {\"lives\": {}, \"kind\": {\"type\": \"string\"}}%s}";
        SchemaModel model = build(Map.of(
                "vm.json",
                        """
                {"$id": "https://acme.example/vm", "$defs": {
                  "Pet": {"oneOf": [{"$ref": "%s"}, {"$ref": "#/$defs/Dog"}],
                          "discriminator": {"propertyName": "kind", "mapping": {"c": "%s", "d": "Dog", "e": "Bird"}}},
                  "Alias": {"$ref": "#/$defs/Cat"},
                  "Cat": %s, "Nic": %s, "Disk": %s, "Dog": %s}}
                """.formatted(
                                        branch,
                                        value,
                                        cat.formatted(", \"$anchor\": \"cat\""),
                                        cat.formatted(", \"$id\": \"nic\""),
                                        cat.formatted(", \"$id\": \"urn:acme:disk\""),
                                        cat.formatted("")),
                "cat.json", cat.formatted(""),
                "the cat.json", cat.formatted("")));
        assertThat(choice("Pet", model)).matches("kind: c=\\w+ d=Dog");
    }

    private static String choice(String name, SchemaModel model) {
        UnionModel union = (UnionModel) model.type(name).orElseThrow();
        return union.branches().stream()
                .map(branch -> ' ' + branch.text() + '=' + Notation.of(branch.type(), model))
                .sorted()
                .collect(Collectors.joining("", union.discriminator() + ':', ""));
    }

    private SchemaModel build(Map<String, String> files) {
        return build(files, problems).orElseThrow(() -> new AssertionError(problems.all()));
    }

    private static Optional<SchemaModel> build(Map<String, String> files, Problems problems) {
        SchemaReader reader = new SchemaReader(
                path -> Optional.ofNullable(files.get(path)).map(text -> text.getBytes(StandardCharsets.UTF_8)),
                problems);
        return new ModelBuilder(reader, problems).build(new ModelRequest("vm.json", "", List.of(), true));
    }
}
