package io.github.hcs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the commands that the page about the bundles shows, and expects the documents that are beside them. */
class BundlesTest {

    private static final Path BUNDLES = Path.of(System.getProperty("basedir", "."), "..", "bundles");
    private static final Pattern COMMAND = Pattern.compile("`hcs (create ([^ ]+) [^`]*)`");

    /** What is said beside the document: notices, and by the rules of 2026 what is to be done. */
    private static final Map<String, Integer> MESSAGES = Map.of(
            "argon-v2", 4,
            "xenon-v2", 4,
            "argon-v2-2026", 1,
            "xenon-v2-2026", 6,
            "confidential-2026", 1,
            "linux-2026", 9,
            "lcow-v2-2026", 9);

    static Stream<String> commands() throws IOException {
        Matcher command = COMMAND.matcher(Files.readString(BUNDLES.resolve("README.md")));
        return command.results().map(found -> found.group(1));
    }

    @Test
    void everyBundleHasACommand() throws IOException {
        try (Stream<Path> folders = Files.list(BUNDLES)) {
            List<String> bundles = folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .toList();
            assertThat(commands().map(command -> command.split(" ")[1])).containsExactlyInAnyOrderElementsOf(bundles);
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void becomesTheExpectedDocument(String command) throws IOException {
        String bundle = command.split(" ")[1];
        String fromHere = command.replace(" " + bundle, " " + BUNDLES.resolve(bundle));

        Ran ran = Ran.hcs(fromHere.split(" "));

        assertThat(ran.errLines())
                .filteredOn(line -> line.startsWith("hcs: notice: PROCESSOR_LIMITS_EXCLUSIVE at "))
                .hasSize(bundle.endsWith("v1") ? 1 : 0);
        assertThat(ran.errLines())
                .filteredOn(line -> !line.startsWith("hcs: notice: PROCESSOR_LIMITS_EXCLUSIVE at "))
                .allMatch(line -> line.startsWith("hcs: notice: MEMBER_IGNORED at ") || line.startsWith("hcs: to "))
                .hasSize(MESSAGES.getOrDefault(bundle, 0));
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).isEqualTo(Files.readString(BUNDLES.resolve(bundle).resolve("expected.json")));
    }
}
