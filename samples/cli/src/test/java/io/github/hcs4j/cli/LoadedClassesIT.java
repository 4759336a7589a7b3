package io.github.hcs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Commands that start fast load nothing that only the reading of schemas needs. */
class LoadedClassesIT {

    private static final Path BASE = Path.of(System.getProperty("basedir", "."));
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private static final Pattern LOADED = Pattern.compile("\\[class,load\\] (\\S+)");

    @Test
    void aDocumentIsMadeWithoutTheProcessorAndTheSite() throws IOException, InterruptedException {
        List<String> loaded =
                loaded("create", BASE.resolve("../bundles/argon-v2").toString());

        assertThat(loaded)
                .contains("io.github.hcs4j.cli.CreateCommand")
                .noneMatch(name -> name.startsWith("io.github.hcs4j.processor."))
                .noneMatch(name -> name.startsWith("io.github.hcs4j.cli.site."));
    }

    private static List<String> loaded(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                JAVA.toString(),
                "-Xlog:class+load:stdout",
                "-jar",
                BASE.resolve("target/hcs/lib/hcs.jar").toString()));
        command.addAll(List.of(arguments));
        Process hcs = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output;
        try (InputStream out = hcs.getInputStream()) {
            output = new String(out.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(hcs.waitFor()).isZero();
        return LOADED.matcher(output).results().map(line -> line.group(1)).toList();
    }
}
