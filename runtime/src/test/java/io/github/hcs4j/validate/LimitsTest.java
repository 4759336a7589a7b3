package io.github.hcs4j.validate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.document.CpuSeconds;
import io.github.hcs4j.document.Fleet;
import io.github.hcs4j.type.Limit;
import io.github.hcs4j.type.Limit.Kind;
import io.github.hcs4j.type.ListType;
import io.github.hcs4j.type.MapType;
import io.github.hcs4j.type.Member;
import io.github.hcs4j.type.Members;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.OneOrManyType;
import io.github.hcs4j.type.ScalarType;
import io.github.hcs4j.validate.Finding.Code;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The limits that a schema sets to values. */
class LimitsTest {

    private static final ObjectType<String> VM = ObjectType.of(
            "Vm", String.class, "acme/limits.schema.json#/$defs/Vm", null, null, new Fleet.Told<String>() {
                @Override
                protected void describe(Members<String> members) {
                    members.add("Cores", "cores", ScalarType.UINT8, vm -> null)
                            .limit(Kind.MINIMUM, 0, "1")
                            .limit(Kind.MAXIMUM, 0, "64");
                    members.add("Share", "share", ScalarType.NUMBER, vm -> null)
                            .limit(Kind.EXCLUSIVE_MINIMUM, 0, "0")
                            .limit(Kind.EXCLUSIVE_MAXIMUM, 0, "2")
                            .limit(Kind.MULTIPLE_OF, 0, "0.25");
                    members.add("Name", "name", ScalarType.STRING, vm -> null)
                            .limit(Kind.MIN_LENGTH, 0, "1")
                            .limit(Kind.MAX_LENGTH, 0, "3");
                    members.add("Key", "key", ScalarType.STRING, vm -> null)
                            .limit(Kind.MIN_LENGTH, 0, "8")
                            .secret();
                    members.add("Ports", "ports", ListType.of(ScalarType.UINT16), vm -> null)
                            .limit(Kind.MIN_ITEMS, 0, "1")
                            .limit(Kind.MAX_ITEMS, 0, "3")
                            .limit(Kind.UNIQUE_ITEMS, 0, "1")
                            .limit(Kind.MINIMUM, 1, "1024");
                    members.add("Any", "any", ListType.ofNullable(ScalarType.ANY), vm -> null)
                            .limit(Kind.UNIQUE_ITEMS, 0, "1");
                    members.add("Labels", "labels", MapType.of(ScalarType.STRING), vm -> null)
                            .limit(Kind.MIN_PROPERTIES, 0, "1")
                            .limit(Kind.MAX_PROPERTIES, 0, "2")
                            .limit(Kind.MAX_LENGTH, 1, "2")
                            .matching(1, "^[a-z]*$");
                    members.add("Kind", "kind", ScalarType.STRING, vm -> null).always(0, "vm");
                    members.add("Level", "level", ScalarType.NUMBER, vm -> null).always(0, new BigDecimal("1.50"));
                    members.add("Secret", "secret", ScalarType.STRING, vm -> null)
                            .always(0, "sesame")
                            .secret();
                    members.add("Rows", "rows", ListType.of(ListType.of(ScalarType.STRING)), vm -> null)
                            .matching(2, "^x");
                    members.add("Flags", "flags", ListType.of(ScalarType.ANY), vm -> null)
                            .always(1, ScalarType.ANY.read("{\"a\": [1, null]}"));
                }
            });

    private static final ObjectType<String> RACK = ObjectType.of(
            "Rack", String.class, "acme/limits.schema.json#/$defs/Rack", null, null, new Fleet.Told<String>() {
                @Override
                protected void describe(Members<String> members) {
                    members.add("Tags", "tags", OneOrManyType.of(ScalarType.STRING), rack -> null)
                            .matching("^a")
                            .matching(1, "^b")
                            .limit(Kind.MAX_ITEMS, 0, "2")
                            .limit(Kind.MAX_LENGTH, 0, "3");
                    members.add("Id", "id", OneOrManyType.of(ScalarType.STRING), rack -> null)
                            .always(0, "x");
                    members.add("Maps", "maps", OneOrManyType.of(MapType.of(ScalarType.NUMBER)), rack -> null)
                            .limit(Kind.MAXIMUM, 2, "9");
                    members.add("Level", "level", ScalarType.ANY, rack -> null).oneOf(0, "[1, \"a\", [2]]");
                    members.sized(Kind.MAX_PROPERTIES, "3");
                    members.others("byLetter", MapType.of(ScalarType.STRING), "^x-")
                            .matching("^c");
                    members.others("others", MapType.of(ListType.of(ScalarType.NUMBER)))
                            .limit(Kind.MIN_ITEMS, 0, "1")
                            .limit(Kind.MINIMUM, 1, "5");
                }
            });

    private static final ObjectType<String> BOX = ObjectType.of(
            "Box", String.class, "acme/limits.schema.json#/$defs/Box", null, null, new Fleet.Told<String>() {
                @Override
                protected void describe(Members<String> members) {
                    members.closed();
                    members.add("Size", "size", ScalarType.NUMBER, box -> null);
                }
            });

    @Test
    void aClosedObjectHasNoOtherMembers() {
        assertThat(HcsValidator.of(BOX)
                        .validate("{\"Size\": 1, \"Siz\": 2}".getBytes(UTF_8))
                        .findings())
                .singleElement()
                .hasToString(
                        "1:13: error UNKNOWN_MEMBER /Siz: found \"Siz\", which Box does not have, expected a member"
                                + " that the schema has; did you mean \"Size\"? the schema allows no others in this object");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"Tags": "ab", "Id": "x"}           |           |
            {"Tags": ["b", "ba"], "Id": ["y"]}  |           |
            {"Tags": "b"}                       | /Tags     | the text "b", expected a text that matches "^a"
            {"Tags": "abcd"}                    | /Tags     | expected at most 3 characters
            {"Tags": ["b", "a"]}                | /Tags/1   | the text "a", expected a text that matches "^b"
            {"Tags": ["b", "b", "b"]}           | /Tags     | expected at most 2 elements
            {"Id": "y"}                         | /Id       | the text "y", expected "x"
            {"Maps": {"a": 9}}                  |           |
            {"Maps": {"a": 10}}                 | /Maps/a   | the number 10, expected at most 9
            {"Maps": [{}, {"a": 10}]}           | /Maps/1/a | the number 10, expected at most 9
            {"Level": [2.0]}                    |           |
            {"Level": 2}                        | /Level    | the number 2, expected one of 1, "a", [2]
            {"x-a": "c", "b": [5]}              |           |
            {"x-a": "d"}                        | /x-a      | the text "d", expected a text that matches "^c"
            {"x-a": 7}                          | /x-a      | the number 7, expected a text
            {"b": []}                           | /b        | expected at least 1 element
            {"b": [5, 4]}                       | /b/1      | the number 4, expected at least 5
            {"b": [5], "c": [6], "d": [7], "e": [8]} | `` | an object, which has 4, expected at most 3 members
            """)
    void ofOneOrManyOfOthersAndOfSizes(String document, String pointer, String words) {
        Report report = HcsValidator.of(RACK).validate(document.getBytes(UTF_8));
        if (words == null) {
            assertThat(report.findings()).isEmpty();
        } else {
            assertThat(report.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.pointer()).isEqualTo(pointer);
                assertThat(finding.toString()).contains(words);
            });
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"Cores": 0}                     | /Cores        | the number 0, expected at least 1
            {"Cores": 65}                    | /Cores        | the number 65, expected at most 64
            {"Share": 0}                     | /Share        | the number 0, expected more than 0
            {"Share": 2.0}                   | /Share        | the number 2.0, expected less than 2
            {"Share": 0.3}                   | /Share        | the number 0.3, expected a multiple of 0.25
            {"Name": ""}                     | /Name         | the text "", which has 0, expected at least 1 character
            {"Name": "\\ud83d\\ude00abc"}    | /Name         | which has 4, expected at most 3 characters
            {"Key": "opensesame"}            |               |
            {"Key": "sesame"}                | /Key          | a secret value, expected at least 8 characters
            {"Ports": []}                    | /Ports        | a list, which has 0, expected at least 1 element
            {"Ports": [1024, 80]}            | /Ports/1      | the number 80, expected at least 1024
            {"Ports": [1024, 2048, 1024.0]}  | /Ports/2      | which the list has already, expected no element twice
            {"Ports": [1, 2, 3, 4]}          | /Ports        | which has 4, expected at most 3 elements
            {"Any": [1e3, [{"a": null}], true, "x", 1000]} | /Any/4 | which the list has already
            {"Any": [[1], [{"b": 2, "a": 1}], [{"a": 1.0, "b": 2}]]} | /Any/2 | which the list has already
            {"Any": ["1", 1, true, "true", null, "null", [], {}]} | |
            {"Labels": {}}                   | /Labels       | an object, which has 0, expected at least 1 member
            {"Labels": {"a": "abc"}}         | /Labels/a     | which has 3, expected at most 2 characters
            {"Labels": {"a": "b", "c": "D"}} | /Labels/c     | the text "D", expected a text that matches "^[a-z]*$"
            {"Kind": "VM"}                   | /Kind         | the text "VM", expected "vm"
            {"Kind": 1}                      | /Kind         | expected "vm"
            {"Kind": null}                   |               |
            {"Level": 1.5}                   |               |
            {"Level": 2}                     | /Level        | the number 2, expected 1.50
            {"Secret": "open"}               | /Secret       | a secret value, expected a value that is allowed
            {"Rows": [["x"], ["xy", "y"]]}   | /Rows/1/1     | the text "y", expected a text that matches "^x"
            {"Flags": [{"a": [1.0, null]}, {"a": [1]}]} | /Flags/1 | an object, expected {"a":[1,null]}
            {"Kind": "vm", "Cores": 64, "Share": 1.75, "Name": "abc", "Ports": [1024], "Labels": {"a": "", "b": ""}} | |
            """)
    void eachIsChecked(String document, String pointer, String words) {
        Report report = HcsValidator.of(VM).validate(document.getBytes(UTF_8));
        if (pointer == null) {
            assertThat(report.findings()).isEmpty();
        } else {
            assertThat(report.findings().get(0).code())
                    .isIn(Code.OUTSIDE_LIMIT, Code.OTHER_CONSTANT, Code.PATTERN_MISMATCH);
            assertThat(report.findings().get(0).severity()).isEqualTo(Finding.Severity.ERROR);
            assertThat(report.findings().get(0).pointer()).isEqualTo(pointer);
            assertThat(report.findings().get(0).toString()).contains(words);
        }
    }

    /** They are equal to the same digits only. */
    @Test
    void numbersThatNoDecimalHoldsAreCompared() {
        String huge = "1e99999999999";

        assertThat(Validated.problems(
                        VM, "{\"Any\": [%1$s, \"%1$s\", [\"%1$s\"], 1e99999999998, [%1$s, 1], %1$s]}".formatted(huge)))
                .filteredOn(problem -> problem.startsWith("error OUTSIDE_LIMIT"))
                .containsExactly("error OUTSIDE_LIMIT /Any/5");
    }

    /** The texts have one hash code, and so have the lists. */
    @Test
    @CpuSeconds(20)
    void elementsAreComparedInTheTimeThatTheListIsLong() {
        int bits = 16;
        String lists = IntStream.range(0, 1 << bits)
                .mapToObj(i -> IntStream.range(0, bits)
                        .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                        .collect(Collectors.joining("", "[\"", "\"]")))
                .collect(Collectors.joining(",", "{\"Any\":[", "]}"));

        assertThat(Validated.problems(VM, lists)).isEmpty();
    }

    /** A thousand of its digits and of its places behind the point; it is too large as well. */
    @Test
    void aNumberIsDividedUpToAThousandDigits() {
        String share = "{\"Share\": 1%s.1}";

        assertThat(Validated.problems(VM, share.formatted("0".repeat(997))))
                .containsExactly("error OUTSIDE_LIMIT /Share", "error OUTSIDE_LIMIT /Share");
        assertThat(Validated.problems(VM, share.formatted("0".repeat(998))))
                .containsExactly("error OUTSIDE_LIMIT /Share");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"Cores": 0}                    | take a number that the schema allows
            {"Ports": []}                   | take as many as the schema allows
            {"Ports": [2000, 3000, 2000]}   | leave it out
            {"Kind": "VM"}                  | write that value
            """)
    void whatToDoIsSaid(String document, String advice) {
        assertThat(Validated.as(VM, document).findings())
                .extracting(Finding::advice)
                .containsExactly(advice);
    }

    /** Division would take longer than anybody waits. */
    @Test
    void aNumberOfAMillionDigitsIsNotDivided() {
        assertThat(HcsValidator.of(VM)
                        .validate("{\"Share\": 1e-999999}".getBytes(UTF_8))
                        .findings())
                .isEmpty();
    }

    @Test
    void theDescriptionHasThem() {
        Member<String> ports = VM.member("Ports").orElseThrow();
        assertThat(ports.limits())
                .contains(
                        new Limit(Kind.MAX_ITEMS, new BigDecimal("3"), 0),
                        new Limit(Kind.MINIMUM, new BigDecimal("1024"), 1));
        assertThat(VM.member("Any").orElseThrow().limits()).hasSize(1);
    }
}
