package io.github.hcs4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.hcs4j.annotation.HcsModel;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * What generated code compiles and runs against. The runtime depends on this module and not the other way round, so the
 * packages that generated code needs are compiled from their sources, once for all tests.
 */
final class RuntimeClasses {

    /** The directory of this module. */
    static final Path MODULE = codeSource(RuntimeClasses.class).getParent().getParent();

    private static final Path SOURCES = MODULE.resolveSibling("runtime").resolve("src/main/java/io/github/hcs4j");

    /** The packages that generated code needs. */
    private static final List<String> PACKAGES = List.of("json", "json/engine", "type", "version");

    private static @Nullable Path compiled;

    private RuntimeClasses() {}

    /** The class path of generated code. */
    static synchronized List<File> classPath() {
        if (compiled == null) {
            compiled = compile();
        }
        return Stream.concat(Stream.of(compiled), libraries()).map(Path::toFile).toList();
    }

    /** A class loader with the runtime's classes, for generated classes to come below. */
    static ClassLoader loader() {
        try {
            URL[] urls = {classPath().get(0).toURI().toURL()};
            return new URLClassLoader(urls, RuntimeClasses.class.getClassLoader());
        } catch (MalformedURLException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Stream<Path> libraries() {
        return Stream.of(HcsModel.class, JsonProperty.class, Nullable.class).map(RuntimeClasses::codeSource);
    }

    private static Path compile() {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            Path output = Files.createDirectories(MODULE.resolve("target/runtime-classes"));
            String classPath = libraries().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
            List<String> options =
                    List.of("-proc:none", "-parameters", "-d", output.toString(), "-classpath", classPath);
            boolean done = javac.getTask(
                            messages, files, null, options, null, files.getJavaFileObjectsFromPaths(sources()))
                    .call();
            assertThat(done).as(messages.toString()).isTrue();
            return output;
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String folder : PACKAGES) {
            try (Stream<Path> files = Files.list(SOURCES.resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
            }
        }
        return sources;
    }

    private static Path codeSource(Class<?> of) {
        try {
            return Path.of(
                    of.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
