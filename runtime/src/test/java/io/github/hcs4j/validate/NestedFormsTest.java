package io.github.hcs4j.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.document.Fleet;
import io.github.hcs4j.type.JsonType;
import io.github.hcs4j.type.ListType;
import io.github.hcs4j.type.MapType;
import io.github.hcs4j.type.Members;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.OneOrManyType;
import io.github.hcs4j.type.ScalarType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Patterns and constants of what is in lists and maps. */
class NestedFormsTest {

    private static final OneOrManyType<String> TEXTS = OneOrManyType.of(ScalarType.STRING);

    private static final ObjectType<String> RACK = ObjectType.of(
            "Rack", String.class, "acme/forms.schema.json#/$defs/Rack", null, null, new Fleet.Told<String>() {
                @Override
                protected void describe(Members<String> members) {
                    Map.of(
                                    "List", ListType.of(TEXTS),
                                    "Map", MapType.of(TEXTS),
                                    "Lists", ListType.of(ListType.of(ScalarType.STRING)),
                                    "Maps", MapType.of(ListType.of(ScalarType.STRING)))
                            .forEach((name, type) ->
                                    members.add(name, name, type, rack -> null).always(1, "x"));
                    Map.of(
                                    "Either", OneOrManyType.of(MapType.of(TEXTS)),
                                    "EitherLists", OneOrManyType.of(MapType.of(ListType.of(ScalarType.STRING))))
                            .forEach((name, type) ->
                                    members.add(name, name, type, rack -> null).always(2, "x"));
                    members.add("Any", "any", ScalarType.ANY, rack -> null).oneOf(0, "[1, \"a\", [2]]");
                    members.add("Eight", "eight", ScalarType.ANY, rack -> null).oneOf(0, "[1, 2, 3, 4, 5, 6, 7, null]");
                    members.add("Nine", "nine", ScalarType.ANY, rack -> null).oneOf(0, "[1, 2, 3, 4, 5, 6, 7, 8, 9]");
                }
            });

    /** What is one or many is held against a constant only where it is one. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"List": ["x", ["y"], "y"]}              | /List/2
            {"Map": {"a": "x", "b": ["y"], "c": "y"}}| /Map/c
            {"Lists": [["x"]]}                       | /Lists/0
            {"Maps": {"a": ["x"]}}                   | /Maps/a
            {"Either": {"a": ["y"], "b": "x", "c": "y"}} | /Either/c
            {"Either": [{"a": ["y"]}, {"b": "x", "c": "y"}]} | /Either/1/c
            {"EitherLists": {"a": ["x"]}}            | /EitherLists/a
            {"Any": [2]}                             |
            {"Any": [3]}                             | /Any
            """)
    void aConstantIsForValuesOfItsDepth(String document, String pointer) {
        List<String> problems = pointer == null ? List.of() : List.of("error OTHER_CONSTANT " + pointer);

        assertThat(Validated.problems(RACK, document)).isEqualTo(problems);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"Eight": 8} | expected one of 1, 2, 3, 4, 5, 6, 7, null; write one of the values that the schema allows
            {"Nine": 0}  | expected one of 1, 2, 3, 4, 5, 6, 7, 8, ...; write one of the values that the schema allows
            """)
    void ofManyConstantsTheFirstAreSaid(String document, String words) {
        assertThat(Validated.as(RACK, document).findings())
                .singleElement()
                .asString()
                .endsWith(words);
    }

    private static ObjectType<String> matching(JsonType<?> type, int depth) {
        return ObjectType.of(
                "Ids", String.class, "acme/forms.schema.json#/$defs/Ids", null, null, new Fleet.Told<String>() {
                    @Override
                    protected void describe(Members<String> members) {
                        members.add("Ids", "ids", type, ids -> null).matching(depth, "^a");
                    }
                });
    }

    /** A GUID in a list or a map is held against its format alone. */
    @Test
    void aPatternIsForTextsThatAreNoGuids() {
        String list = "{\"Ids\": [[\"b\"]]}";
        String map = "{\"Ids\": {\"i\": [\"b\"]}}";

        assertThat(Validated.problems(matching(ListType.of(ListType.of(ScalarType.GUID)), 2), list))
                .containsExactly("warning FORMAT_MISMATCH /Ids/0/0");
        assertThat(Validated.problems(matching(MapType.of(OneOrManyType.of(ScalarType.GUID)), 2), map))
                .containsExactly("warning FORMAT_MISMATCH /Ids/i/0");
        assertThat(Validated.problems(matching(ListType.of(ListType.of(ScalarType.STRING)), 2), list))
                .containsExactly("error PATTERN_MISMATCH /Ids/0/0");
        assertThat(Validated.problems(matching(MapType.of(OneOrManyType.of(ScalarType.STRING)), 2), map))
                .containsExactly("error PATTERN_MISMATCH /Ids/i/0");
    }
}
