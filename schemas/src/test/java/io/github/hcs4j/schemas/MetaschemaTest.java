package io.github.hcs4j.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.DialectId;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The meta-schema of the keywords of this project tells right schemas from wrong ones. */
class MetaschemaTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final String TEXT =
            new String(BundledSchemas.bytes(BundledSchemas.METASCHEMA), StandardCharsets.UTF_8);

    private static final Schema METASCHEMA = REGISTRY.getSchema(TEXT);

    @Test
    void itIsASchema() {
        assertThat(REGISTRY.getSchema(SchemaLocation.of(DialectId.DRAFT_2020_12))
                        .validate(TEXT, InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.github.hcs4j.schemas.BundledSchemas#paths")
    void aBundledSchemaIsRight(String path) {
        assertThat(METASCHEMA.validate(BundledSchemas.file(path).node())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"x-hcs-sicne\": \"2.1\"}",
                "{\"$defs\": {\"Vm\": {\"x-hcs-since\": \"2\"}}}",
                "{\"$defs\": {\"Vm\": {\"properties\": {\"a\": {\"x-hcs-until\": 2.1}}}}}",
                "{\"$defs\": {\"Vm\": {\"enum\": [\"a\"], \"x-hcs-values\": {\"a\": {\"x-java-nam\": \"A\"}}}}}",
                "{\"x-hcs-versions\": [{\"build\": 17763}]}",
                "{\"x-hcs-versions\": [{\"version\": \"1.0\", \"biuld\": 17763}]}",
                "{\"$defs\": {\"Vm\": {\"x-hcs-severity\": \"fatal\"}}}",
                "{\"$defs\": {\"Vm\": {\"items\": {\"x-java-name\": \"3D\"}}}}"
            })
    void aWrongOneIsNot(String schema) {
        assertThat(METASCHEMA.validate(schema, InputFormat.JSON)).isNotEmpty();
    }
}
