package io.github.hcs4j.revision;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** A project that has its own model of the bundled schema, and classes that extend its mappers. */
final class Consumer {

    private final Path sources;
    private final Path classes;

    private Consumer(Path sources, Path classes) {
        this.sources = sources;
        this.classes = classes;
    }

    /** A project with nothing in it. */
    static Consumer in(Path folder) throws IOException {
        return new Consumer(
                Files.createDirectories(folder.resolve("src")), Files.createDirectories(folder.resolve("classes")));
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
        String classPath = System.getProperty("java.class.path");
        List<String> options = List.of(
                "-d",
                classes.toString(),
                "-classpath",
                classPath,
                "-processorpath",
                classPath,
                "-processor",
                "io.github.hcs4j.processor.HcsProcessor");
        try (StandardJavaFileManager files =
                        javac.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8);
                Stream<Path> written = Files.list(sources)) {
            List<Path> all = written.sorted().toList();
            boolean built = javac.getTask(
                            rest, files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(all))
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
