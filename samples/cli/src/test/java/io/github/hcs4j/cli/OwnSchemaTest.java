package io.github.hcs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.type.ScalarType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each command that takes a model takes a schema file. */
class OwnSchemaTest {

    private static final String SCHEMA = """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "title": "Machines of ACME",
              "x-hcs-versions": [
                {"version": "1.0", "build": 17763, "release": "Windows Server 2019"},
                {"version": "1.1", "build": 20348, "release": "Windows Server 2022"}
              ],
              "$defs": {
                "Vm": {
                  "description": "A machine.",
                  "x-hcs-since": "1.0",
                  "required": ["Name"],
                  "properties": {
                    "Name": {"type": "string"},
                    "Cores": {"type": "integer", "format": "uint8", "maximum": 64},
                    "State": {"$ref": "#/$defs/State"},
                    "Disks": {"type": "array", "items": {"$ref": "parts/disk.schema.json"}, "x-hcs-since": "1.1"},
                    "Extra": {"x-hcs-carries": ["#/$defs/Vm"]}
                  }
                },
                "State": {"x-hcs-since": "1.0", "enum": ["Off", "Running"]}
              }
            }
            """;

    @TempDir
    private Path folder;

    private String schema = "";

    @BeforeEach
    void writeTheSchema() throws IOException {
        Files.createDirectories(folder.resolve("parts"));
        schema = file("vm.schema.json", SCHEMA);
        file("parts/disk.schema.json", "{\"title\": \"Disk\", \"properties\": {\"Path\": {\"type\": \"string\"}}}");
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private Ran run(String command, String... arguments) {
        List<String> all = new ArrayList<>(List.of(command.split(" ")));
        all.addAll(List.of("--model", schema));
        all.addAll(List.of(arguments));
        return Ran.hcs(all.toArray(String[]::new));
    }

    @Test
    void formatsADocument() throws IOException {
        String document = file("a.json", "{\"Zed\": 1, \"Cores\": 2.0, \"Name\": \"web\", \"State\": \"Paused\"}");
        assertThat(run("format --compact", "--as", "Vm", document))
                .isEqualTo(new Ran(0, "{\"Name\":\"web\",\"Cores\":2,\"State\":\"Paused\",\"Zed\":1}\n", ""));
    }

    @Test
    void formatsADocumentForAHost() throws IOException {
        String document = file("a.json", "{\"Name\": \"web\", \"Disks\": [{}]}");
        Ran stripped = run("format --compact --for-build 17763 --on-newer strip", "--as", "Vm", document);
        assertThat(stripped.exitCode()).isZero();
        assertThat(stripped.out()).isEqualTo("{\"Name\":\"web\"}\n");
        assertThat(stripped.err()).contains("/Disks").hasLineCount(1);
        assertThat(run("format --for-build 17763", "--as", "Vm", document).exitCode())
                .isEqualTo(1);
    }

    @Test
    void validatesADocument() throws IOException {
        String document = file("a.json", "{\"Nam\": \"web\", \"Cores\": 65, \"Disks\": [{\"Path\": 1}]}");
        Ran ran = run("validate --schema-version 1.0", "--as", "Vm", document);
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out())
                .contains("MISSING_MEMBER", "OUTSIDE_LIMIT /Cores", "NEWER_MEMBER /Disks", "did you mean \"Name\"?")
                .doesNotContain("HCS ");
        assertThat(ran.err()).startsWith(document + ": as Vm: ");
    }

    @Test
    void findsTheTypeOfADocument() throws IOException {
        String document = file("a.json", "{\"Path\": \"C:\\\\\"}");
        assertThat(run("validate", document))
                .isEqualTo(new Ran(
                        0, "", document + ": as Disk: 0 errors, 0 warnings (--as TYPE takes it for another)\n"));
    }

    @Test
    void comparesDocuments() throws IOException {
        String one = file("a.json", "{\"Name\": \"web\", \"Cores\": 1}");
        String other = file("b.json", "{\"Name\": \"web\", \"Cores\": 2}");
        Ran ran = run("diff", "--as", "Vm", one, other);
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out()).contains("/Cores", "cores()").hasLineCount(2);
        assertThat(ran.err()).isEqualTo("as Vm: 1 difference\n");
    }

    @Test
    void showsAType() {
        assertThat(run("schema show", "Vm")).isEqualTo(new Ran(0, """
                Vm  Vm  since 1.0
                  Name   string          name()   since 1.0
                  Cores  uint8           cores()  since 1.0
                  State  ref:State       state()  since 1.0
                  Disks  array:ref:Disk  disks()  since 1.1
                  Extra  any             extra()  since 1.0
                """, ""));
        assertThat(run("schema show", "State").out()).contains("\"Running\"  RUNNING  since 1.0\n");
    }

    @Test
    void listsTheTypes() {
        assertThat(run("schema list")).isEqualTo(new Ran(0, """
                  Disk   Disk   object       1 member
                  State  State  enumeration  2 values   since 1.0
                  Vm     Vm     object       5 members  since 1.0
                """, ""));
    }

    @Test
    void exportsTheFacts() {
        assertThat(ScalarType.ANY.read(run("schema export", "--version", "1.0").out()))
                .asString()
                .startsWith("{schema=" + schema + ", types={State={kind=enum, since=1.0, until=null, values=[")
                .contains("{name=Extra, type=any, since=1.0, until=null}")
                .doesNotContain("Disks", "Disk=");
    }

    @Test
    void writesABundleAndComparesVersions() {
        assertThat(run("schema bundle", "Vm", "--version", "1.0").out())
                .contains("\"Cores\"")
                .doesNotContain("\"Disks\"");
        assertThat(run("schema diff", "1.0", "1.1").out()).contains("+ Disks: array:ref:Disk");
    }

    @Test
    void comparesSchemasWithoutAWordOfHcs() throws IOException {
        String newer = file("newer.schema.json", """
                {"$defs": {
                  "Vm": {"required": ["Name", "Zone"], "properties": {
                    "Name": {"type": "string", "pattern": "^[a-z]+$"}, "Zone": {"type": "string"}, "Room": {},
                    "Cores": {"type": "string"}, "State": {"$ref": "#/$defs/State"}}},
                  "State": {"enum": ["Off"]}}}
                """);
        Ran ran = Ran.hcs("schema", "diff", schema, newer);
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out())
                .contains(
                        "+ Zone: string",
                        "+ Room: any",
                        "~ Name: pattern changed",
                        "~ Cores: member retyped: uint8 -> string",
                        "- Running",
                        "- Extra",
                        "is refused")
                .doesNotContain("HCS");
    }

    @Test
    void tellsNothingOfHcsToDocumentsOfOthers() throws IOException {
        schema = file("vm.schema.json", """
                {"x-hcs-versions": [{"version": "1.0"}, {"version": "1.1"}],
                 "$defs": {"Vm": {"required": ["Id"], "properties": {
                   "SchemaVersion": {"properties": {"Major": {"type": "integer"}, "Minor": {"type": "integer"}}},
                   "Id": {"type": "string", "format": "uuid"}, "Cores": {"type": "integer", "format": "uint8"},
                   "Mode": {"enum": ["On"]}, "New": {"x-hcs-since": "1.1"}, "Flag": {"type": "boolean"}}}}}
                """);
        String document = file("a.json", """
                {"SchemaVersion": {"Major": 1, "Minor": 0}, "Id": "{6f9619ff-8b86-d011-b42d-00c04fc964ff}",
                 "Cores": "2", "Mode": "on", "New": 1, "Flag": "true", "Zed": 1, "Zed": 2}
                """);
        for (String command : List.of("validate", "validate --schema-version 1.0", "format", "diff")) {
            List<String> arguments = new ArrayList<>(List.of("--as", "Vm", document));
            if (command.equals("diff")) {
                arguments.add(file("b.json", "{\"New\": null, \"Cores\": 300}"));
            }
            Ran ran = run(command, arguments.toArray(String[]::new));
            assertThat(ran.out() + ran.err()).as(command).isNotEmpty().doesNotContain("HCS", "guest");
        }
    }

    @Test
    void everyShapeOfAMemberIsShown() throws IOException {
        schema = file("vm.schema.json", """
                {"$defs": {
                  "Vm": {"properties": {
                    "Link": {"type": "string", "format": "uri-reference"},
                    "Tags": {"type": ["string", "array"], "items": {"type": "string"}},
                    "Disks": {"oneOf": [{"$ref": "#/$defs/Disk"}, {"type": "array", "items": {"$ref": "#/$defs/Disk"}}]}}},
                  "Disk": {"properties": {"Path": {"type": "string"}}}}}
                """);
        assertThat(run("schema show", "Vm")).isEqualTo(new Ran(0, """
                Vm  Vm
                  Link   uri-reference          link()
                  Tags   one-or-array:string    tags()
                  Disks  one-or-array:ref:Disk  disks()
                """, ""));
        assertThat(run("schema bundle", "Vm", "--strict").out()).contains("\"anyOf\"", "\"$ref\": \"#/$defs/Disk\"");
        assertThat(Ran.hcs("schema", "diff", schema, schema).out()).endsWith(": nothing changed\n");
        assertThat(run("schema site", folder.resolve("site").toString()).exitCode())
                .isZero();
        assertThat(folder.resolve("site"))
                .isDirectoryRecursivelyContaining(page -> contains(page, "string, or list of"));
        assertThat(folder.resolve("site"))
                .isDirectoryRecursivelyContaining(page -> contains(page, "Disk</a>, or list of"));
    }

    @Test
    void writesASite() throws IOException {
        Path site = folder.resolve("site");
        assertThat(run("schema site", site.toString())).isEqualTo(new Ran(0, site.resolve("index.html") + "\n", ""));
        assertThat(Files.readString(site.resolve("index.html")))
                .contains("Machines of ACME", "vm.html", "vm-differences.html")
                .doesNotContain("HCS");
        assertThat(Files.readString(site.resolve("vm.html")))
                .contains("vm.Vm.html", "vm.schema.json")
                .doesNotContain("HCS", "Java package");
        assertThat(Files.readString(site.resolve("vm.Vm.html")))
                .contains("<code>Vm</code>", "Vm vm = Vm.builder()")
                .doesNotContain("HCS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"format --as Vmm a.json", "validate --as Vmm a.json", "diff --as Vmm a.json a.json"})
    void suggestsTypesOfTheSchema(String command) throws IOException {
        String document = file("a.json", "{}");
        Ran ran = run(command.replace("a.json", document));
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).startsWith("hcs: --as Vmm: no such type; did you mean Vm?\n");
        assertThat(run("schema show", "Vmm").err()).startsWith("hcs: Vmm: no such type; did you mean Vm?\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "format --as Vm -",
                "validate -",
                "diff --as Vm - a.json",
                "schema show Vm",
                "schema list",
                "schema export",
                "schema export --version 1.0",
                "schema bundle Vm",
                "schema diff 1.0 1.1",
                "schema site site"
            })
    void tellsWhatIsWrongWithTheSchema(String command) throws IOException {
        schema = file("bad.schema.json", "{\"$defs\": {\"Vm\": {\"x-hcs-sinc\": \"1\"}}}");
        Ran wrong = run(command);
        assertThat(wrong.exitCode()).isEqualTo(command.startsWith("diff") ? 2 : 1);
        assertThat(wrong.out()).isEmpty();
        assertThat(wrong.err())
                .startsWith(schema + ": HCS025 bad.schema.json#/$defs/Vm/x-hcs-sinc:1:")
                .doesNotContain("\tat ");

        schema = folder.resolve("none.json").toString();
        Ran absent = run(command);
        assertThat(absent.exitCode()).isEqualTo(command.startsWith("diff") ? 2 : 1);
        assertThat(absent.err())
                .startsWith(schema + ": no such file; expected ")
                .hasLineCount(1);
    }

    @Test
    void tellsWhatIsDoubtfulInTheSchema() throws IOException {
        schema = file(
                "vm.schema.json",
                SCHEMA.replace(
                        "\"x-hcs-carries\": [\"#/$defs/Vm\"]",
                        "\"oneOf\": [{\"type\": \"string\"}, {\"type\": \"array\"}]"));
        String document = file("a.json", "{\"Extra\": 1}");
        assertThat(run("format --compact", "--as", "Vm", document).errLines())
                .singleElement()
                .asString()
                .startsWith(schema + ": HCS008 vm.schema.json#/$defs/Vm/properties/Extra:");
    }

    @Test
    void aClosedObjectHasNoOtherMembers() throws IOException {
        schema = file(
                "vm.schema.json",
                "{\"title\": \"Vm\", \"properties\": {\"Name\": {\"type\": \"string\"}}, \"additionalProperties\": false}");
        String document = file("a.json", "{\"Nam\": 1}");
        assertThat(run("validate", document))
                .isEqualTo(new Ran(
                        1,
                        document + ":1:2: error UNKNOWN_MEMBER /Nam: found \"Nam\", which Vm does not have, expected a"
                                + " member that the schema has; did you mean \"Name\"? the schema allows no others in"
                                + " this object\n",
                        document + ": as Vm: 1 error, 0 warnings (--as TYPE takes it for another)\n"));
        assertThat(run("format --compact", "--as", "Vm", document).out()).isEqualTo("{\"Nam\":1}\n");
    }

    @Test
    void tellsWhatDocumentsAreNotCheckedBy() throws IOException {
        schema = file(
                "vm.schema.json", "{\"title\": \"Vm\", \"properties\": {\"A\": {\"not\": {\"type\": \"string\"}}}}");
        String document = file("a.json", "{\"A\": \"text\"}");
        Ran ran = run("validate", document);
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.errLines().get(0))
                .startsWith(schema + ": HCS028 vm.schema.json#/properties/A/not:1:")
                .endsWith("the keyword \"not\" is not read; documents are not checked by it");
        assertThat(run("validate --quiet", document)).isEqualTo(new Ran(0, "", ""));
    }

    @Test
    void aDocumentOfNoKnownTypeIsNotFormatted() throws IOException {
        Ran ran = run("format", file("a.json", "{}"));
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).startsWith("hcs: Missing required option: '--as=TYPE'\n");
    }

    @Test
    void aFolderIsNoSchema() {
        assertThat(Ran.hcs("schema", "list", "--model", folder.toString()).err())
                .isEqualTo(folder + ": is a folder, not a file\n");
    }

    @Test
    void aBundledModelAloneIsSearched() {
        assertThat(Ran.withInput("{}", "format", "--model", "v1", "--as", "ContainerConfig", "-"))
                .isEqualTo(new Ran(0, "{}\n", ""));
        assertThat(Ran.withInput("{}", "format", "--model", "v1", "--as", "ComputeSystem", "-")
                        .err())
                .startsWith("hcs: --as ComputeSystem: no such type");
        assertThat(Ran.withInput("{\"ociVersion\": \"1\"}", "validate", "--model", "oci", "-")
                        .err())
                .contains("as oci:Spec");
    }

    private static boolean contains(Path page, String text) {
        try {
            return Files.isRegularFile(page) && Files.readString(page).contains(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
