package io.github.hcs4j.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(20)
class MalformedRequestTest {

    private static final int LEVELS = 100_000;

    static Stream<Arguments> malformed() {
        return Stream.of(
                arguments("", null, "", "line 2, column 1: the request: expected a JSON value, found nothing"),
                arguments("hello", null, "", "line 2, column 1: the request: not JSON"),
                arguments("null", null, "", "line 2, column 1: the request: expected a value, found null"),
                arguments(
                        "[{\"name\":\"n\"}]",
                        null,
                        "",
                        "line 2, column 1: the request: expected an object, found a list"),
                arguments("{\"name\":\"n\"} {}", "n", "", "the request: expected the end of the text"),
                arguments("{\"name\":7}", null, "/name", "line 2, column 9: /name of the request: expected a text"),
                arguments(
                        "{\"name\":\"n\",\"osBuild\":\"x\"}",
                        "n",
                        "/osBuild",
                        "/osBuild of the request: expected a whole"),
                arguments(
                        "{\"osBuild\":0,\"name\":\"n\"}", "n", "/osBuild", "expected a Windows build above 0, found 0"),
                arguments(
                        "{\"name\":\"n\",\"hostProcessorCount\":-1}",
                        "n",
                        "/hostProcessorCount",
                        "1 processor or more"),
                arguments(
                        "{\"hostingSystem\":{\"vsmb\":{\"a\":[]}},\"name\":\"n\"}",
                        "n",
                        "/hostingSystem/vsmb/a",
                        "a text"),
                arguments(
                        "{\"name\":\"n\",\"requestedSchemaVersion\":{\"Major\":1.5}}",
                        "n",
                        "/requestedSchemaVersion/Major",
                        "expected a whole number"),
                arguments(
                        "{\"name\":\"n\",\"requestedSchemaVersion\":\"2.1\"}",
                        "n",
                        "/requestedSchemaVersion",
                        "expected an object"),
                arguments("{\"name\":\"n\",\"spec\":\"x\"}", "n", "", "line 2, column 20: /spec: expected an object"),
                arguments(
                        "{\"name\":\"n\",\"spec\":{\"root\":[]}}",
                        "n",
                        "/root",
                        "line 2, column 28: /root: expected an object"),
                arguments(
                        "{\"spec\":{\"mounts\":[{\"type\":1}]},\"name\":\"n\"}",
                        "n",
                        "/mounts/0/type",
                        "expected a text"),
                arguments("{\"name\":\"n\",\"spec\":{\"root\":{},\"root\":{}}}", "n", "/root", "occurs twice"),
                arguments("{\"name\":\"n\",\"name\":\"m\"}", "n", "/name", "occurs twice"),
                arguments(
                        "{\"name\":\"n\",\"spec\":{\"root\":", "n", "/root", "the text ends in the middle of a value"),
                arguments("{\"specification\":{\"x\":}}", null, "/specification/x", "of the request: not JSON"),
                arguments("{\"name\":\"n\",\"spec\":" + "[".repeat(LEVELS), "n", "", "/spec: expected an object"),
                arguments(
                        "{\"spec\":" + "{\"x\":".repeat(LEVELS) + "1" + "}".repeat(LEVELS) + ",\"name\":\"n\"}",
                        "n",
                        "/x".repeat(499),
                        "nested deeper than"),
                arguments("\uFEFF{\"name\":\"n\"}", "n", "", "byte order mark"));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void isAnsweredAndTheNextGoesOn(String line, @Nullable String name, String at, String message) {
        List<Map<String, @Nullable Object>> answers =
                Batches.answers("{\"name\":\"before\"}\n" + line + "\n{\"name\":\"after\"}\n");

        assertThat(answers).extracting(answer -> answer.get("name")).containsExactly("before", name, "after");
        assertThat(answers.get(2).get("error")).asString().contains("code=SPEC_MISSING");
        assertThat(answers.get(1)).containsEntry("document", null).containsEntry("notices", List.of());
        assertMalformed(answers.get(1), at, message);
    }

    private static void assertMalformed(Map<String, @Nullable Object> answer, String at, String message) {
        assertThat(answer.get("error")).isInstanceOfSatisfying(Map.class, error -> {
            assertThat(error.get("code")).isEqualTo("SPEC_MALFORMED");
            assertThat(error.get("at")).isEqualTo(at);
            assertThat(error.get("message")).asString().contains(message).hasSizeLessThan(1000);
        });
    }

    @Test
    void bytesThatAreNoUtf8() {
        byte[] line = "{\"name\":\"n\",\"spec\":{\"hostname\":\"?\"}}\n{\"name\":\"after\"}\n"
                .getBytes(StandardCharsets.US_ASCII);
        line[new String(line, StandardCharsets.US_ASCII).indexOf('?')] = (byte) 0xC3;

        List<Map<String, @Nullable Object>> answers = Batches.answers(line);

        assertThat(answers).extracting(answer -> answer.get("name")).containsExactly("n", "after");
        assertMalformed(answers.get(0), "", "the request: expected UTF-8, found the byte 0xC3");
    }

    @Test
    void lineThatIsTooLong() {
        byte[] filling = new byte[LineReader.LONGEST];
        Arrays.fill(filling, (byte) 'x');
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        lines.writeBytes("{\"name\":\"n\",\"spec\":{\"hostname\":\"".getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < 5; i++) {
            lines.writeBytes(filling);
        }
        lines.writeBytes("\"}}\n{\"name\":\"after\"}\n".getBytes(StandardCharsets.US_ASCII));

        List<Map<String, @Nullable Object>> answers = Batches.answers(lines.toByteArray());

        assertThat(answers).extracting(answer -> answer.get("name")).containsExactly("n", "after");
        assertMalformed(answers.get(0), "", "line 1: the request: longer than 16 MiB");
    }
}
