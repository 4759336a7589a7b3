package io.github.hcs4j.cli.own;

import io.github.hcs4j.type.Model;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * The model of a schema file: what the annotation processor generates of it, compiled in memory. What the file refers
 * to lies in its folder or below.
 *
 * @param model the types
 * @param warnings what is doubtful in the schema, a line each: code, place and message
 * @param unread what the schema says and documents are not checked by, likewise
 */
public record OwnModel(Model model, List<String> warnings, List<String> unread) {

    /** Each problem of a schema begins with its code. */
    private static final String CODE = "HCS";

    private static final String UNREAD = "HCS028 ";

    private static final String PACKAGE_INFO = """
            @io.github.hcs4j.annotation.HcsModel(schema = "%s")
            package schema;
            """;

    private static final String ENTRY = """
            package schema.entry;

            public final class Entry implements java.util.function.Supplier<io.github.hcs4j.type.Model> {
                @Override
                public io.github.hcs4j.type.Model get() {
                    return schema.SchemaModel.model();
                }
            }
            """;

    /** Copies the list. */
    public OwnModel {
        warnings = List.copyOf(warnings);
        unread = List.copyOf(unread);
    }

    /**
     * Generates and compiles the model of a schema file.
     *
     * @param file the file, which is there
     * @return the model
     * @throws IllegalArgumentException if something is wrong with the schema; the message has a line for each problem
     * @throws UnsupportedOperationException if this Java has no compiler
     */
    public static OwnModel of(Path file) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new UnsupportedOperationException(
                    "a schema file is compiled before documents are read by it, and this Java has no compiler: use a JDK");
        }
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        MemoryFiles files = new MemoryFiles(compiler.getStandardFileManager(said, Locale.ROOT, null));
        Path absolute = file.toAbsolutePath();
        JavaCompiler.CompilationTask task = compiler.getTask(
                null,
                files,
                said,
                List.of(
                        "-classpath",
                        System.getProperty("java.class.path", File.pathSeparator),
                        "-g:none",
                        "-Ahcs4j.schemaPath=" + absolute.getParent()),
                null,
                List.of(
                        MemoryFiles.source("schema.package-info", PACKAGE_INFO.formatted(inJava(absolute))),
                        MemoryFiles.source("schema.entry.Entry", ENTRY)));
        task.setProcessors(ServiceLoader.load(Processor.class, OwnModel.class.getClassLoader()));
        boolean isCompiled = task.call();
        List<String> errors = problems(said, Diagnostic.Kind.ERROR);
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", errors));
        }
        if (!isCompiled) {
            throw new IllegalStateException("what is generated of " + file + " does not compile: "
                    + said.getDiagnostics().get(0));
        }
        List<String> warnings = new ArrayList<>(problems(said, Diagnostic.Kind.WARNING));
        warnings.addAll(problems(said, Diagnostic.Kind.MANDATORY_WARNING));
        List<String> unread = problems(said, Diagnostic.Kind.NOTE).stream()
                .filter(note -> note.startsWith(UNREAD))
                .toList();
        return new OwnModel(model(files), warnings, unread);
    }

    /** The name of a file as a Java literal has it. */
    private static String inJava(Path file) {
        return file.getFileName().toString().replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private static List<String> problems(DiagnosticCollector<JavaFileObject> said, Diagnostic.Kind kind) {
        return said.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == kind)
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .filter(message -> message.startsWith(CODE))
                .toList();
    }

    @SuppressWarnings("rawtypes") // a service is a class, which has no type arguments
    private static Model model(MemoryFiles files) {
        ClassLoader loader = files.loader(Supplier.class, "schema.entry.Entry");
        Supplier<?> entry =
                ServiceLoader.load(Supplier.class, loader).findFirst().orElseThrow();
        return (Model) entry.get();
    }
}
