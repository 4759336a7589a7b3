package io.github.hcs4j.json;

import static io.github.hcs4j.json.Judged.read;
import static io.github.hcs4j.json.Judged.toJson;
import static io.github.hcs4j.json.MalformedTextTest.problem;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.hcs4j.type.JsonType;
import io.github.hcs4j.type.ScalarType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each format of numbers takes its whole range and nothing else. */
class NumberRangeTest {

    static Stream<Arguments> ranges() {
        return Stream.of(
                Arguments.of(ScalarType.UINT8, "0", "255"),
                Arguments.of(ScalarType.UINT16, "0", "65535"),
                Arguments.of(ScalarType.INT32, "-2147483648", "2147483647"),
                Arguments.of(ScalarType.UINT32, "0", "4294967295"),
                Arguments.of(ScalarType.INT64, "-9223372036854775808", "9223372036854775807"),
                Arguments.of(ScalarType.UINT64, "0", "18446744073709551615"),
                Arguments.of(ScalarType.UINT, "0", "18446744073709551615"));
    }

    @ParameterizedTest
    @MethodSource("ranges")
    <N> void bothEdgesAreReadAndWritten(ScalarType<N> type, String minimum, String maximum) {
        for (String edge : List.of(minimum, maximum)) {
            N value = read(type, edge);

            assertThat(value).hasToString(edge);
            assertThat(toJson(type, value)).asString(UTF_8).isEqualTo(edge);
        }
    }

    @ParameterizedTest
    @MethodSource("ranges")
    void beyondBothEdgesIsAnError(ScalarType<?> type, String minimum, String maximum) {
        BigInteger below = new BigInteger(minimum).subtract(BigInteger.ONE);
        BigInteger above = new BigInteger(maximum).add(BigInteger.ONE);
        BigInteger farAbove = BigInteger.TEN.pow(500);
        for (BigInteger number : List.of(below, above, farAbove, farAbove.negate(), above.shiftLeft(64))) {
            String digits = number.toString();
            String quoted = digits.length() > 60 ? digits.substring(0, 60) + "..." : digits;

            assertThat(problem(type, digits).getMessage())
                    .isEqualTo(
                            "line 1, column 1, at the top: expected a whole number from %s to %s, found the number %s",
                            minimum, maximum, quoted);
        }
    }

    @ParameterizedTest
    @MethodSource("ranges")
    void aWholeNumberCanBeWrittenWithAFractionOrAnExponent(ScalarType<?> type, String minimum, String maximum) {
        for (String number : List.of("1.0", "1e0", "10e-1", "0.1E1", "100000e-5")) {
            assertThat(read(type, number)).hasToString("1");
            assertThat(read(ScalarType.INTEGER, number)).isEqualTo(BigInteger.ONE);
        }
        assertThat(read(type, maximum + ".0")).hasToString(maximum);
        assertThat(read(type, minimum + "e0")).hasToString(minimum);
        for (String zero : List.of("0.0", "-0", "0e999999999")) {
            assertThat(read(type, zero)).hasToString("0");
        }
    }

    @ParameterizedTest
    @MethodSource("ranges")
    void aFractionIsNoWholeNumber(ScalarType<?> type, String minimum, String maximum) {
        for (String number : List.of("0.5", "1e-1", "1.05e1", maximum + ".5", "1e-999999999")) {
            assertThat(problem(type, number).detail()).isEqualTo("expected a whole number, found the number " + number);
            assertThat(problem(ScalarType.INTEGER, number).detail())
                    .isEqualTo("expected a whole number, found the number " + number);
        }
        assertThat(problem(type, "1e999999999").detail()).startsWith("expected a whole number");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "-1", "18446744073709551616", "-9223372036854775809", "123456789012345678901234567890"})
    void aWholeNumberWithoutAFormatHasAnySize(String digits) {
        assertThat(read(ScalarType.INTEGER, digits)).isEqualTo(new BigInteger(digits));
        assertThat(toJson(ScalarType.INTEGER, new BigInteger(digits)))
                .asString(UTF_8)
                .isEqualTo(digits);
    }

    @ParameterizedTest
    @CsvSource({
        "0.10, 0.10",
        "-0.0, 0.0",
        "1e5, 1E+5",
        "1E-400, 1E-400",
        "1.50e300, 1.50E+300",
        "100, 100",
        "3.14159265358979323846264338327950288, 3.14159265358979323846264338327950288",
        "1e999999999, 1E+999999999",
        "1e-999999999, 1E-999999999"
    })
    void aDecimalNumberKeepsItsDigits(String text, String written) {
        assertThat(read(ScalarType.NUMBER, text)).isEqualTo(new BigDecimal(text));
        assertThat(toJson(ScalarType.NUMBER, read(ScalarType.NUMBER, text)))
                .asString(UTF_8)
                .isEqualTo(written);
        assertThat(new BigDecimal(read(ScalarType.ANY, text).toString())).isEqualByComparingTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e1000000000",
                "1e2147483648",
                "1e-2147483649",
                "0.1e-2147483647",
                "1e99999999999",
                "-1e-99999999999"
            })
    void anExponentThatNobodyCanHoldIsAnError(String text) {
        for (ScalarType<?> type : List.of(ScalarType.NUMBER, ScalarType.ANY)) {
            assertThat(problem(type, text).detail())
                    .isEqualTo("expected a number with an exponent of at most 999999999, found the number " + text);
        }
    }

    @Test
    void aNumberOfDoublePrecisionIsFinite() {
        assertThat(read(ScalarType.DOUBLE, "1.7976931348623157e308")).isEqualTo(Double.MAX_VALUE);
        assertThat(read(ScalarType.DOUBLE, "4.9E-324")).isEqualTo(Double.MIN_VALUE);
        assertThat(read(ScalarType.DOUBLE, "7")).isEqualTo(7.0);
        for (String infinite : List.of("1.8e308", "-1.8e308", "1e99999999999")) {
            assertThat(problem(ScalarType.DOUBLE, infinite).detail())
                    .isEqualTo("expected a number of double precision, found the number " + infinite);
        }
        for (double none : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> toJson(ScalarType.DOUBLE, none))
                    .withMessage("expected a number, found " + none + ", which JSON does not have");
        }
    }

    @Test
    void aFreeFormNumberIsAsSmallAsItCanBe() {
        assertThat(read(ScalarType.ANY, "2147483647")).isEqualTo(Integer.MAX_VALUE);
        assertThat(read(ScalarType.ANY, "-2147483649")).isEqualTo(-2147483649L);
        assertThat(read(ScalarType.ANY, "9223372036854775808")).isEqualTo(new BigInteger("9223372036854775808"));
        assertThat(read(ScalarType.ANY, "1.0")).isEqualTo(1);
        assertThat(read(ScalarType.ANY, "1.50")).isEqualTo(new BigDecimal("1.5"));
        assertThat(read(ScalarType.ANY, "-0.0")).isEqualTo(0);
        assertThat(read(ScalarType.ANY, "1.5e1")).isEqualTo(15);
        assertThat(read(ScalarType.ANY, "-2147483649e0")).isEqualTo(-2147483649L);
        assertThat(read(ScalarType.ANY, "18446744073709551616E0")).isEqualTo(new BigInteger("18446744073709551616"));
        assertThat(read(ScalarType.ANY, "1e1")).isEqualTo(10);
        assertThat(read(ScalarType.ANY, "1e1000")).isEqualTo(new BigDecimal("1E+1000"));
    }

    @Test
    void aNumberHasAtMostAThousandDigits() {
        String longest = "9".repeat(1000);

        assertThat(read(ScalarType.ANY, longest)).isEqualTo(new BigInteger(longest));
        for (String tooLong : List.of(longest + "9", "0." + longest, "-9" + longest, "1e" + longest)) {
            for (JsonType<?> type : List.of(ScalarType.ANY, ScalarType.UINT64, ScalarType.DOUBLE, ScalarType.STRING)) {
                assertThatExceptionOfType(JsonException.class)
                        .isThrownBy(() -> read(type, tooLong))
                        .withMessageContaining(", at the top: a number of more than 1000 digits");
            }
        }
    }
}
