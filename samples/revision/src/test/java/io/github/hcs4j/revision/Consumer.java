package io.github.hcs4j.revision;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A project that generates: it has a model, or classes that extend mappers, or both. */
final class Consumer {

    private static final String CLASS_PATH = System.getProperty("java.class.path");

    private final Path sources;
    private final Path classes;
    private final String classPath;
    private final List<String> options;

    private Consumer(Path folder, String classPath, List<String> options) throws IOException {
        this.sources = Files.createDirectories(folder.resolve("src"));
        this.classes = Files.createDirectories(folder.resolve("classes"));
        this.classPath = classPath;
        this.options = options;
    }

    /** A project with nothing in it, for a model of the bundled schema. */
    static Consumer in(Path folder) throws IOException {
        return new Consumer(folder, CLASS_PATH, List.of());
    }

    /** A project with nothing in it, for a schema in a folder, which may use the model of another project. */
    static Consumer in(Path folder, Path schemas, Path... models) throws IOException {
        String classPath = Stream.concat(Stream.of(models).map(Path::toString), Stream.of(CLASS_PATH))
                .collect(Collectors.joining(File.pathSeparator));
        return new Consumer(folder, classPath, List.of("-Ahcs4j.schemaPath=" + schemas));
    }

    /** Where the compiled classes are. */
    Path classes() {
        return classes;
    }

    /** Writes a source file, in place of the one that there may be. */
    void write(String file, String content) throws IOException {
        Files.writeString(sources.resolve(file), content);
    }

    /** Replaces a text that is in a source file. */
    void edit(String file, String old, String replacement) throws IOException {
        String content = Files.readString(sources.resolve(file));
        if (!content.contains(old)) {
            throw new IllegalArgumentException("there is no \"" + old + "\" in " + file);
        }
        write(file, content.replace(old, replacement));
    }

    /** Compiles all sources, and gives the errors: the file and the message of each. None means that it built. */
    List<String> build() throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        StringWriter rest = new StringWriter();
        List<String> all = new ArrayList<>(List.of(
                "-d",
                classes.toString(),
                "-classpath",
                classPath,
                "-processorpath",
                CLASS_PATH,
                "-processor",
                "io.github.hcs4j.processor.HcsProcessor"));
        all.addAll(options);
        try (StandardJavaFileManager files =
                        javac.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8);
                Stream<Path> written = Files.list(sources)) {
            List<Path> units = written.sorted().toList();
            boolean built = javac.getTask(rest, files, diagnostics, all, null, files.getJavaFileObjectsFromPaths(units))
                    .call();
            List<String> errors = diagnostics.getDiagnostics().stream()
                    .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                    .map(Consumer::line)
                    .toList();
            return built || !errors.isEmpty() ? errors : List.of(rest.toString());
        }
    }

    private static String line(Diagnostic<? extends JavaFileObject> error) {
        JavaFileObject source = error.getSource();
        String file = source == null
                ? ""
                : Path.of(source.toUri()).getFileName().toString().replace(".java", "") + ": ";
        return file + error.getMessage(Locale.ROOT).lines().map(String::strip).collect(Collectors.joining(" "));
    }
}
