package io.github.hcs4j.databinding;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The jars that the build has made or found, by what they are for. */
final class Jars {

    private Jars() {}

    /** The jar of this sample, which is a module. */
    static Path module() {
        return Path.of(System.getProperty("module.jar"));
    }

    /** The jar of the processor. */
    static Path processor() {
        return Path.of(System.getProperty("processor.jar"));
    }

    /** What a program needs that depends on the runtime. */
    static List<Path> runtime() {
        return Arrays.stream(System.getProperty("runtime.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
    }

    /** The one of {@link #runtime} that has a name. */
    static Path runtime(String artifact) {
        return runtime().stream()
                .filter(jar -> artifact.equals(artifact(jar)))
                .findFirst()
                .orElseThrow();
    }

    /** The jars of a release of Jackson. */
    static List<Path> jackson(String release) {
        try (Stream<Path> jars = Files.list(Path.of("target", "jackson", release))) {
            return jars.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of a jar without its version. */
    static String artifact(Path jar) {
        return jar.getFileName().toString().replaceFirst("-\\d.*", "");
    }

    /** Jars as the path of a Java tool. */
    static String path(List<Path> jars) {
        return jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
