package io.github.hcs4j.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.processor.model.TypeModel.UnionModel;
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

/** Choices between objects, and by what they are told apart. */
class UnionsTest {

    private static final String OBJECTS = """
            "Disk": {"properties": {"kind": {"const": "disk"}, "z": {"const": "same"}, "path": {}}},
            "Nic": {"properties": {"mac": {}, "kind": {"enum": ["nic"]}, "z": {"const": "same"}}},
            "Cat": {"properties": {"petType": {"type": "string"}, "lives": {}}},
            "Dog": {"properties": {"petType": {"type": "string"}, "bark": {}}},
            "Usb": {"properties": {"kind": {"enum": ["usb2", "usb3"]}}},
            "Text": {"type": "string"},
            "One": {"const": "a"},
            "Kind": {"enum": ["a", "b", "c"]},
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"oneOf": [{"$ref": "#/$defs/Disk"}, {"$ref": "#/$defs/Nic"}]} | kind: disk=Disk nic=Nic
            {"anyOf": [{"$ref": "#/$defs/Nic"}, {"$ref": "#/$defs/Disk"}]} | kind: nic=Nic disk=Disk
            {"oneOf": [{"type": "null"}, {"$ref": "#/$defs/Disk"}, {"$ref": "#/$defs/Nic"}]} | kind: disk=Disk nic=Nic
            {"oneOf": [{"$ref": "#/$defs/Cat"}, {"$ref": "#/$defs/Dog"}], "discriminator": {"propertyName": "petType"}} | petType: Cat=Cat Dog=Dog
            {"oneOf": [{"$ref": "#/$defs/Cat"}, {"$ref": "#/$defs/Dog"}], "discriminator": "petType"} | petType: Cat=Cat Dog=Dog
            {"oneOf": [{"$ref": "#/$defs/Cat"}, {"$ref": "#/$defs/Dog"}], "discriminator": {"propertyName": "petType", "mapping": {"c": "#/$defs/Cat", "k": "Cat", "d": "Dog"}}} | petType: c=Cat k=Cat d=Dog
            {"oneOf": [{"$ref": "#/$defs/Cat"}, {"$ref": "#/$defs/Dog"}], "x-discriminator": {"propertyName": "petType", "mapping": {"c": "Cat", "d": "Dog"}}} | petType: c=Cat d=Dog
            {"oneOf": [{"$ref": "#/$defs/Cat"}, {"$ref": "#/$defs/Dog"}], "discriminator": {"propertyName": "petType", "mapping": {"c": 5, "d": "Dog"}}} | petType: Cat=Cat d=Dog
            {"oneOf": [{"$ref": "#/$defs/Disk"}, {"$ref": "#/$defs/Nic"}], "discriminator": "kind"} | kind: disk=Disk nic=Nic
            {"oneOf": [{"$ref": "#/$defs/Disk"}, {"$ref": "#/$defs/Nic"}], "discriminator": {"propertyName": "kind", "mapping": {"d": "Disk", "n": "Nic"}}} | kind: disk=Disk nic=Nic
            {"oneOf": [{"$ref": "#/$defs/Usb"}, {"$ref": "#/$defs/Nic"}], "discriminator": "kind"} | kind: usb2=Usb usb3=Usb nic=Nic
            {"oneOf": [{"$ref": "#/$defs/Usb"}, {"$ref": "#/$defs/Nic"}], "discriminator": {"propertyName": "kind", "mapping": {"usb3": "Usb"}}} | kind: usb3=Usb nic=Nic
            {"oneOf": [{"properties": {"t": {"enum": ["a", "b"]}}}, {"properties": {"t": {"const": "c"}}}]} | t: a=ChoiceA b=ChoiceA c=ChoiceC
            {"oneOf": [{"properties": {"t": {"pattern": "^a$"}}}, {"properties": {"t": {"pattern": "^b-c$"}}}]} | t: a=ChoiceA b-c=ChoiceBC
            {"oneOf": [{"properties": {"s": {"enum": ["1", "2"]}, "t": {"const": "a"}}}, {"properties": {"s": {"enum": ["3"]}, "t": {"const": "b"}}}]} | t: a=ChoiceA b=ChoiceB
            {"oneOf": [{"properties": {"t": {"$ref": "#/$defs/Kind", "const": "a"}}}, {"properties": {"t": {"$ref": "#/$defs/Kind", "enum": ["b", "c"]}}}]} | t: a=ChoiceA b=ChoiceB c=ChoiceB
            {"oneOf": [{"properties": {"t": {"allOf": [{"$ref": "#/$defs/Kind"}, {"const": "a"}]}}}, {"properties": {"t": {"allOf": [{"$ref": "#/$defs/Kind"}], "const": "b"}}}]} | t: a=ChoiceA b=ChoiceB
            {"properties": {"t": {}}, "oneOf": [{"properties": {"t": {"const": "a"}}}, {"properties": {"t": {"const": "b"}}}]} | t: a=ChoiceA b=ChoiceB
            {"oneOf": [{"properties": {"t": {"$ref": "#/$defs/One"}}}, {"properties": {"t": {"const": "b"}}}]} | t: a=ChoiceA b=ChoiceB
            {"oneOf": [{"properties": {"t": {"const": "a-b"}}}, {"properties": {"t": {"const": "c"}}}]} | t: a-b=ChoiceAB c=ChoiceC
            """)
    void aChoiceBecomesAUnion(String schema, String expected) {
        assertThat(choice(build(schema, new Problems()).orElseThrow())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"propertyName": "t"}                                                       | A=A B=B C=C
            {"propertyName": "t", "mapping": {"a": "#/$defs/A", "b": "B", "c": "C"}}    | a=A b=B c=C
            """)
    void aBaseWithADiscriminatorIsAChoiceBetweenThoseThatExtendIt(String discriminator, String expected) {
        Problems problems = new Problems();
        SchemaModel model = build("""
                {"type": "object", "discriminator": %s, "required": ["t"], "properties": {"t": {"type": "string"}, "n": {"type": "integer"}}},
                "A": {"allOf": [{"$ref": "#/$defs/Choice"}, {"properties": {"a": {}}}]},
                "B": {"allOf": [{"$ref": "#/$defs/Choice"}], "properties": {"b": {}}},
                "C": {"allOf": [{"$ref": "#/$defs/B"}, {"properties": {"c": {}}}]}
                """.formatted(discriminator), problems).orElseThrow();
        UnionModel union = (UnionModel) model.type("Choice").orElseThrow();
        assertThat(union.branches().stream()
                        .map(branch -> branch.text() + '=' + Notation.of(branch.type(), model))
                        .toList())
                .isEqualTo(List.of(expected.split(" ")));
        assertThat(((TypeModel.ObjectModel) model.type("C").orElseThrow()).properties())
                .extracting(PropertyModel::name)
                .containsExactly("t", "n", "b", "c");
        assertThat(problems.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"discriminator": {"propertyName": "t"}, "properties": {"t": {}}} | list the objects in "oneOf"
            {"properties": {"q": {}}, "oneOf": [{"$ref": "#/$defs/Disk"}, {"$ref": "#/$defs/Nic"}]} | list objects in "oneOf"
            {"properties": {"t": {}}, "if": {"properties": {"t": {"const": "a"}}}, "then": {"properties": {"x": {}}}} | a constant text of one member, which is required and an enumeration
            {"properties": {"t": {}}, "allOf": [{"if": {"properties": {"t": {"const": "a"}}}, "then": {"properties": {"t": {}}}}, {"if": {"properties": {"t": {"const": "b"}}}, "then": {"properties": {"x": {}}}}, {"if": {"properties": {"t": {"const": "c"}}}, "then": {"properties": {"y": {}}}}]} | a constant text of one member, which is required and an enumeration
            """)
    void whatTellsNothingApartIsAnObjectAndTold(String schema, String advice) {
        Problems problems = new Problems();
        assertThat(build(schema, problems).orElseThrow().type("Choice").orElseThrow())
                .isInstanceOf(TypeModel.ObjectModel.class);
        assertThat(problems.all())
                .filteredOn(problem -> problem.code() == ProblemCode.HCS008)
                .singleElement()
                .asString()
                .contains(advice);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"oneOf": [{"$ref": "#/$defs/Cat"}, {"$ref": "#/$defs/Dog"}]}
            {"oneOf": [{"$ref": "#/$defs/Disk"}, {"$ref": "#/$defs/Text"}]}
            {"oneOf": [{"$ref": "#/$defs/Disk"}, {"$ref": "#/$defs/Text"}], "discriminator": "kind"}
            {"oneOf": [{"$ref": "#/$defs/Disk"}, {"$ref": "#/$defs/Disk"}]}
            {"oneOf": [{"$ref": "#/$defs/Disk"}, {"$ref": "#/$defs/Cat"}]}
            {"oneOf": [{"type": "string"}, {"type": "integer"}]}
            {"anyOf": [{"$ref": "#/$defs/Holder/properties/it"}, {"$ref": "#/$defs/Disk"}]}
            """)
    void aChoiceThatNothingTellsApartIsFreeForm(String schema) {
        Problems problems = new Problems();
        SchemaModel model = build(schema, problems).orElseThrow();
        assertThat(model.type("Choice")).isEmpty();
        assertThat(problems.all()).extracting(Problem::code).containsExactly(ProblemCode.HCS008);
    }

    @Test
    void aChoiceOfOneIsThatOne() {
        Problems problems = new Problems();
        SchemaModel model =
                build("{\"oneOf\": [{\"$ref\": \"#/$defs/Disk\"}]}", problems).orElseThrow();
        assertThat(Notation.of(
                        ((TypeModel.ObjectModel) model.type("Holder").orElseThrow())
                                .properties()
                                .get(0)
                                .type(),
                        model))
                .isEqualTo("Disk");
        assertThat(problems.all()).isEmpty();
    }

    /** One text of a member is that of the object; several of them are those that it shares with others. */
    @Test
    void whatExtendsABaseHasItsOwnTextOrItsName() {
        SchemaModel model = build("""
                {"discriminator": "t", "properties": {"t": {"type": "string"}}},
                "A": {"allOf": [{"$ref": "#/$defs/Choice"}], "properties": {"t": {"const": "a1"}}},
                "B": {"allOf": [{"$ref": "#/$defs/Choice"}], "properties": {"t": {"enum": ["b1", "b2"]}}}
                """, new Problems()).orElseThrow();
        assertThat(choice(model)).isEqualTo("t: a1=A B=B");
    }

    /** What extends a base and adds nothing is the base itself, which leaves nothing to choose from. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"allOf": [{"$ref": "#/$defs/Choice"}]}
            {"allOf": [{"$ref": "#/$defs/Choice"}], "description": "an object"}
            """)
    void aBaseWithWhatAddsNothingIsAnObject(String again) {
        Problems problems = new Problems();
        SchemaModel model = build("""
                {"discriminator": "t", "properties": {"t": {"enum": ["a", "b"]}}},
                "A": %s
                """.formatted(again), problems).orElseThrow();
        assertThat(model.type("Choice").orElseThrow()).isInstanceOf(TypeModel.ObjectModel.class);
        assertThat(problems.all())
                .singleElement()
                .asString()
                .contains("vm.json#/$defs/Choice/discriminator")
                .contains("where no definition in the files of the model extends the object");
    }

    @Test
    void whatAChoiceDependsOnIsNotTheOrderOfItsMembers() {
        String one = "{\"oneOf\": [{\"properties\": {\"a\": {\"const\": \"1\"}, \"b\": {\"const\": \"1\"}}},"
                + " {\"properties\": {\"a\": {\"const\": \"2\"}, \"b\": {\"const\": \"2\"}}}]}";
        String other = "{\"oneOf\": [{\"properties\": {\"b\": {\"const\": \"1\"}, \"a\": {\"const\": \"1\"}}},"
                + " {\"properties\": {\"b\": {\"const\": \"2\"}, \"a\": {\"const\": \"2\"}}}]}";
        for (String schema : List.of(one, other)) {
            assertThat(choice(build(schema, new Problems()).orElseThrow())).isEqualTo("a: 1=Choice1 2=Choice2");
        }
    }

    private static String choice(SchemaModel model) {
        UnionModel union = (UnionModel) model.type("Choice").orElseThrow();
        return union.branches().stream()
                .map(branch -> ' ' + branch.text() + '=' + Notation.of(branch.type(), model))
                .collect(Collectors.joining("", union.discriminator() + ':', ""));
    }

    private static Optional<SchemaModel> build(String choice, Problems problems) {
        String text = "{\"$defs\": {" + OBJECTS + "\"Choice\": " + choice
                + ", \"Holder\": {\"properties\": {\"it\": {\"$ref\": \"#/$defs/Choice\"}}}}}";
        SchemaReader reader = new SchemaReader(
                path -> path.equals("vm.json") ? Optional.of(text.getBytes(StandardCharsets.UTF_8)) : Optional.empty(),
                problems);
        return new ModelBuilder(reader, problems).build(new ModelRequest("vm.json", "", List.of(), true));
    }
}
