package io.github.hcs4j.quickstart;

import static io.github.hcs4j.model.v2.ModifyRequestType.Known.ADD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.container.ContainerRequest;
import io.github.hcs4j.container.MappingResult;
import io.github.hcs4j.container.WindowsContainers;
import io.github.hcs4j.gate.Encoded;
import io.github.hcs4j.gate.VersionGate;
import io.github.hcs4j.host.HostMachine;
import io.github.hcs4j.model.oci.Spec;
import io.github.hcs4j.model.v2.Attachment;
import io.github.hcs4j.model.v2.AttachmentType;
import io.github.hcs4j.model.v2.ComputeSystem;
import io.github.hcs4j.model.v2.ModifySettingRequest;
import io.github.hcs4j.version.WindowsBuild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows of programs stands here, and does what the README says. */
class ReadmeTest {

    private static final Path SAMPLES = Path.of("..");
    private static final Pattern SECTION = Pattern.compile("(?ms)^## (?:In a program|For an older host)$(.*?)(?=^## )");
    private static final Pattern SNIPPET = Pattern.compile("(?ms)^```java\\n(.*?)^```$");

    @Test
    void aSpecBecomesADocument() throws IOException {
        MappingResult result = WindowsContainers.map(ContainerRequest.builder()
                .id("web-0")
                .owner("ci")
                .spec(Spec.read(SAMPLES.resolve("bundles/argon-v2/config.json")))
                .host(HostMachine.of(WindowsBuild.SERVER_2022, 8))
                .build());
        result.notices().forEach(System.err::println);
        String json = result.document().toJson();

        assertThat(ComputeSystem.read(json).owner()).isEqualTo("ci");
    }

    @Test
    void aDocumentIsBuiltReadChangedAndWritten(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("vm.json");

        ComputeSystem vm = ComputeSystem.builder()
                .owner("ci")
                .schemaVersion(v -> v.major(2).minor(1))
                .virtualMachine(m -> m.computeTopology(t -> t.memory(y -> y.sizeInMB(2048))))
                .build();
        vm.writeTo(file);

        ComputeSystem newer = ComputeSystem.read(file).with(s -> s.putUnknownMembers("Newer", List.of(1)));
        newer.writeTo(file);

        ComputeSystem bigger = ComputeSystem.read(file)
                .with(s -> s.virtualMachine(m -> m.computeTopology(t -> t.memory(y -> y.sizeInMB(4096)))));
        bigger.writePrettyTo(file);

        assertThat(ComputeSystem.read(file).toJson())
                .isEqualTo("{\"Owner\":\"ci\",\"SchemaVersion\":{\"Major\":2,\"Minor\":1},\"VirtualMachine\":"
                        + "{\"ComputeTopology\":{\"Memory\":{\"SizeInMB\":4096}}},\"Newer\":[1]}");
    }

    @Test
    void aRequestCarriesATypedValue() {
        ModifySettingRequest add = ModifySettingRequest.builder()
                .resourcePath("VirtualMachine/Devices/Scsi/0/Attachments/1")
                .requestType(ADD)
                .settings(Attachment.builder()
                        .type(AttachmentType.Known.VIRTUAL_DISK)
                        .path("C:\\data.vhdx")
                        .build())
                .build();
        Attachment disk = add.settings(Attachment.TYPE);

        assertThat(disk.path()).isEqualTo("C:\\data.vhdx");
        assertThat(ModifySettingRequest.read(add.toJson())).isEqualTo(add);
    }

    @Test
    void aDocumentIsMadeTrueForAnOlderHost() {
        ComputeSystem vm = ComputeSystem.read("{\"SchemaVersion\":{\"Major\":2,\"Minor\":1},\"VirtualMachine\":"
                + "{\"ComputeTopology\":{\"Memory\":{\"SizeInMB\":2048}}}}");

        ComputeSystem hinted = vm.with(s ->
                s.virtualMachine(m -> m.computeTopology(t -> t.memory(y -> y.enableColdDiscardHint(true)))));
        Encoded forHost = VersionGate.forBuild(WindowsBuild.SERVER_2019).strip(hinted);
        forHost.findings().forEach(System.err::println);
        String json = forHost.toJson();

        assertThat(forHost.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.toString())
                        .contains("/VirtualMachine/ComputeTopology/Memory/EnableColdDiscardHint", "2.2", "2.1"));
        assertThat(json).isEqualTo(vm.toJson());
    }

    @Test
    void theReadmeShowsWhatStandsHere() throws IOException {
        String source =
                withoutSpace(Files.readString(Path.of("src/test/java/io/github/hcs4j/quickstart/ReadmeTest.java")));
        List<String> snippets = SECTION.matcher(
                        Files.readString(SAMPLES.resolve("../README.md")).replace("\r\n", "\n"))
                .results()
                .flatMap(section -> SNIPPET.matcher(section.group(1)).results())
                .flatMap(snippet -> List.of(snippet.group(1).split("\n\n")).stream())
                .toList();

        assertThat(snippets).hasSize(5).allSatisfy(snippet -> assertThat(source).contains(withoutSpace(snippet)));
    }

    /** The place of the spec is another here. */
    private static String withoutSpace(String text) {
        return text.replace("SAMPLES.resolve(\"bundles/argon-v2/config.json\")", "Path.of(\"config.json\")")
                .replaceAll("\\s", "");
    }
}
