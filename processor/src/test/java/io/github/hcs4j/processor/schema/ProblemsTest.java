package io.github.hcs4j.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    private static final Location AT = new Location("a.json", JsonPointer.ROOT.child("a"), 2, 3);

    private final Problems problems = new Problems();

    @Test
    void warningsAreForgottenAndErrorsKept() {
        problems.add(ProblemCode.HCS009, AT, "a warning");
        assertThat(problems.hasErrors()).isFalse();
        problems.add(ProblemCode.HCS002, AT, "an error");
        assertThat(problems.hasErrors()).isTrue();

        problems.keepErrors();
        assertThat(problems.all()).hasToString("[HCS002 a.json#/a:2:3: an error]");
    }

    @Test
    void anAcceptedErrorIsNone() {
        problems.add(ProblemCode.HCS029, AT, "not mine");
        assertThat(problems.hasErrors()).isTrue();

        problems.accept(ProblemCode.HCS029);
        assertThat(problems.hasErrors()).isFalse();
        assertThat(problems.accepted()).containsExactly(ProblemCode.HCS029);
        problems.keepErrors();
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void whatIsTakenIsACopy() {
        problems.add(ProblemCode.HCS009, AT, "a warning");
        problems.all().clear();
        assertThat(problems.all()).hasSize(1);
    }

    @Test
    void kindsAndShapesAreToldAtTheirPlaces() {
        problems.wrongKind(new SchemaNode.ArrayNode(AT, List.of()), "a text for title");
        problems.noShape(new SchemaNode.ObjectNode(AT, Map.of()), "no shape");
        assertThat(problems.all())
                .hasToString("[HCS007 a.json#/a:2:3: expected a text for title, found a list,"
                        + " HCS008 a.json#/a:2:3: no shape]");
    }

    @Test
    void eachKindHasItsWords() {
        problems.leadsBack(AT, "\"#/a\"", "itself");
        problems.sharedName(AT, "the member", "name", "a member", "name_2");
        problems.tooMany(AT, "the type has 300 members", "a record 253", "a class");
        problems.wrongValues(AT, "one occurs twice");
        problems.noSuchMember(AT, "the text \"b\"", "c");
        problems.passedOver(AT, "javaType has no effect");
        assertThat(problems.all())
                .extracting(Problem::toString)
                .containsExactly(
                        "HCS006 a.json#/a:2:3: \"#/a\" leads back to itself",
                        "HCS009 a.json#/a:2:3: the member would become name, as a member does, so it becomes name_2;"
                                + " give one of them an x-java-name",
                        "HCS015 a.json#/a:2:3: the type has 300 members, a record 253, so this becomes a class",
                        "HCS016 a.json#/a:2:3: one occurs twice",
                        "HCS029 a.json#/a:2:3: expected the name of a member, found the text \"b\"; the type has c",
                        "HCS038 a.json#/a:2:3: javaType has no effect");
    }

    @Test
    void aProblemOfTheAnnotationHasNoPlace() {
        assertThat(new Problem(ProblemCode.HCS001, null, "none")).hasToString("HCS001: none");
    }

    @Test
    void aLineStaysALine() {
        assertThat(new Problem(ProblemCode.HCS002, null, "a\nb\u001bc")).hasToString("HCS002: a\\u000ab\\u001bc");
    }

    @Test
    void whatIsNotSeenOrTurnsTheLineIsEscaped() {
        Location at = new Location("a.json", JsonPointer.ROOT.child("\ufeff\u202e"), 2, 3);
        assertThat(new Problem(ProblemCode.HCS002, at, "\u2028"))
                .hasToString("HCS002 a.json#/\\ufeff\\u202e:2:3: \\u2028");
    }

    @Test
    void warningsAndOneErrorCanBeAccepted() {
        assertThat(ProblemCode.values())
                .filteredOn(ProblemCode::isAcceptable)
                .allSatisfy(code -> assertThat(!code.isError() || code == ProblemCode.HCS029)
                        .as(code.name())
                        .isTrue());
        assertThat(ProblemCode.HCS029.isAcceptable()).isTrue();
        assertThat(ProblemCode.HCS009.isAcceptable()).isTrue();
        assertThat(ProblemCode.HCS002.isAcceptable()).isFalse();
        assertThat(ProblemCode.HCS002.isError()).isTrue();
        assertThat(ProblemCode.HCS009.isError()).isFalse();
        assertThat(ProblemCode.HCS009.severity()).isNotEqualTo(ProblemCode.HCS002.severity());
    }
}
