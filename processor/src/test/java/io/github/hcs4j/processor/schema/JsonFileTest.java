package io.github.hcs4j.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of texts that are no JSON. */
class JsonFileTest {

    private static final String YAML = "; convert a schema in YAML to JSON first";
    private static final String COMMENT = "; JSON has no comments, so put what they say into \"$comment\"";

    private final Problems problems = new Problems();

    private Optional<SchemaNode> read(String file, String text) {
        return JsonFile.read(file, text.getBytes(StandardCharsets.UTF_8), problems);
    }

    private String problem(String file, String text) {
        assertThat(read(file, text)).isEmpty();
        assertThat(problems.all()).singleElement().extracting(Problem::code).isEqualTo(ProblemCode.HCS002);
        return problems.all().get(0).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n "})
    void anEmptyFileIsTold(String text) {
        assertThat(problem("a.json", text)).isEqualTo("HCS002 a.json#:1:1: the file is empty");
    }

    @Test
    void aByteOrderMarkIsTold() {
        assertThat(problem("a.json", "\uFEFF{}"))
                .isEqualTo("HCS002 a.json#:1:1: the file begins with a byte order mark;"
                        + " save it as UTF-8 without byte order mark");
    }

    @Test
    void whatFollowsTheValueIsTold() {
        assertThat(problem("a.json", "{}\n  {}"))
                .isEqualTo("HCS002 a.json#:2:3: expected the end of the file, found more");
    }

    @Test
    void thePlaceOfAFaultIsTold() {
        assertThat(problem("a.json", "{\"a\": [1,\n  x]}")).startsWith("HCS002 a.json#/a/1:2:3: not JSON: ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a": 1 | HCS002 a.json#/a:1:8: not JSON: Unexpected end-of-input: expected close marker for Object
            [[1}    | HCS002 a.json#/0/0:1:4: not JSON: Unexpected close marker '}': expected ']'
            """)
    void whatDoesNotEndIsTold(String text, String told) {
        assertThat(problem("a.json", text)).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"$defs:\n  A: {}", "# of ACME\n# and others\n\ntype: object", "---\n{}", "%YAML 1.2\n---", "a:"})
    void yamlIsTold(String text) {
        assertThat(problem("a.json", text)).endsWith(YAML);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.yaml", "a.yml"})
    void theNameOfAYamlFileIsEnough(String file) {
        assertThat(problem(file, "[a")).endsWith(YAML);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"// of ACME\n{}", "{ // its types\n}", "{}\n/* end */", "[1, /* two */ 2]", "{\"a\": {},\n# b\n}"
            })
    void commentsAreTold(String text) {
        assertThat(problem("a.json", text)).endsWith(COMMENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\": x}", "{\"a\": \"http://b\" c}", "{\"b\" c}"})
    void otherFaultsHaveNoAdvice(String text) {
        assertThat(problem("a.json", text)).doesNotContain(";");
    }

    @Test
    void depthAndNumbersWithoutEndAreTold() {
        assertThat(problem("a.json", "[".repeat(2000)))
                .contains(": beyond what is read here: ")
                .doesNotContain("`");
    }

    @Test
    void aNumberBeyondAllUseIsTold() {
        assertThat(problem("a.json", "{\"maximum\": 1e99999999999}")).startsWith("HCS002 a.json#/maximum:1:13: ");
    }

    @Test
    void aNameThatOccursTwiceIsToldAtItsSecondPlace() {
        Optional<SchemaNode> read = read("a.json", "{\"a\": 1,\n \"b\": {\"c\": 1, \"c\": 2}}");
        assertThat(read).map(SchemaNode::json).contains("{\"a\": 1, \"b\": {\"c\": 2}}");
        assertThat(problems.all())
                .hasToString("[HCS003 a.json#/b/c:2:16: \"c\" occurs twice in this object; keep one]");
    }

    static Object[][] values() {
        return new Object[][] {
            {"{\"a\": [1, 2.50, \"x\"], \"b\": {}}", "an object"},
            {"[true, null]", "a list"},
            {"\"x\"", "the text \"x\""},
            {"1.50", "the number 1.50"},
            {"false", "false"},
            {"null", "null"},
        };
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueIsTextAgainAndHasAKind(String json, String kind) {
        SchemaNode node = read("a.json", json).orElseThrow();
        assertThat(node.json()).isEqualTo(json);
        assertThat(node.kind()).isEqualTo(kind);
    }

    @Test
    void membersAreAskedForByTheirKinds() {
        SchemaNode.ObjectNode object =
                (SchemaNode.ObjectNode) read("a.json", "{\"t\": \"x\", \"o\": {}, \"l\": [1], \"n\": null}")
                        .orElseThrow();
        assertThat(object.text("t")).contains("x");
        assertThat(object.text("o")).isEmpty();
        assertThat(object.object("o")).isPresent();
        assertThat(object.object("t")).isEmpty();
        assertThat(object.list("l")).extracting(SchemaNode::json).containsExactly("1");
        assertThat(object.list("o")).isEmpty();
        assertThat(object.has("n")).isTrue();
        assertThat(object.has("x")).isFalse();
        assertThat(object.member("n").kind()).isEqualTo("null");
        assertThat(object.get("x")).isEmpty();
    }
}
