package io.github.hcs4j.benchmarks.peer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.codemodel.CodeWriter;
import com.sun.codemodel.JCodeModel;
import com.sun.codemodel.writer.FileCodeWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsonschema2pojo.DefaultGenerationConfig;
import org.jsonschema2pojo.Jackson2Annotator;
import org.jsonschema2pojo.SchemaGenerator;
import org.jsonschema2pojo.SchemaMapper;
import org.jsonschema2pojo.SchemaStore;
import org.jsonschema2pojo.rules.RuleFactory;

/** What jsonschema2pojo generates, by default, from all definitions of HCS v1 and v2, but for the overlays. */
public final class AllDefinitions {

    private static final String INDEX = "/hcs/v2/hcs.schema.json";

    private final List<Definition> definitions;

    /**
     * Finds the definitions.
     *
     * @throws UncheckedIOException if the schemas cannot be read
     */
    public AllDefinitions() {
        try (FileSystem jar = FileSystems.newFileSystem(index(), Map.of())) {
            definitions = below(jar.getPath("/hcs"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Generates the classes, as a process of its own.
     *
     * @param arguments the folder for the sources
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        new AllDefinitions().generate(new FileCodeWriter(folder.toFile(), StandardCharsets.UTF_8.name()));
    }

    /**
     * Generates the classes.
     *
     * @param sources takes the sources
     * @throws IOException if the sources cannot be written
     */
    public void generate(CodeWriter sources) throws IOException {
        Settings settings = new Settings();
        SchemaMapper generator = new SchemaMapper(
                new RuleFactory(settings, new Jackson2Annotator(settings), new SchemaStore()), new SchemaGenerator());
        JCodeModel code = new JCodeModel();
        for (Definition each : definitions) {
            generator.generate(code, each.name(), each.packageName(), each.schema());
        }
        code.build(sources);
    }

    private static URI index() {
        try {
            return Objects.requireNonNull(AllDefinitions.class.getResource(INDEX), INDEX)
                    .toURI();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<Definition> below(Path root) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(root)) {
            files = found.map(Path::toAbsolutePath)
                    .filter(file -> file.toString().endsWith(".schema.json"))
                    .filter(file -> !file.toString().contains("/overlays/"))
                    .sorted()
                    .toList();
        }
        ObjectMapper json = new ObjectMapper();
        List<Definition> definitions = new ArrayList<>();
        for (Path file : files) {
            JsonNode schema = json.readTree(Files.readAllBytes(file));
            schema.path("$defs").fieldNames().forEachRemaining(name -> definitions.add(new Definition(file, name)));
        }
        return List.copyOf(definitions);
    }

    /** A definition in a schema file on the class path. */
    private record Definition(String file, String name) {

        Definition(Path file, String name) {
            this(file.toString(), name);
        }

        String packageName() {
            return "bench.peer." + (file.startsWith("/hcs/v1/") ? "v1" : "v2");
        }

        String schema() {
            return "{\"$ref\": \"classpath:" + file + "#/$defs/" + name + "\"}";
        }
    }

    /** The generator's own settings, but for the one without which it does not find the files. */
    private static final class Settings extends DefaultGenerationConfig {

        /** Without the dot, which is by default a delimiter and would split names of files and definitions. */
        @Override
        public String getRefFragmentPathDelimiters() {
            return "#/";
        }
    }
}
