package io.github.hcs4j.foreign;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.hcs4j.type.Model;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.DocumentationTool;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Builds what a project would that has one schema: generates its model, compiles it and documents it. */
final class Build {

    private static final String PACKAGE = "org.example.generated";

    private final Path sources;
    private final Path classes;
    private final Path pages;
    private final Path packageInfo;

    /** Builds in an empty folder. */
    Build(Path folder) throws IOException {
        sources = Files.createDirectories(folder.resolve("sources"));
        classes = Files.createDirectories(folder.resolve("classes"));
        pages = Files.createDirectories(folder.resolve("pages"));
        packageInfo = folder.resolve("package-info.java");
    }

    /** Runs the processor. What it says is what it warns of, or why it generates nothing. */
    List<String> generate(OtherSchema schema) throws IOException {
        Files.writeString(packageInfo, """
                /** Generated. */
                @io.github.hcs4j.annotation.HcsModel(schema = "%s")
                package %s;
                """.formatted(schema.path(), PACKAGE));
        List<String> options = new ArrayList<>(List.of("-proc:only"));
        schema.folder().ifPresent(folder -> options.add("-Ahcs4j.schemaPath=" + folder));
        return javac(options);
    }

    /** Compiles what was generated, every warning on. */
    List<String> compile() throws IOException {
        return javac(List.of("-proc:none", "-Xlint:all", "-Werror", "-parameters"));
    }

    /** Documents what was generated. That something has no comment, JDK 17 says of every compact constructor. */
    List<String> document() throws IOException {
        DocumentationTool javadoc = ToolProvider.getSystemDocumentationTool();
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = javadoc.getStandardFileManager(messages, Locale.ROOT, UTF_8)) {
            files.setLocationFromPaths(DocumentationTool.Location.DOCUMENTATION_OUTPUT, List.of(pages));
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath());
            StringWriter out = new StringWriter();
            List<String> options = List.of("-quiet", "-Xdoclint:all,-missing", "-Werror");
            boolean done = javadoc.getTask(out, files, messages, null, options, javaFiles(files))
                    .call();
            return outcome(done, messages, out);
        }
    }

    /** Loads what was compiled. */
    Model load() throws ReflectiveOperationException, IOException {
        // stays open as long as the model is used: its classes are loaded one by one
        URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, Build.class.getClassLoader());
        return (Model)
                loader.loadClass(PACKAGE + ".GeneratedModel").getMethod("model").invoke(null);
    }

    private List<String> javac(List<String> options) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = javac.getStandardFileManager(messages, Locale.ROOT, UTF_8)) {
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(sources));
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath());
            StringWriter out = new StringWriter();
            boolean done = javac.getTask(out, files, messages, options, null, javaFiles(files))
                    .call();
            return outcome(done, messages, out);
        }
    }

    private static List<String> outcome(
            boolean done, DiagnosticCollector<JavaFileObject> messages, StringWriter crash) {
        List<String> told = new ArrayList<>(messages.getDiagnostics().stream()
                .filter(message -> message.getKind() != Diagnostic.Kind.NOTE)
                .map(message -> message.getMessage(Locale.ROOT))
                .toList());
        if (!done) {
            crash.toString().lines().filter(line -> !line.isBlank()).forEach(told::add);
        }
        return told;
    }

    private Iterable<? extends JavaFileObject> javaFiles(StandardJavaFileManager files) throws IOException {
        try (Stream<Path> generated = Files.walk(sources)) {
            List<Path> all = new ArrayList<>(generated
                    .filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList());
            all.add(packageInfo);
            return files.getJavaFileObjectsFromPaths(all);
        }
    }

    private static List<Path> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
    }
}
