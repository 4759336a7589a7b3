package io.github.hcs4j.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Documents, checked against the schemas by a validator that knows nothing of HCS. */
class DocumentsTest {

    private static final String BASE = "https://hcs4j.invalid/";

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaIdResolvers(resolvers -> resolvers.mapPrefix(BASE, "classpath:")));

    @ParameterizedTest
    @CsvSource({
        "argon.json,            hcs/v2/hcs.schema.json,       ComputeSystem",
        "utility-vm.json,       hcs/v2/hcs.schema.json,       ComputeSystem",
        "xenon.json,            hcs/v2/hcs.schema.json,       ComputeSystem",
        "container-config.json, hcs/v1/hcs.schema.json,       ContainerConfig",
        "oci-config.json,       oci/runtime-spec.schema.json, Spec"
    })
    void aGoodDocumentIsValid(String file, String index, String type) throws IOException {
        try (InputStream document = DocumentsTest.class.getResourceAsStream("/documents/" + file)) {
            assertThat(schema(index, type).validate(JsonMapper.shared().readTree(document)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "hcs/v2/hcs.schema.json,       ComputeSystem",
        "hcs/v1/hcs.schema.json,       ContainerConfig",
        "oci/runtime-spec.schema.json, Spec"
    })
    void nothingIsRequiredAndAnythingMayBeAdded(String index, String type) {
        assertThat(schema(index, type).validate(json("{}"))).isEmpty();
        assertThat(schema(index, type).validate(json("{\"NotInvented\":{\"Yet\":[1,null]}}")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            []                                               | ''
            {"Owner":5}                                      | /Owner
            {"SchemaVersion":{"Major":"2"}}                  | /SchemaVersion/Major
            {"Container":{"Storage":{"Layers":{}}}}          | /Container/Storage/Layers
            {"VirtualMachine":{"Devices":{"Keyboard":true}}} | /VirtualMachine/Devices/Keyboard
            """)
    void aBadComputeSystemIsInvalidAtItsPlace(String document, String place) {
        assertInvalid(BundledSchemas.V2, "ComputeSystem", document, place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"Layers":[{"ID":1}]}      | /Layers/0/ID
            {"ProcessorCount":1.5}     | /ProcessorCount
            {"HvRuntime":[]}           | /HvRuntime
            {"HvPartition":"true"}     | /HvPartition
            """)
    void aBadContainerConfigIsInvalidAtItsPlace(String document, String place) {
        assertInvalid(BundledSchemas.V1, "ContainerConfig", document, place);
    }

    private static void assertInvalid(String index, String type, String document, String place) {
        assertThat(schema(index, type).validate(json(document)))
                .isNotEmpty()
                .allSatisfy(error -> assertThat(error.getInstanceLocation()).hasToString(place));
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    private static Schema schema(String index, String type) {
        return SCHEMAS.getSchema(SchemaLocation.of(BASE + index + "#/$defs/" + type));
    }
}
