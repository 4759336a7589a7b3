package io.github.hcs4j.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.DialectId;
import io.github.hcs4j.schemas.BundledSchemas.Place;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;

/** Every file is a JSON Schema that leads nowhere but to the others, and is laid out in the one way there is. */
class SchemaFilesTest {

    private static final Schema METASCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of(DialectId.DRAFT_2020_12));

    @Test
    void thereAreFiles() {
        assertThat(BundledSchemas.paths())
                .contains(BundledSchemas.V1, BundledSchemas.V2, BundledSchemas.OCI)
                .allSatisfy(path -> assertThat(path).endsWith(".schema.json"));
    }

    @ParameterizedTest
    @MethodSource("io.github.hcs4j.schemas.BundledSchemas#paths")
    void aFileIsCanonicalJson(String path) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(BundledSchemas.bytes(path)))
                .toString();
        assertThat(text).doesNotStartWith("\uFEFF").doesNotContain("\r").endsWith("}\n");
        assertThat(text).isEqualTo(print(text) + '\n');
    }

    @ParameterizedTest
    @MethodSource("io.github.hcs4j.schemas.BundledSchemas#paths")
    void aFileIsValidAgainstTheMetaschema(String path) {
        Place file = BundledSchemas.file(path);
        assertThat(file.child("$schema").node().stringValue()).isEqualTo(DialectId.DRAFT_2020_12);
        assertThat(METASCHEMA.validate(file.node())).isEmpty();
    }

    @Test
    void theMetaschemaRefusesWhatIsNotASchema() {
        assertThat(METASCHEMA.validate(JsonMapper.shared().readTree("{\"$defs\": {\"Vm\": {\"type\": \"text\"}}}")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.github.hcs4j.schemas.BundledSchemas#paths")
    void everyReferenceLeadsToADefinition(String path) {
        assertThat(BundledSchemas.references(BundledSchemas.file(path))).allSatisfy(reference -> {
            Place target = BundledSchemas.target(reference);
            assertThat(target.pointer()).as(reference.toString()).matches("/\\$defs/[^/]+");
            assertThat(target.node().isObject())
                    .as("%s at %s", reference.node(), reference)
                    .isTrue();
        });
    }

    /** Two spaces, a member or an element a line, {@code \n}, nothing escaped that need not be. */
    private static String print(String json) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withArrayIndenter(indenter)
                .withObjectIndenter(indenter);
        return JsonMapper.shared()
                .writer()
                .with(printer)
                .writeValueAsString(JsonMapper.shared().readTree(json));
    }
}
