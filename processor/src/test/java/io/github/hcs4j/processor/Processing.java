package io.github.hcs4j.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What the compiler made of sources, with the processor or without it.
 *
 * @param compilation its files and messages
 */
record Processing(Compilation compilation) {

    /**
     * Every warning there is, but two: that nobody claims the annotations of other libraries, and that something has no
     * comment, because JDK 17 says so of every compact constructor.
     */
    private static final List<String> STRICT =
            List.of("-Xlint:all,-processing", "-Xdoclint:all,-missing", "-Werror", "-parameters");

    /** Runs the processor on a package, and compiles what it generates. */
    static Processing of(Map<String, String> schemas, String packageInfo, JavaFileObject... more) {
        return of(Compiler.javac().withOptions(STRICT), schemas, packageInfo, more);
    }

    /** Runs the processor on a package, and compiles what it generates, whatever there is to warn of. */
    static Processing lenient(Map<String, String> schemas, String packageInfo, JavaFileObject... more) {
        return of(Compiler.javac().withOptions("-Xlint:-options"), schemas, packageInfo, more);
    }

    /** Runs the processor on sources, with classes that were compiled before. */
    static Processing against(Processing before, Map<String, String> schemas, JavaFileObject... sources) {
        try {
            Path classes = Files.createTempDirectory("classes");
            for (JavaFileObject file : before.compilation().generatedFiles()) {
                if (file.getKind() == JavaFileObject.Kind.CLASS) {
                    Path target = classes.resolve(path(file));
                    Files.createDirectories(target.getParent());
                    try (InputStream in = file.openInputStream()) {
                        Files.write(target, in.readAllBytes());
                    }
                }
            }
            List<File> classPath = Stream.concat(Stream.of(classes.toFile()), RuntimeClasses.classPath().stream())
                    .toList();
            return new Processing(Compiler.javac()
                    .withOptions(STRICT)
                    .withClasspath(classPath)
                    .withProcessors(SchemaPath.processorWith(schemas))
                    .compile(sources));
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    /** Runs the processor on a package, and compiles nothing. */
    static Processing only(Map<String, String> schemas, String packageInfo, JavaFileObject... more) {
        return of(Compiler.javac().withOptions("-proc:only"), schemas, packageInfo, more);
    }

    /** Compiles sources without the processor. */
    static Processing none(Iterable<JavaFileObject> sources) {
        List<String> options =
                Stream.concat(Stream.of("-proc:none"), STRICT.stream()).toList();
        return new Processing(Compiler.javac()
                .withClasspath(RuntimeClasses.classPath())
                .withOptions(options)
                .compile(sources));
    }

    private static Processing of(
            Compiler javac, Map<String, String> schemas, String packageInfo, JavaFileObject... more) {
        JavaFileObject annotated = JavaFileObjects.forSourceString("package-info", packageInfo);
        return new Processing(javac.withClasspath(RuntimeClasses.classPath())
                .withProcessors(SchemaPath.processorWith(schemas))
                .compile(Stream.concat(Stream.of(annotated), Stream.of(more)).toList()));
    }

    /** The generated sources, by path. */
    Map<String, String> sources() {
        return compilation.generatedSourceFiles().stream()
                .collect(Collectors.toMap(Processing::path, Processing::text, (a, b) -> a, TreeMap::new));
    }

    /** The errors and warnings, one a line, without places. */
    String messages() {
        return compilation.diagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                .map(diagnostic -> diagnostic.getMessage(null))
                .collect(Collectors.joining("\n"));
    }

    /** Loads the compiled classes. */
    ClassLoader load() {
        Map<String, JavaFileObject> classes = compilation.generatedFiles().stream()
                .filter(file -> file.getKind() == JavaFileObject.Kind.CLASS)
                .collect(Collectors.toMap(Processing::path, file -> file));
        return new Loader(classes);
    }

    /** Where a file lies in the output. */
    private static String path(JavaFileObject file) {
        return file.getName().replaceFirst("^/?(SOURCE|CLASS)_OUTPUT/", "");
    }

    private static String text(JavaFileObject file) {
        try {
            return file.getCharContent(false).toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Classes that were compiled in memory. */
    private static final class Loader extends ClassLoader {

        private final Map<String, JavaFileObject> classes;

        Loader(Map<String, JavaFileObject> classes) {
            super(RuntimeClasses.loader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            JavaFileObject file = classes.get(name.replace('.', '/') + ".class");
            if (file == null) {
                throw new ClassNotFoundException(name);
            }
            try (InputStream in = file.openInputStream()) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException impossible) {
                throw new ClassNotFoundException(name, impossible);
            }
        }
    }
}
