package io.github.hcs4j.processor;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/** The checked-in sources that the processor has to generate: every file below {@code src/test/golden}. */
final class GoldenSources {

    private static final Path DIRECTORY = RuntimeClasses.MODULE.resolve("src/test/golden");

    private GoldenSources() {}

    /** Their text, by path. */
    static Map<String, String> read() {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : files()) {
            String path = DIRECTORY.relativize(file).toString().replace('\\', '/');
            try {
                texts.put(path, Files.readString(file));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return texts;
    }

    /** Replaces all of them. */
    static void write(Map<String, String> sources) throws IOException {
        for (Path old : files()) {
            Files.delete(old);
        }
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = DIRECTORY.resolve(source.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue());
        }
    }

    /** For the compiler. */
    static List<JavaFileObject> javaFiles() {
        return read().entrySet().stream()
                .map(source -> JavaFileObjects.forSourceString(
                        source.getKey().replace(".java", "").replace('/', '.'), source.getValue()))
                .toList();
    }

    private static List<Path> files() {
        if (!Files.exists(DIRECTORY)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(DIRECTORY)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
