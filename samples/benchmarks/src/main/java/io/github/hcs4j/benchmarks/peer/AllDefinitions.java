package io.github.hcs4j.benchmarks.peer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.codemodel.JCodeModel;
import com.sun.codemodel.writer.FileCodeWriter;
import java.io.IOException;
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

/**
 * What jsonschema2pojo generates, by default, from all definitions of a schema: of a file, or of families of HCS,
 * but for the overlays.
 */
public final class AllDefinitions {

    private static final String INDEX = "/hcs/v2/hcs.schema.json";

    private AllDefinitions() {}

    /**
     * Generates the classes, as a process of its own.
     *
     * @param arguments the folder for the sources; behind it the file with the schema, or the families of HCS, such as
     *     {@code v1 v2}
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Settings settings = new Settings();
        SchemaMapper generator = new SchemaMapper(
                new RuleFactory(settings, new Jackson2Annotator(settings), new SchemaStore()), new SchemaGenerator());
        JCodeModel code = new JCodeModel();
        for (Definition each : definitions(List.of(arguments).subList(1, arguments.length))) {
            generator.generate(code, each.name(), each.packageName(), each.schema());
        }
        code.build(new FileCodeWriter(folder.toFile(), StandardCharsets.UTF_8.name()));
    }

    private static List<Definition> definitions(List<String> of) throws IOException {
        return of.get(0).endsWith(".json") ? ofFile(Path.of(of.get(0))) : ofHcs(of);
    }

    private static List<Definition> ofFile(Path file) throws IOException {
        return of(file, file.toUri().toString(), "bench.peer");
    }

    private static List<Definition> ofHcs(List<String> families) throws IOException {
        List<Definition> definitions = new ArrayList<>();
        try (FileSystem jar = FileSystems.newFileSystem(index(), Map.of());
                Stream<Path> found = Files.walk(jar.getPath("/hcs"))) {
            List<Path> files = found.map(Path::toAbsolutePath)
                    .filter(file -> file.toString().endsWith(".schema.json"))
                    .filter(file -> !file.toString().contains("/overlays/"))
                    .sorted()
                    .toList();
            for (Path file : files) {
                String family = file.getName(1).toString();
                if (families.contains(family)) {
                    definitions.addAll(of(file, "classpath:" + file, "bench.peer." + family));
                }
            }
        }
        return definitions;
    }

    private static URI index() {
        try {
            return Objects.requireNonNull(AllDefinitions.class.getResource(INDEX), INDEX)
                    .toURI();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<Definition> of(Path file, String uri, String packageName) throws IOException {
        JsonNode schema = new ObjectMapper().readTree(Files.readAllBytes(file));
        List<Definition> definitions = new ArrayList<>();
        schema.path("$defs")
                .fieldNames()
                .forEachRemaining(name -> definitions.add(new Definition(uri, name, packageName)));
        return definitions;
    }

    /** A definition in a schema file, and the package that is for it. */
    private record Definition(String file, String name, String packageName) {

        String schema() {
            return "{\"$ref\": \"" + file + "#/$defs/" + name + "\"}";
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
