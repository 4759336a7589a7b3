package io.github.hcs4j.witness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.codemodel.JCodeModel;
import com.sun.codemodel.writer.FileCodeWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jsonschema2pojo.Jackson2Annotator;
import org.jsonschema2pojo.SchemaGenerator;
import org.jsonschema2pojo.SchemaMapper;

/** The classes that jsonschema2pojo generates from all definitions of all schema files, compiled and loaded. */
final class Witness implements AutoCloseable {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Map<String, String> types;
    private final URLClassLoader classes;

    private Witness(Map<String, String> types, URLClassLoader classes) {
        this.types = types;
        this.classes = classes;
    }

    /** Generates and compiles in a folder. */
    static Witness in(Path folder) throws IOException, URISyntaxException {
        Path sources = Files.createDirectory(folder.resolve("sources"));
        Path output = Files.createDirectory(folder.resolve("classes"));
        Map<String, String> types = generate(sources);
        compile(sources, output);
        URL[] urls = {output.toUri().toURL()};
        return new Witness(types, new URLClassLoader(urls, Witness.class.getClassLoader()));
    }

    /** The Java type that a definition became. */
    Class<?> type(String reference) throws ClassNotFoundException {
        return Class.forName(Objects.requireNonNull(types.get(reference), reference), true, classes);
    }

    @Override
    public void close() throws IOException {
        classes.close();
    }

    private static Map<String, String> generate(Path sources) throws IOException, URISyntaxException {
        PlainSettings settings = new PlainSettings();
        SchemaMapper generator =
                new SchemaMapper(new SaidOnly(settings, new Jackson2Annotator(settings)), new SchemaGenerator());
        JCodeModel code = new JCodeModel();
        Map<String, String> types = new LinkedHashMap<>();
        for (SchemaFile file : SchemaFile.all()) {
            for (String definition : file.definitions()) {
                String reference = file.reference(definition);
                JsonNode schema = MAPPER.createObjectNode().put("$ref", reference);
                types.put(
                        reference,
                        generator
                                .generate(code, definition, file.packageName(), schema.toString())
                                .erasure()
                                .binaryName());
            }
        }
        code.build(new FileCodeWriter(sources.toFile(), StandardCharsets.UTF_8.name()));
        return types;
    }

    private static void compile(Path sources, Path output) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
                Stream<Path> found = Files.walk(sources)) {
            List<Path> java =
                    found.filter(file -> file.toString().endsWith(".java")).toList();
            List<String> options =
                    List.of("-proc:none", "-d", output.toString(), "-classpath", System.getProperty("java.class.path"));
            boolean compiled = compiler.getTask(
                            messages, files, null, options, null, files.getJavaFileObjectsFromPaths(java))
                    .call();
            if (!compiled) {
                throw new AssertionError(messages.toString());
            }
        }
    }
}
