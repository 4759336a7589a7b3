package io.github.hcs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.params.provider.ValueSource;

class SchemaCommandTest {

    @Test
    void exportsMembersAndValuesWithTheirVersions() {
        Map<String, ?> types = types();
        assertThat(types.get("PathType"))
                .asString()
                .isEqualTo("{kind=enum, since=2.1, until=null, values=[{name=AbsolutePath, since=2.1, until=null},"
                        + " {name=VirtualSmbShareName, since=2.1, until=null}]}");
        assertThat(field(types, "ComputeSystem", "HostedSystem").get("type")).isEqualTo("any");
        assertThat(field(types, "Container_Memory", "SizeInMB").get("type")).isEqualTo("uint64");
        assertThat(field(types, "Container", "MappedDirectories").get("type")).isEqualTo("array:ref:MappedDirectory");
        assertThat(types.get("NetworkModifyRequestType"))
                .as("a value that goes with its type")
                .asString()
                .contains("until=2.3, values=[{name=PreAdd, since=2.1, until=2.3}");
        assertThat(field(types, "Devices", "KernelIntegration").get("until")).isEqualTo("2.3");
        assertThat(field(types, "CombinedLayers", "FilterType").get("since")).isEqualTo("2.9");
    }

    @ParameterizedTest
    @CsvSource({"v1, ContainerConfig", "v2, ComputeSystem", "oci, Spec"})
    void exportsEachModel(String model, String type) {
        assertThat(types("--model", model)).containsKey(type);
    }

    @Test
    void exportsOneVersion() {
        Map<String, ?> types = types("--version", "2.1");
        assertThat(types.get("MappedDirectory"))
                .asString()
                .contains("HostPathType")
                .doesNotContain("SupportCloudFiles");
        assertThat(types).doesNotContainKey("ContainersDef_Device");
        assertThat(types("--version", "2.3")).containsKey("ContainersDef_Device");
    }

    /** No source tells since when a member of schema v1 is there; in the only version, it is. */
    @Test
    void exportsTheOnlyVersion() {
        Map<String, ?> types = types("--model", "v1", "--version", "1.0");
        assertThat(map(types.get("Layer")).get("since")).isEqualTo("1.0");
        assertThat(field(types, "Layer", "Path").get("since")).isNull();
        assertThat(types).isEqualTo(types("--model", "v1"));
    }

    @Test
    void showsAnObject() {
        assertThat(Ran.hcs("schema", "show", "v2:MappedPipe")).isEqualTo(new Ran(0, """
                MappedPipe  io.github.hcs4j.model.v2.MappedPipe  since 2.0
                  ContainerPipeName  string                  containerPipeName()  since 2.0
                  HostPath           string                  hostPath()           since 2.0
                  HostPathType       ref:MappedPipePathType  hostPathType()       since 2.1
                """, ""));
    }

    @Test
    void showsAnEnumeration() {
        assertThat(Ran.hcs("schema", "show", "PathType").out()).isEqualTo("""
                PathType  io.github.hcs4j.model.v2.PathType  since 2.1
                  "AbsolutePath"         ABSOLUTE_PATH           since 2.1
                  "VirtualSmbShareName"  VIRTUAL_SMB_SHARE_NAME  since 2.1
                """);
    }

    @Test
    void showsTheLedger() {
        Ran ran = Ran.hcs("schema", "ledger");
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().lines().map(line -> line.strip().replaceAll(" {2,}", "|")))
                .contains(
                        "hostname|2019 2026|HostName|GuestOs.HostName",
                        "root.readonly|2019 2026|-|-|refused: ROOT_READONLY",
                        "windows.credentialSpec|2026|Credentials|ContainerCredentialGuard|refused:"
                                + " CREDENTIALS_DISABLED, CREDENTIAL_GUARD_MISSING; ignored, unless it is text: a"
                                + " credential spec is text",
                        "windows.credentialSpec|2019|Credentials|-|ignored, v1, unless it is text: schema 1.0 takes a"
                                + " credential spec as text; ignored, v2: schema 2 takes no credential spec",
                        "Container|GuestOs|2019 2026|V2ContainerRenderer.guestOs",
                        "Container|RegistryChanges|2026|V2ContainerRenderer.registryChanges",
                        "ContainerConfig|LayerFolderPath|2019|V1Renderer.layerFolderPath",
                        "Container|HvSocket|unmapped: The OCI spec has nothing that says it.",
                        "MappedDir|HostPath|2019 2026|V1Parts.DirectoryRenderer.hostPath");
    }

    @Test
    void writesTheLedgerAsJson() {
        Map<String, ?> ledger =
                map(ScalarType.ANY.read(Ran.hcs("schema", "ledger", "--json").out()));
        assertThat(ledger).containsOnlyKeys("spec", "linux", "v1", "v2");
        assertThat(ledger.get("spec"))
                .asString()
                .contains(
                        "{member=root.readonly, 2019={v1=[], v2=[], refused=[ROOT_READONLY], ignored=[], elsewhere=null},"
                                + " 2026={v1=[], v2=[], refused=[ROOT_READONLY], ignored=[], elsewhere=null}}")
                .contains("ignored=[{when=v2, reason=schema 2 has no such setting}]");
        assertThat(ledger.get("linux"))
                .asString()
                .contains("{member=linux.cgroupsPath, reason=the guest chooses the control group of a container}");
        assertThat(ledger.get("v2"))
                .asString()
                .contains("{type=Container, member=GuestOs, method=V2ContainerRenderer.guestOs,"
                        + " rules=[2019, 2026], unmapped=null}")
                .contains("member=HvSocket, method=null, rules=[], unmapped=The OCI spec has nothing that says it.");
    }

    @Test
    void showsTheAnnotations() {
        Ran ran = Ran.hcs("schema", "annotations");
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out().lines().map(line -> line.strip().replaceAll(" {2,}", "|")))
                .hasSize(21)
                .contains("io.microsoft.container.processor.count|integer|windows.resources.cpu.count|Windows"
                        + "|ProcessorCount, Processor.Count|notice, absent");
        assertThat(Ran.hcs("schema", "annotations", "--all").out().lines()).hasSize(104);
        assertThat(ScalarType.ANY.read(
                        Ran.hcs("schema", "annotations", "--all", "--json").out()))
                .asString()
                .contains("{key=io.microsoft.network.ncproxy, type=text, default=none, kinds=shim, effect=null,"
                        + " refused=[]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"schema", "schema export --version two", "schema show NoSuchType"})
    void refusesWhatItDoesNotKnow(String command) {
        Ran ran = Ran.hcs(command.split(" "));
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).isNotEmpty().doesNotContain("Exception", "\tat ");
    }

    private static Map<String, ?> types(String... options) {
        String[] command = new String[options.length + 2];
        command[0] = "schema";
        command[1] = "export";
        System.arraycopy(options, 0, command, 2, options.length);
        Ran ran = Ran.hcs(command);
        assertThat(ran.exitCode()).as(ran.err()).isZero();
        return map(map(ScalarType.ANY.read(ran.out())).get("types"));
    }

    private static Map<String, ?> field(Map<String, ?> types, String type, String name) {
        List<?> fields = (List<?>) map(types.get(type)).get("fields");
        return fields.stream()
                .map(SchemaCommandTest::map)
                .filter(field -> field.get("name").equals(name))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked") // a JSON object has texts for names
    private static Map<String, ?> map(Object value) {
        return (Map<String, ?>) value;
    }

    @Test
    void writesABundle(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("hcs.schema.json");
        assertThat(Ran.hcs("schema", "bundle", "Layer", "--version", "2.1", "--strict", "-o", file.toString()))
                .isEqualTo(new Ran(0, "", ""));
        assertThat(Files.readString(file))
                .startsWith("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n")
                .contains("\"$ref\": \"#/$defs/Layer\"")
                .endsWith("}\n");
        Path own = Files.writeString(folder.resolve("vm.schema.json"), "{\"$defs\": {\"Vm\": {\"type\": \"object\"}}}");
        assertThat(Ran.hcs("schema", "bundle", "Vm", "--model", own.toString()).out())
                .contains("\"$id\": \"urn:hcs4j:vm:Vm\"");
    }

    @Test
    void aBundleOfWhatIsNotThereIsTold(@TempDir Path folder) throws IOException {
        assertThat(Ran.hcs("schema", "bundle", "Layr").exitCode()).isEqualTo(2);
        assertThat(Ran.hcs("schema", "bundle", "Layr").err()).contains("the schema has no type \"Layr\"; it has Layer");
        assertThat(Ran.hcs("schema", "bundle", "Layer", "--model", "none.json"))
                .isEqualTo(new Ran(
                        1, "", "none.json: no such file; expected v1, v2, oci, or the path of a schema file\n"));
        Path own =
                Files.writeString(folder.resolve("vm.schema.json"), "{\"$defs\": {\"Vm\": {\"x-hcs-sinc\": \"1\"}}}");
        Ran typo = Ran.hcs("schema", "bundle", "Vm", "--model", own.toString());
        assertThat(typo.exitCode()).isEqualTo(1);
        assertThat(typo.err()).startsWith(own + ": HCS025 vm.schema.json#/$defs/Vm/x-hcs-sinc:1:");
    }
}
