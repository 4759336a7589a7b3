package io.github.hcs4j.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.model.v2.ResultError;
import io.github.hcs4j.type.ScalarType;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No value that a schema marks as secret is shown, whatever document of a log it is in. */
class SecretsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"CredentialSpec\":\"s3cret\"}|{\"CredentialSpec\":\"...\"}",
                "{\"CredentialSpec\": \"a\\\"s3cret\\\\\", \"b\": \"c\"}|{\"CredentialSpec\": \"...\", \"b\": \"c\"}",
                "{\\\"Credentials\\\":{\\\"a\\\":\\\"s3cret\\\"}}|{\\\"Credentials\\\":{\\\"a\\\":\\\"...\\\"}}",
                "{\\\"Cookie\\\":\\\"a\\\\\\\"s3cret\\\",\\\"b\\\":1}|{\\\"Cookie\\\":\\\"...\\\",\\\"b\\\":1}",
                "{\"Cookie\":77,\"b\":1}|{\"Cookie\":\"...\",\"b\":1}",
                "{\"Cookie\":null,\"b\":1}|{\"Cookie\":null,\"b\":1}",
                "{\"Credentials\":{\"a\":\"s3cret\",\"b\":[1,true,\"x\"]},\"c\":\"d\"}"
                        + "|{\"Credentials\":{\"a\":\"...\",\"b\":[\"...\",\"...\",\"...\"]},\"c\":\"d\"}",
                "{\"Credentials\":{\\n \"a\":\"s3cret|{\"Credentials\":{\\n \"a\":\"...",
                "{\"cookie\" : \"s3cret\"}|{\"cookie\" : \"...\"}",
                "\"Cookie\":\"s3cret|\"Cookie\":\"...",
                "\"Cookie\":|\"Cookie\":",
                "\"Cookie\":7|\"Cookie\":\"...\"",
                "\"Cookie\":-7.5e+3,1|\"Cookie\":\"...\",1",
                "\"Cookie\":[|\"Cookie\":[",
                "\"Cookie\":[1|\"Cookie\":[\"...\"",
                "\"Cookie\":;\"x\"|\"Cookie\":;\"x\"",
                "\"Cookie\":[;\"x\"]|\"Cookie\":[;\"...\"]",
                "\\\"Cookie\\\":7,|\\\"Cookie\\\":\\\"...\\\",",
                "\\\"Cookie\\\":7|\\\"Cookie\\\":\\\"...\\\"",
                "\\\"Cookie\\\":\\\"s3cret|\\\"Cookie\\\":\\\"...",
                "\"Cookie\":\"s3cret\":1|\"Cookie\":\"...\":1",
                "\"Cookie\":\"s3cret\" \"b\"|\"Cookie\":\"...\" \"b\"",
                "\\\"Cookie\\\":\\\"a\"b\\\",1|\\\"Cookie\\\":\\\"...\\\",1",
                "{\"Cookie\":{},\"a\":\"b\"}|{\"Cookie\":{},\"a\":\"b\"}",
                "\"Cookie\"|\"Cookie\"",
                "{\"Name\":\"x\"}|{\"Name\":\"x\"}",
            })
    void values(String text, String shown) {
        assertThat(Secrets.hide(text)).isEqualTo(shown);
    }

    @Test
    void lineEndsStay() {
        assertThat(Secrets.hide("{\n\"Cookie\":\n  \"x\",\n\"Credentials\":[\n\"y\"\n]}"))
                .isEqualTo("{\n\"Cookie\":\n  \"...\",\n\"Credentials\":[\n\"...\"\n]}");
    }

    /** A line that was cut off hides nothing of the next one. */
    @ParameterizedTest
    @ValueSource(strings = {"", "\\", "\\\\\\"})
    void afterALineThatWasCutOff(String escape) {
        String quote = escape + '"';
        String name = quote + "Cookie" + quote + ':' + quote;
        assertThat(Secrets.hide(name + "s3cret\n" + name + "s3cret" + quote + ','))
                .isEqualTo(name + "...\n" + name + "..." + quote + ',');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"Error\":-2147467259,\"ErrorMessage\":\"refused {\\\"CredentialSpec\\\":\\\"s3cret\\\"}\"}",
                "{\"Error\":-2147467259,\"ErrorEvents\":[{\"Message\":\"in {\\\"Cookie\\\":\\\"s3cret\\\"}\"}]}",
                "{\"Error\":-2147467259,\"Attribution\":[{\"OperationFailure\":{\"Detail\":\"Construct\","
                        + "\"Cookie\":\"s3cret\"}}]}",
                "{\"Result\":-2147467259,\"ErrorRecords\":[{\"Message\":\"\\\"Cookie\\\": \\\"s3cret\\\"\"}]}",
                "{\"CrashParameters\":[1],\"CrashLog\":\"\\\"Cookie\\\": \\\"s3cret\\\"\"}",
                "guest RPC failure: refused {\"Cookie\":\"s3cret\"}",
                "CallContext:[\\Bridge_X {\"Cookie\":\"s3cret\"}]",
            })
    void nothingShowsThem(String text) {
        Explanation explanation = HcsErrors.explain(text);
        assertThat(explanation.isEmpty()).isFalse();
        assertThat(explanation.toString()).doesNotContain("s3cret");
        assertThat(explanation.codes() + "" + explanation.messages() + explanation.events() + explanation.causes()
                        + explanation.calls() + explanation.members())
                .doesNotContain("s3cret");
        assertThat(HcsErrors.explainLines(text).toList().toString()).doesNotContain("s3cret");
    }

    @Test
    void ofADocumentThatIsAValueToo() {
        ResultError error = ResultError.TYPE.read(ScalarType.ANY.toJson(
                Map.of("Error", -2147467259, "ErrorMessage", "refused {\"CredentialSpec\":\"s3cret\"}")));
        assertThat(HcsErrors.explain(error).messages()).containsExactly("refused {\"CredentialSpec\":\"...\"}");
    }
}
