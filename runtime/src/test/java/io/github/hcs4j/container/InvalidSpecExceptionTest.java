package io.github.hcs4j.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.hcs4j.container.SpecProblem.Code;
import io.github.hcs4j.json.JsonException;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
        assertThat(refused.error().code()).isEqualTo(Code.SPEC_MALFORMED);
        assertThat(refused.error().at()).isEqualTo(pointer);
        assertThat(refused).hasCauseInstanceOf(JsonException.class).hasMessageContaining("line 1, column ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{} {}", "nul", "{'a': 1, 'a': 2}"})
    void saysOfATextThatIsNotJsonThatItIsMalformed(String text) {
        assertThat(refusalOf(text).error().code()).isEqualTo(Code.SPEC_MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", " null\n"})
    void saysOfNullThatThereIsNoSpec(String text) {
        assertThat(refusalOf(text).problems()).containsExactly(SpecProblem.of(Code.SPEC_MISSING, "spec", null));
    }

    @Test
    void pointsIntoTheSpecWhereItWasPartOfALargerText() {
        JsonException problem = (JsonException) refusalOf("{'root': 1}").getCause();
        assertThat(InvalidSpecException.malformed(problem, "/elsewhere").error().at())
                .isEqualTo("/elsewhere");
    }

    @Test
    void hasAMessageOfOneLineForOneProblem() {
        SpecProblem problem = SpecProblem.of(Code.MOUNT_TYPE_SET, "mounts[2].type", "bi\nnd\u2028");
        assertThat(new InvalidSpecException(List.of(problem)))
                .hasMessageStartingWith("MOUNT_TYPE_SET: mounts[2].type: ")
                .hasMessageContaining("found \"bi\\u000and\\u2028\"")
                .hasMessageEndingWith(problem.advice());
    }

    @Test
    void namesTheOtherProblemsInItsMessage() {
        InvalidSpecException refused = new InvalidSpecException(List.of(
                SpecProblem.of(Code.ROOT_READONLY, "root.readonly", "true"),
                SpecProblem.of(Code.MOUNT_TYPE_SET, "mounts[0].type", "bind"),
                SpecProblem.of(Code.PIPES_UNSUPPORTED, "mounts", null)));
        assertThat(refused.error().code()).isEqualTo(Code.ROOT_READONLY);
        assertThat(refused)
                .hasMessageStartingWith("ROOT_READONLY: root.readonly: ")
                .hasMessageEndingWith("(and 2 more: MOUNT_TYPE_SET at mounts[0].type, PIPES_UNSUPPORTED at mounts)")
                .message()
                .doesNotContain("\n");
    }

    @Test
    void quotesOnlyTheBeginningOfALongValue() {
        String message = SpecProblem.of(Code.ROOT_NOT_A_VOLUME, "root.path", "x".repeat(10_000))
                .message();
        assertThat(message).contains("xxx\"...").hasSizeLessThan(1000);
    }

    @Test
    void listsProblemsThatCannotBeChanged() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> refusalOf("null").problems().clear());
    }
}
