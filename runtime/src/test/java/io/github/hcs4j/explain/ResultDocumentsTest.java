package io.github.hcs4j.explain;

import static io.github.hcs4j.explain.Errors.error;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.model.v2.ResultError;
import io.github.hcs4j.type.ScalarType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResultDocumentsTest {

    private static final String QUERY_REFUSED = """
            {
              "Error": -1070137075,
              "ErrorMessage": "The virtual machine or container JSON document is invalid.",
              "ErrorEvents": [
                {
                  "Message": "The specified property query is invalid: (0xC037010D, 'Invalid JSON document '$'').",
                  "Provider": "17103e3f-3c6e-4677-bb17-3b267eb5be57",
                  "EventId": 11001,
                  "Data": [
                    {"Type": "String", "Value": "%%3224830221"},
                    {"Type": "String", "Value": "Invalid JSON document '$'"}
                  ]
                }
              ]
            }
            """;

    private static final String CONSTRUCT =
            "{\"Error\":-2147217400,\"ErrorMessage\":\"\",\"Attribution\":[{\"OperationFailure\":{\"Detail\":\"Construct\"}"
                    + "}]}";

    @Test
    void codeMessageEventsAndMembers() {
        Explanation explanation = HcsErrors.explain(QUERY_REFUSED);

        assertThat(explanation.codes()).singleElement().satisfies(code -> {
            assertThat(code.error()).isEqualTo(error("HCS_E_INVALID_JSON"));
            assertThat(code.spellings()).containsExactly("-1070137075", "0xC037010D", "3224830221");
        });
        assertThat(explanation.messages())
                .containsExactly("The virtual machine or container JSON document is invalid.");
        assertThat(explanation.events()).singleElement().satisfies(event -> {
            assertThat(event.id()).isEqualTo(11001);
            assertThat(event.meaning()).contains("shutdown options");
            assertThat(event.message()).startsWith("The specified property query");
        });
        assertThat(explanation.members()).extracting(Explanation.Member::path).containsExactly("$");
    }

    @Test
    void codesOfTheAttributionAreExplainedToo() {
        Explanation explanation = HcsErrors.explain("{\"Status\":-1070137082,\"ExitType\":\"UnexpectedExit\","
                + "\"Attribution\":[{\"WorkerExit\":{\"ExitCode\":3221225477,\"Type\":\"None\"}},"
                + "{\"VirtualDeviceFailure\":{\"Name\":\"x\",\"Status\":-2147024891}}]}");
        assertThat(explanation.codes())
                .extracting(code -> code.name().orElseThrow())
                .containsExactly("HCS_E_UNEXPECTED_EXIT", "STATUS_ACCESS_VIOLATION", "E_ACCESSDENIED");
    }

    @Test
    void attribution() {
        Explanation explanation = HcsErrors.explain(CONSTRUCT);

        assertThat(explanation.messages()).isEmpty();
        assertThat(explanation.causes()).singleElement().satisfies(cause -> {
            assertThat(cause.kind()).isEqualTo("OperationFailure");
            assertThat(cause.details()).isEqualTo(Map.of("Detail", "Construct"));
            assertThat(cause.meaning()).contains("was read without complaint");
        });
    }

    @Test
    void eachKindOfAttribution() {
        Explanation explanation = HcsErrors.explain("""
                {"Error": -1070137082, "Attribution": [
                  {"WorkerExit": {"ExitCode": 1, "Type": "Saved"}}, {"GuestCrash": {"CrashParameters": [1, 2]}},
                  {"TripleFault": {}}, {"InjectNonMaskableInterrupt": {}}, {"OperationFailure": {"Detail": "Start"}},
                  {"OperationFailure": {}}, {"SystemExit": {"Detail": "Shutdown", "Initiator": "Client"}},
                  {"VirtualDeviceFailure": {"Detail": "Reset", "Name": "Disk"}}]}""");

        assertThat(explanation.causes())
                .extracting(Explanation.Cause::kind)
                .containsExactly(
                        "WorkerExit",
                        "GuestCrash",
                        "TripleFault",
                        "InjectNonMaskableInterrupt",
                        "OperationFailure",
                        "OperationFailure",
                        "SystemExit",
                        "VirtualDeviceFailure");
        assertThat(explanation.causes()).extracting(Explanation.Cause::meaning).doesNotContain("");
        assertThat(explanation.causes().get(4).meaning()).endsWith("Start");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"Error\":2151088397,\"Attribution\":[{\"OperationFailure\":{\"Detail\":\"Construct\"}}]}",
                "{\"Status\":2151088397,\"Attribution\":[{\"OperationFailure\":{\"Detail\":\"Construct\"}}]}",
            })
    void withAnUnsignedCode(String document) {
        Explanation explanation = HcsErrors.explain(document);
        assertThat(explanation.codes())
                .extracting(Explanation.Code::error)
                .containsExactly(error("HCS_E_INVALID_JSON"));
        assertThat(explanation.codes().get(0).spellings()).containsExactly("2151088397");
        assertThat(explanation.causes()).extracting(Explanation.Cause::kind).containsExactly("OperationFailure");
    }

    @Test
    void inALogLineWithWordsAroundIt() {
        Explanation explanation = HcsErrors.explain("hr 0x0/0x80041008: " + CONSTRUCT + " (0x80070005)");

        assertThat(explanation.codes())
                .extracting(Explanation.Code::error)
                .containsExactly(error("WBEM_E_INVALID_PARAMETER"), error("E_ACCESSDENIED"));
        assertThat(explanation.causes()).hasSize(1);
    }

    @Test
    void severalInALine() {
        assertThat(HcsErrors.explain("a " + CONSTRUCT + " b {\"Error\": -2147024891} c " + QUERY_REFUSED)
                        .codes())
                .extracting(Explanation.Code::error)
                .containsExactly(
                        error("WBEM_E_INVALID_PARAMETER"), error("E_ACCESSDENIED"), error("HCS_E_INVALID_JSON"));
    }

    @Test
    void escapedOnceOrMore() {
        String once = quoted(CONSTRUCT);
        String twice = quoted(once);
        assertThat(HcsErrors.explain("level=error error=" + once).causes()).hasSize(1);
        assertThat(HcsErrors.explain("level=error error=" + twice).causes()).hasSize(1);
    }

    @Test
    void withEscapedQuotationMarks() {
        Explanation explanation =
                HcsErrors.explain("{\"Error\":-1070137075,\"ErrorMessage\":\"(\\u0027Unknown object field"
                        + " \\u0027$.Foo\\u0027\\u0027)\"}");
        assertThat(explanation.members()).extracting(Explanation.Member::path).containsExactly("$.Foo");
        assertThat(HcsErrors.explain("{\"Error\":1,\"ErrorMessage\":\"(\\u0027Unknown object field \\u0027$.Foo")
                        .members())
                .extracting(Explanation.Member::path)
                .containsExactly("$.Foo");
    }

    @Test
    void insideAnotherDocument() {
        assertThat(HcsErrors.explain("{\"PropertyResponses\": {\"Memory\": {\"Error\": " + CONSTRUCT + "}}}")
                        .causes())
                .hasSize(1);
    }

    @Test
    void ofASystemThatEnded() {
        Explanation explanation = HcsErrors.explain(
                "{\"Status\":-1070137082,\"ExitType\":\"UnexpectedExit\"," + "\"Attribution\":[{\"GuestCrash\":{}}]}");
        assertThat(explanation.codes())
                .extracting(Explanation.Code::error)
                .containsExactly(error("HCS_E_UNEXPECTED_EXIT"));
        assertThat(explanation.causes()).extracting(Explanation.Cause::kind).containsExactly("GuestCrash");
    }

    @Test
    void withAnUndocumentedCodeAndAMessageInAnotherLanguage() {
        Explanation explanation = HcsErrors.explain(
                "{\"Error\":-2143878653,\"ErrorMessage\":\"Le fichier est introuvable.\",\"ErrorEvents\":[]}");
        assertThat(explanation.isEmpty()).isFalse();
        assertThat(explanation.messages()).containsExactly("Le fichier est introuvable.");
        assertThat(explanation.codes()).extracting(Explanation.Code::hex).containsExactly("0x80370203");
    }

    @Test
    void cutOff() {
        Explanation explanation = HcsErrors.explain(QUERY_REFUSED.substring(0, QUERY_REFUSED.indexOf("Data")));
        assertThat(explanation.codes())
                .extracting(Explanation.Code::error)
                .containsExactly(error("HCS_E_INVALID_JSON"));
        assertThat(explanation.events()).extracting(Explanation.Event::id).containsExactly(11001);
        assertThat(explanation.members()).extracting(Explanation.Member::path).containsExactly("$");
    }

    @Test
    void asAValue() {
        ResultError error = ResultError.TYPE.read(QUERY_REFUSED);
        assertThat(HcsErrors.explain(error)).isEqualTo(HcsErrors.explain(QUERY_REFUSED));
    }

    @Test
    void overSeveralLinesOfALog() {
        String log = "nothing\r\nhere 0x80070005\n" + "before " + QUERY_REFUSED.strip() + " after 0x80370107\nagain\n"
                + CONSTRUCT;

        List<Explanation.Line> lines = HcsErrors.explainLines(log).toList();

        assertThat(lines).extracting(Explanation.Line::line).containsExactly(2, 3, 19);
        assertThat(lines.get(1).explanation().codes())
                .extracting(Explanation.Code::error)
                .containsExactly(error("HCS_E_INVALID_JSON"), error("HCS_E_TERMINATED"));
        assertThat(lines.get(2).explanation().causes()).hasSize(1);
    }

    private static String quoted(String text) {
        return ScalarType.ANY.toJson(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`{\"ErrorMessage\":\"x\"}`       | 0 | 20",
                "`  {\"ErrorMessage\":\"x\"} `    | 2 | 22",
                "`\n\t{\"ErrorMessage\":\"x\"}`   | 2 | 22",
                "`a {\"ErrorMessage\":\"x\"} b`   | 2 | 22",
                "`{\"a\":1,\"ErrorMessage\":\"x\"}` | 0 | 26",
                "`\n {\"a\":1,\"ErrorMessage\":\"x\"}` | 2 | 28",
                "`{{\"ErrorMessage\":\"x\"}}`     | 1 | 21",
                "`{\\\"ErrorMessage\\\":\\\"x\\\"}` | 0 | 24",
                "`\n {\\\"ErrorMessage\\\":\\\"x\\\"}` | 2 | 26"
            })
    void documentsStandAnywhere(String text, int start, int end) {
        assertThat(ResultDocuments.in(text)).singleElement().satisfies(found -> {
            assertThat(found.start()).isEqualTo(start);
            assertThat(found.end()).isEqualTo(end);
            assertThat(found.document().messages()).containsExactly("x");
        });
    }

    /** What begins with a name that others use too is a document only where the text begins. */
    @Test
    void anObjectInsideATextBeginsWithANameOfItsOwn() {
        assertThat(ResultDocuments.in("a {\"a\":1,\"ErrorMessage\":\"x\"}")).isEmpty();
        assertThat(ResultDocuments.in("   ")).isEmpty();
        assertThat(ResultDocuments.in("  {")).isEmpty();
    }
}
