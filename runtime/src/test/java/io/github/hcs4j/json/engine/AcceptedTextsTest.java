package io.github.hcs4j.json.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.hcs4j.json.JsonLimits;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that a parser of RFC 8259 must accept, with their values. */
class AcceptedTextsTest {

    @ParameterizedTest(name = "{index}")
    @MethodSource({"structures", "whiteSpace", "numbers", "strings", "names"})
    void isAccepted(String text, Object value) {
        byte[] utf8 = text.getBytes(UTF_8);

        assertThat(EngineFuzzer.judge(utf8)).as(text).isTrue();
        assertThat(EngineFuzzer.inWords(JsonText.read(utf8, ScalarCodec.ANY))).isEqualTo(EngineFuzzer.inWords(value));
        assertThat(JsonText.read(text, ScalarCodec.ANY)).isEqualTo(value);
    }

    private static List<@Nullable Object> list(@Nullable Object... elements) {
        return Arrays.asList(elements);
    }

    private static Map<String, @Nullable Object> map(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return map;
    }

    static Stream<Arguments> structures() {
        String deepest = "[".repeat(JsonLimits.DEPTH) + "]".repeat(JsonLimits.DEPTH);
        return Stream.of(
                arguments("[]", list()),
                arguments("[[]]", list(list())),
                arguments("[[],[]]", list(list(), list())),
                arguments("[[[1],2],3]", list(list(list(1), 2), 3)),
                arguments("[null]", list((Object) null)),
                arguments("[null,null,1]", list(null, null, 1)),
                arguments("[false,true,null]", list(false, true, null)),
                arguments("[1,\"1\",true,{\"a\":[]},[{}]]", list(1, "1", true, map("a", list()), list(map()))),
                arguments("{}", map()),
                arguments("{\"a\":{}}", map("a", map())),
                arguments("{\"a\":[],\"b\":{\"a\":[]}}", map("a", list(), "b", map("a", list()))),
                arguments("{\"b\":1,\"a\":2}", map("b", 1, "a", 2)),
                arguments("true", true),
                arguments("false", false),
                arguments("7", 7),
                arguments("-0.1", new BigDecimal("-0.1")),
                arguments("\"\"", ""),
                arguments("\"text\"", "text"),
                arguments(deepest, JsonText.read(deepest, ScalarCodec.ANY)));
    }

    static Stream<Arguments> whiteSpace() {
        return Stream.of(
                arguments(" []", list()),
                arguments("[]\n", list()),
                arguments("\t\r\n {} \t\r\n", map()),
                arguments("[ ]", list()),
                arguments("{\n}", map()),
                arguments("[ 1 ,\t2\r,\n3 ]", list(1, 2, 3)),
                arguments(" { \"a\" : 1 , \"b\" : [ ] } ", map("a", 1, "b", list())),
                arguments("{\r\n\"a\"\r\n:\r\ntrue\r\n}\r\n", map("a", true)),
                arguments(" 1 ", 1),
                arguments(" ".repeat(1_000) + "[]" + "\n".repeat(1_000), list()),
                arguments("[\" \\t \"]", list(" \t ")));
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                arguments("0", 0),
                arguments("-0", 0),
                arguments("[-1]", list(-1)),
                arguments("10", 10),
                arguments("1234567890", 1234567890),
                arguments("2147483647", Integer.MAX_VALUE),
                arguments("-2147483648", Integer.MIN_VALUE),
                arguments("2147483648", 2147483648L),
                arguments("-2147483649", -2147483649L),
                arguments("123456789012345678", 123456789012345678L),
                arguments("9223372036854775807", Long.MAX_VALUE),
                arguments("-9223372036854775808", Long.MIN_VALUE),
                arguments("9223372036854775808", BigInteger.ONE.shiftLeft(63)),
                arguments("18446744073709551615", new BigInteger("18446744073709551615")),
                arguments("-9223372036854775809", new BigInteger("-9223372036854775809")),
                arguments("0.5", new BigDecimal("0.5")),
                arguments("-0.0", 0),
                arguments("0e0", 0),
                arguments("0E+5", 0),
                arguments("0.000e-9", 0),
                arguments("1.0", 1),
                arguments("1.50", new BigDecimal("1.5")),
                arguments("1e2", 100),
                arguments("1E2", 100),
                arguments("1e+2", 100),
                arguments("1E-2", new BigDecimal("0.01")),
                arguments("1e-02", new BigDecimal("0.01")),
                arguments("1.5e1", 15),
                arguments("100e-2", 1),
                arguments("123.456e78", new BigDecimal("123.456e78").toBigIntegerExact()),
                arguments("123e65", new BigDecimal("123e65").toBigIntegerExact()),
                arguments("1e999", BigInteger.TEN.pow(999)),
                arguments("1e1000", new BigDecimal("1e1000")),
                arguments("1e999999999", new BigDecimal("1e999999999")),
                arguments("-1.5e-999999999", new BigDecimal("-1.5e-999999999")),
                arguments("0." + "0".repeat(79) + "1", new BigDecimal("1e-80")),
                arguments("0.1" + "0".repeat(900), new BigDecimal("0.1")),
                arguments("9".repeat(1_000), new BigInteger("9".repeat(1_000))),
                arguments(
                        "[1.7976931348623157e308]", list(new BigDecimal("1.7976931348623157e308").toBigIntegerExact())),
                arguments("4.9E-324", new BigDecimal("4.9E-324")));
    }

    static Stream<Arguments> strings() {
        return Stream.of(
                arguments("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\b\f\n\r\t"),
                arguments("\"/\"", "/"),
                arguments("\"\\u0000\\u001f\\u0020\\u007F\"", "\u0000\u001f \u007f"),
                arguments("\"\u007f\u0080\u009f\"", "\u007f\u0080\u009f"),
                arguments("\"\\u0041\\u0061\\uabCD\\uABcd\"", "Aa\uabcd\uabcd"),
                arguments("\"\\\\u0041\"", "\\u0041"),
                arguments("\"\\u005cn\"", "\\n"),
                arguments("\"\\u0022\"", "\""),
                arguments("\"a\\/*b*\\/c//d#e\"", "a/*b*/c//d#e"),
                arguments("\"é€\uD83D\uDC33\"", "é€\uD83D\uDC33"),
                arguments("\"\\u00e9\\u20AC\\ud83d\\uDC33\"", "é€\uD83D\uDC33"),
                arguments("\"\\ud83d\\udc33\uD83D\uDC33\\ud83d\\udc33\"", "\uD83D\uDC33".repeat(3)),
                arguments("\"\u2028\u2029\u200b\ufeff\u2064\"", "\u2028\u2029\u200b\ufeff\u2064"),
                arguments("\"\ufffe\uffff\ufdd0\uDBFF\uDFFF\"", "\ufffe\uffff\ufdd0\uDBFF\uDFFF"),
                arguments("\"\\ufffe\\uffff\\udbff\\udfff\"", "\ufffe\uffff\uDBFF\uDFFF"),
                arguments("\"\u0080\u07ff\u0800\ud7ff\ue000\"", "\u0080\u07ff\u0800\ud7ff\ue000"),
                arguments("\"1234567\"", "1234567"),
                arguments("\"12345678\"", "12345678"),
                arguments("\"1234567\\n\"", "1234567\n"),
                arguments("\"12345678é\"", "12345678é"),
                arguments("\"" + "x".repeat(100_000) + "\\\\\"", "x".repeat(100_000) + "\\"),
                arguments("\"" + "ü".repeat(10_000) + "\"", "ü".repeat(10_000)));
    }

    static Stream<Arguments> names() {
        return Stream.of(
                arguments("{\"\":0}", map("", 0)),
                arguments("{\"\":1,\" \":2}", map("", 1, " ", 2)),
                arguments("{\"a\\u0000b\":1,\"a\":2}", map("a\u0000b", 1, "a", 2)),
                arguments("{\"a\":1,\"A\":2,\"\\u00e4\":3}", map("a", 1, "A", 2, "ä", 3)),
                arguments("{\"e\u0301\":1,\"é\":2}", map("e\u0301", 1, "é", 2)),
                arguments("{\"a\":{\"a\":{\"a\":1}}}", map("a", map("a", map("a", 1)))),
                arguments("[{\"a\":1},{\"a\":1}]", list(map("a", 1), map("a", 1))),
                arguments("{\"\\\"\\\\\":1}", map("\"\\", 1)),
                arguments("{\"null\":null,\"true\":true}", map("null", null, "true", true)),
                arguments("{\"" + "n".repeat(50_000) + "\":1}", map("n".repeat(50_000), 1)),
                arguments("{\"\\u006e" + "n".repeat(49_999) + "\":1}", map("n".repeat(50_000), 1)));
    }
}
