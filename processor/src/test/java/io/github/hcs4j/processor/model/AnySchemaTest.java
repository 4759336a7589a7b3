package io.github.hcs4j.processor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.hcs4j.processor.schema.Problem;
import io.github.hcs4j.processor.schema.ProblemCode;
import io.github.hcs4j.processor.schema.Problems;
import io.github.hcs4j.processor.schema.SchemaReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Schemas of others: their roots, names that clash, and members that parts of allOf restate. */
class AnySchemaTest {

    private final Problems problems = new Problems();
    private Map<String, String> names = Map.of();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"properties": {"a": {}}}                                       | Vm
            {"type": "object"}                                              | Vm
            {"allOf": [{"$ref": "#/$defs/Nic"}, {"properties": {"b": {}}}]} | Vm
            {"$ref": "base.json"}                                           | Base
            {"$ref": "#/$defs/Nic"}                                         |
            {"enum": ["a", "b"]}                                            | Vm
            {"oneOf": [{"properties": {"k": {"const": "a"}}}, {"properties": {"k": {"const": "b"}}}]} | Vm VmA VmB
            """)
    void theRootIsAType(String root, String types) {
        String schema = root.substring(0, root.length() - 1) + ", \"$defs\": {\"Nic\": {\"properties\": {\"a\": {}}}}}";
        SchemaModel model = build(schema).orElseThrow();
        assertThat(names(model)).isEqualTo(types == null ? "Nic" : sorted("Nic " + types));
        assertThat(Objects.requireNonNull(model.root()).isTypeOfModel()).isTrue();
        assertThat(problems.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"type": "object", "additionalProperties": {"$ref": "base.json"}} | Base | MapOf
            {"type": "array", "items": {"properties": {"a": {}}}}             | Vm   | ListOf
            {"type": "array", "items": {"type": "string"}}                    |      | ListOf
            {"type": "string"}                                                |      | STRING
            {"$ref": "text.json"}                                             |      | STRING
            {"not": {"type": "string"}}                                       |      | ANY
            {"minimum": 3}                                                    |      | ANY
            {"required": ["a"]}                                               |      | ANY
            """)
    void theRootIsAListAMapOrAPlainValue(String root, String types, String shape) {
        SchemaModel model = build(root).orElseThrow();
        assertThat(names(model)).isEqualTo(types == null ? "" : types);
        assertThat(Objects.requireNonNull(model.root()).type().toString()).startsWith(shape);
        assertThat(model.root().isTypeOfModel()).isFalse();
        assertThat(problems.all()).extracting(Problem::code).doesNotContain(ProblemCode.HCS008, ProblemCode.HCS017);
    }

    @Test
    void aFileOfDefinitionsHasNoRoot() {
        assertThat(build("{\"title\": \"x\", \"$defs\": {\"Nic\": {\"properties\": {}}}}")
                        .orElseThrow()
                        .root())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"min-tokens": {}, "minTokens": {}}             | minTokens_2 minTokens
            {"minTokens": {}, "min-tokens": {}}             | minTokens minTokens_2
            {"a_b": {}, "a-b": {}, "c": {"x-java-name": "aB_2"}} | aB_3 aB aB_2
            {"x": {"x-java-name": "y"}, "y": {}}            | y_2 y
            """)
    void membersThatShareANameGetNumbers(String members, String names) {
        SchemaModel model = build("{\"properties\": " + members + "}").orElseThrow();
        assertThat(((TypeModel.ObjectModel) model.types().get(0))
                        .properties().stream().map(PropertyModel::javaName))
                .containsExactly(names.split(" "));
        assertThat(problems.all()).extracting(Problem::code).containsOnly(ProblemCode.HCS009);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ["SETUP", "setup"]                 | SETUP SETUP_2
            ["setup", "SETUP"]                 | SETUP_2 SETUP
            ["foo-bar", "foo_bar", "fooBar"]   | FOO_BAR FOO_BAR_3 FOO_BAR_2
            """)
    void valuesThatShareANameGetNumbers(String values, String names) {
        SchemaModel model = build("{\"enum\": " + values + "}").orElseThrow();
        assertThat(((TypeModel.EnumModel) model.types().get(0))
                        .values().stream().map(ValueModel::constant))
                .containsExactly(names.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"properties": {}, "definitions": {"Vm": {"properties": {}}}}   | Vm Vm_2
            {"$defs": {"VM": {"properties": {}}, "vm": {"properties": {}}}} | VM Vm_2
            {"$defs": {"Vm_Model": {"properties": {}}}}                     | VmModel_2
            """)
    void typesThatShareANameGetNumbers(String schema, String names) {
        assertThat(names(build(schema).orElseThrow())).isEqualTo(names);
        assertThat(problems.all()).extracting(Problem::code).containsExactly(ProblemCode.HCS009);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"title": "Machine", "properties": {"a": {"properties": {"x": {}}}}}  | Machine VmA
            {"title": "Machine-x", "properties": {"a": {"properties": {"x": {}}}}} | Vm VmA
            {"title": "A machine", "properties": {"a": {"properties": {"x": {}}}}} | Vm VmA
            {"$defs": {"properties": {"properties": {"properties": {"properties": {"y": {}}}}}}} | Properties PropertiesProperties
            {"$defs": {"AA": {"properties": {"l": {"type": "array", "items": {"properties": {"q": {}}}}}}, "AAL": {"properties": {}}}} | AA AAL AALItems
            {"$defs": {"A": {"properties": {"b": {"additionalProperties": {"properties": {"q": {}}}}}}, "A_b": {"properties": {}}}} | A AB ABAdditionalProperties
            """)
    void typesAreNamedByTheirTitleOrPlace(String schema, String names) {
        assertThat(names(build(schema).orElseThrow())).isEqualTo(names);
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void namesOfJsonschema2pojoAreRead() {
        SchemaModel model = build("""
                {"$defs": {
                  "vm": {"javaType": "com.acme.Machine", "properties": {
                    "a": {"javaName": "alpha", "type": "string"},
                    "mode": {"enum": ["on", "off"], "javaEnumNames": ["LIT", "DARK"]},
                    "kind": {"enum": ["x"], "javaEnums": [{"name": "CROSS", "description": "a cross"}]}}},
                  "t": {"javaName": "Tee", "properties": {}}, "u": {"javaName": "No", "javaType": "Yew", "properties": {}}}}
                """).orElseThrow();
        assertThat(names(model)).isEqualTo("Machine Tee VmKind VmMode Yew");
        assertThat(((TypeModel.ObjectModel) model.types().get(0)).properties())
                .extracting(PropertyModel::javaName)
                .containsExactly("alpha", "mode", "kind");
        assertThat(((TypeModel.EnumModel) model.types().get(2)).values())
                .extracting(ValueModel::constant, ValueModel::description)
                .containsExactly(tuple("CROSS", "a cross"));
        assertThat(((TypeModel.EnumModel) model.types().get(3)).values())
                .extracting(ValueModel::constant)
                .containsExactly("LIT", "DARK");
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void definitionsInDefinitionsHaveNamesOfTheirOwn() {
        SchemaModel model = build("""
                {"$defs": {"A": {"properties": {"b": {"$ref": "#/$defs/A/properties/c/$defs/B"},
                                                "c": {"$defs": {"B": {"properties": {}}}, "properties": {"d": {}}}}}}}
                """).orElseThrow();
        assertThat(names(model)).isEqualTo("A AC B");
        assertThat(problems.all()).isEmpty();
    }

    /** A file that is referred to is checked, and of the model's own file all of it, whichever types are asked for. */
    @Test
    void keywordsOfEachFileAreChecked() {
        Map<String, String> files = Map.of(
                "vm.json",
                "{\"$defs\": {\"Vm\": {\"properties\": {\"a\": {\"$ref\": \"a.json\"}}}}, \"$dfs\": {}}",
                "a.json",
                "{\"properties\": {\"b\": {\"propertis\": {}}}}");
        SchemaReader reader = new SchemaReader(
                path -> Optional.ofNullable(files.get(path)).map(text -> text.getBytes(StandardCharsets.UTF_8)),
                problems);
        new ModelBuilder(reader, problems).build(new ModelRequest("vm.json", "", List.of("Vm"), true));
        assertThat(problems.all())
                .extracting(problem -> problem.code() + " " + problem.at().reference())
                .containsExactlyInAnyOrder("HCS026 vm.json#/$dfs", "HCS026 a.json#/properties/b/propertis");
    }

    @Test
    void eachOwnerOfTheSameStatementsHasATypeOfItsOwn() {
        SchemaModel model = build("""
                {"$defs": {"A": {"properties": {"o": {"properties": {"a": {}}}}}, "B": {"properties": {"o": {"properties": {"b": {}}}}},
                  "X": {"allOf": [{"$ref": "#/$defs/A"}, {"$ref": "#/$defs/B"}]},
                  "Y": {"allOf": [{"$ref": "#/$defs/A"}, {"$ref": "#/$defs/B"}]}}}
                """).orElseThrow();
        assertThat(names(model)).isEqualTo("A AO B BO X XO Y YO");
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void namesOfTheAnnotationCountFirst() {
        names = Map.of(
                "vm.json#", "Machine", "vm.json#/properties/a-b", "first", "vm.json#/properties/m/enum/1", "OFF_");
        SchemaModel model = build("""
                {"properties": {"a-b": {"x-java-name": "x"}, "aB": {}, "m": {"enum": ["off", "OFF"]}}}
                """).orElseThrow();
        assertThat(names(model)).isEqualTo("Machine VmM");
        assertThat(((TypeModel.ObjectModel) model.types().get(0)).properties())
                .extracting(PropertyModel::javaName)
                .containsExactly("first", "aB", "m");
        assertThat(((TypeModel.EnumModel) model.types().get(1)).values())
                .extracting(ValueModel::constant)
                .containsExactly("OFF", "OFF_");
        assertThat(problems.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            vm.json#                    | class     | expected a Java name that nothing else needs, found "class" in names; without it it would be Vm
            vm.json#/properties/a       | getClass  | expected a Java name that nothing else needs, found "getClass" in names; without it it would be a
            vm.json#/properties/m/enum/0 | 1x       | expected a Java name that nothing else needs, found "1x" in names; without it it would be X
            """)
    void namesThatJavaNeedsAreRefused(String place, String name, String told) {
        names = Map.of(place, name);
        assertThat(build("{\"properties\": {\"a\": {}, \"m\": {\"enum\": [\"x\"]}}}"))
                .isEmpty();
        assertThat(problems.all())
                .singleElement()
                .asString()
                .startsWith("HCS010 " + place)
                .endsWith(told);
    }

    @ParameterizedTest
    @CsvSource({"240, 0", "241, 1"})
    void theNameOfAClassFitsIntoThatOfAFile(int length, int told) {
        build("{\"$defs\": {\"" + "V".repeat(length) + "\": {\"properties\": {}}}}");
        assertThat(problems.all())
                .hasSize(told)
                .allSatisfy(problem -> assertThat(problem.toString())
                        .startsWith("HCS037")
                        .endsWith(
                                "the name of the type has 241 bytes, and a file name has room for 240; give it a shorter"
                                        + " one with x-java-name"));
    }

    @ParameterizedTest
    @CsvSource({"65000, 0", "65001, 1"})
    void theNameOfAMemberFitsIntoAClassFile(int length, int told) {
        build("{\"properties\": {\"" + "v".repeat(length) + "\": {}}}");
        assertThat(problems.all())
                .hasSize(told)
                .allSatisfy(problem -> assertThat(problem.toString())
                        .startsWith("HCS037")
                        .endsWith("has room for 65000; give it a shorter one"));
    }

    @ParameterizedTest
    @CsvSource({"65000, 0", "65001, 1"})
    void theNameOfAConstantIsCutToFitIntoAClassFile(int length, int told) {
        SchemaModel model =
                build("{\"enum\": [\"" + "v".repeat(length) + "\"]}").orElseThrow();
        assertThat(((TypeModel.EnumModel) model.types().get(0)).values().get(0).constant())
                .isEqualTo("V".repeat(told == 0 ? length : 100));
        assertThat(problems.all()).hasSize(told).extracting(Problem::code).allMatch(code -> code == ProblemCode.HCS009);
    }

    @Test
    void namesForNothingAreTold() {
        names = Map.of("vm.json#/properties/a", "b", "vm.json#/properties/z", "c");
        assertThat(build("{\"properties\": {\"a\": {}}}")).isEmpty();
        assertThat(problems.all())
                .singleElement()
                .asString()
                .startsWith("HCS039")
                .contains("\"vm.json#/properties/z\"");
    }

    @Test
    void partsOfAllOfThatRestateAMemberBothHold() {
        SchemaModel model = build("""
                {"$defs": {
                  "Base": {"properties": {"a": {"type": "integer"}, "b": {"$ref": "#/$defs/Nic"}, "c": {"type": "string"}}},
                  "Nic": {"properties": {"x": {"type": "string"}}},
                  "Sub": {"allOf": [{"$ref": "#/$defs/Base"}, {"properties": {
                    "a": {"minimum": 3}, "b": {"description": "the first"}, "c": {"type": "string", "format": "uuid"}}}]},
                  "Other": {"allOf": [{"$ref": "#/$defs/Base"}, {"properties": {"c": {"type": "string", "format": "date-time"}}}]}}}
                """).orElseThrow();
        assertThat(types(model, "Sub")).isEqualTo("a INTEGER, b Nic, c GUID");
        assertThat(types(model, "Other")).isEqualTo("a INTEGER, b Nic, c DATETIME");
        assertThat(types(model, "Base")).isEqualTo("a INTEGER, b Nic, c STRING");
        assertThat(problems.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"type": "string"} | false              | ANY    | 1
            false              | {"type": "string"} | STRING | 0
            true               | {"type": "string"} | STRING | 0
            {"type": "string"} | true               | STRING | 0
            {"type": "string"} | {"type": "string"} | STRING | 0
            {"enum": ["a"]}    | {"enum": ["a"]}    | SubM   | 0
            """)
    void whatIsStatedLaterReplacesWhatItCannotAddTo(String first, String later, String type, int told) {
        SchemaModel model = build("""
                {"$defs": {"Sub": {"allOf": [{"properties": {"m": %s}}], "properties": {"m": %s}}}}
                """.formatted(first, later)).orElseThrow();
        assertThat(types(model, "Sub")).isEqualTo("m " + type);
        assertThat(problems.all()).hasSize(told);
    }

    @Test
    void aMemberMayBeRestatedMoreThanOnce() {
        SchemaModel model = build("""
                {"$defs": {
                  "Base": {"properties": {"a": {"type": "integer", "minimum": 1}}},
                  "Sub": {"allOf": [{"$ref": "#/$defs/Base"}, {"properties": {"a": {"minimum": 3}}}],
                    "properties": {"a": {"maximum": 9}}}}}
                """).orElseThrow();
        assertThat(types(model, "Sub")).isEqualTo("a INTEGER");
        assertThat(((TypeModel.ObjectModel) model.type("Sub").orElseThrow())
                        .properties()
                        .get(0)
                        .traits()
                        .demands()
                        .limits())
                .extracting(limit -> limit.kind() + " " + limit.bound())
                .containsExactly("MINIMUM 3", "MAXIMUM 9");
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void threePartsRestateOneMember() {
        SchemaModel model = build("""
                {"$defs": {
                  "A": {"properties": {"a": {"type": "integer"}}},
                  "B": {"properties": {"a": {"type": "integer", "format": "uint32"}}},
                  "C": {"properties": {"a": {"description": "how many"}}},
                  "D": {"properties": {"a": {"maximum": 9}}},
                  "All": {"allOf": [{"$ref": "#/$defs/A"}, {"$ref": "#/$defs/B"}, {"$ref": "#/$defs/C"}, {"$ref": "#/$defs/D"}]}}}
                """).orElseThrow();
        assertThat(types(model, "All")).isEqualTo("a UINT32");
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void aMemberThatIsRestatedInItselfIsOneType() {
        SchemaModel model = build("""
                {"$defs": {"Node": {"properties": {
                  "name": {"type": "string"},
                  "next": {"allOf": [{"properties": {"next": {"description": "the one after"}}}, {"$ref": "#/$defs/Node"}]}}}}}
                """).orElseThrow();
        assertThat(names(model)).isEqualTo("Node NodeNext NodeNextNext");
        assertThat(types(model, "Node_next_next")).isEqualTo("next NodeNextNext, name STRING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "B", "C"})
    void listsThatContainThemselvesAreTheSameFromWhereverOneLooks(String first) {
        SchemaModel model = build("""
                {"$defs": {
                  "Vm": {"properties": {"first": {"$ref": "#/$defs/%s"}, "a": {"$ref": "#/$defs/A"},
                    "b": {"$ref": "#/$defs/B"}, "c": {"$ref": "#/$defs/C"}, "d": {"$ref": "#/$defs/D"}}},
                  "A": {"type": "array", "items": {"$ref": "#/$defs/B"}},
                  "B": {"type": "object", "additionalProperties": {"$ref": "#/$defs/C"}},
                  "C": {"type": "array", "items": {"$ref": "#/$defs/A"}},
                  "D": {"type": "array", "items": {"type": "array", "items": {"$ref": "#/$defs/A"}}}}}
                """.formatted(first)).orElseThrow();
        assertThat(types(model, "Vm")).endsWith("a [ANY], b {ANY}, c [ANY], d [[[ANY]]]");
        assertThat(problems.all())
                .extracting(Problem::code)
                .containsOnly(ProblemCode.HCS008)
                .hasSize(3);
    }

    private static String sorted(String names) {
        return List.of(names.trim().split(" ")).stream().sorted().collect(Collectors.joining(" "));
    }

    private static String names(SchemaModel model) {
        return model.types().stream().map(TypeModel::javaName).collect(Collectors.joining(" "));
    }

    private static String types(SchemaModel model, String name) {
        return ((TypeModel.ObjectModel) model.type(name).orElseThrow())
                .properties().stream()
                        .map(member -> member.name() + ' ' + Notation.of(member.type(), model))
                        .collect(Collectors.joining(", "));
    }

    private Optional<SchemaModel> build(String schema) {
        Map<String, String> files = Map.of(
                "vm.json", schema,
                "base.json", "{\"properties\": {\"a\": {\"type\": \"string\"}}}",
                "text.json", "{\"type\": \"string\"}");
        SchemaReader reader = new SchemaReader(
                path -> Optional.ofNullable(files.get(path)).map(text -> text.getBytes(StandardCharsets.UTF_8)),
                problems);
        return new ModelBuilder(reader, problems)
                .build(new ModelRequest("vm.json", "", List.of(), true, names), types -> Set.of("VmModel"));
    }
}
