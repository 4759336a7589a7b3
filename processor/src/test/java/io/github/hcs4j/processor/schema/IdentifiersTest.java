package io.github.hcs4j.processor.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** References by {@code $id} and {@code $anchor}. */
class IdentifiersTest {

    private static final String VM = """
            {
              "$id": "https://example.com/schemas/vm.json",
              "$defs": {
                "Vm": {"$anchor": "vm", "title": "vm"},
                "Guest": {
                  "$id": "guests/guest.json",
                  "$anchor": "guest",
                  "title": "guest",
                  "$defs": {"Os": {"title": "os", "$dynamicAnchor": "node"}, "Vm": {"title": "a guest's vm"}},
                  "HERE": {}
                },
                "Alike": {"enum": [{"$id": "no-schema.json"}]}
              }
            }
            """;

    private final Problems problems = new Problems();

    @ParameterizedTest
    @CsvSource({
        "#/$defs/Vm,                                           vm",
        "#vm,                                                  vm",
        "vm.json#vm,                                           vm",
        "https://example.com/schemas/vm.json#vm,               vm",
        "guests/guest.json,                                    guest",
        "https://example.com/schemas/guests/guest.json#/$defs/Vm, a guest's vm",
        "guests/guest.json#node,                               os",
        "guests/guest.json#guest,                              guest",
        "disk.json,                                            disk",
        "https://example.com/schemas/disk.json,                disk",
        "https://example.com/parts/nic,                        nic",
        "https://example.com/old#port,                         port",
        "plain.json,                                           plain"
    })
    void aReferenceLeadsToWhatDeclaresIt(String reference, String title) {
        assertThat(follow(reference, "")).contains(title);
        assertThat(problems.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "#/$defs/Vm,         a guest's vm",
        "#guest,             guest",
        "guest.json#/$defs/Os, os",
        "../vm.json#vm,      vm",
        "../disk.json,       disk",
        "#/$defs/Guest,      guest"
    })
    void aReferenceIsSeenFromTheIdAroundIt(String reference, String title) {
        assertThat(follow(reference, "/$defs/Guest/HERE")).contains(title);
        assertThat(problems.all()).isEmpty();
    }

    /** A file that has the right name, but not the right {@code $id}, is another schema. */
    @ParameterizedTest
    @CsvSource({
        "https://example.com/schemas/plain.json, HCS005",
        "https://elsewhere.org/schemas/disk.json, HCS005",
        "https://example.com/../../disk.json,    HCS005",
        "urn:example:vm,                         HCS005",
        "no-schema.json,                         HCS004",
        "#nobody,                                HCS004",
        "guests/guest.json#vm,                   HCS004"
    })
    void whatNobodyDeclaresLeadsNowhere(String reference, ProblemCode code) {
        assertThat(follow(reference, "")).isEmpty();
        assertThat(problems.all()).extracting(Problem::code).containsExactly(code);
    }

    @Test
    void aFileWithoutIdIsAPath() {
        SchemaReader reader =
                reader(Map.of("a/b.json", "{\"$defs\": {\"B\": {\"$id\": \"c.json\", \"title\": \"c\"}}}"));
        reader.file("a/b.json");
        assertThat(reader.follow("c.json", at("a/b.json", ""))).isPresent();
        assertThat(problems.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "http://json-schema.org/draft-07/schema#,      of the file",
        "https://json-schema.org/draft/2020-12/schema, of the part"
    })
    void anIdBesideAReferenceCountsSinceDraft2019(String draft, String title) {
        SchemaReader reader = reader(Map.of("vm.json", """
                {"$schema": "%s", "$id": "https://example.com/vm.json", "$defs": {
                  "Part": {"$id": "https://example.com/parts/part.json", "$ref": "disk.json"},
                  "A": {"$id": "disk.json", "title": "of the file"},
                  "B": {"$id": "parts/disk.json", "title": "of the part"}}}
                """.formatted(draft)));
        reader.file("vm.json");
        assertThat(reader.follow("disk.json", at("vm.json", "/$defs/Part/$ref"))
                        .flatMap(node -> ((SchemaNode.ObjectNode) node).text("title")))
                .contains(title);
    }

    /** Lists of schemas have names in them as well; lists of values do not. */
    @ParameterizedTest
    @CsvSource({
        "part.json,              part",
        "part.json#inner,        inner",
        "#second,                second",
        "#/allOf/1,              second",
        "part.json#/$defs/Inner, inner"
    })
    void aListHasNamesInIt(String reference, String title) {
        SchemaReader reader = reader(Map.of("vm.json", """
                {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://example.com/vm.json",
                 "allOf": [
                   {"$id": "part.json", "title": "part", "$defs": {"Inner": {"$anchor": "inner", "title": "inner"}}},
                   {"$anchor": "second", "title": "second"}
                 ],
                 "enum": [{"$anchor": "second", "title": "a value"}]}
                """));
        reader.file("vm.json");
        assertThat(reader.follow(reference, at("vm.json", ""))
                        .flatMap(node -> ((SchemaNode.ObjectNode) node).text("title")))
                .contains(title);
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void anElementOfAListIsABase() {
        SchemaReader reader = reader(Map.of("vm.json", """
                {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://example.com/vm.json",
                 "title": "outer", "anyOf": [{"$id": "parts/part.json", "title": "part", "not": {}}]}
                """));
        reader.file("vm.json");
        assertThat(reader.follow("#", at("vm.json", "/anyOf/0/not")))
                .map(SchemaNode::at)
                .map(Location::reference)
                .contains("vm.json#/anyOf/0");
        assertThat(reader.follow("#", at("vm.json", "/anyOf")))
                .map(SchemaNode::at)
                .map(Location::reference)
                .contains("vm.json#");
    }

    @ParameterizedTest
    @CsvSource({
        "http://json-schema.org/draft-03/schema#, true",
        "http://json-schema.org/draft-04/schema#, true",
        "http://json-schema.org/draft-06/schema#, false"
    })
    void draftsBefore6SayIdWithoutADollar(String draft, boolean isName) {
        SchemaReader reader = reader(Map.of("vm.json", """
                {"$schema": "%s", "definitions": {"Port": {"id": "port.json"}}}
                """.formatted(draft)));
        reader.file("vm.json");
        assertThat(reader.follow("port.json", at("vm.json", "")).isPresent()).isEqualTo(isName);
    }

    @Test
    void anIdThatIsAFragmentIsNoBase() {
        SchemaReader reader = reader(Map.of("vm.json", "{\"$defs\": {\"C\": {\"$id\": \"#c\", \"not\": {}}}}"));
        reader.file("vm.json");
        assertThat(reader.follow("#", at("vm.json", "/$defs/C/not")))
                .map(node -> node.at().reference())
                .contains("vm.json#");
    }

    @Test
    void anIdThatIsNoUriIsNone() {
        SchemaReader reader = reader(Map.of("vm.json", """
                {"$id": "a b", "title": "vm", "$defs": {"A": {"$id": "", "$anchor": "a", "title": "a"},
                  "B": {"$id": 7, "title": "b"}, "C": {"$id": "#c", "title": "c"}}}
                """));
        reader.file("vm.json");
        for (String reference : new String[] {"#a", "#c", "#/$defs/B"}) {
            assertThat(reader.follow(reference, at("vm.json", "/$defs/A")))
                    .as(reference)
                    .isPresent();
        }
    }

    @Test
    void aFileThatCannotBeReadDeclaresNothing() {
        SchemaReader reader = new SchemaReader(
                path -> {
                    if (path.equals("vm.json")) {
                        return Optional.of("{}".getBytes(UTF_8));
                    }
                    throw new IOException("no");
                },
                problems);
        reader.file("vm.json");
        assertThat(reader.follow("https://example.com/disk.json", at("vm.json", "")))
                .isEmpty();
        assertThat(problems.all()).extracting(Problem::code).containsExactly(ProblemCode.HCS005);
    }

    private Optional<String> follow(String reference, String place) {
        SchemaReader reader = reader(
                Map.of(
                        "acme/vm.json",
                        VM,
                        "acme/disk.json",
                        "{\"$id\": \"https://example.com/schemas/disk.json#\", \"title\": \"disk\"}",
                        "acme/plain.json",
                        "{\"title\": \"plain\"}",
                        "parts/nic.json",
                        "{\"$id\": \"https://example.com/parts/nic\", \"title\": \"nic\"}",
                        "old.json",
                        "{\"id\": \"https://example.com/old#\", \"definitions\": {\"Port\": {\"id\": \"#port\", \"title\": \"port\"}}}"));
        reader.file("acme/vm.json");
        return reader.follow(reference, at("acme/vm.json", place))
                .flatMap(node -> ((SchemaNode.ObjectNode) node).text("title"));
    }

    private SchemaReader reader(Map<String, String> files) {
        return new SchemaReader(
                path -> Optional.ofNullable(files.get(path)).map(text -> text.getBytes(UTF_8)), problems);
    }

    private static Location at(String file, String place) {
        return new Location(file, new JsonPointer(place), 1, 1);
    }
}
