package io.github.hcs4j.cli.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.DialectId;
import io.github.hcs4j.type.ScalarType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a bundle of a schema has, and what documents it accepts. */
class SchemaBundleTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final String OWN = """
            {
              "title": "Machines",
              "x-hcs-versions": [{"version": "1.0"}, {"version": "1.1"}],
              "$defs": {
                "Vm": {
                  "description": "a machine",
                  "x-hcs-since": "1.0",
                  "required": ["Name"],
                  "properties": {
                    "Name": {"type": "string", "maxLength": 3, "description": "its name"},
                    "Cores": {"type": "integer", "format": "uint8", "minimum": 1, "maximum": 1000, "default": 1},
                    "Ports": {"items": {"type": "integer", "minimum": 1024}, "uniqueItems": true},
                    "Boot": {"$ref": "#/$defs/Boot"},
                    "Mode": {"$ref": "#/$defs/Mode", "x-hcs-since": "1.1"},
                    "Old": {"type": "string", "deprecated": true, "x-hcs-until": "1.0"},
                    "Maybe": {"items": {"type": ["string", "null"]}},
                    "Modes": {"additionalProperties": {"$ref": "#/$defs/Mode"}},
                    "Key": {"type": "string", "writeOnly": true}
                  }
                },
                "Boot": {"oneOf": [{"$ref": "#/$defs/Disk"}, {"$ref": "#/$defs/Net"}]},
                "Disk": {"properties": {"From": {"const": "disk"}, "Slot": {"type": "integer"}}},
                "Net": {"properties": {"From": {"const": "net"}}},
                "Mode": {"enum": ["on", "off"], "x-hcs-values": {"on": {"description": "it runs"}}}
              }
            }
            """;

    @TempDir
    private Path folder;

    private Map<String, ?> bundle(String version, boolean strict) throws IOException {
        Path file = Files.writeString(folder.resolve("vm.schema.json"), OWN);
        return SchemaBundle.ofFile(file, new BundleRequest("Vm", version, false, strict));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"Name": "a"}                                    | both
            {"Name": "a", "Cores": 64, "Ports": [1024]}      | both
            {"Name": "a", "Cores": null, "Boot": null, "Mode": null} | both
            {"Name": "a", "Boot": {"From": "disk", "Slot": 1}} | both
            {"Name": "a", "Maybe": ["x", null], "Modes": {"x": "on"}} | both
            {"Name": "a", "More": 1}                         | open
            {"Name": "a", "Mode": "sleeping"}                | open
            {"Name": "a", "Boot": {"From": "tape"}}          | open
            {"Name": "a", "Old": "x"}                        | open
            {"Name": "a", "Old": 1}                          | open
            {}                                               | none
            {"Name": null}                                   | none
            {"Name": "abcd"}                                 | none
            {"Name": "a", "Cores": 0}                        | none
            {"Name": "a", "Cores": 256}                      | none
            {"Name": "a", "Ports": [80]}                     | none
            {"Name": "a", "Ports": [1024, 1024]}             | none
            {"Name": "a", "Boot": {"Slot": 1}}               | none
            {"Name": "a", "Boot": {"From": "disk", "Slot": "x"}} | none
            {"Name": "a", "Modes": {"x": null}}              | none
            """)
    void accepts(String document, String by) throws IOException {
        assertThat(isAccepted(bundle("1.1", true), document)).isEqualTo(by.equals("both"));
        assertThat(isAccepted(bundle("1.1", false), document)).isEqualTo(!by.equals("none"));
    }

    @Test
    void anEditorHasDescriptionsAndVersionsToShow() throws IOException {
        Map<?, ?> bundle = bundle("1.1", false);
        assertThat(bundle.get("$id")).isEqualTo("urn:hcs4j:vm:Vm:1.1");
        assertThat(bundle.get("title")).isEqualTo("Machines 1.1: Vm");
        assertThat(bundle.get("description")).isEqualTo("A machine. Since schema 1.0.");
        String text = bundle.toString();
        assertThat(text)
                .contains("{description=Its name., type=string, maxLength=3}")
                .contains("{description=Since schema 1.1., $ref=#/$defs/Mode}")
                .contains("{const=on, description=It runs.}")
                .contains("minimum=1, maximum=255, default=1")
                .contains("writeOnly=true")
                .doesNotContain("x-hcs", "x-java");
        assertThat(bundle("1.0", false).toString()).contains("deprecated=true").doesNotContain("sleeping");
    }

    @Test
    void whatARequestCarriesDependsOnItsResourcePath() {
        Map<String, ?> bundle = SchemaBundle.ofResource(
                "hcs/v2/hcs.schema.json", new BundleRequest("ModifySettingRequest", "2.1", false, true));
        String request = """
                {"ResourcePath": "%s", "RequestType": "Add", "Settings": {"Type": "%s", "Path": "C:\\\\data.vhdx"}}
                """;
        String path = "VirtualMachine/Devices/Scsi/0/Attachments/1";
        assertThat(isAccepted(bundle, request.formatted(path, "VirtualDisk"))).isTrue();
        assertThat(isAccepted(bundle, request.formatted(path, "Floppy"))).isFalse();
        assertThat(isAccepted(bundle, request.formatted("Elsewhere", "Floppy"))).isTrue();
    }

    @Test
    void whatThereIsNotIsToldWithWhatThereIs() {
        String schema = "hcs/v2/hcs.schema.json";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SchemaBundle.ofResource(schema, new BundleRequest("Layr", "2.1", false, false)))
                .withMessageStartingWith("the schema has no type \"Layr\" in version 2.1; it has Layer, ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SchemaBundle.ofResource(schema, new BundleRequest("Layer", "3.0", false, false)))
                .withMessageContaining("version \"3.0\" is asked for, and the schema has 2.0, 2.1");
    }

    @Test
    void theMetaschemaAcceptsIt() {
        Schema metaschema = REGISTRY.getSchema(SchemaLocation.of(DialectId.DRAFT_2020_12));
        for (String root : List.of("ComputeSystem", "Properties", "ModifySettingRequest")) {
            Map<String, ?> bundle =
                    SchemaBundle.ofResource("hcs/v2/hcs.schema.json", new BundleRequest(root, "", true, true));
            assertThat(metaschema.validate(ScalarType.ANY.toJson(bundle), InputFormat.JSON))
                    .isEmpty();
            assertThat(((Map<?, ?>) bundle.get("$defs")).values()).doesNotContainNull();
        }
    }

    private static boolean isAccepted(Map<String, ?> bundle, String document) {
        return REGISTRY.getSchema(ScalarType.ANY.toJson(bundle))
                .validate(document, InputFormat.JSON)
                .isEmpty();
    }
}
