package io.github.hcs4j.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.foreign.SchemaSuite.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Documents that a schema of a test suite accepts are read and written as they are. */
class SchemaSuiteTest {

    private static final String FOLDER = "hcs4j.schemaSuite";
    private static final String DOCUMENTS = "hcs4j.schemaSuite.documents";

    /** How many schemas are compiled together. */
    private static final int AT_ONCE = 100;

    private static final String SUITE = """
            [{"description": "pairs", "schema": {"prefixItems": [{"type": "integer"}, {"type": "string"}]}, "tests": [
               {"description": "more than two", "data": [1, "a", null, 2.5], "valid": true},
               {"description": "in the wrong order", "data": ["a", 1], "valid": false}]},
             {"description": "a remote one", "schema": {"$ref": "http://example.com/vm.json"}, "tests": []},
             {"description": "an object", "schema": {"properties": {"a-b": {"type": ["string", "null"]}, "aB": {}},
               "required": ["a-b"]}, "tests": [
               {"description": "null", "data": {"x": 1, "a-b": null, "aB": {"y": []}}, "valid": true}]}]
            """;

    @TempDir
    Path temporary;

    @Test
    void aSmallSuite() throws Exception {
        Path file = Files.writeString(temporary.resolve("small.json"), SUITE);
        SchemaSuite suite = new SchemaSuite();
        Path schemas = Files.createDirectory(temporary.resolve("schemas"));
        suite.run(schemas, SchemaGroup.ofList(file, schemas).orElseThrow(), temporary.resolve("work"));
        assertThat(suite.of(Outcome.GENERATED)).hasSize(2);
        assertThat(suite.of(Outcome.SAME_DOCUMENT)).hasSize(2);
        assertThat(suite.of(Outcome.REFUSED_SCHEMA)).singleElement().asString().contains("HCS005");
        assertSound(suite);
    }

    /** What others write in their schemas, kind by kind: what has a shape never loses it again. */
    @Test
    void eachKindOfSchema() throws Exception {
        SchemaSuite suite = new SchemaSuite();
        Path file = Path.of("src/test/resources/kinds.json");
        Path schemas = Files.createDirectory(temporary.resolve("schemas"));
        suite.run(schemas, SchemaGroup.ofList(file, schemas).orElseThrow(), temporary.resolve("kinds"));
        assertThat(suite.of(Outcome.REFUSED_SCHEMA)).isEmpty();
        assertThat(suite.of(Outcome.DOCUMENT_OF_NO_TYPE)).isEmpty();
        assertSound(suite);
        assertThat(suite.of(Outcome.GENERATED)).hasSize(45);
        assertThat(suite.share().freeForm()).as(suite.share().toString()).isLessThanOrEqualTo(7);
    }

    @Test
    void aFolderOfSchemasWithDocuments() throws Exception {
        Path top = temporary.resolve("top");
        write(top.resolve("vm.schema.json"), "{\"properties\": {\"a\": {\"$ref\": \"parts/nic.json\"}}}");
        write(top.resolve("parts/nic.json"), "{\"properties\": {\"b\": {\"type\": \"integer\"}}}");
        write(top.resolve("parts/doc1.json"), "{\"b\": 1}");
        write(top.resolve("vm/one.json"), "{\"a\": {\"b\": 1}}");
        write(temporary.resolve("tests/vm/two.json"), "{\"a\": {\"b\": \"wrong\"}}");
        SchemaSuite suite = new SchemaSuite();
        assertThat(runAll(suite, top, temporary.resolve("tests"))).isEqualTo(2);
        assertThat(suite.of(Outcome.GENERATED)).hasSize(2);
        assertThat(suite.of(Outcome.SAME_DOCUMENT)).hasSize(2);
        assertThat(suite.of(Outcome.REFUSED_DOCUMENT))
                .singleElement()
                .asString()
                .startsWith("top/vm.schema.json: vm/two.json: ");
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    @EnabledIfSystemProperty(named = FOLDER, matches = ".+")
    void aSuiteInAFolder() throws Exception {
        SchemaSuite suite = new SchemaSuite();
        Path top = Path.of(System.getProperty(FOLDER));
        int schemas = runAll(suite, top, Path.of(System.getProperty(DOCUMENTS, top.toString())));
        for (Outcome outcome : Outcome.values()) {
            System.out.printf("%s: %d%n", outcome, suite.of(outcome).size());
        }
        suite.of(Outcome.REFUSED_SCHEMA).stream()
                .collect(Collectors.groupingBy(SchemaSuiteTest::code, TreeMap::new, Collectors.counting()))
                .forEach((code, count) -> System.out.printf("%s: %d schemas%n", code, count));
        System.out.println(suite.share());
        assertThat(schemas).isPositive();
        assertSound(suite);
    }

    /** Runs all schemas of a folder, some at a time. */
    private int runAll(SchemaSuite suite, Path top, Path documents) throws Exception {
        Path lists = Files.createTempDirectory(temporary, "schemas");
        List<SchemaGroup> listed = new ArrayList<>();
        List<SchemaGroup> alone = new ArrayList<>();
        for (Path file : files(top)) {
            Optional<List<SchemaGroup>> list = SchemaGroup.ofList(file, lists);
            if (list.isPresent()) {
                listed.addAll(list.get());
            } else {
                SchemaGroup.ofFile(file, top, documents).ifPresent(alone::add);
            }
        }
        runSomeAtATime(suite, lists, listed);
        runSomeAtATime(suite, top, alone);
        return listed.size() + alone.size();
    }

    private void runSomeAtATime(SchemaSuite suite, Path schemas, List<SchemaGroup> groups) throws Exception {
        for (int begin = 0; begin < groups.size(); begin += AT_ONCE) {
            List<SchemaGroup> some = groups.subList(begin, Math.min(begin + AT_ONCE, groups.size()));
            suite.run(schemas, some, Files.createTempDirectory(temporary, "suite"));
        }
    }

    private static String code(String refused) {
        return refused.replaceFirst(".*: (HCS\\d+) .*", "$1");
    }

    private static void assertSound(SchemaSuite suite) {
        assertThat(suite.of(Outcome.EXCEPTION)).isEmpty();
        assertThat(suite.of(Outcome.UNCOMPILABLE)).isEmpty();
        assertThat(suite.of(Outcome.REFUSED_DOCUMENT)).isEmpty();
        assertThat(suite.of(Outcome.CHANGED_DOCUMENT)).isEmpty();
        assertThat(suite.of(Outcome.JUDGED_WRONG)).isEmpty();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
