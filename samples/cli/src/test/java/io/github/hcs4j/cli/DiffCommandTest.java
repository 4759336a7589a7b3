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

class DiffCommandTest {

    private static final String ONE =
            "{\"Name\":\"c\",\"VolumePath\":\"v\",\"ProcessorCount\":2,\"Credentials\":\"s3cret\"}";

    @TempDir
    private Path folder;

    private String file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "b", ".json"), text)
                .toString();
    }

    @Test
    void tellsWhatDiffers() throws IOException {
        String other = file("{\"Name\":\"c\",\"VolumePath\":\"v\",\"ProcessorCount\":4,\"Credentials\":\"s3cret!\"}");

        assertThat(Ran.withInput(ONE, "diff", "-", other))
                .isEqualTo(new Ran(
                        1,
                        "changed /Credentials: a secret value -> a secret value\n"
                                + "  containerConfig.credentials()\n"
                                + "changed /ProcessorCount: 2 -> 4\n"
                                + "  containerConfig.processorCount()\n",
                        "as v1:ContainerConfig: 2 differences (--as TYPE takes it for another)\n"));
    }

    @Test
    void writesJson() throws IOException {
        String other = file("{\"Name\":\"c\",\"VolumePath\":\"v\",\"Credentials\":\"s3cret\",\"New\":[1]}");
        Ran ran = Ran.withInput(ONE, "diff", "--json", "--as=v1:ContainerConfig", "-", other);

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err()).isEqualTo("as v1:ContainerConfig: 2 differences\n");
        assertThat(ran.out()).hasLineCount(1).doesNotContain("s3cret");
        Map<?, ?> report = (Map<?, ?>) ScalarType.ANY.read(ran.out());
        assertThat(report.get("type")).isEqualTo("v1:ContainerConfig");
        List<?> differences = (List<?>) report.get("differences");
        assertThat(ScalarType.ANY.toJson(differences.get(0)))
                .isEqualTo("{\"kind\":\"removed\",\"first\":{\"pointer\":\"/ProcessorCount\",\"accessor\":"
                        + "\"containerConfig.processorCount()\",\"value\":2},\"second\":null}");
        assertThat(ScalarType.ANY.toJson(differences.get(1)))
                .isEqualTo("{\"kind\":\"added\",\"first\":null,\"second\":{\"pointer\":\"/New\",\"accessor\":"
                        + "\"containerConfig.unknownMembers().get(\\\"New\\\")\",\"value\":[1]}}");
    }

    @Test
    void comparesRepliesInLists() throws IOException {
        String other = file("[{\"Id\":\"b\",\"State\":\"Running\"},{\"Id\":\"a\",\"State\":\"Running\"}]");
        assertThat(Ran.withInput(
                        " [{\"Id\":\"a\",\"State\":\"Running\"},{\"Id\":\"b\",\"State\":\"Stopped\"}]",
                        "diff",
                        "-",
                        other))
                .isEqualTo(new Ran(
                        1,
                        "changed /1/State (now /0/State): \"Stopped\" -> \"Running\"\n  list.get(1).state()\n"
                                + "reordered at the top\n  list\n",
                        "as v2:Properties: 2 differences (--as TYPE takes it for another)\n"));
    }

    @Test
    void saysThatNothingDiffers() throws IOException {
        String other =
                file("{\n \"ProcessorCount\": 2.0, \"Credentials\":\"s3cret\", \"Name\":\"c\",\"VolumePath\":\"v\"}");
        assertThat(Ran.withInput(ONE, "diff", "-", other))
                .isEqualTo(new Ran(0, "", "as v1:ContainerConfig: no difference (--as TYPE takes it for another)\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"Container\":{}}|looks like v1:ContainerConfig, ",
                "{\"ProcessorCount\":}|:1:19: ",
            })
    void endsWithTwoWhereADocumentIsWrong(String text, String words) throws IOException {
        Ran ran = Ran.withInput(ONE, "diff", "-", file(text));
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains(words);
    }

    @Test
    void endsWithTwoWhereItIsUsedWrongly() {
        assertThat(Ran.withInput("{}", "diff", "-", "-").exitCode()).isEqualTo(2);
        assertThat(Ran.withInput("{}", "diff", "-").exitCode()).isEqualTo(2);
        assertThat(Ran.withInput("{}", "diff", "-", folder.resolve("none").toString())
                        .err())
                .contains("no such file");
        assertThat(Ran.withInput("{}", "diff", "--as=Nothing", "-", folder.toString())
                        .exitCode())
                .isEqualTo(2);
    }
}
