package io.github.hcs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.type.ScalarType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaDiffCommandTest {

    private static final Path BUNDLED = Path.of("../../schemas/src/main/resources/hcs");

    private static final String OLDER = """
            {
              "x-hcs-versions": [{"version": "1.0", "build": 1, "release": "one"}],
              "$defs": {
                "Disk": {
                  "type": "object",
                  "required": ["Path"],
                  "properties": {
                    "Path": {"type": "string"},
                    "Size": {"type": "integer", "format": "uint16"},
                    "Mode": {"$ref": "#/$defs/Mode_2"},
                    "Retries": {"type": "integer", "format": "int32", "default": 3}
                  }
                },
                "Mode_2": {"enum": ["Fast", "Safe"]}
              }
            }
            """;

    private static final String NEWER = """
            {
              "x-hcs-versions": [{"version": "1.0", "build": 1, "release": "one"},
                                 {"version": "1.1", "build": 2, "release": "two"}],
              "$defs": {
                "Disk": {
                  "type": "object",
                  "properties": {
                    "HostPath": {"type": "string", "x-hcs-aliases": ["Path"]},
                    "Size": {"type": "integer", "format": "uint32"},
                    "Mode": {"$ref": "#/$defs/Mode"},
                    "Retries": {"type": "integer", "format": "int32", "default": 5.0},
                    "Cache": {"type": "boolean", "x-hcs-since": "1.1"}
                  }
                },
                "Mode": {"enum": ["Fast", "Safe", "Both"], "x-hcs-aliases": ["Mode_2"]}
              }
            }
            """;

    @TempDir
    Path folder;

    private String older;
    private String newer;

    @BeforeEach
    void writeSchemas() throws IOException {
        older = file("older.schema.json", OLDER);
        newer = file("newer.schema.json", NEWER);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void tellsThatNothingChanged() {
        assertThat(Ran.hcs("schema", "diff", "2.3", "v2@2.3", "--fail-on", "any"))
                .isEqualTo(new Ran(0, "v2@2.3 -> v2@2.3: nothing changed\n", ""));
        assertThat(Ran.hcs("schema", "diff", older, older, "--fail-on", "any").exitCode())
                .isZero();
    }

    @Test
    void tellsWhatChangedBetweenFiles() {
        Ran ran = Ran.hcs("schema", "diff", older, newer, "--mappers", "Disk");

        assertThat(ran.exitCode()).as(ran.err()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).startsWith(older + " -> " + newer + """
                : 7 changes, 4 breaking for documents

                Disk
                  ~ HostPath: member renamed: Path -> HostPath  [1, breaking]
                      each subclass of DiskMapper must drop path
                      each subclass of DiskMapper must implement hostPath
                  ~ HostPath: requirement changed: required -> optional  [2, breaking]
                  ~ Size: member retyped: uint16 -> uint32  [3, breaking]
                      each subclass of DiskMapper must return Long from size
                  ~ Retries: absence changed: 3 -> 5  [4, breaking]
                  + Cache: boolean, since 1.1  [5]
                      each subclass of DiskMapper must implement cache

                Mode
                  ~ type renamed: Mode_2 -> Mode  [6]
                  + Both: BOTH  [7]

                [1] member renamed
                  sent:   breaking: a document with the old name is refused
                """);
        assertThat(ran.out()).contains("""

                [3] member retyped
                  sent:   compatible: the new type has every value of the old
                  read:   breaking: the old type lacks values of the new; such a value cannot be read
                  source: breaking: accessor and builder have another Java type
                """);
    }

    @Test
    void showsAVersionOfAFile() {
        assertThat(Ran.hcs("schema", "diff", newer + "@1.0", newer + "@1.1").out())
                .contains(": 1 change, none breaking for documents\n\nDisk\n  + Cache: boolean, since 1.1  [1]\n");
    }

    @Test
    void writesJsonWithAllThatIsKnown() {
        Map<?, ?> facts = json("schema", "diff", older, newer, "--json", "--mappers=Disk");

        assertThat(facts.get("older")).isEqualTo(older);
        assertThat(facts.get("newer")).isEqualTo(newer);
        assertThat(facts.get("breaking")).isEqualTo(true);
        assertThat(change(facts, "MemberAdded", "Cache"))
                .isEqualTo("{change=MemberAdded, type=Disk, member=Cache, before=null, after=boolean,"
                        + " definition={name=Cache, type=boolean, javaName=cache, since=1.1, until=null,"
                        + " required=false, absence=null, pattern=null},"
                        + " sent={breaking=false, reason=no older document has it; set it only for hosts whose schema"
                        + " has it, others refuse the document},"
                        + " read={breaking=false, reason=it is kept among the unknown members and written back},"
                        + " source={breaking=false, reason=builder and accessors are used as before; the constructor"
                        + " and record patterns, which are no API, have one more component},"
                        + " binary={breaking=false, reason=builder and accessors are as before; the older constructor,"
                        + " which is no API, is gone},"
                        + " mappers=[{mapper=DiskMapper, implementation=each subclass of DiskMapper, duty=implement,"
                        + " method=cache, javaType=Boolean, unmapped=null,"
                        + " text=each subclass of DiskMapper must implement cache}]}");
    }

    @ParameterizedTest
    @CsvSource({"2.3, 2.3, breaking, 0", "2.0, 2.1, breaking, 0", "2.3, 2.5, breaking, 1", "2.3, 2.5, any, 1"})
    void failsOnWhatItIsToldTo(String before, String after, String failOn, int exitCode) {
        Ran ran = Ran.hcs("schema", "diff", before, after, "--fail-on", failOn);
        assertThat(ran.exitCode()).isEqualTo(exitCode);
        assertThat(ran.out()).startsWith("v2@" + before + " -> v2@" + after);
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void failsOnChangesThatBreakNoDocumentOnlyIfItIsToldTo() {
        assertThat(Ran.hcs("schema", "diff", newer + "@1.0", newer + "@1.1", "--fail-on=breaking")
                        .exitCode())
                .isZero();
        assertThat(Ran.hcs("schema", "diff", newer + "@1.0", newer + "@1.1", "--fail-on=any")
                        .exitCode())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1", "v2"})
    void aModelIsWhatItsFileSays(String model) {
        assertThat(Ran.hcs(
                                "schema",
                                "diff",
                                model,
                                BUNDLED.resolve(model + "/hcs.schema.json").toString(),
                                "--json")
                        .out())
                .contains("\"changes\": []");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0", "2.1", "2.3", "2.5", "2.6"})
    void aVersionOfAModelIsWhatThatVersionOfItsFileSays(String version) {
        String file = BUNDLED.resolve("v2/hcs.schema.json").toString();
        assertThat(Ran.hcs("schema", "diff", "v2@" + version, file + '@' + version)
                        .out())
                .isEqualTo("v2@" + version + " -> " + file + '@' + version + ": nothing changed\n");
    }

    @Test
    void namesTheRenderersOfTheBundledMapping() {
        assertThat(Ran.hcs("schema", "diff", "2.1", "2.3").out())
                .contains("V2ContainerRenderer must implement additionalDeviceNamespace");
        assertThat(Ran.hcs("schema", "diff", "2.3", "2.5", "--mappers", "Chipset")
                        .out())
                .contains("each subclass of ChipsetMapper must implement enableHibernation");
    }

    @Test
    void tellsWhatIsWrongWithAFileAndWhere() throws IOException {
        String wrong = file("wrong.schema.json", """
                {"$defs": {"Disk": {"type": "object", "properties": {
                  "Path": {"$ref": "#/$defs/Nothing"},
                  "Size": {"type": "string", "x-hcs-since": "two"}}}}}
                """);
        Ran ran = Ran.hcs("schema", "diff", older, wrong);
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errLines())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line)
                        .startsWith(wrong + ": HCS004 wrong.schema.json#/$defs/Disk/properties/Path/$ref:2:20: "))
                .anySatisfy(line -> assertThat(line).startsWith(wrong + ": HCS014 wrong.schema.json#/$defs/Disk"));
    }

    @Test
    void tellsWarningsAndComparesAllTheSame() throws IOException {
        String odd = file("odd.schema.json", """
                {"$defs": {"Disk": {"type": "object", "properties": {"Path": {"type": ["string", "integer"]}}}}}
                """);
        Ran ran = Ran.hcs("schema", "diff", odd, odd);
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.err()).contains("HCS008");
        assertThat(ran.out()).endsWith(": nothing changed\n");
    }

    @Test
    void opensNothingOutsideTheFolderOfTheFile() throws IOException {
        String leaving = file("leaving.schema.json", """
                {"$defs": {"Disk": {"$ref": "../other.schema.json"}}}
                """);
        Ran ran = Ran.hcs("schema", "diff", leaving, older);
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err()).contains("HCS005", "leads out of the schemas");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such.json", "v3", "."})
    void aFileThatIsNotThereIsInvalidInput(String argument) {
        Ran ran = Ran.hcs("schema", "diff", argument, "2.1");
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errLines()).hasSize(1);
        assertThat(ran.err()).startsWith(argument + ": ");
    }

    @Test
    void namesOfASchemaCannotCommandATerminal() throws IOException {
        String coloured = file("coloured.schema.json", """
                {"$defs": {"Disk": {"type": "object", "properties": {"\\u001b[31mRed": {"type": "string"}}}}}
                """);
        String plain = file("plain.schema.json", """
                {"$defs": {"Disk": {"type": "object", "properties": {}}}}
                """);
        assertThat(Ran.hcs("schema", "diff", plain, coloured).out())
                .contains("?[31mRed")
                .doesNotContain("\u001b");
    }

    @Test
    void writesToAFile() throws IOException {
        Path out = folder.resolve("out.txt");
        assertThat(Ran.hcs("schema", "diff", "2.0", "2.0", "-o", out.toString()))
                .isEqualTo(new Ran(0, "", ""));
        assertThat(out).hasContent("v2@2.0 -> v2@2.0: nothing changed\n");
    }

    private static Map<?, ?> json(String... command) {
        Ran ran = Ran.hcs(command);
        assertThat(ran.exitCode()).as(ran.err()).isZero();
        return (Map<?, ?>) ScalarType.ANY.read(ran.out());
    }

    private static String change(Map<?, ?> facts, String kind, String member) {
        return ((List<?>) facts.get("changes"))
                .stream()
                        .map(change -> (Map<?, ?>) change)
                        .filter(change -> change.get("change").equals(kind) && member.equals(change.get("member")))
                        .findFirst()
                        .orElseThrow()
                        .toString();
    }

    @Test
    void comparesWithARevisionInGit(@TempDir Path repository) throws IOException, InterruptedException {
        Path file = Files.writeString(repository.resolve("vm.schema.json"), OLDER);
        git(repository, "init", "-q");
        git(repository, "add", ".");
        git(repository, "-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "-m", "older");
        Files.writeString(file, NEWER);
        Ran ran = Ran.hcs("schema", "diff", "HEAD:" + file, file.toString());
        assertThat(ran.exitCode()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("+ Cache: boolean, since 1.1");
        Ran none = Ran.hcs("schema", "diff", "HEAD~9:" + file, file.toString());
        assertThat(none.exitCode()).isEqualTo(1);
        assertThat(none.err()).startsWith("HEAD~9:" + file + ": git has no such file; expected REVISION:PATH");
    }

    private static void git(Path repository, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-C", repository.toString()));
        command.addAll(List.of(arguments));
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }
}
