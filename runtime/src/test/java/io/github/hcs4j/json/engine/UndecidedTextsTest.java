package io.github.hcs4j.json.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.hcs4j.json.JsonException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that RFC 8259 leaves to the parser, and what this one makes of them. */
class UndecidedTextsTest {

    /** Numbers of any size keep all their digits. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "123.456e-789",
                "-1e+9999",
                "1.5e+9999",
                "-123123e100000",
                "123e-10000000",
                "1e-400",
                "0.100000000000000000000000000000000000000000000000001",
                "3.141592653589793238462643383279502884197169399375105820974944592307816406286",
                "-237462374673276894279832749832423479823246327846"
            })
    void numbersBeyondDoublePrecision(String text) {
        assertThat(EngineFuzzer.judge(text.getBytes(UTF_8))).isTrue();
        assertThat(JsonText.read(text, ScalarCodec.NUMBER)).isEqualTo(new BigDecimal(text));
        assertThat(String.valueOf(JsonText.read(text, ScalarCodec.ANY)))
                .satisfies(digits -> assertThat(new BigDecimal(digits)).isEqualByComparingTo(text));
    }

    /** The nearest number of double precision is taken where one is asked for, unless it is infinite. */
    @Test
    void numbersOfDoublePrecision() {
        assertThat(JsonText.read("1e-400", ScalarCodec.DOUBLE)).isZero();
        assertThat(JsonText.read("-1e-400", ScalarCodec.DOUBLE)).hasToString("-0.0");
        assertThat(JsonText.read("-0", ScalarCodec.DOUBLE)).hasToString("-0.0");
        assertThat(JsonText.read("9007199254740993", ScalarCodec.DOUBLE)).isEqualTo(9007199254740992.0);
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> JsonText.read("1e309", ScalarCodec.DOUBLE))
                .withMessageEndingWith("expected a number of double precision, found the number 1e309");
    }

    /** An exponent of so many digits is that of no number. */
    @Test
    void exponentsThatNothingHolds() {
        String text = "0.4e0066" + "9".repeat(100);

        assertThat(EngineFuzzer.judge(text.getBytes(UTF_8))).isFalse();
    }

    /** Halves of surrogate pairs are kept, in strings and in names, and written as escapes again. */
    @ParameterizedTest
    @CsvSource({
        "\\uDADA, \\uDADA",
        "\\uDFAA, \\uDFAA",
        "\\uD888\\u1234, \\uD888\u1234",
        "\\uD800\\n, \\uD800\\n",
        "\\uDd1ea, \\uDD1Ea",
        "\\uD800\\uD800\\n, \\uD800\\uD800\\n",
        "\\ud800abc, \\uD800abc",
        "\\uDd1e\\uD834, \\uDD1E\\uD834",
        "\\ud83d\uD83D\uDC33, \\uD83D\uD83D\uDC33"
    })
    void halvesOfSurrogatePairs(String escaped, String written) {
        for (String form : List.of("[\"%s\"]", "{\"%s\":0}", "{\"a\":{\"%s\":\"%s\"}}")) {
            String text = form.replace("%s", escaped);

            assertThat(EngineFuzzer.judge(text.getBytes(UTF_8))).isTrue();
            assertThat(JsonText.toText(JsonText.read(text, ScalarCodec.ANY), ScalarCodec.ANY, false))
                    .isEqualTo(form.replace("%s", written));
        }
    }

    @Test
    void fiveHundredLevelsAreTaken() {
        String lists = "[".repeat(500) + "]".repeat(500);

        assertThat(EngineFuzzer.judge(lists.getBytes(UTF_8))).isTrue();
    }

    /** What the engine keeps of a number is its value. */
    @Test
    void formsOfTheSameNumber() {
        Stream.of("1", "1.0", "1e0", "10e-1", "0.1e1", "1.000E+0")
                .forEach(
                        text -> assertThat(JsonText.read(text, ScalarCodec.ANY)).isEqualTo(1));
        assertThat(JsonText.read("100000000000000000000", ScalarCodec.ANY)).isEqualTo(BigInteger.TEN.pow(20));
        assertThat(JsonText.read("1e20", ScalarCodec.ANY)).isEqualTo(BigInteger.TEN.pow(20));
        assertThat(JsonText.read("{\"a\":-0.0}", ScalarCodec.ANY)).isEqualTo(Map.of("a", 0));
    }
}
