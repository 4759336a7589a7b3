package io.github.hcs4j.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaReaderTest {

    private static final Location HERE = new Location("acme/v1/vm.json", JsonPointer.ROOT.child("$ref"), 3, 7);

    private final Problems problems = new Problems();
    private final List<String> asked = new ArrayList<>();

    @Test
    void whatStandsBelowSomeKeywordsIsNoSchema() {
        assertThat(List.of("enum", "const", "default", "example", "examples")).allMatch(SchemaReader::isOfValues);
        assertThat(List.of("properties", "items", "allOf", "$defs")).noneMatch(SchemaReader::isOfValues);
    }

    @Test
    void everyValueKnowsItsPlace() {
        ObjectNode root =
                (ObjectNode) reader(Map.of("vm.json", """
                {
                  "text": "é𝄞",
                  "list": [1, true,
                    null, {"a/b": false}],
                  "after": {}
                }
                """)).file("vm.json").orElseThrow();

        assertThat(places(root))
                .containsExactly(
                        "vm.json#:1:1 an object",
                        "vm.json#/text:2:11 the text \"é𝄞\"",
                        "vm.json#/list:3:11 a list",
                        "vm.json#/list/0:3:12 the number 1",
                        "vm.json#/list/1:3:15 true",
                        "vm.json#/list/2:4:5 null",
                        "vm.json#/list/3:4:11 an object",
                        "vm.json#/list/3/a~1b:4:19 false",
                        "vm.json#/after:5:12 an object");
    }

    @ParameterizedTest
    @CsvSource({
        "vm.json,                    acme/v1/vm.json#",
        "'',                         acme/v1/vm.json#",
        "#,                          acme/v1/vm.json#",
        "#/$defs/Vm,                 acme/v1/vm.json#/$defs/Vm",
        "#/%24defs/Vm,               acme/v1/vm.json#/$defs/Vm",
        "#/$defs/a~1b,               acme/v1/vm.json#/$defs/a~1b",
        "#/$defs/m~0n,               acme/v1/vm.json#/$defs/m~0n",
        "#/$defs/50%25,              acme/v1/vm.json#/$defs/50%",
        "#/$defs/dot.ted/enum/1,     acme/v1/vm.json#/$defs/dot.ted/enum/1",
        "#/$defs/,                   acme/v1/vm.json#/$defs/",
        "disk.json#/$defs/Disk,      acme/v1/disk.json#/$defs/Disk",
        "./disk.json,                acme/v1/disk.json#",
        "../v1/./disk.json,          acme/v1/disk.json#",
        "../../common.json,          common.json#"
    })
    void aReferenceLeadsToItsPlace(String reference, String target) {
        assertThat(reader(acme()).follow(reference, HERE).map(node -> node.at().reference()))
                .contains(target);
        assertThat(problems.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#/$defs/vm",
                "#/$defs/Vm/x",
                "#/$defs/dot.ted/enum/2",
                "#/$defs/dot.ted/enum/-1",
                "#/$defs/dot.ted/enum/99999999999",
                "#/$defs/dot.ted/enum/a",
                "#Vm",
                "#/",
                "#//",
                "vm.json?x",
                "VM.json"
            })
    void aReferenceThatLeadsNowhereIsToldWhereItStands(String reference) {
        assertThat(reader(acme()).follow(reference, HERE)).isEmpty();
        assertThat(problems.all()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.HCS004);
            assertThat(problem.at()).isEqualTo(HERE);
            assertThat(problem.message()).contains('"' + reference + '"');
        });
    }

    @Test
    void aPointerWithoutItsSlashIsToldHowToBegin() {
        assertThat(reader(acme()).follow("#$defs/Vm", HERE)).isEmpty();
        assertThat(problems.all())
                .singleElement()
                .asString()
                .endsWith(
                        "leads nowhere: there is no \"$defs/Vm\" at acme/v1/vm.json#; a JSON pointer begins with a slash:"
                                + " \"#/$defs/Vm\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com/vm.json", "file:vm.json", "jar:file:x.jar!/vm.json", "C:/vm.json", "C:vm.json",
                "/etc/passwd", "//server/share/vm.json", "..\\vm.json", "../../../vm.json", "../../x/../../vm.json"
            })
    void nothingOutsideTheSourceIsEverAskedFor(String reference) {
        assertThat(reader(acme()).follow(reference, HERE)).isEmpty();
        assertThat(problems.all()).extracting(Problem::code).containsExactly(ProblemCode.HCS005);
        assertThat(asked).allMatch(path -> path.matches("(acme/)?(v1/)?vm\\.json(\\.json)?")); // may declare a URL
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://json-schema.org/draft-04/schema#",
                "https://json-schema.org/draft-07/schema#/definitions/nonNegativeInteger",
                "http://json-schema.org/draft-07/hyper-schema",
                "https://json-schema.org/draft/2020-12/schema",
                "https://json-schema.org/draft/2019-09/meta/core#/$defs/anchor"
            })
    void aSchemaOfJsonSchemaItselfIsAnything(String reference) {
        assertThat(reader(acme()).follow(reference, HERE)).contains(new SchemaNode.TruthNode(HERE, true));
        assertThat(problems.all()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.HCS008);
            assertThat(problem.at()).isEqualTo(HERE);
            assertThat(problem.message()).contains('"' + reference + '"');
        });
    }

    @Test
    void aSchemaOfJsonSchemaThatIsThereIsRead() {
        String draft = "{\"$id\": \"http://json-schema.org/draft-07/schema#\"}";
        assertThat(reader(Map.of("acme/v1/vm.json", "{}", "draft-07/schema.json", draft))
                        .follow("http://json-schema.org/draft-07/schema#", HERE)
                        .map(node -> node.at().reference()))
                .contains("draft-07/schema.json#");
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void aFileIsReadOnce() {
        SchemaReader reader = reader(acme());
        reader.file("acme/v1/vm.json");
        reader.file("./acme/v1/vm.json");
        reader.follow("vm.json#/$defs/Vm", HERE);
        assertThat(asked).containsExactly("acme/v1/vm.json");
    }

    @Test
    void aFileThatIsWrongIsToldOnce() {
        SchemaReader reader = reader(Map.of("acme/v1/vm.json", "{"));
        assertThat(reader.file("acme/v1/vm.json")).isEmpty();
        assertThat(reader.follow("#/$defs/Vm", HERE)).isEmpty();
        assertThat(problems.all()).extracting(Problem::code).containsExactly(ProblemCode.HCS002);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x80, 0xC3, 0xFF})
    void aFileHasToBeUtf8(int notUtf8) {
        SchemaReader reader = new SchemaReader(path -> Optional.of(new byte[] {'"', (byte) notUtf8, '"'}), problems);
        assertThat(reader.file("vm.json")).isEmpty();
        assertThat(problems.all())
                .hasToString(
                        "[HCS002 vm.json#:1:1: the file is not UTF-8;" + " save it as UTF-8 without byte order mark]");
    }

    @Test
    void aFileThatCannotBeReadIsTold() {
        SchemaReader reader = new SchemaReader(
                path -> {
                    throw new IOException("the disk is on fire");
                },
                problems);
        assertThat(reader.file("vm.json")).isEmpty();
        assertThat(problems.all()).hasToString("[HCS002 vm.json#:1:1: the file cannot be read: the disk is on fire]");
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        assertThat(reader(acme()).file("acme/v1/none.json")).isEmpty();
        assertThat(problems.all()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.HCS001);
            assertThat(problem.at()).isNull();
            assertThat(problem.message()).startsWith("there is no schema \"acme/v1/none.json\" on the processor path");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/vm.json", "a\\vm.json", "../vm.json", "https://example.com/vm.json"})
    void aFileOutsideTheSourceIsToldAndNotAskedFor(String path) {
        assertThat(reader(acme()).file(path)).isEmpty();
        assertThat(problems.all()).extracting(Problem::code).containsExactly(ProblemCode.HCS005);
        assertThat(asked).isEmpty();
    }

    @Test
    void theTopOfTheSourceIsNoFile() {
        assertThat(reader(acme()).follow("../..", HERE)).isEmpty();
        assertThat(problems.all()).extracting(Problem::code).containsExactly(ProblemCode.HCS004);
        assertThat(asked).doesNotContain("");
    }

    @Test
    void aLinkOutOfTheSourceIsTold() {
        SchemaReader reader = new SchemaReader(
                path -> {
                    throw new SchemaSource.OutsideException(path, "the folder x");
                },
                problems);
        assertThat(reader.file("vm.json")).isEmpty();
        assertThat(reader.file("vm.json")).isEmpty();
        assertThat(problems.all())
                .hasToString("[HCS005 vm.json#:1:1: \"vm.json\" is a link that leads out of the folder x;"
                        + " put the file itself there]");
    }

    @Test
    void aFileToldOnceAsUnreadableIsNotAskedForAgain() {
        SchemaReader reader = new SchemaReader(
                path -> {
                    asked.add(path);
                    throw new IOException("no");
                },
                problems);
        reader.file("vm.json");
        reader.file("vm.json");
        assertThat(asked).containsExactly("vm.json");
        assertThat(problems.all()).hasSize(1);
    }

    @Test
    void aSecondSourceIsAskedForWhatTheFirstLacks() throws IOException {
        SchemaSource first = path -> path.equals("a") ? Optional.of(new byte[] {1}) : Optional.empty();
        SchemaSource both = first.or(path -> Optional.of(new byte[] {2}));
        assertThat(both.read("a")).contains(new byte[] {1});
        assertThat(both.read("b")).contains(new byte[] {2});
    }

    private static Map<String, String> acme() {
        return Map.of("acme/v1/vm.json", """
                {"$defs": {"Vm": {}, "a/b": {}, "m~n": {}, "50%": {}, "": {}, "dot.ted": {"enum": ["a", "b"]}}}
                """, "acme/v1/disk.json", "{\"$defs\": {\"Disk\": {}}}", "common.json", "{}");
    }

    private SchemaReader reader(Map<String, String> files) {
        return new SchemaReader(
                path -> {
                    asked.add(path);
                    return Optional.ofNullable(files.get(path)).map(text -> text.getBytes(StandardCharsets.UTF_8));
                },
                problems);
    }

    private static List<String> places(SchemaNode node) {
        List<String> places = new ArrayList<>(List.of(node.at() + " " + node.kind()));
        if (node instanceof ObjectNode object) {
            object.members().values().forEach(member -> places.addAll(places(member)));
        } else if (node instanceof SchemaNode.ArrayNode array) {
            array.elements().forEach(element -> places.addAll(places(element)));
        }
        return places;
    }
}
