package io.github.hcs4j.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.hcs4j.type.Model;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever the schema, its model compiles without a warning, its Javadoc is legal, and its documents are written as
 * they were read.
 */
class OtherSchemasTest {

    /** Folders with more schemas, parted as a class path is. */
    private static final String FOLDERS = "hcs4j.otherSchemas";

    /** Codes of warnings that nobody can mend who uses a schema of others. */
    private static final Set<String> WARNINGS = Set.of("HCS008", "HCS009", "HCS015", "HCS036");

    @TempDir
    Path temporary;

    @ParameterizedTest
    @ValueSource(strings = {"draft-04/schema", "draft-06/schema", "draft-07/schema", "bom-1.6.schema.json"})
    void aSchemaOfALibraryBecomesAModel(String path) throws Exception {
        assertThat(types(OtherSchema.onClassPath(path))).isPositive();
    }

    /** The objects that they describe have a shape, but {@code true} and {@code false} are schemas as well. */
    @ParameterizedTest
    @ValueSource(strings = {"draft/2019-09/schema", "draft/2020-12/schema"})
    void aSchemaOfObjectsAndTruthValuesIsFreeForm(String path) throws Exception {
        assertThat(types(OtherSchema.onClassPath(path))).isZero();
    }

    @TestFactory
    Stream<DynamicTest> aSchemaOfAFolderBecomesAModel() throws IOException {
        List<OtherSchema> schemas = new ArrayList<>();
        for (String folder : System.getProperty(FOLDERS, "").split(File.pathSeparator)) {
            if (!folder.isEmpty()) {
                schemas.addAll(OtherSchema.in(Path.of(folder)));
            }
        }
        return schemas.stream().map(schema -> dynamicTest(schema.toString(), () -> types(schema)));
    }

    private int types(OtherSchema schema) throws Exception {
        long start = System.nanoTime();
        Build build = new Build(Files.createTempDirectory(temporary, "schema"));
        List<String> told = build.generate(schema);
        long warnings =
                told.stream().filter(message -> message.startsWith("HCS008 ")).count();
        if (told.size() == 1 && told.get(0).startsWith("HCS017 ")) {
            report(schema, "nothing to generate", start);
            return 0;
        }
        assertThat(told)
                .filteredOn(message -> !WARNINGS.contains(message.substring(0, 6)))
                .isEmpty();
        assertThat(build.compile()).isEmpty();
        assertThat(build.document()).isEmpty();
        Model model = build.load();
        model.types().forEach(RoundTrip::of);
        FreeFormShare share = FreeFormShare.NONE.and(model);
        report(schema, model.types().size() + " types, " + warnings + " warnings, " + share, start);
        return model.types().size();
    }

    private static void report(OtherSchema schema, String outcome, long start) {
        System.out.printf("%s: %s, %d ms%n", schema, outcome, (System.nanoTime() - start) / 1_000_000);
    }
}
