package io.github.hcs4j.json.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.hcs4j.json.JsonException;
import io.github.hcs4j.json.OneLine;
import io.github.hcs4j.json.TextEncoding;
import java.nio.charset.Charset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each problem of a text has a line, a column in characters, a pointer, and says what is wrong in one line. */
class ProblemPlacesTest {

    private static final Codec<?> ANY = ScalarCodec.ANY;
    private static final Codec<?> MACHINE = SampleTypes.MACHINE;

    private static final String CUT_OFF = "the text ends in the middle of a value";
    private static final String NO_ESCAPE =
            "not JSON: expected an escape such as \\n or \\u000a for a control character, found ";
    private static final String NO_NAME = "not JSON: expected a name in quotation marks, found ";

    /** The problem of a text, which there must be. */
    static JsonException problem(ValueReader<?> values, byte[] utf8) {
        JsonException problem = catchThrowableOfType(JsonException.class, () -> JsonText.read(utf8, values));
        assertThat(problem)
                .as("a text that was accepted: " + new String(utf8, UTF_8))
                .isNotNull();
        EngineFuzzer.assertThatOneLineIsEnough(problem);
        return problem;
    }

    static JsonException problem(ValueReader<?> values, String text) {
        return problem(values, text.getBytes(UTF_8));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource({"nothing", "wrongKinds", "endings", "structures", "numbers", "strings"})
    void aProblemHasItsPlace(Codec<?> codec, String text, int line, int column, String pointer, String detail) {
        JsonException problem = problem(codec, text);

        assertThat(problem.getMessage())
                .isEqualTo("line %s, column %s, %s: %s", line, column, OneLine.pointer(pointer), detail);
        assertThat(problem.pointer()).isEqualTo(pointer);
    }

    static Stream<Arguments> nothing() {
        return Stream.of(
                arguments(MACHINE, "", 1, 1, "", "expected a JSON value, found nothing"),
                arguments(MACHINE, " \n  ", 1, 1, "", "expected a JSON value, found nothing"),
                arguments(MACHINE, "null", 1, 1, "", "expected a value, found null"),
                arguments(ANY, " null", 1, 1, "", "expected a value, found null"),
                arguments(ScalarCodec.STRING, "null", 1, 1, "", "expected a value, found null"),
                arguments(SampleTypes.SHAPE, "null", 1, 1, "", "expected a value, found null"),
                arguments(SampleTypes.MODE, "null", 1, 1, "", "expected a value, found null"));
    }

    static Stream<Arguments> wrongKinds() {
        return Stream.of(
                arguments(MACHINE, "[]", 1, 1, "", "expected an object, found a list"),
                arguments(MACHINE, "\"x\"", 1, 1, "", "expected an object, found the text \"x\""),
                arguments(MACHINE, "true", 1, 1, "", "expected an object, found true"),
                arguments(MACHINE, "{\n\t\"Owner\" : 1}", 2, 12, "/Owner", "expected a text, found the number 1"),
                arguments(
                        MACHINE,
                        "{\"Owner\":\"\uD83D\uDC33é\",\"Inner\":\"\\u202Ex\\ny\"}",
                        1,
                        23,
                        "/Inner",
                        "expected an object, found the text \"\\u202ex\\u000ay\""),
                arguments(
                        MACHINE,
                        "{\"Parts\":[{},{\"Key\":[]}]}",
                        1,
                        21,
                        "/Parts/1/Key",
                        "expected a text, found a list"),
                arguments(MACHINE, "{\"Parts\":{}}", 1, 10, "/Parts", "expected a list, found an object"),
                arguments(MACHINE, "{\"Parts\":[{},null]}", 1, 14, "/Parts/1", "expected a value, found null"),
                arguments(MACHINE, "{\"Gaps\":[null,\n7]}", 2, 1, "/Gaps/1", "expected a text, found the number 7"),
                arguments(MACHINE, "{\"Tags\":{\"a/b~\":null}}", 1, 17, "/Tags/a~1b~0", "expected a value, found null"),
                arguments(
                        MACHINE,
                        "{\"Tags\":{\"\\u0061\\n\":{}}}",
                        1,
                        21,
                        "/Tags/a\n",
                        "expected a text, found an object"),
                arguments(MACHINE, "{\"IsOn\":1}", 1, 9, "/IsOn", "expected true or false, found the number 1"),
                arguments(
                        MACHINE,
                        "{\"IsOn\":\"true\"}",
                        1,
                        9,
                        "/IsOn",
                        "expected true or false, found the text \"true\""),
                arguments(MACHINE, "{\"Size\":\"2\"}", 1, 9, "/Size", "expected a whole number, found the text \"2\""),
                arguments(MACHINE, "{\"Size\":2.5}", 1, 9, "/Size", "expected a whole number, found the number 2.5"),
                arguments(MACHINE, "{\"Ratio\":false}", 1, 10, "/Ratio", "expected a number, found false"),
                arguments(MACHINE, "{\"Price\":{}}", 1, 10, "/Price", "expected a number, found an object"),
                arguments(MACHINE, "{\"Created\":0}", 1, 12, "/Created", "expected a text, found the number 0"),
                arguments(MACHINE, "{\"Mode\":[]}", 1, 9, "/Mode", "expected a text, found a list"),
                arguments(MACHINE, "{\"Shape\":7}", 1, 10, "/Shape", "expected an object, found the number 7"),
                arguments(
                        MACHINE,
                        "{\"Count\":65536}",
                        1,
                        10,
                        "/Count",
                        "expected a whole number from 0 to 65535, found the number 65536"),
                arguments(MACHINE, "{\"Password\":17}", 1, 13, "/Password", "expected a text, found a secret value"),
                arguments(MACHINE, "{\"Password\":[17]}", 1, 13, "/Password", "expected a text, found a secret value"));
    }

    static Stream<Arguments> endings() {
        return Stream.of(
                // too early
                arguments(MACHINE, "{", 1, 2, "", CUT_OFF),
                arguments(MACHINE, "{\"Own", 1, 6, "", CUT_OFF),
                arguments(MACHINE, "{\"Owner\"", 1, 9, "/Owner", CUT_OFF),
                arguments(MACHINE, "{\"Owner\":", 1, 10, "/Owner", CUT_OFF),
                arguments(MACHINE, "{\"Owner\":\"x", 1, 12, "/Owner", CUT_OFF),
                arguments(MACHINE, "{\"Owner\":\"x\",\n", 2, 1, "/Owner", CUT_OFF),
                arguments(MACHINE, "{\"Unknown\":[{\"a\":", 1, 18, "/Unknown/0/a", CUT_OFF),
                arguments(ANY, "[1,", 1, 4, "/1", CUT_OFF),
                arguments(ANY, "[1", 1, 3, "/0", CUT_OFF),
                arguments(ANY, "[\"\\uD800", 1, 9, "/0", CUT_OFF),
                arguments(ANY, "[\"é\\", 1, 5, "/0", CUT_OFF),
                arguments(ANY, "-", 1, 2, "", CUT_OFF),
                arguments(ANY, "[1.", 1, 4, "/0", CUT_OFF),
                arguments(ANY, "1e+", 1, 4, "", CUT_OFF),
                // too late
                arguments(MACHINE, "{}{}", 1, 3, "", "expected the end of the text, found an object"),
                arguments(ANY, "1 2", 1, 3, "", "expected the end of the text, found the number 2"),
                arguments(ANY, "\"a\" null", 1, 5, "", "expected the end of the text, found null"),
                arguments(ANY, "{}\n,", 2, 1, "", "not JSON: expected a value, found ','"),
                arguments(ANY, "[1]]", 1, 4, "", "not JSON: expected a value, found ']'"),
                arguments(ANY, "{}\n\n  tail", 3, 3, "", "not JSON: expected a value, found tail"),
                arguments(ANY, "{}\u0000", 1, 3, "", "not JSON: expected a value, found '\\u0000'"),
                // comments
                arguments(ANY, "// c\n{}", 1, 1, "", "not JSON: expected a value, found '/'"),
                arguments(ANY, "{} /* c */", 1, 4, "", "not JSON: expected a value, found '/'"),
                arguments(ANY, "#\n{}", 1, 1, "", "not JSON: expected a value, found '#'"));
    }

    static Stream<Arguments> structures() {
        return Stream.of(
                arguments(ANY, "[}", 1, 2, "/0", "not JSON: expected a value, found '}'"),
                arguments(ANY, "{\"a\":1]", 1, 7, "/a", "not JSON: expected ',' or '}', found ']'"),
                arguments(ANY, "[1}", 1, 3, "/0", "not JSON: expected ',' or ']', found '}'"),
                arguments(ANY, "[1,]", 1, 4, "/1", "not JSON: expected a value, found ']'"),
                arguments(ANY, "[1 2]", 1, 4, "/0", "not JSON: expected ',' or ']', found '2'"),
                arguments(ANY, "[1é]", 1, 3, "/0", "not JSON: expected ',' or ']', found 'é'"),
                arguments(ANY, "[\f]", 1, 2, "/0", "not JSON: expected a value, found '\\u000c'"),
                arguments(MACHINE, "{\"Owner\":\"x\",}", 1, 14, "/Owner", NO_NAME + "'}'"),
                arguments(MACHINE, "{Owner:1}", 1, 2, "", NO_NAME + "'O'"),
                arguments(MACHINE, "{\uD83D\uDC33}", 1, 2, "", NO_NAME + "'\uD83D\uDC33'"),
                arguments(MACHINE, "{\"Owner\" \"x\"}", 1, 10, "/Owner", "not JSON: expected ':', found '\"'"),
                arguments(MACHINE, "{\"Owner\":'x'}", 1, 10, "/Owner", "not JSON: expected a value, found '''"),
                arguments(
                        MACHINE,
                        "{\"Owner\":\"x\" \"Key\":1}",
                        1,
                        14,
                        "/Owner",
                        "not JSON: expected ',' or '}', found '\"'"),
                arguments(ANY, "[tru]", 1, 2, "/0", "not JSON: expected a value, found tru"),
                arguments(MACHINE, "{\"IsOn\":True}", 1, 9, "/IsOn", "not JSON: expected a value, found True"),
                arguments(
                        MACHINE,
                        "{\"Password\":True}",
                        1,
                        13,
                        "/Password",
                        "not JSON: expected a value, found a secret value"),
                arguments(ANY, "[a\u202Eb]", 1, 2, "/0", "not JSON: expected a value, found a"),
                arguments(ANY, "[_azAZ$09é]", 1, 2, "/0", "not JSON: expected a value, found _azAZ$09"),
                arguments(ANY, "[$x]", 1, 2, "/0", "not JSON: expected a value, found $x"),
                arguments(ANY, "[truefalse]", 1, 6, "/0", "not JSON: expected ',' or ']', found 'f'"));
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                arguments(ANY, "[NaN]", 1, 2, "/0", "not JSON: expected a value, found NaN"),
                arguments(ANY, "[-Infinity]", 1, 3, "/0", "not JSON: expected a digit, found 'I'"),
                arguments(
                        ANY,
                        "[01]",
                        1,
                        3,
                        "/0",
                        "not JSON: expected no digit behind a zero at the begin of a number, found '1'"),
                arguments(ANY, "[1.2.3]", 1, 5, "/0", "not JSON: expected ',' or ']', found '.'"),
                arguments(
                        MACHINE,
                        "{\"Any\":\"a\",\"Size\":-0X1}",
                        1,
                        21,
                        "/Size",
                        "not JSON: expected ',' or '}', found 'X'"),
                arguments(ANY, "0x", 1, 2, "", "not JSON: expected a value, found x"),
                arguments(ANY, "[5.]", 1, 4, "/0", "not JSON: expected a digit, found ']'"),
                arguments(ANY, "[.5]", 1, 2, "/0", "not JSON: expected a value, found '.'"),
                arguments(ANY, "[+1]", 1, 2, "/0", "not JSON: expected a value, found '+'"),
                arguments(ANY, "{\"é\":1e}", 1, 8, "/é", "not JSON: expected a digit, found '}'"));
    }

    static Stream<Arguments> strings() {
        return Stream.of(
                arguments(ANY, "[\"a\nb\"]", 1, 4, "/0", NO_ESCAPE + "'\\u000a'"),
                arguments(ANY, "[\"é\tb\"]", 1, 4, "/0", NO_ESCAPE + "'\\u0009'"),
                arguments(MACHINE, "{\"O\u0000\":1}", 1, 4, "", NO_ESCAPE + "'\\u0000'"),
                arguments(
                        ANY,
                        "[\"\\x41\"]",
                        1,
                        4,
                        "/0",
                        "not JSON: expected \", \\, /, b, f, n, r, t or u behind a backslash, found 'x'"),
                arguments(
                        ANY,
                        "[\"\\u12\"]",
                        1,
                        7,
                        "/0",
                        "not JSON: expected four hexadecimal digits behind \\u, found '\"'"),
                arguments(
                        ANY,
                        "{\"a\":\"\uD83D\uDC33\\u12G4\"}",
                        1,
                        12,
                        "/a",
                        "not JSON: expected four hexadecimal digits behind \\u, found 'G'"),
                arguments(
                        MACHINE,
                        "{\"\\u00\":1}",
                        1,
                        7,
                        "",
                        "not JSON: expected four hexadecimal digits behind \\u, found '\"'"));
    }

    @ParameterizedTest
    @EnumSource(TextEncoding.class)
    void anotherEncodingIsNamed(TextEncoding encoding) {
        Charset charset = Charset.forName(encoding.name().replace('_', '-'));
        String detail =
                "expected JSON in UTF-8, found " + encoding + "; save the text as UTF-8 without a byte order mark";

        assertThat(problem(ANY, "\uFEFF7".getBytes(charset)).detail()).isEqualTo(detail);
        if (encoding != TextEncoding.UTF_8) {
            assertThat(problem(ANY, "7".getBytes(charset)).detail()).isEqualTo(detail);
        }
    }

    @Test
    void aFirstByteThatIsNotUtf8IsFound() {
        assertThat(problem(ANY, new byte[] {(byte) 0x80}).getMessage())
                .isEqualTo("line 1, column 1, at the top: expected UTF-8, found the byte 0x80; save the text as UTF-8");
    }

    @Test
    void aPointerLeadsThroughListsInLists() {
        assertThat(problem(ANY, "[[],[1,[2,{\"a\":[0,0,{\"b\":x}]}]]]").pointer())
                .isEqualTo("/1/1/1/a/2/b");
        assertThat(problem(ANY, "[".repeat(500) + "1,x").pointer()).isEqualTo("/0".repeat(499) + "/1");
    }

    @Test
    void aPointerIsNotLedAstrayByStrings() {
        String text = "{\"a\":\"{[,\\\"\",\"b\":[\"]}\",\"\\\\\",{\"c\\\"\":\",\",\"d\":x}]}";

        assertThat(problem(ANY, text).pointer()).isEqualTo("/b/2/d");
    }

    @ParameterizedTest(name = "{index}")
    @CsvSource({
        "\uD800, 6, d800",
        "\uDBFF, 6, dbff",
        "a\uDFFF, 7, dfff",
        "a\uDC00, 7, dc00",
        "\uDC33\uD83D, 6, dc33",
        "\uD83D\uDC33\uD83Dx, 7, d83d"
    })
    void aTextWithHalfASurrogatePairIsNotReadAsOneWithAQuestionMark(String broken, int column, String hex) {
        JsonException problem =
                catchThrowableOfType(JsonException.class, () -> JsonText.read("{\n\"x\":\"" + broken + "\"}", ANY));

        assertThat(problem.getMessage())
                .isEqualTo(
                        "line 2, column %s, at the top: expected Unicode, found half a surrogate pair;"
                                + " write it as \\u%s",
                        column, hex);
        EngineFuzzer.assertThatOneLineIsEnough(problem);
    }
}
