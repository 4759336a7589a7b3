package io.github.hcs4j.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.explain.Explanation.Advice;
import io.github.hcs4j.explain.Explanation.Call;
import io.github.hcs4j.explain.Explanation.Cause;
import io.github.hcs4j.explain.Explanation.Code;
import io.github.hcs4j.explain.Explanation.Complaint;
import io.github.hcs4j.explain.Explanation.Event;
import io.github.hcs4j.explain.Explanation.Member;
import io.github.hcs4j.explain.Explanation.Place;
import io.github.hcs4j.explain.Explanation.Side;
import io.github.hcs4j.version.SchemaVersion;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Explanations as people read them, line by line, and what is said of codes without a name. */
class ExplanationTextTest {

    private static final Explanation NOTHING =
            new Explanation(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private static List<String> lines(Member member) {
        return ExplanationText.lines(
                new Explanation(List.of(), List.of(), List.of(member), List.of(), List.of(), List.of(), List.of()));
    }

    private static List<String> lines(Event event) {
        return ExplanationText.lines(
                new Explanation(List.of(), List.of(), List.of(), List.of(event), List.of(), List.of(), List.of()));
    }

    @Test
    void membersHaveTheirPlaces() {
        SchemaVersion two = SchemaVersion.of(2, 0);
        List<Place> places = List.of(
                new Place("a()", "A", "x", null, null, null, ""),
                new Place("b()", "B", "x", two, null, null, ".y"),
                new Place("c()", "C", "x", two, SchemaVersion.of(2, 1), "Windows Server 2019", ""));
        assertThat(lines(new Member("$.x", Complaint.NAMED, places, null, List.of())))
                .containsExactly(
                        "$.x:",
                        "    a(): A.x",
                        "    b(): B.x, since 2.0; it holds any JSON, so nothing is known of .y",
                        "    c(): C.x, since 2.0 (Windows Server 2019), until 2.1");
        assertThat(lines(new Member("$.x", Complaint.REFUSED_BY_GUEST, places.subList(0, 1), "A", List.of("y", "z"))))
                .containsExactly(
                        "$.x: the guest refused it",
                        "    no version of the schema has it in A; did you mean y or z?",
                        "    a(): A.x");
        assertThat(lines(new Member("$.x", Complaint.NOT_JSON, List.of(), null, List.of())))
                .containsExactly("$.x: there is no JSON value", "    no version of the schema has it");
        assertThat(lines(new Member("$", Complaint.NOT_JSON, List.of(), null, List.of())))
                .containsExactly("$: the document is no JSON");
    }

    @Test
    void eventsHaveTheirSideWhereTheNumberDoesNotTellIt() {
        assertThat(lines(new Event(12, Side.HOST, "means", "text"))).containsExactly("event 12: means", "    text");
        assertThat(lines(new Event(12, Side.GUEST, null, null))).containsExactly("in the guest, event 12");
        assertThat(lines(new Event(null, Side.HOST, "means", null))).containsExactly("on the host: means");
        assertThat(lines(new Event(null, null, "means", null))).containsExactly("means");
    }

    @Test
    void theRestIsALineEach() {
        Explanation explanation = new Explanation(
                List.of(new Code(0x8000_4005, null, List.of("0x80004005", "-2147467259"))),
                List.of("a\u0085b\u2028c\u2029d\u001be"),
                List.of(),
                List.of(),
                List.of(new Cause("Kind", Map.of("a", 1), "means")),
                List.of(new Call("\\A\\B", null), new Call("\\C", Side.GUEST)),
                List.of(new Advice("X", "do it")));
        assertThat(ExplanationText.lines(explanation))
                .containsExactly(
                        "0x80004005 (-2147467259): " + Facility.describe(0x8000_4005),
                        "    \"a?b?c?d?e\"",
                        "Kind {\"a\":1}: means",
                        "in \\A\\B",
                        "in the guest, in \\C",
                        "- do it.");
        assertThat(ExplanationText.lines(NOTHING)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0x80371234 | a code without a name here: a failure, facility 55, which is virtualization (the Host"
                        + " Compute Service and the infrastructure under it), number 4660",
                "0x00000000 | a code without a name here: no failure, facility 0, which is Windows in general, number 0",
                "0x00001234 | a code without a name here: no failure, facility 0, which is Windows in general, number 4660",
                "0x80070FFF | error 4095 of Windows, without a name here (a failure, facility 7, which is Win32, number 4095);"
                        + " on Windows, net helpmsg 4095 prints what it means",
                "0xEC7DFFF3 | a code without a name here: a failure, facility 3197, number 65523; bit 29 is set, so a program"
                        + " defines it and not Windows",
            })
    void codesWithoutANameAreTakenApart(String code, String expected) {
        String said = Facility.describe(Long.decode(code).intValue());
        assertThat(said).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0x80370101, true, true, false",
        "0xC0370101, true, true, false",
        "0xC0370001, true, true, false",
        "0x803B0001, true, true, false",
        "0x80070005, true, true, false",
        "0xC03A0001, true, true, false",
        "0xC0350001, true, true, false",
        "0xC0000005, true, true, true",
        "0xC0000000, true, false, true",
        "0xD0000005, true, true, false",
        "0x80040005, true, false, false",
        "0xC0040005, true, false, false",
        "0x90040005, false, false, false",
        "0xA0040005, false, false, false",
        "0xE0040005, false, false, false",
        "0x00000005, false, false, false"
    })
    void numbersAreCodesByTheirUpperHalf(String code, boolean canBeOne, boolean isLikelyOne, boolean isStatus) {
        int number = Long.decode(code).intValue();
        assertThat(Facility.canBeOne(number)).isEqualTo(canBeOne);
        assertThat(Facility.isLikelyOne(number)).isEqualTo(isLikelyOne);
        assertThat(Facility.isStatus(number)).isEqualTo(isStatus);
    }

    @Test
    void explanationsAreEqualBySayingTheSame() {
        Explanation explanation = HcsErrors.explain("0x80070005");
        assertThat(explanation)
                .isEqualTo(HcsErrors.explain("0x80070005"))
                .hasSameHashCodeAs(HcsErrors.explain("0x80070005"))
                .isNotEqualTo(HcsErrors.explain("0x80070006"))
                .isNotEqualTo("0x80070005");
        assertThat(explanation.hashCode())
                .isNotEqualTo(HcsErrors.explain("0x80070006").hashCode());
    }
}
