package io.github.hcs4j.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.hcs4j.container.ledger.NoticeCode;
import io.github.hcs4j.container.ledger.Refusal;
import io.github.hcs4j.json.JsonException;
import io.github.hcs4j.model.oci.Spec;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvalidSpecExceptionTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'windows': {'resources': {'cpu': {'shares': 65536}}}}     | /windows/resources/cpu/shares",
                "{'windows': {'resources': {'cpu': {'shares': -1}}}}        | /windows/resources/cpu/shares",
                "{'windows': {'resources': {'cpu': {'maximum': 65536}}}}    | /windows/resources/cpu/maximum",
                "{'windows': {'resources': {'cpu': {'count': 1.5}}}}        | /windows/resources/cpu/count",
                "{'windows': {'resources': {'cpu': {'count': 1e3}}}}        | /windows/resources/cpu/count",
                "{'windows': {'resources': {'cpu': {'count': '1'}}}}        | /windows/resources/cpu/count",
                "{'windows': {'resources': {'memory': {'limit': -1}}}}      | /windows/resources/memory/limit",
                "{'windows': {'resources': {'memory': {'limit': 18446744073709551616}}}} |"
                        + " /windows/resources/memory/limit",
                "{'windows': {'resources': {'storage': {'iops': 1.0}}}}     | /windows/resources/storage/iops",
                "{'windows': {'resources': {'storage': {'bps': true}}}}     | /windows/resources/storage/bps",
                "{'windows': {'layerFolders': ['a', 1]}}                    | /windows/layerFolders/1",
                "{'root': {'readonly': 'true'}}                             | /root/readonly",
                "{'mounts': [{}, {'options': 'ro'}]}                        | /mounts/1/options",
                "{'hostname': 5}                                            | /hostname",
                "[]                                                         | \"\"",
                "'spec'                                                     | \"\""
            })
    void aTextThatIsNoSpecIsNotRead(String text, String pointer) {
        JsonException refused = catchThrowableOfType(JsonException.class, () -> Spec.read(text.replace('\'', '"')));
        assertThat(refused.pointer()).isEqualTo(pointer);
        assertThat(refused).hasMessageStartingWith("line 1, column ");
    }

    @Test
    void hasAMessageOfOneLineForOneProblem() {
        SpecProblem problem = new SpecProblem(Refusal.MOUNT_TYPE_SET, "mounts[2].type", "bi\nnd\u2028");
        assertThat(new InvalidSpecException(List.of(problem)))
                .hasMessageStartingWith("MOUNT_TYPE_SET: mounts[2].type: ")
                .hasMessageContaining("found \"bi\\u000and\\u2028\"")
                .hasMessageEndingWith(problem.advice());
        assertThat(problem)
                .hasToString("MOUNT_TYPE_SET: mounts[2].type: " + Refusal.MOUNT_TYPE_SET.detail()
                        + ", found \"bi\\u000and\\u2028\"; " + Refusal.MOUNT_TYPE_SET.advice());
    }

    @Test
    void problemsAreEqualByCodePlaceAndValue() {
        SpecProblem problem = new SpecProblem(Refusal.ROOT_READONLY, "root.readonly", "true");
        assertThat(problem)
                .isEqualTo(new SpecProblem(Refusal.ROOT_READONLY, "root.readonly", "true"))
                .hasSameHashCodeAs(new SpecProblem(Refusal.ROOT_READONLY, "root.readonly", "true"))
                .isNotEqualTo(new SpecProblem(Refusal.ROOT_NOT_A_VOLUME, "root.readonly", "true"))
                .isNotEqualTo(new SpecProblem(Refusal.ROOT_READONLY, "root", "true"))
                .isNotEqualTo(new SpecProblem(Refusal.ROOT_READONLY, "root.readonly", null));
        Notice notice = new Notice(NoticeCode.PIPE_DROPPED, "mounts[1]", "dropped");
        assertThat(notice)
                .isEqualTo(new Notice(NoticeCode.PIPE_DROPPED, "mounts[]", 1, "dropped"))
                .hasSameHashCodeAs(new Notice(NoticeCode.PIPE_DROPPED, "mounts[]", 1, "dropped"))
                .isNotEqualTo(new Notice(NoticeCode.MEMBER_IGNORED, "mounts[1]", "dropped"))
                .isNotEqualTo(new Notice(NoticeCode.PIPE_DROPPED, "mounts[]", 2, "dropped"))
                .isNotEqualTo(new Notice(NoticeCode.PIPE_DROPPED, "mounts[1]", "ignored"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nFAKE LOG LINE", "a\r", "a\u0085b", "a\u2028b", "a\u001b[2J", "a\u202Eb"})
    void hasAMessageOfOneLineWhateverTheSpecSays(String text) {
        ContainerRequest request = Kind.ARGON_V2
                .requestWith("{'root': {'path': " + Json.quote(text) + "}, 'mounts': [{'type': " + Json.quote(text)
                        + "}]," + " 'windows': {'layerFolders': [" + Json.quote(text) + "]}}")
                .build();
        InvalidSpecException refused =
                catchThrowableOfType(InvalidSpecException.class, () -> WindowsContainers.map(request));
        assertThat(refused.problems()).extracting(SpecProblem::found).contains(text);
        assertThat(Stream.concat(
                        Stream.of(refused.getMessage()),
                        refused.problems().stream()
                                .flatMap(problem -> Stream.of(problem.message(), problem.toString()))))
                .allSatisfy(line -> assertThat(line)
                        .doesNotContain(text)
                        .matches(Pattern.compile("[^\\p{Cntrl}\\p{Cf}\u0085\u2028\u2029]*")));
    }

    @Test
    void namesTheOtherProblemsInItsMessage() {
        InvalidSpecException refused = new InvalidSpecException(List.of(
                new SpecProblem(Refusal.ROOT_READONLY, "root.readonly", "true"),
                new SpecProblem(Refusal.MOUNT_TYPE_SET, "mounts[0].type", "bind"),
                new SpecProblem(Refusal.PIPES_UNSUPPORTED, "mounts", null)));
        assertThat(refused.error().code()).isEqualTo(Refusal.ROOT_READONLY);
        assertThat(refused)
                .hasMessageStartingWith("ROOT_READONLY: root.readonly: ")
                .hasMessageEndingWith("(and 2 more: MOUNT_TYPE_SET at mounts[0].type, PIPES_UNSUPPORTED at mounts)")
                .message()
                .doesNotContain("\n");
    }

    @Test
    void quotesOnlyTheBeginningOfALongValue() {
        String message = new SpecProblem(Refusal.ROOT_NOT_A_VOLUME, "root.path", "x".repeat(10_000)).message();
        assertThat(message).contains("\"" + "x".repeat(200) + "\"...;");
        assertThat(new SpecProblem(Refusal.ROOT_NOT_A_VOLUME, "root.path", "x".repeat(200)).message())
                .contains("\"" + "x".repeat(200) + "\";");
    }

    @Test
    void listsProblemsThatCannotBeChanged() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> InvalidSpecException.missing().problems().clear());
    }
}
