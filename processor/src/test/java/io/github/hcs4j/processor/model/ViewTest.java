package io.github.hcs4j.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.processor.schema.Problem;
import io.github.hcs4j.processor.schema.ProblemCode;
import io.github.hcs4j.processor.schema.Problems;
import io.github.hcs4j.processor.schema.SchemaReader;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A model of one version has what that version has. */
class ViewTest {

    private static final String SCHEMA = """
            {
              "x-hcs-versions": [
                {"version": "1.0", "build": 1, "release": "first"},
                {"version": "1.9", "build": 2, "release": "second"},
                {"version": "1.10", "build": 3, "release": "third"}
              ],
              "$defs": {
                "Vm": {
                  "properties": {
                    "always": {"type": "string"},
                    "old": {"$ref": "#/$defs/Tape", "x-hcs-until": "1.0"},
                    "mode": {"$ref": "#/$defs/Mode", "x-hcs-since": "1.0"},
                    "new": {"$ref": "#/$defs/Later", "x-hcs-since": "1.10"}
                  }
                },
                "Mode": {
                  "enum": ["on", "off", "auto"],
                  "x-hcs-values": {"off": {"x-hcs-until": "1.9"}, "auto": {"x-hcs-since": "1.9"}}
                },
                "Tape": {"type": "object", "x-hcs-until": "1.0"},
                "Later": {"type": "object", "x-hcs-since": "1.10"},
                "Unused": {"type": "object", "x-hcs-since": "1.9"},
                "Elsewhere": {"$ref": "#/parts/Sound"}
              },
              "parts": {
                "Sound": {"enum": ["beep"], "x-hcs-since": "1.10", "x-hcs-values": {"beep": {"x-hcs-since": "1.10"}}}
              }
            }
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.0  | Mode Tape Vm               | always old mode     | on off      | 1.0
            1.9  | Mode Unused Vm             | always mode         | on off auto | 1.0 1.9
            1.10 | Later Mode parts_Sound Unused Vm | always mode new     | on auto     | 1.0 1.9 1.10
            ''   | Later Mode parts_Sound Tape Unused Vm | always old mode new | on off auto | 1.0 1.9 1.10
            """)
    void aVersionHas(String version, String types, String members, String values, String releases) {
        Problems problems = new Problems();
        SchemaReader reader = new SchemaReader(path -> Optional.of(SCHEMA.getBytes(StandardCharsets.UTF_8)), problems);
        SchemaModel model = new ModelBuilder(reader, problems)
                .build(new ModelRequest("vm.json", version, List.of(), true))
                .orElseThrow();
        assertThat(problems.all()).extracting(Problem::code).containsOnly(ProblemCode.HCS028); // of "parts"
        assertThat(model.types()).extracting(TypeModel::name).containsExactly(types.split(" "));
        assertThat(((TypeModel.ObjectModel) model.type("Vm").orElseThrow()).properties())
                .extracting(PropertyModel::name)
                .containsExactly(members.split(" "));
        assertThat(((TypeModel.EnumModel) model.type("Mode").orElseThrow()).values())
                .extracting(ValueModel::text)
                .containsExactly(values.split(" "));
        assertThat(model.releases())
                .extracting(release -> release.version().toString())
                .containsExactly(releases.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"version": "1.0", "build": 1}          |
            {"version": "1.0", "build": 2147483647} |
            {"version": "1.0", "build": 5e3}        |
            {"version": "1.0", "build": 0}          | HCS007 expected the number of a Windows build, from 1, for build, found the number 0
            {"version": "1.0", "build": 2147483648} | HCS007 expected the number of a Windows build, from 1, for build, found the number 2147483648
            {"version": "1.0", "build": 1.5}        | HCS007 expected the number of a Windows build, from 1, for build, found the number 1.5
            {"version": "1.0", "build": "1"}        | HCS007 expected the number of a Windows build, from 1, for build, found the text "1"
            {"build": 1}                            | HCS007 expected a version in this object, found {"build": 1}
            "1.0"                                   | HCS007 expected an object with a version, and if it came with Windows the number of a build, found "1.0"
            {"version": "1"}                        | HCS014 expected a version such as "2.1" for version, found the text "1"
            {"version": 1.0}                        | HCS014 expected a version such as "2.1" for version, found the number 1.0
            """)
    void eachVersionHasANumberAndPerhapsABuild(String release, String told) {
        Problems problems = new Problems();
        String schema = "{\"x-hcs-versions\": [" + release + "], \"properties\": {}}";
        SchemaReader reader = new SchemaReader(path -> Optional.of(schema.getBytes(StandardCharsets.UTF_8)), problems);
        Optional<SchemaModel> model =
                new ModelBuilder(reader, problems).build(new ModelRequest("vm.json", "", List.of(), true));
        assertThat(problems.all().stream()
                        .map(problem -> problem.code() + " " + problem.message())
                        .toList())
                .isEqualTo(told == null ? List.of() : List.of(told));
        assertThat(model.isPresent()).isEqualTo(told == null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [{"version": "1.0"}, {"version": "1.10"}] | 1.1 | and the schema has 1.0, 1.10
            []                                        | 1.1 | and the schema names no versions; give it x-hcs-versions
            """)
    void aVersionThatIsNotThereIsTold(String releases, String version, String told) {
        Problems problems = new Problems();
        String schema = "{\"x-hcs-versions\": " + releases + ", \"properties\": {}}";
        SchemaReader reader = new SchemaReader(path -> Optional.of(schema.getBytes(StandardCharsets.UTF_8)), problems);
        assertThat(new ModelBuilder(reader, problems).build(new ModelRequest("vm.json", version, List.of(), true)))
                .isEmpty();
        assertThat(problems.all())
                .singleElement()
                .asString()
                .startsWith("HCS020 vm.json#:1:1: version \"" + version + "\" is asked for, " + told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0", "2.1", "2.2", "2.3", "2.4", "2.5", "2.6"})
    void everyVersionOfTheBundledSchemaIsAModel(String version) {
        String schema = "hcs/v2/hcs.schema.json";
        Problems problems = new Problems();
        SchemaReader reader = new SchemaReader(
                path -> {
                    try (InputStream in = ViewTest.class.getClassLoader().getResourceAsStream(path)) {
                        return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
                    }
                },
                problems);
        Optional<SchemaModel> model =
                new ModelBuilder(reader, problems).build(new ModelRequest(schema, version, List.of(), true));
        assertThat(problems.all()).isEmpty();
        assertThat(model).isPresent();
    }
}
