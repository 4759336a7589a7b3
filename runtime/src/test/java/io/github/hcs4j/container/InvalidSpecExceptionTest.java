package io.github.hcs4j.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.hcs4j.container.ledger.Refusal;
import io.github.hcs4j.json.JsonException;
import io.github.hcs4j.model.oci.Spec;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvalidSpecExceptionTest {

    private static InvalidSpecException refusalOf(String text) {
        return catchThrowableOfType(
                InvalidSpecException.class,
                () -> WindowsContainers.readSpec(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'windows': {'resources': {'cpu': {'shares': 65536}}}}     | /windows/resources/cpu/shares",
                "{'windows': {'resources': {'cpu': {'shares': -1}}}}        | /windows/resources/cpu/shares",
                "{'windows': {'resources': {'cpu': {'maximum': 65536}}}}    | /windows/resources/cpu/maximum",
                "{'windows': {'resources': {'cpu': {'count': 1.5}}}}        | /windows/resources/cpu/count",
                "{'windows': {'resources': {'cpu': {'count': '1'}}}}        | /windows/resources/cpu/count",
                "{'windows': {'resources': {'memory': {'limit': -1}}}}      | /windows/resources/memory/limit",
                "{'windows': {'resources': {'memory': {'limit': 18446744073709551616}}}} |"
                        + " /windows/resources/memory/limit",
                "{'windows': {'resources': {'storage': {'iops': 1.1}}}}     | /windows/resources/storage/iops",
                "{'windows': {'resources': {'storage': {'bps': true}}}}     | /windows/resources/storage/bps",
                "{'windows': {'layerFolders': ['a', 1]}}                    | /windows/layerFolders/1",
                "{'root': {'readonly': 'true'}}                             | /root/readonly",
                "{'mounts': [{}, {'options': 'ro'}]}                        | /mounts/1/options",
                "{'hostname': 5}                                            | /hostname",
                "[]                                                         | \"\"",
                "'spec'                                                     | \"\""
            })
    void pointsAtWhatIsNoSpec(String text, String pointer) {
        InvalidSpecException refused = refusalOf(text);
        assertThat(refused.problems()).hasSize(1);
        assertThat(refused.error().code()).isEqualTo(Refusal.SPEC_MALFORMED);
        assertThat(refused.error().at()).isEqualTo(pointer);
        assertThat(refused).hasCauseInstanceOf(JsonException.class).hasMessageContaining("line 1, column ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{} {}", "nul", "{'a': 1, 'a': 2}"})
    void saysOfATextThatIsNotJsonThatItIsMalformed(String text) {
        assertThat(refusalOf(text).error().code()).isEqualTo(Refusal.SPEC_MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", " null\n"})
    void saysOfNullThatThereIsNoSpec(String text) {
        assertThat(refusalOf(text).problems()).containsExactly(SpecProblem.of(Refusal.SPEC_MISSING, "spec", null));
    }

    @Test
    void pointsIntoTheSpecWhereItWasPartOfALargerText() {
        JsonException problem = (JsonException) refusalOf("{'root': 1}").getCause();
        assertThat(InvalidSpecException.malformed(problem, "/elsewhere").error().at())
                .isEqualTo("/elsewhere");
    }

    @Test
    void hasAMessageOfOneLineForOneProblem() {
        SpecProblem problem = SpecProblem.of(Refusal.MOUNT_TYPE_SET, "mounts[2].type", "bi\nnd\u2028");
        assertThat(new InvalidSpecException(List.of(problem)))
                .hasMessageStartingWith("MOUNT_TYPE_SET: mounts[2].type: ")
                .hasMessageContaining("found \"bi\\u000and\\u2028\"")
                .hasMessageEndingWith(problem.advice());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nFAKE LOG LINE", "a\r", "a\u0085b", "a\u2028b", "a\u001b[2J", "a\u202Eb"})
    void hasAMessageOfOneLineWhateverTheSpecSays(String name) {
        String pointer = "/windows/" + name;
        JsonException problem = catchThrowableOfType(
                JsonException.class, () -> Spec.TYPE.read("{\"windows\": {" + Json.quote(name) + ": [1,,2]}}"));
        assertThat(problem.pointer()).startsWith(pointer);
        InvalidSpecException malformed = InvalidSpecException.malformed(problem);
        assertThat(malformed.error().at()).as("the pointer as it is").startsWith(pointer);
        assertThat(List.of(
                        malformed.getMessage(),
                        malformed.error().message(),
                        malformed.error().toString(),
                        InvalidSpecException.malformed(problem, "/spec" + pointer)
                                .getMessage()))
                .allSatisfy(text -> assertThat(text)
                        .doesNotContain(name)
                        .matches(Pattern.compile("[^\\p{Cntrl}\\p{Cf}\u0085\u2028\u2029]*")));
    }

    @Test
    void namesTheOtherProblemsInItsMessage() {
        InvalidSpecException refused = new InvalidSpecException(List.of(
                SpecProblem.of(Refusal.ROOT_READONLY, "root.readonly", "true"),
                SpecProblem.of(Refusal.MOUNT_TYPE_SET, "mounts[0].type", "bind"),
                SpecProblem.of(Refusal.PIPES_UNSUPPORTED, "mounts", null)));
        assertThat(refused.error().code()).isEqualTo(Refusal.ROOT_READONLY);
        assertThat(refused)
                .hasMessageStartingWith("ROOT_READONLY: root.readonly: ")
                .hasMessageEndingWith("(and 2 more: MOUNT_TYPE_SET at mounts[0].type, PIPES_UNSUPPORTED at mounts)")
                .message()
                .doesNotContain("\n");
    }

    @Test
    void quotesOnlyTheBeginningOfALongValue() {
        String message = SpecProblem.of(Refusal.ROOT_NOT_A_VOLUME, "root.path", "x".repeat(10_000))
                .message();
        assertThat(message).contains("xxx\"...").hasSizeLessThan(1000);
    }

    @Test
    void listsProblemsThatCannotBeChanged() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> refusalOf("null").problems().clear());
    }
}
