package io.github.hcs4j.databinding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The processor generates the same from each path that javac can be given it on. */
class ProcessorPathIT {

    private static final Path SOURCES = Path.of("src", "main", "java");

    private static final Path GENERATED = Path.of("target", "generated-sources", "annotations");

    private static final List<Path> PROCESSOR = List.of(Jars.processor(), Jars.runtime("hcs4j-schemas"));

    @TempDir
    private Path generated;

    private Map<String, String> expected = Map.of();

    @BeforeEach
    void whatTheBuildGenerated() throws IOException {
        expected = sources(GENERATED);
        assertThat(expected).hasSizeGreaterThan(5);
    }

    @Test
    void aModuleIsCompiledWithTheProcessorAsAModule() throws IOException {
        process(true, "--processor-module-path", Jars.path(PROCESSOR));
    }

    @Test
    void aModuleIsCompiledWithTheProcessorOnItsPath() throws IOException {
        process(true, "-processorpath", Jars.path(PROCESSOR));
    }

    @Test
    void theClassPathDoesAsWell() throws IOException {
        process(false, "-processorpath", Jars.path(PROCESSOR));
    }

    /** Another processor may bring the Jackson that it likes. */
    @Test
    void anotherJacksonOnTheProcessorPathIsLeftAlone() throws IOException {
        List<Path> jackson = Jars.jackson("oldest-3");
        process(
                true,
                "-processorpath",
                Jars.path(Stream.concat(jackson.stream(), PROCESSOR.stream()).toList()));
    }

    private void process(boolean asModule, String option, String processors) throws IOException {
        List<Path> path = Stream.of(Jars.runtime(), Jars.jackson("newest-2"), Jars.jackson("newest-3"))
                .flatMap(List::stream)
                .distinct()
                .toList();
        List<String> options = List.of(
                "-Ahcs4j.schemaPath=" + Path.of("src", "main", "resources"),
                "-proc:only",
                "-d",
                generated.toString(),
                "-s",
                generated.toString(),
                asModule ? "-p" : "-cp",
                Jars.path(path),
                option,
                processors);
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null);
                Stream<Path> all = Files.walk(SOURCES)) {
            List<Path> sources = all.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> asModule || !file.endsWith("module-info.java"))
                    .toList();
            boolean done = javac.getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(done).isTrue();
        }
        assertThat(sources(generated)).isEqualTo(expected);
    }

    private static Map<String, String> sources(Path folder) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sources.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return sources;
    }
}
