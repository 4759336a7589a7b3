package io.github.hcs4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is generated from the bundled schemas depends on nothing else. */
class BundledSchemasTest {

    private static final List<Map<String, String>> EXPECTED = BundledSchemas.generate(ProcessorPath::read);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theOrderOfDefinitionsDoesNotMatter(long seed) {
        List<Map<String, String>> shuffled = BundledSchemas.generate(BundledSchemas.shuffled(seed));
        assertThat(EXPECTED)
                .hasSize(3)
                .allSatisfy(sources -> assertThat(sources).hasSizeGreaterThan(15));
        for (int i = 0; i < EXPECTED.size(); i++) {
            assertThat(shuffled.get(i)).containsExactlyEntriesOf(EXPECTED.get(i));
        }
    }

    @Test
    void nothingInThemIsUnread() {
        assertThat(BundledSchemas.problems(ProcessorPath::read)).isEmpty();
    }

    /** One import or one literal may be longer. */
    @Test
    void noLineIsLongerThanAPersonWouldWrite() {
        assertThat(EXPECTED.stream()
                        .flatMap(sources -> sources.values().stream())
                        .flatMap(String::lines))
                .allMatch(line -> line.length() <= 120 || line.matches("import [\\w.]+;|\\s*\"[^\"]*\"\\W*"));
    }

    @Test
    void neitherThePlaceNorTheLanguageNorTheTimeZoneOfTheCompilerMatters(@TempDir Path elsewhere)
            throws IOException, InterruptedException {
        String here = digest(Path.of("."));
        assertThat(here).matches("[0-9a-f]{64} .+");
        assertThat(digest(
                        elsewhere,
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-Dfile.encoding=ISO-8859-1",
                        "-Dline.separator=\r\n"))
                .isEqualTo(here);
    }

    private static String digest(Path folder, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", absoluteClassPath(), BundledSchemas.class.getName()));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return printed.strip();
    }

    private static String absoluteClassPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
