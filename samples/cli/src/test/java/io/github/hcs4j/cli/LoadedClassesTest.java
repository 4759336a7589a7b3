package io.github.hcs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands start fast because they load no more than they need. */
class LoadedClassesTest {

    private static final String PROCESSOR = "io.github.hcs4j.processor.";

    @TempDir
    Path folder;

    @Test
    void onlyACommandThatReadsSchemaFilesLoadsTheirReader() throws IOException, InterruptedException {
        assertThat(loadedBy("create", "../bundles/argon-v2"))
                .contains("io.github.hcs4j.cli.CreateCommand")
                .doesNotContain(PROCESSOR, "javapoet", "io.github.hcs4j.diff.", "io.github.hcs4j.cli.FormatCommand");
        assertThat(loadedBy("schema", "diff", "2.1", "2.3")).doesNotContain(PROCESSOR);

        String schema = Files.writeString(
                        folder.resolve("a.schema.json"), "{\"$defs\": {\"A\": {\"type\": \"object\"}}}")
                .toString();
        assertThat(loadedBy("schema", "diff", schema, schema))
                .contains(PROCESSOR)
                .doesNotContain("javapoet");
    }

    @Test
    void onlyACommandThatReadsDocumentsLoadsTheModels() throws IOException, InterruptedException {
        assertThat(loadedBy("layer-id", "1")).doesNotContain("io.github.hcs4j.model.");
        assertThat(loadedBy("create", "--help")).doesNotContain("io.github.hcs4j.model.v2.ComputeSystem ");
    }

    private String loadedBy(String... command) throws IOException, InterruptedException {
        List<String> java = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + folder.resolve("classes.log"),
                "-cp",
                System.getProperty("java.class.path"),
                Hcs.class.getName()));
        java.addAll(List.of(command));
        Process process = new ProcessBuilder(java)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("err")))
                .isZero();
        return Files.readString(folder.resolve("classes.log"));
    }
}
