package io.github.hcs4j.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.processor.model.TypeModel.ObjectModel;
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
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions that ask for the text of a member, and what becomes of the objects that have them. */
class ConditionsTest {

    private static final String OWN =
            "\"required\": [\"t\"], \"properties\": {\"t\": {\"enum\": [\"a\", \"b\", \"c\"]}, \"n\": {\"type\": \"integer\"}}";

    private final Problems problems = new Problems();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "if": {"properties": {"t": {"const": "a"}}}, "then": {"properties": {"x": {}}} | a=VmA(t n x) b=VmB(t n) c=VmB(t n)
            "if": {"properties": {"t": {"enum": ["c", "a"]}}, "required": ["t"]}, "then": {"properties": {"x": {}}} | a=VmA(t n x) c=VmA(t n x) b=VmB(t n)
            "if": {"properties": {"t": {"const": "a"}}}, "then": {"properties": {"x": {}}}, "else": {"$ref": "#/$defs/More"} | a=VmA(t n x) b=VmB(t n y z) c=VmB(t n y z)
            "allOf": [{"if": {"properties": {"t": {"const": "a"}}}, "then": {"properties": {"x": {}}}}, {"if": {"properties": {"t": {"const": "b"}}}, "then": {"$ref": "#/$defs/More"}}] | a=VmA(t n x) b=VmB(t n y z) c=VmC(t n)
            "allOf": [{"if": {"properties": {"t": {"enum": ["a", "b"]}}}, "then": {"properties": {"x": {}}}}, {"if": {"properties": {"t": {"const": "b"}}}, "then": {"$ref": "#/$defs/More"}}, {"properties": {"w": {}}}] | a=VmA(w t n x) b=VmB(w t n x y z) c=VmC(w t n)
            "type": "object", "if": {"title": "asked", "properties": {"t": {"const": "a"}}}, "then": {"properties": {"x": {}}} | a=VmA(t n x) b=VmB(t n) c=VmB(t n)
            "additionalProperties": true, "if": {"properties": {"t": {"const": "a"}}}, "then": {"properties": {"x": {}}} | a=VmA(t n x) b=VmB(t n) c=VmB(t n)
            "if": {"properties": {"t": {"const": "a"}}}, "then": {"properties": {"n": {"maximum": 3}, "x": {}}} | a=VmA(t n x) b=VmB(t n) c=VmB(t n)
            """)
    void anObjectForEachTextOfAnEnumerationIsAChoice(String conditions, String expected) {
        SchemaModel model = build("{" + OWN + ", " + conditions + "}");
        UnionModel union = (UnionModel) model.type("Vm").orElseThrow();
        assertThat(union.discriminator()).isEqualTo("t");
        assertThat(union.branches().stream()
                        .map(branch -> branch.text() + '=' + shown(branch.type(), model))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void theMemberThatIsAskedForHasOneTypeAndItsTextsAreDemanded() {
        SchemaModel model = build("{" + OWN
                + ", \"if\": {\"properties\": {\"t\": {\"const\": \"a\"}}}, \"then\": {\"properties\": {\"x\": {}}}}");
        ObjectModel one = (ObjectModel) model.type("Vm_a").orElseThrow();
        ObjectModel several = (ObjectModel) model.type("Vm_b").orElseThrow();
        assertThat(Notation.of(one.properties().get(0).type(), model)).isEqualTo("VmT");
        assertThat(one.properties().get(0).type())
                .isEqualTo(several.properties().get(0).type());
        assertThat(one.properties().get(0).traits().demands().forms())
                .containsExactly(Form.ofValues(List.of(new GivenValue("a", "\"a\"", "a"))));
        assertThat(several.properties().get(0).traits().demands().forms().get(0).values())
                .extracting(GivenValue::json)
                .containsExactly("\"b\"", "\"c\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"properties\": {\"t\": {\"const\": \"a\"}, \"x\": {}}}",
                "{\"properties\": {\"t\": {\"type\": \"string\", \"enum\": [\"a\"]}, \"x\": {}}}"
            })
    void aConsequenceMaySayTheTextAgain(String consequence) {
        SchemaModel model = build(
                "{" + OWN + ", \"if\": {\"properties\": {\"t\": {\"const\": \"a\"}}}, \"then\": " + consequence + "}");
        assertThat(shown(
                        ((UnionModel) model.type("Vm").orElseThrow())
                                .branches()
                                .get(0)
                                .type(),
                        model))
                .isEqualTo("VmA(t n x)");
        assertThat(model.types()).extracting(TypeModel::javaName).containsExactly("More", "Vm", "VmA", "VmB", "VmT");
        assertThat(problems.all()).isEmpty();
    }

    /** The objects to choose from are described by the values of the member, not by what the schema says of itself. */
    @Test
    void whatTheSchemaSaysOfItselfIsSaidOfTheChoiceAlone() {
        SchemaModel model = build("{" + OWN + ", \"description\": \"of all\","
                + " \"if\": {\"properties\": {\"t\": {\"const\": \"a\"}}}, \"then\": {\"properties\": {\"x\": {}}}}");
        assertThat(model.type("Vm").orElseThrow().description()).isEqualTo("of all");
        assertThat(model.type("Vm_a").orElseThrow().description()).isEmpty();
        assertThat(problems.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"if\": {\"properties\": {\"t\": {\"const\": \"a\"}}, \"minProperties\": 1}, @",
                "\"if\": {\"properties\": {\"t\": {\"const\": \"a\"}}, \"required\": [\"n\"]}, @",
                "\"if\": {\"properties\": {\"t\": {\"const\": \"a\", \"minLength\": 1}}}, @",
                "\"if\": {\"properties\": {\"t\": {\"const\": \"a\"}, \"n\": {}}}, @",
                "\"if\": {\"properties\": {\"t\": {\"const\": \"a\"}}, \"type\": \"array\"}, @",
                "\"allOf\": [{\"if\": {\"properties\": {\"t\": {\"const\": \"a\"}}}, @, \"properties\": {\"w\": {}}}]"
            })
    void aConditionThatAsksForMoreMakesNoChoice(String condition) {
        SchemaModel model =
                build("{" + OWN + ", " + condition.replace("@", "\"then\": {\"properties\": {\"x\": {}}}") + "}");
        assertThat(model.type("Vm").orElseThrow()).isInstanceOf(ObjectModel.class);
        assertThat(problems.all()).extracting(Problem::code).contains(ProblemCode.HCS028);
    }

    @Test
    void aConditionOnAnotherMemberIsToldBesideTheChoice() {
        SchemaModel model =
                build("{" + OWN + ", \"allOf\": [{\"if\": {\"properties\": {\"t\": {\"const\": \"a\"}}}, \"then\":"
                        + " {\"properties\": {\"x\": {}}}}, {\"if\": {\"properties\": {\"n\": {\"const\": 1}}}, \"then\":"
                        + " {\"properties\": {\"y\": {}}}}]}");
        assertThat(model.type("Vm").orElseThrow()).isInstanceOf(UnionModel.class);
        assertThat(problems.all().stream()
                        .map(problem -> problem.code() + " " + problem.at().pointer()))
                .containsExactly(
                        "HCS008 /$defs/Vm/allOf/1/then",
                        "HCS028 /$defs/Vm/allOf/1/if",
                        "HCS028 /$defs/Vm/allOf/1/then");
    }

    @Test
    void whatExtendsTheChoiceHasItsMembers() {
        SchemaModel model = build("{" + OWN
                + ", \"if\": {\"properties\": {\"t\": {\"const\": \"a\"}}}, \"then\": {\"properties\": {\"x\": {}}}}, "
                + "\"Big\": {\"allOf\": [{\"$ref\": \"#/$defs/Vm\"}, {\"properties\": {\"w\": {}}}]}");
        assertThat(shown(
                        new TypeRef.Named(model.type("Big").orElseThrow().at().reference(), TypeRef.Kind.OBJECT),
                        model))
                .isEqualTo("Big(t n w)");
        assertThat(problems.all()).extracting(Problem::code).containsOnly(ProblemCode.HCS008);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"properties\": {\"t\": {\"enum\": [\"a\", \"b\"]}}, @}",
                "{\"properties\": {\"t\": {}}, \"required\": [\"t\"], @}",
                "{\"properties\": {\"t\": {\"enum\": [\"a\"]}}, \"required\": [\"t\"], @}",
                "{\"properties\": {\"t\": {\"enum\": [\"a\", 1]}}, \"required\": [\"t\"], @}",
                "{\"properties\": {\"t\": {\"enum\": [\"a\", \"b\"]}}, \"required\": [\"t\"], \"additionalProperties\": false, @}",
                "{\"properties\": {\"t\": {\"enum\": [\"a\", \"b\"]}, \"x\": {}}, \"required\": [\"t\"], @}",
                "{\"properties\": {\"t\": {\"enum\": [\"a\", \"b\"]}, \"n\": {}}, \"required\": [\"t\"],"
                        + " \"oneOf\": [{\"required\": [\"t\"]}, {\"required\": [\"n\"]}], @}"
            })
    void whereNotEachTextIsKnownOrNoMemberIsAddedItStaysAnObject(String schema) {
        String condition =
                "\"if\": {\"properties\": {\"t\": {\"const\": \"a\"}}}, \"then\": {\"properties\": {\"x\": {\"type\": \"string\"}}}";
        assertThat(build(schema.replace("@", condition)).type("Vm").orElseThrow())
                .isInstanceOf(ObjectModel.class);
        assertThat(problems.all()).extracting(Problem::code).contains(ProblemCode.HCS028);
    }

    private static String shown(TypeRef type, SchemaModel model) {
        return ((ObjectModel) model.type((TypeRef.Named) type))
                .properties().stream()
                        .map(PropertyModel::name)
                        .collect(Collectors.joining(" ", Notation.of(type, model) + '(', ")"));
    }

    private SchemaModel build(String vm) {
        byte[] schema = ("{\"$defs\": {\"More\": {\"properties\": {\"y\": {}, \"z\": {}}}, \"Vm\": " + vm + "}}")
                .getBytes(StandardCharsets.UTF_8);
        SchemaReader reader =
                new SchemaReader(path -> path.equals("vm.json") ? Optional.of(schema) : Optional.empty(), problems);
        return new ModelBuilder(reader, problems)
                .build(new ModelRequest("vm.json", "", List.of(), true))
                .orElseThrow(() -> new AssertionError(problems.all()));
    }
}
