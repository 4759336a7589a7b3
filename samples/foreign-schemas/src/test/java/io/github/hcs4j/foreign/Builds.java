package io.github.hcs4j.foreign;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.hcs4j.type.JsonType;
import io.github.hcs4j.type.Model;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Builds the models of many small schemas at once, each in a package of its own. */
final class Builds {

    /** All errors are told: without it, javac stops at a hundred. */
    private static final List<String> ALL_ERRORS = List.of("-Xmaxerrs", "100000");

    private final Path schemas;
    private final Path sources;
    private final Path classes;
    private final Map<String, String> paths;
    private final Set<String> packages;
    private @Nullable URLClassLoader loader;

    /**
     * Builds in a folder.
     *
     * @param paths the schema of each package
     */
    Builds(Path folder, Path schemas, Map<String, String> paths) throws IOException {
        this.schemas = schemas;
        this.paths = paths;
        this.packages = paths.keySet();
        sources = Files.createDirectories(folder.resolve("sources"));
        classes = Files.createDirectories(folder.resolve("classes"));
    }

    /** Runs the processor. Gives the first error of each package that has one. */
    Map<String, String> generate() throws IOException {
        for (String name : packages) {
            Files.writeString(
                    Files.createDirectories(sources.resolve(name)).resolve("package-info.java"),
                    """
                    @io.github.hcs4j.annotation.HcsModel(schema = "%s")
                    package %s;
                    """.formatted(paths.get(name), name));
        }
        Map<String, String> errors = javac(List.of("-proc:only", "-Ahcs4j.schemaPath=" + schemas), packages);
        for (String refused : errors.keySet()) {
            Files.delete(sources.resolve(refused).resolve("package-info.java"));
        }
        return errors;
    }

    /** Compiles what was generated. Gives the first error of each package that has one. */
    Map<String, String> compile() throws IOException {
        Map<String, String> errors = javac(List.of("-proc:none", "-parameters"), packages);
        if (!errors.isEmpty()) { // nothing was compiled
            javac(
                    List.of("-proc:none", "-parameters"),
                    packages.stream().filter(name -> !errors.containsKey(name)).collect(Collectors.toSet()));
        }
        return errors;
    }

    /** The model of a schema. */
    Model model(String name) throws IOException, ReflectiveOperationException {
        return (Model) modelClass(name).getMethod("model").invoke(null);
    }

    /** The type of a schema's documents, if it has one. */
    @Nullable
    JsonType<?> root(String name) throws IOException, ReflectiveOperationException {
        Class<?> model = modelClass(name);
        return Stream.of(model.getMethods()).anyMatch(method -> method.getName().equals("root"))
                ? (JsonType<?>) model.getMethod("root").invoke(null)
                : null;
    }

    private Class<?> modelClass(String name) throws IOException, ReflectiveOperationException {
        if (loader == null) {
            // stays open as long as a model is used: its classes are loaded one by one
            loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, Builds.class.getClassLoader());
        }
        return loader.loadClass(name + ".G" + name.substring(1) + "Model");
    }

    private Map<String, String> javac(List<String> options, Set<String> names) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        StringWriter crash = new StringWriter();
        try (StandardJavaFileManager files = javac.getStandardFileManager(messages, Locale.ROOT, UTF_8)) {
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(sources));
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            files.setLocationFromPaths(
                    StandardLocation.CLASS_PATH,
                    Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                            .map(Path::of)
                            .toList());
            List<Path> all = new ArrayList<>();
            for (String name : names) {
                try (Stream<Path> own = Files.list(sources.resolve(name))) {
                    own.filter(file -> file.toString().endsWith(".java")).forEach(all::add);
                }
            }
            if (!all.isEmpty()) {
                List<String> arguments =
                        Stream.concat(ALL_ERRORS.stream(), options.stream()).toList();
                javac.getTask(crash, files, messages, arguments, null, files.getJavaFileObjectsFromPaths(all))
                        .call();
            }
        }
        if (!crash.toString().isBlank()) {
            throw new IllegalStateException(crash.toString());
        }
        Map<String, String> errors = new HashMap<>();
        for (Diagnostic<? extends JavaFileObject> message : messages.getDiagnostics()) {
            if (message.getKind() == Diagnostic.Kind.ERROR && message.getSource() != null) {
                Path source = Path.of(message.getSource().toUri());
                errors.putIfAbsent(source.getParent().getFileName().toString(), message.getMessage(Locale.ROOT));
            }
        }
        return errors;
    }
}
