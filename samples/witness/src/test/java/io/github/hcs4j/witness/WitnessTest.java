package io.github.hcs4j.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.hcs4j.model.v1.ContainerConfig;
import io.github.hcs4j.model.v2.ComputeSystem;
import io.github.hcs4j.type.JsonType;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The classes of another generator and those of hcs4j read the same documents and write the same. */
class WitnessTest {

    private static final String CONTAINER_CONFIG = "classpath:/hcs/v1/hcs.schema.json#/$defs/ContainerConfig";
    private static final String COMPUTE_SYSTEM = "classpath:/hcs/v2/hcs.schema.json#/$defs/ComputeSystem";

    private static final String V1_CONTAINER = """
            {
              "SystemType": "Container",
              "Name": "web-1",
              "Owner": "acme",
              "IgnoreFlushesDuringBoot": true,
              "LayerFolderPath": "C:\\\\scratch\\\\web-1",
              "Layers": [
                {"ID": "2d9d0c5c-0e1c-5f0a-8b9e-6a54e2d8a6b1", "Path": "C:\\\\images\\\\app"},
                {"ID": "91c6f1e2-7a3b-5d4c-9e8f-0a1b2c3d4e5f", "Path": "C:\\\\images\\\\base"}
              ],
              "ProcessorCount": 2,
              "ProcessorWeight": 500,
              "MemoryMaximumInMB": 512,
              "HostName": "web",
              "MappedDirectories": [
                {
                  "HostPath": "C:\\\\data",
                  "ContainerPath": "C:\\\\app",
                  "ReadOnly": false,
                  "BandwidthMaximum": 0,
                  "IOPSMaximum": 400
                }
              ],
              "MappedPipes": [{"HostPath": "\\\\\\\\.\\\\pipe\\\\agent", "ContainerPipeName": "agent"}],
              "HvPartition": true,
              "EndpointList": ["endpoint-1"],
              "HvRuntime": {"ImagePath": "C:\\\\images\\\\base\\\\UtilityVM", "SkipTemplate": true},
              "AllowUnqualifiedDNSQuery": true,
              "TerminateOnLastHandleClosed": true
            }
            """;

    private static final String V2_CONTAINER = """
            {
              "Owner": "acme",
              "SchemaVersion": {"Major": 2, "Minor": 1},
              "ShouldTerminateOnLastHandleClosed": true,
              "Container": {
                "GuestOs": {"HostName": "web"},
                "Storage": {
                  "Layers": [{"Id": "2d9d0c5c-0e1c-5f0a-8b9e-6a54e2d8a6b1", "Path": "C:\\\\images\\\\base"}],
                  "Path": "\\\\\\\\?\\\\Volume{6a1f3d0e-0000-0000-0000-100000000000}\\\\",
                  "QoS": {"IopsMaximum": 500, "BandwidthMaximum": 104857600}
                },
                "MappedDirectories": [
                  {
                    "HostPath": "C:\\\\data",
                    "HostPathType": "AbsolutePath",
                    "ContainerPath": "C:\\\\app\\\\data",
                    "ReadOnly": true
                  }
                ],
                "MappedPipes": [{"ContainerPipeName": "agent", "HostPath": "\\\\\\\\.\\\\pipe\\\\agent"}],
                "Memory": {"SizeInMB": 512},
                "Processor": {"Count": 2, "Weight": 500},
                "Networking": {
                  "AllowUnqualifiedDnsQuery": true,
                  "DnsSearchList": "acme.test",
                  "Namespace": "c0ffee00-0000-4000-8000-000000000001"
                }
              }
            }
            """;

    private static final String V2_VIRTUAL_MACHINE = """
            {
              "Owner": "acme",
              "SchemaVersion": {"Major": 2, "Minor": 4},
              "VirtualMachine": {
                "StopOnReset": true,
                "Chipset": {
                  "Uefi": {
                    "ApplySecureBootTemplate": "Apply",
                    "SecureBootTemplateId": "1734c6e8-3154-4dda-ba5f-a874cc483422",
                    "BootThis": {"DeviceType": "ScsiDrive", "DevicePath": "Primary", "DiskNumber": 0}
                  }
                },
                "ComputeTopology": {
                  "Memory": {"SizeInMB": 2048, "AllowOvercommit": true, "BackingPageSize": "Small"},
                  "Processor": {
                    "Count": 2,
                    "ProcessorFeatureSet": {
                      "ProcessorFeatures": ["Sse3", "Sse4_1"],
                      "XsaveProcessorFeatures": ["Xsave_Opt"],
                      "ProcessorFeatureSetMode": "Permissive"
                    }
                  }
                },
                "Devices": {
                  "ComPorts": {"0": {"NamedPipe": "\\\\\\\\.\\\\pipe\\\\console"}},
                  "Keyboard": {},
                  "Mouse": {},
                  "Scsi": {
                    "Primary": {
                      "Attachments": {
                        "0": {"Type": "VirtualDisk", "Path": "C:\\\\vm\\\\scratch.vhdx", "ReadOnly": false},
                        "1": {"Type": "Iso", "Path": "C:\\\\vm\\\\setup.iso", "ReadOnly": true}
                      }
                    }
                  },
                  "NetworkAdapters": {
                    "nic-0": {
                      "EndpointId": "5f8e3b52-8a4d-4b0e-9d0e-3a8f0c0b1a2d",
                      "MacAddress": "00-15-5D-52-C0-01"
                    }
                  },
                  "VideoMonitor": {"HorizontalResolution": 1024, "VerticalResolution": 768}
                },
                "StorageQoS": {"IopsMaximum": 5000}
              }
            }
            """;

    private static final ObjectMapper STRICT =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @TempDir
    static Path folder;

    private static Witness witness;

    @BeforeAll
    static void generateAndCompile() throws Exception {
        witness = Witness.in(folder);
    }

    @AfterAll
    static void close() throws Exception {
        witness.close();
    }

    @Test
    void everyDefinitionOfEveryFileBecomesType() throws Exception {
        List<SchemaFile> files = SchemaFile.all();
        assertThat(files)
                .extracting(SchemaFile::path)
                .contains("hcs/v1/hcs.schema.json", "hcs/v2/hcs.schema.json", "oci/runtime-spec.schema.json")
                .anyMatch(path -> path.startsWith("hcs/v2/overlays/"));
        for (SchemaFile file : files) {
            assertThat(file.definitions()).as(file.path()).isNotEmpty();
            for (String definition : file.definitions()) {
                assertThat(witness.type(file.reference(definition)))
                        .as(file.reference(definition))
                        .isNotNull();
            }
        }
    }

    @Test
    void sameIsSaidOfContainerInSchemaV1() throws Exception {
        assertSame(CONTAINER_CONFIG, ContainerConfig.TYPE, V1_CONTAINER);
    }

    @Test
    void sameIsSaidOfContainerInSchemaV2() throws Exception {
        assertSame(COMPUTE_SYSTEM, ComputeSystem.TYPE, V2_CONTAINER);
    }

    @Test
    void sameIsSaidOfVirtualMachine() throws Exception {
        assertSame(COMPUTE_SYSTEM, ComputeSystem.TYPE, V2_VIRTUAL_MACHINE);
    }

    /** The witness takes every whole number for an {@code Integer}; hcs4j goes by the format. */
    @Test
    void unsignedNumbersOverflowInWitnessOnly() throws Exception {
        assertOverflow(
                CONTAINER_CONFIG,
                ContainerConfig.TYPE,
                V1_CONTAINER,
                "/MappedDirectories/0",
                "IOPSMaximum",
                "18446744073709551615");
        assertOverflow(CONTAINER_CONFIG, ContainerConfig.TYPE, V1_CONTAINER, "", "ProcessorCount", "4294967295");
        assertOverflow(
                COMPUTE_SYSTEM,
                ComputeSystem.TYPE,
                V2_CONTAINER,
                "/Container/Storage/QoS",
                "BandwidthMaximum",
                "8589934592");
        assertOverflow(
                COMPUTE_SYSTEM,
                ComputeSystem.TYPE,
                V2_VIRTUAL_MACHINE,
                "/VirtualMachine/ComputeTopology/Memory",
                "HighMmioBaseInMB",
                "18446744073709551615");
    }

    /** Overlays are an invention of these schemas: hcs4j adds their members to a type, the witness does not. */
    @Test
    void memberOfOverlayIsKnownToModelOnly() throws Exception {
        String disk = "/VirtualMachine/Devices/Scsi/Primary/Attachments/0";
        ObjectNode document = tree(V2_VIRTUAL_MACHINE);
        ((ObjectNode) document.at(disk)).put("IgnoreFlushes", true);

        assertThatThrownBy(() -> byWitness(COMPUTE_SYSTEM, document))
                .isInstanceOf(UnrecognizedPropertyException.class)
                .hasMessageContaining("IgnoreFlushes");

        JsonNode written = byModel(ComputeSystem.TYPE, document);
        assertThat(written).isEqualTo(document);
        ((ObjectNode) written.at(disk)).remove("IgnoreFlushes");
        assertThat(written).isEqualTo(byWitness(COMPUTE_SYSTEM, tree(V2_VIRTUAL_MACHINE)));
    }

    /** Both know every member of the document, and both write back all of it. */
    private static <T> void assertSame(String reference, JsonType<T> type, String text) throws Exception {
        ObjectNode document = tree(text);
        JsonNode model = byModel(type, document);
        assertThat(model).isEqualTo(byWitness(reference, document));
        assertThat(model).isEqualTo(document);
    }

    private static <T> void assertOverflow(
            String reference, JsonType<T> type, String text, String pointer, String member, String number)
            throws Exception {
        ObjectNode document = tree(text);
        ((ObjectNode) document.at(pointer)).set(member, STRICT.readTree(number));

        assertThatThrownBy(() -> byWitness(reference, document))
                .isInstanceOf(JsonMappingException.class)
                .hasCauseInstanceOf(InputCoercionException.class)
                .hasMessageContaining("out of range of int")
                .hasMessageContaining(member);

        JsonNode written = byModel(type, document);
        assertThat(written).isEqualTo(document);
        ((ObjectNode) written.at(pointer)).remove(member);
        ((ObjectNode) document.at(pointer)).remove(member);
        assertThat(written).isEqualTo(byWitness(reference, document));
    }

    private static ObjectNode tree(String text) throws IOException {
        return (ObjectNode) STRICT.readTree(text);
    }

    /** What the witness writes of what it read; it refuses what it does not know. */
    private static JsonNode byWitness(String reference, JsonNode document) throws Exception {
        Object read = STRICT.readValue(STRICT.writeValueAsBytes(document), witness.type(reference));
        return STRICT.readTree(STRICT.writeValueAsBytes(read));
    }

    /** What the model writes of what it read, all of which it knows. */
    private static <T> JsonNode byModel(JsonType<T> type, JsonNode document) throws Exception {
        T read = type.read(document.toString().getBytes(StandardCharsets.UTF_8));
        assertKnown(read);
        return STRICT.readTree(type.toJson(read));
    }

    private static void assertKnown(@Nullable Object value) throws Exception {
        if (value instanceof List<?> list) {
            for (Object element : list) {
                assertKnown(element);
            }
        } else if (value instanceof Map<?, ?> map) {
            for (Object element : map.values()) {
                assertKnown(element);
            }
        } else if (value instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                Object part = component.getAccessor().invoke(record);
                if (component.getName().equals("unknownMembers")) {
                    assertThat(part).as("unknown to %s", record.getClass()).isEqualTo(Map.of());
                } else {
                    assertKnown(part);
                }
            }
        }
    }
}
