package com.acme.fleet;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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

/** This module's sources, compiled against the schemas of some folder. */
final class Compilation {

    static final Path SCHEMAS = Path.of("src/main/resources");

    private static final Path SOURCES = Path.of("src/main/java");

    private final List<Diagnostic<? extends JavaFileObject>> diagnostics;

    private Compilation(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        this.diagnostics = diagnostics;
    }

    static Compilation of(Path schemas, Path output) throws IOException, URISyntaxException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                        javac.getStandardFileManager(collector, Locale.ROOT, StandardCharsets.UTF_8);
                Stream<Path> sources = Files.walk(SOURCES)) {
            List<Path> java =
                    sources.filter(file -> file.toString().endsWith(".java")).toList();
            List<String> options = List.of(
                    "-Ahcs4j.schemaPath=" + schemas,
                    "-d",
                    output.toString(),
                    "-classpath",
                    librariesAlone(),
                    "-processorpath",
                    System.getProperty("java.class.path"));
            javac.getTask(null, files, collector, options, null, files.getJavaFileObjectsFromPaths(java))
                    .call();
        }
        return new Compilation(collector.getDiagnostics());
    }

    /** The class path without what was generated here before. */
    private static String librariesAlone() throws URISyntaxException {
        Path own = Path.of(
                Vm.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).equals(own))
                .collect(Collectors.joining(File.pathSeparator));
    }

    List<String> messages(Diagnostic.Kind kind) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.getKind() == kind)
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }
}
