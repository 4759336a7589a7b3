package io.github.hcs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.model.v1.ContainerConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CreateCommandTest {

    @TempDir
    private Path folder;

    private Path config;

    @BeforeEach
    void writeBundle() throws IOException {
        config = Files.writeString(folder.resolve("config.json"), Specs.SMALLEST);
    }

    private static Ran create(Object spec, String... options) {
        String[] arguments = new String[options.length + 4];
        System.arraycopy(options, 0, arguments, 4, options.length);
        arguments[0] = "create";
        arguments[1] = "--owner=me";
        arguments[2] = options.length > 0 && options[0].startsWith("--os-build") ? "--cpu-count=8" : "--os-build=20348";
        arguments[3] = spec.toString();
        return Ran.hcs(arguments);
    }

    @Test
    void takesTheFolderOfABundle() {
        Ran ran = create(folder);

        assertThat(ran).isEqualTo(new Ran(0, Specs.SMALLEST_V2 + "\n", ""));
    }

    @Test
    void takesAFile() {
        assertThat(create(config).out()).isEqualTo(Specs.SMALLEST_V2 + "\n");
    }

    @Test
    void takesStandardInput() {
        Ran ran = Ran.withInput(Specs.SMALLEST, "create", "--owner=me", "--os-build=20348", "-");

        assertThat(ran).isEqualTo(new Ran(0, Specs.SMALLEST_V2 + "\n", ""));
    }

    @Test
    void writesForPeople() {
        assertThat(create(config, "--pretty").out())
                .startsWith("{\n  \"Owner\": \"me\",\n  \"SchemaVersion\": {\n    \"Major\": 2,\n")
                .endsWith("\n}\n");
    }

    @Test
    void writesToAFile() throws IOException {
        Path output = folder.resolve("document.json");

        Ran ran = create(config, "-o", output.toString());

        assertThat(ran).isEqualTo(new Ran(0, "", ""));
        assertThat(output).hasContent(Specs.SMALLEST_V2);
        assertThat(Files.readString(output)).endsWith("}\n");
    }

    @Test
    void leavesTheOutputFileAloneWhenThereIsNoDocument() throws IOException {
        Path output = Files.writeString(folder.resolve("document.json"), "before");
        Files.writeString(config, "{}");

        assertThat(create(config, "-o", output.toString()).exitCode()).isEqualTo(1);
        assertThat(output).hasContent("before");
    }

    @Test
    void saysThatTheOutputCannotBeWritten() {
        Path output = folder.resolve("missing").resolve("document.json");

        assertThat(create(config, "-o", output.toString()))
                .isEqualTo(new Ran(1, "", output + ": cannot be written: its folder does not exist\n"));
        assertThat(create(config, "-o", folder.toString()))
                .isEqualTo(new Ran(1, "", folder + ": is a folder, not a file\n"));
    }

    @Test
    void makesUpAnId() {
        Ran first = create(config, "--schema-version=1.0");
        Ran second = create(config, "--schema-version=1.0");

        String id = ContainerConfig.TYPE.read(first.out()).name();
        assertThat(UUID.fromString(id).version()).isEqualTo(4);
        assertThat(ContainerConfig.TYPE.read(second.out()).name()).isNotEqualTo(id);
    }

    @Test
    void takesTheIdGiven() {
        Ran ran = create(config, "--schema-version=1.0", "--id=web-0");

        assertThat(ContainerConfig.TYPE.read(ran.out()).name()).isEqualTo("web-0");
    }

    @Test
    void choosesTheSchemaByTheBuild() {
        assertThat(create(config, "--os-build=17134").out()).startsWith("{\"SystemType\":\"Container\"");
        assertThat(create(config, "--os-build=17763").out()).contains("\"SchemaVersion\":{\"Major\":2,\"Minor\":1}");
    }

    @Test
    void saysWhatIsNotTakenAsRequested() throws IOException {
        Files.writeString(
                config, Specs.SMALLEST.replace("\"windows\":{", "\"windows\":{\"resources\":{\"cpu\":{\"count\":9}},"));

        Ran ran = create(config, "--schema-version=3.0", "--cpu-count=2");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).contains("\"Processor\":{\"Count\":2}");
        assertThat(ran.errLines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("hcs: notice: SCHEMA_VERSION_IGNORED at requestedSchemaVersion:"),
                        line -> assertThat(line)
                                .startsWith("hcs: notice: PROCESSOR_COUNT_REDUCED at windows.resources.cpu.count:"));
    }

    @Test
    void saysThatItAssumesABuildWhereThereIsNone() {
        Ran ran = Ran.hcs("create", "--owner=me", folder.toString());

        assertThat(ran.out()).isEqualTo(Specs.SMALLEST_V2 + "\n");
        if (System.getProperty("os.name").startsWith("Windows")) {
            assertThat(ran.errLines()).isEmpty();
        } else {
            assertThat(ran.errLines()).singleElement().asString().contains("Windows build 20348 is assumed");
        }
    }

    @Test
    void findsTheUtilityVmInTheFoldersNamed() throws IOException {
        Files.writeString(config, Specs.SMALLEST.replace("\"windows\":{", "\"windows\":{\"hyperv\":{},"));

        Ran found =
                create(config, "--os-build=17134", "--utility-vm-folder=D:\\no", "--utility-vm-folder=C:\\layers\\28");
        assertThat(ContainerConfig.TYPE.read(found.out()).hvRuntime().imagePath())
                .isEqualTo("C:\\layers\\28\\UtilityVM");

        Ran missing = create(config, "--os-build=17134", "--utility-vm-folder=D:\\no");
        assertThat(missing.exitCode()).isEqualTo(1);
        assertThat(missing.err()).startsWith(config + ": UTILITY_VM_NOT_FOUND: windows.layerFolders");
    }

    @Test
    void listsEveryProblemOfASpecAndTheErrorFirst() throws IOException {
        Files.writeString(config, "{\"linux\":{},\"windows\":{\"layerFolders\":[\"a\"]},\"root\":{\"readonly\":true}}");

        Ran ran = create(config);

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errLines())
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(line -> assertThat(line).startsWith(config + ": "))
                .first()
                .asString()
                .startsWith(config + ": LINUX_UNSUPPORTED: linux: ");
    }

    @Test
    void writesForAHostThatKnowsTheSchema() {
        assertThat(create(config, "--for-build=17763")).isEqualTo(new Ran(0, Specs.SMALLEST_V2 + "\n", ""));
        assertThat(create(config, "--for-build=17763", "--on-newer=strip"))
                .isEqualTo(new Ran(0, Specs.SMALLEST_V2 + "\n", ""));
    }

    @Test
    void refusesAHostThatDoesNot() {
        assertThat(create(config, "--for-build=14393"))
                .isEqualTo(new Ran(
                        1,
                        "",
                        config
                                + ": NEWER_THAN_HOST: computeSystem: this schema came with schema 2.0 (Windows 10 1809,"
                                + " Windows Server 2019); the host has no version of this schema (Windows build 14393); choose a"
                                + " newer host, or a document of an older schema\n"));
    }

    @Test
    void explainsWhatAHostDoesNotKnow() {
        Ran ran = create(config, "--for-build=14393", "--on-newer=explain");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).isEqualTo(Specs.SMALLEST_V2 + "\n");
        assertThat(ran.errLines()).singleElement().asString().startsWith("hcs: notice: NEWER_SCHEMA: computeSystem: ");
    }

    @Test
    void hasNothingToLookForInADocumentOfV1() {
        Ran ran = create(config, "--for-build=14393", "--schema-version=1.0", "--id=a");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).startsWith("{\"SystemType\":\"Container\"");
    }

    @Test
    void answersABatchForAHost() {
        Ran ran = Ran.withInput(
                "{\"name\":\"a\",\"osBuild\":20348,\"spec\":" + Specs.SMALLEST + "}\n",
                "create",
                "--batch=-",
                "--for-build=14393");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out())
                .startsWith("{\"name\":\"a\",\"document\":null,\"error\":{\"code\":\"NEWER_THAN_HOST\",\"at\":\"\",");
    }

    @Test
    void saysThatThereIsNoSpec() throws IOException {
        Files.writeString(config, " null\n");

        assertThat(create(config).errLines())
                .singleElement()
                .asString()
                .startsWith(config + ": SPEC_MISSING: spec: there is no spec");
    }

    @Test
    void saysThatAFileIsMissing() {
        assertThat(create(folder.resolve("no.json")))
                .isEqualTo(new Ran(1, "", folder.resolve("no.json") + ": no such file\n"));
        assertThat(create(folder, "--hosting-system=no.json")).isEqualTo(new Ran(1, "", "no.json: no such file\n"));
        assertThat(Ran.hcs("create", "--batch=no.jsonl")).isEqualTo(new Ran(1, "", "no.jsonl: no such file\n"));
    }

    @Test
    void saysThatABundleHasNoConfig() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(create(empty)).isEqualTo(new Ran(1, "", empty.resolve("config.json") + ": no such file\n"));
    }

    @Test
    void saysWhereAHostingSystemIsWrong() throws IOException {
        Path hostingSystem =
                Files.writeString(folder.resolve("vm.json"), "{\"id\":\"vm\",\n \"vsmb\":{\"C:\\\\a\":7}}");

        assertThat(create(config, "--hosting-system=" + hostingSystem))
                .isEqualTo(new Ran(1, "", hostingSystem + ":2:18: /vsmb/C:\\a: expected a text, found the number 7\n"));
    }

    @Test
    void saysWhatOfAHostItDoesNotKnow() throws IOException {
        Path hostingSystem = Files.writeString(folder.resolve("vm.json"), "{\"id\": \"vm\", \"vsbm\": {}}");
        Path facts = Files.writeString(folder.resolve("facts.json"), "{\"hostPath\": {}, \"podId\": \"a\"}");

        assertThat(create(config, "--hosting-system=" + hostingSystem, "--host-facts=" + facts)
                        .err())
                .contains(hostingSystem + ": a hosting system has no member \"vsbm\"; it was ignored\n")
                .contains(facts + ": a request has no member \"hostPath\"; it was ignored\n")
                .doesNotContain("podId");
    }

    @Test
    void refusesAYearAsABuild() {
        Ran ran = create(config, "--os-build=2022");
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err())
                .contains("expected a Windows build from 14393 on, the first that takes HCS documents, such as 20348"
                        + " or ltsc2022, found '2022'");
    }
}
