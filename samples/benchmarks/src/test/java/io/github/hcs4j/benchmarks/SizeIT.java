package io.github.hcs4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is generated, and the jar that ships, are no larger than {@code bounds.properties} says. They grow with the
 * schemas: whoever adds to these writes the new bounds there.
 */
class SizeIT {

    @Test
    void generatedCodeHasNoMoreLines() throws IOException {
        long lines = 0;
        List<Path> sources = sources();
        assertThat(sources).isNotEmpty();
        for (Path source : sources) {
            try (Stream<String> each = Files.lines(source)) {
                lines += each.count();
            }
        }
        assertThat(lines).as("generated lines").isLessThanOrEqualTo(bound("generated.lines"));
    }

    @Test
    void jarIsNoLarger() throws IOException {
        Path jar = Path.of(System.getProperty("hcs4j.runtime.jar"));
        assertThat(Files.size(jar)).as("bytes of %s", jar).isLessThanOrEqualTo(bound("jar.bytes"));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> found = Files.walk(Path.of(System.getProperty("hcs4j.generated")))) {
            return found.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static long bound(String name) throws IOException {
        Properties bounds = new Properties();
        try (InputStream in = SizeIT.class.getResourceAsStream("bounds.properties")) {
            bounds.load(Objects.requireNonNull(in));
        }
        return Long.parseLong(bounds.getProperty(name));
    }
}
