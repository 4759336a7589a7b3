package io.github.hcs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.type.ScalarType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidateCommandTest {

    @TempDir
    private Path folder;

    @Test
    void tellsEveryProblemInOneLineEach() {
        Ran ran = Ran.withInput(
                "{\"Container\": {\n  \"MappedDirectorys\": []},\n \"Owner\": 7}",
                "validate",
                "--as=ComputeSystem",
                "-");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out())
                .isEqualTo(
                        "<stdin>:2:3: warning UNKNOWN_MEMBER /Container/MappedDirectorys: found \"MappedDirectorys\","
                                + " which Container does not have, expected a member that the schema has; did you mean"
                                + " \"MappedDirectories\"? HCS refuses members that it does not know (0xC037010D, seen in"
                                + " reports)\n"
                                + "<stdin>:3:11: error WRONG_TYPE /Owner: found the number 7, expected a text; write it in"
                                + " quotation marks\n");
        assertThat(ran.err()).isEqualTo("<stdin>: as v2:ComputeSystem: 1 error, 1 warning\n");
    }

    @Test
    void writesJson() {
        Ran ran = Ran.withInput("{\"VolumePath\": \"\u2028\", \"HvPartition\": true}", "validate", "--json", "-");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out()).hasLineCount(1);
        Map<?, ?> report = (Map<?, ?>) ScalarType.ANY.read(ran.out());
        assertThat(report.keySet().stream().map(String::valueOf))
                .containsExactly("file", "type", "errors", "warnings", "notes", "findings");
        assertThat(report.get("type")).isEqualTo("v1:ContainerConfig");
        Map<?, ?> finding = (Map<?, ?>) ((List<?>) report.get("findings")).get(0);
        assertThat(finding.get("code")).isEqualTo("VOLUME_PATH_WITH_HV_PARTITION");
        assertThat(finding.get("severity")).isEqualTo("error");
        assertThat(finding.get("pointer")).isEqualTo("/VolumePath");
        assertThat(finding.get("column")).isEqualTo(16);
    }

    @Test
    void saysWhatItTookADocumentFor() {
        assertThat(Ran.withInput("{\"Container\": {}}", "validate", "-"))
                .isEqualTo(new Ran(
                        0,
                        "",
                        "<stdin>: as v2:ComputeSystem: 0 errors, 0 warnings (--as TYPE takes it for another)\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "--for-build=20348, 1, error NEWER_MEMBER /FilterType",
        "--schema-version=2.4, 1, error NEWER_MEMBER /FilterType",
        "--for-build=26100, 0, warning NEWER_MEMBER /FilterType",
        "--schema-version=2.9, 0, ''",
    })
    void checksAgainstAVersion(String option, int exitCode, String expected) {
        Ran ran = Ran.withInput("{\"FilterType\": \"UnionFS\"}", "validate", "--as=CombinedLayers", option, "-");

        assertThat(ran.exitCode()).isEqualTo(exitCode);
        assertThat(ran.out()).contains(expected);
        assertThat(ran.err().contains("hcs: notice: schema version 2.9 is newer than 2.6"))
                .isEqualTo(option.contains("2.9"));
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"Ownr\":1,\"Container\":{}}', '', 0, warning",
        "'{\"Ownr\":1,\"Container\":{}}', --fail-on=error, 0, warning",
        "'{\"Ownr\":1,\"Container\":{}}', --fail-on=warning, 1, warning",
        "'{\"Ownr\":1,\"Container\":{}}', --strict, 1, error",
        "'[{\"Id\":\"a\",\"State\":\"Running\",\"New\":1}]', --strict, 0, note",
        "'[{\"Id\":\"a\",\"State\":\"Running\",\"New\":1}]', --fail-on=warning, 0, note",
        "'[{\"Id\":\"a\",\"State\":\"Running\",\"New\":1}]', --fail-on=note, 1, note",
    })
    void failsAsIsAsked(String document, String option, int exitCode, String severity) {
        String[] arguments = option.isEmpty() ? new String[] {"validate", "-"} : new String[] {"validate", option, "-"};
        Ran ran = Ran.withInput(document, arguments);

        assertThat(ran.exitCode()).isEqualTo(exitCode);
        assertThat(ran.out()).hasLineCount(1).contains(": " + severity + " UNKNOWN_MEMBER ");
    }

    @Test
    void saysWhatIsNoDocumentOfItsModels() {
        Ran ran = Ran.withInput("{\"HostComputeNetwork\":\"n\",\"Name\":\"e\"}", "validate", "-");

        assertThat(ran.out()).contains("warning NETWORK_DOCUMENT", "(HCN)").hasLineCount(1);
        assertThat(ran.err()).startsWith("<stdin>: as a network document: 0 errors, 1 warning");
    }

    @Test
    void saysFirstThatADocumentLooksLikeAnotherType() {
        Ran ran = Ran.withInput(
                "{\"ociVersion\":\"1\",\"process\":{},\"root\":{}}", "validate", "--as=v2:NetworkAdapter", "-");

        assertThat(ran.out()).startsWith("<stdin>:1:1: warning OTHER_TYPE at the top: found what looks like a Spec");
    }

    @Test
    void goesOnAfterAFileThatCannotBeRead() throws IOException {
        Path wrong = Files.writeString(folder.resolve("1.json"), "{\"Owner\":");
        Path missing = folder.resolve("2.json");
        Path right = Files.writeString(folder.resolve("3.json"), "{\"Container\": {}}");

        Ran ran = Ran.hcs("validate", wrong.toString(), missing.toString(), right.toString());

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out())
                .startsWith(wrong + ":1:10: error NOT_JSON /Owner: found a text that cannot be read: ")
                .hasLineCount(1);
        assertThat(ran.errLines()).hasSize(3).contains(missing + ": no such file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"argon-v2", "xenon-v1", "xenon-v2"})
    void whatThisCommandMakesHasNoProblem(String bundle) {
        Path expected = Path.of("..", "bundles", bundle, "expected.json");

        assertThat(Ran.hcs("validate", "--for-build=" + (bundle.endsWith("1") ? 14393 : 17763), expected.toString()))
                .extracting(Ran::exitCode, Ran::out)
                .containsExactly(0, "");
    }

    @Test
    void whatThisCommandNoticesIsAProblemOfTheDocument() {
        Path expected = Path.of("..", "bundles", "argon-v1", "expected.json");

        assertThat(Ran.hcs("validate", "--for-build=14393", expected.toString()).out())
                .hasLineCount(1)
                .contains("warning PROCESSOR_LIMITS_EXCLUSIVE /ProcessorWeight");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "validate | FILE",
                "validate --as Layer - | say which one: v1:Layer or v2:Layer",
                "validate --for-build x - | a Windows build number",
                "validate --for-build 10240 - | is older than 14393",
                "validate --fail-on never - | expected error, warning or note, found \"never\"",
                "validate --as ComputSystem - | no such type; did you mean v2:ComputeSystem?",
                "validate --schema-version 2 - | expected a schema version such as 2.1",
                "validate --for-build 20348 --schema-version 2.1 - | mutually exclusive",
            })
    void refusesWrongUsage(String arguments, String expected) {
        Ran ran = Ran.withInput("{}", arguments.split(" "));

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("hcs: ").contains(expected).doesNotContain("\tat ");
    }

    @Test
    void namesOfFilesCannotBreakTheLine() throws IOException {
        Path file = Files.writeString(folder.resolve("a\u001b[31m\nb.json"), "{\"Owner\": 1, \"Container\": {}}");

        assertThat(Ran.hcs("validate", file.toString()).out()).hasLineCount(1).doesNotContain("\u001b");
    }

    @Test
    void namesAMessageBetweenHostAndGuest() {
        Ran ran = Ran.withInput("{\"ContainerId\":\"c\",\"MinimumVersion\":4,\"MaximumVersion\":4}", "validate", "-");
        assertThat(ran.out()).contains("warning GUEST_MESSAGE").hasLineCount(1);
        assertThat(ran.err()).startsWith("<stdin>: as a message between host and guest: 0 errors, 1 warning");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"Title\": \"A\", \"Pages\": 1}]",
                "{\"name\": \"a\", \"version\": \"1\", \"dependencies\": {}}"
            })
    void whatLooksLikeNoReplyIsNotTakenForOne(String document) {
        Ran ran = Ran.withInput(document, "validate", "--fail-on", "warning", "-");
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out()).doesNotContain("nothing is wrong");
        assertThat(ran.err()).contains("as v2:ComputeSystem: ");
    }
}
