package io.github.hcs4j.json.engine;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.hcs4j.json.JsonException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

/** Texts that a parser of RFC 8259 must refuse, and those that this one refuses beside them. */
class RefusedTextsTest {

    /** The engine and its judge refuse a text as a value; the engine refuses it as a tree with places as well. */
    private static void assertThatIsRefused(byte[] text) {
        String asText = new String(text, ISO_8859_1);
        assertThatIsNoValue(text);
        assertThatExceptionOfType(JsonException.class).as(asText).isThrownBy(() -> LocatedReader.read(text));
    }

    private static void assertThatIsNoValue(byte[] text) {
        String asText = new String(text, ISO_8859_1);
        assertThat(EngineFuzzer.judge(text)).as(asText).isFalse();
        assertThatExceptionOfType(JacksonException.class).as(asText).isThrownBy(() -> Judge.read(text));
    }

    /** Texts that stand three spaces apart. */
    private static Stream<String> texts(String lines) {
        return lines.lines().flatMap(line -> Arrays.stream(line.split(" {3}")));
    }

    static Stream<String> structures() {
        return Stream.concat(
                Stream.of(
                        "", " ", "\n\t", "[\n1\n", "[1\n2]", "[\u000b1]", "[\f]", "[\u00a01]", "[\u2028]", "\ufeff{}"),
                texts("""
                    [   ]   {   }   []]   [][]   {}{}   [] {}   []x   {}#   [}   {]   [{]}   ([])   <null>   ][   *
                    é   [é]
                    [1   [1,   [,1]   [,]   [1,,2]   [1,]   [1,,]   [1 2]   ["a" "b"]   ["a""b"]   [1:2]   ["a":1]
                    [3[4]]
                    [[]1]   [1}   [[[   [{   [{"a":   ["   [*]   [x]   [\\n]   [1;2]   (1)   [1)   {"a":1)   {{}}
                    [{}   {[]}"""));
    }

    static Stream<String> objects() {
        return Stream.concat(Stream.of("{\"a\n\":1}", "{\"a\":1\u0000}"), texts("""
            {"a"   {"a":   {"a":1   {"a":1,   {"a":1,}   {"a":1,,}   {,"a":1}   {,}   {"a"}   {"a" 1}   {"a",1}
            {"a"::1}
            {:1}   {1:1}   {a:1}   {'a':1}   {null:1}   {true:1}   {[]:1}   {"a":1 "b":2}   {"a":1;"b":2}   {"a":1]
            {"a":1}}
            {"a":1}/**/   {"a":/*x*/1}   {"a":1}//   {"a":1}#   {"a":a}   {"a":'x'}   {"a":1 2}   {"a":}   {"a":,"b":1}
            {"a:1}   {"a\\x":1}   {"\\u00":1}   {"a"=1}   {"a" "b":1}   {"a"{}}   {"a":1,b}   {"a":1,"b"}
            {"a":1,"b":}"""));
    }

    static Stream<String> numbers() {
        return Stream.concat(Stream.of("123\u0000", "\uff11", "[1\u0660]", "[1\u00b2]"), texts("""
            -   +   +1   ++1   --1   - 1   -a   01   -01   00   000   0123   -012   1.   -1.   .1   -.1   0.   0.e1
            .e1   .   1.e1
            1.e+1   1..2   1.2.3   1.2.   0.3e   0.3e+   1e   1E   1e+   1E-   1eE2   1ee2   1e1.5   1e1e1   1e+-2
            0e   0e+   0E+
            1+2   1-   1 000   1,000.0   1_000   0x1   0X1F   0b1   0o7   1x   1a   1f   1L   1.5d   -1x   -1foo
            NaN   nan   -NaN
            Inf   Infinity   -Infinity   +Infinity   -inf   ∞   [1.]   [-]   [.5]   [2.e3]   [1e]   [0 1]   [01]
            [1.5.]   [-x]
            12345678901234567890x   123456789012345678.   123456789012345678e   0123456789012345678   -00   0.0.0
            [1e1,]"""));
    }

    static Stream<String> words() {
        return texts("""
            n   nul   nulL   Null   NULL   nulll   null0   t   tru   True   TRUE   truee   true1   truetrue   f
            fals   False
            falsee   undefined   [nul]   [tru]   [fals]   [truth]   [ n]   [true false]   nu\\u006cl   nullnull
            [null1]   yes""");
    }

    static Stream<String> strings() {
        return Stream.concat(
                Stream.of(
                        "\"\\\n\"",
                        "\"\n\"",
                        "\"\r\"",
                        "\"\t\"",
                        "\"\u0000\"",
                        "\"\u001f\"",
                        "\"a\u0001b\"",
                        "\"1234567\u0000\"",
                        "\"12345678\n\"",
                        "\"é\n\"",
                        "\"\\\\\n\""),
                texts("""
                    "   "a   "a\\"   "\\   "\\\\\\"   'a'   "a'   `a`   “a”   a   "a"b   "a" b   "a""b"   "\\x00"
                    "\\a"   "\\v"   "\\0"
                    "\\'"   "\\é"   "\\\uD83D\uDC33"   "\\ "   "\\u"   "\\u1"   "\\u12"   "\\u123"   "\\u123
                    "\\u00G0"   "\\u 041"
                    "\\u-041"   "\\u+041"   "\\uD834\\uDd"   "\\uD800\\"   "\\uD800\\u"   "\\uD800\\u1"
                    "\\uD800\\x"   "\\U0041"
                    "\\u{41}"   "\\u004\uff11"   \\u0022a"   ["\\\\u004\\"]   [\\u0020"a"]   "a\\   "a\\u
                    "a\\u0041   "é\\u00e"   "é"""));
    }

    @ParameterizedTest
    @MethodSource({"structures", "objects", "numbers", "words", "strings"})
    void isNoJson(String text) {
        assertThatIsRefused(text.getBytes(UTF_8));
    }

    /** Bytes that are not UTF-8, a byte a character. */
    static Stream<String> notUtf8() {
        return Stream.concat(
                Stream.of(
                        "\u0080",
                        "\u00ff",
                        "\u00e9",
                        "\u00e5{}",
                        "\u00ef\u00bb{}",
                        "\u00ef\u00bb\u00bf",
                        "[1\u00e5]",
                        "[1e\u00e5]"),
                Stream.of(
                                "\u0080",
                                "\u00c3",
                                "\u00c3\u00c3",
                                "\u00c0\u0080",
                                "\u00c1\u00bf",
                                "\u00e2\u0082",
                                "\u00e9",
                                "\u00ff",
                                "\u00e0\u0080\u0080",
                                "\u00e0\u009f\u00bf",
                                "\u00ed\u00a0\u0080",
                                "\u00ed\u00bf\u00bf",
                                "\u00fe",
                                "\\\u00e5",
                                "\u00ed\u00a0\u00bd\u00ed\u00b0\u00b3",
                                "\u00f0\u009f\u0090",
                                "\u00f0\u0080\u0080\u0080",
                                "\\u\u00e5",
                                "\u00f0\u008f\u00bf\u00bf",
                                "\u00f4\u0090\u0080\u0080",
                                "\u00f5\u0080\u0080\u0080",
                                "\u00f8\u0088\u0080\u0080\u0080")
                        .flatMap(bytes ->
                                Stream.of("[\"" + bytes + "\"]", "{\"" + bytes + "\":1}", "[\"12345678" + bytes)));
    }

    @ParameterizedTest
    @MethodSource
    void notUtf8(String bytes) {
        assertThatIsRefused(bytes.getBytes(ISO_8859_1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE"})
    void otherEncodings(String charset) {
        for (String text : new String[] {"{}", "[1]", "7", "\"x\"", "[\"ü\"]", "{\"a\":null}"}) {
            assertThatIsRefused(text.getBytes(Charset.forName(charset)));
        }
    }

    static Stream<String> large() {
        return Stream.of(
                "[".repeat(501) + "]".repeat(501),
                "[".repeat(100_000),
                "[".repeat(100_000) + "]".repeat(100_000),
                "[{\"\":".repeat(50_000),
                "{\"a\":".repeat(501) + "1" + "}".repeat(501),
                "1".repeat(1_001),
                "-0." + "0".repeat(1_000),
                "1e" + "0".repeat(1_000),
                "{\"" + "n".repeat(50_001) + "\":1}",
                "[\"" + "s".repeat(16 * 1024 * 1024 + 1) + "\"]");
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource
    void large(String text) {
        assertThatIsRefused(text.getBytes(UTF_8));
    }

    /** A tree with places keeps the members of an object one by one, and the digits of a number. */
    static Stream<String> onlyAsTrees() {
        return texts("""
            {"a":1,"a":1}   {"a":1,"\\u0061":2}   {"a":{"b":1,"b":1}}   {"":1,"":2}   [{"a":1,"b":2,"a":3}]
            {"\\n":1,"\\u000a":1}
            1e999999999999999999999999   [-1e-99999999999]   {"a":0e99999999999}   {"é":1,"\\u00e9":1}""");
    }

    @ParameterizedTest
    @MethodSource
    void onlyAsTrees(String text) {
        assertThatIsNoValue(text.getBytes(UTF_8));
        assertThat(LocatedReader.read(text.getBytes(UTF_8))).isNotNull();
    }
}
