package io.github.hcs4j.json.engine;

import static io.github.hcs4j.json.engine.ProblemPlacesTest.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.hcs4j.json.JsonException;
import io.github.hcs4j.json.JsonLimits;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each format of numbers takes the values of its range, however they are written, and no others. */
class TypedNumbersTest {

    static Stream<Arguments> ranges() {
        return Stream.of(
                arguments(ScalarCodec.UINT8, "0", "255"),
                arguments(ScalarCodec.UINT16, "0", "65535"),
                arguments(ScalarCodec.INT32, "-2147483648", "2147483647"),
                arguments(ScalarCodec.UINT32, "0", "4294967295"),
                arguments(ScalarCodec.INT64, "-9223372036854775808", "9223372036854775807"),
                arguments(ScalarCodec.UINT64, "0", "18446744073709551615"));
    }

    /** What is read of a text; {@code null} if it is refused. */
    private static <N extends Number> @Nullable N read(Codec<N> codec, String text) {
        try {
            return JsonText.read(text, codec);
        } catch (JsonException problem) {
            EngineFuzzer.assertThatOneLineIsEnough(problem);
            assertThat(problem.getMessage()).startsWith("line 1, column 1, at the top: ");
            return null;
        }
    }

    private static boolean isWhole(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() <= 0 && shortest.precision() - (long) shortest.scale() <= JsonLimits.DIGITS;
    }

    @ParameterizedTest
    @MethodSource("ranges")
    <N extends Number> void anyNumber(Codec<N> codec, BigDecimal minimum, BigDecimal maximum) {
        RandomTexts random = new RandomTexts(9);
        for (int i = 0; i < 3_000; i++) {
            String text = random.number();
            BigDecimal number = new BigDecimal(text);
            N read = read(codec, text);
            if (isWhole(number) && number.compareTo(minimum) >= 0 && number.compareTo(maximum) <= 0) {
                assertThat(read).as(text).hasToString(number.toBigIntegerExact().toString());
            } else {
                assertThat(read).as(text).isNull();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ranges")
    <N extends Number> void edges(Codec<N> codec, BigInteger minimum, BigInteger maximum) {
        for (BigInteger edge : List.of(minimum, maximum)) {
            for (String text : List.of(edge.toString(), edge + ".0", edge + "e0", edge + "0E-1", edge + ".000e+0")) {
                if (!text.startsWith("00")) {
                    assertThat(read(codec, text)).as(text).hasToString(edge.toString());
                }
            }
        }
        for (BigInteger beyond :
                List.of(minimum.subtract(BigInteger.ONE), maximum.add(BigInteger.ONE), BigInteger.TEN.pow(500))) {
            for (String text : List.of(beyond.toString(), beyond + ".0", beyond + "0e-1")) {
                assertThat(problem(codec, text).detail())
                        .startsWith(
                                "expected a whole number from " + minimum + " to " + maximum + ", found the number ");
            }
        }
        for (String text : List.of("0.5", "1e-1", maximum + ".5", "0.1e-99999999")) {
            assertThat(problem(codec, text).detail()).isEqualTo("expected a whole number, found the number " + text);
        }
    }

    /** Some documents have whole numbers in digits alone. */
    private static <N> Codec<N> inDigits(Codec<N> codec) {
        return new Codec<>() {
            @Override
            public @Nullable N read(JsonReader in) {
                return codec.read(in);
            }

            @Override
            public boolean wantsDigits() {
                return true;
            }

            @Override
            public void write(N value, JsonWriter out) {
                codec.write(value, out);
            }
        };
    }

    @ParameterizedTest
    @MethodSource("ranges")
    <N extends Number> void anyNumberInDigits(Codec<N> codec, BigDecimal minimum, BigDecimal maximum) {
        RandomTexts random = new RandomTexts(13);
        for (int i = 0; i < 1_000; i++) {
            String text = random.number();
            assertThat(read(inDigits(codec), text))
                    .as(text)
                    .isEqualTo(text.matches("-?\\d+") ? read(codec, text) : null);
        }
        for (String text : List.of("1.0", "1e0", "10E-1", "0.0", "-0.0", "100e-2", "123456789012345678901.0")) {
            assertThat(problem(inDigits(codec), text).detail())
                    .isEqualTo("expected a whole number in digits, found the number " + text);
            assertThat(problem(inDigits(ScalarCodec.list(codec)), "[1," + text + "]")
                            .pointer())
                    .isEqualTo("/1");
        }
        assertThat(problem(inDigits(codec), "1.5").detail()).isEqualTo("expected a whole number, found the number 1.5");
        assertThat(read(inDigits(codec), maximum.toString())).hasToString(maximum.toString());
        assertThat(read(inDigits(codec), minimum.toString())).hasToString(minimum.toString());
    }

    @Test
    void otherNumbersNeedNoDigitsAlone() {
        assertThat(read(inDigits(ScalarCodec.DOUBLE), "1.0")).isEqualTo(1.0);
        assertThat(read(inDigits(ScalarCodec.NUMBER), "1.0")).isEqualTo(new BigDecimal("1.0"));
        assertThat(JsonText.read("[1.0]", inDigits(ScalarCodec.ANY))).isEqualTo(List.of(1));
        assertThat(read(inDigits(ScalarCodec.INTEGER), "9".repeat(1_000))).isEqualTo(new BigInteger("9".repeat(1_000)));
    }

    @Test
    void anyWholeNumber() {
        RandomTexts random = new RandomTexts(10);
        for (int i = 0; i < 3_000; i++) {
            String text = random.number();
            BigDecimal number = new BigDecimal(text);
            assertThat(read(ScalarCodec.INTEGER, text))
                    .as(text)
                    .isEqualTo(isWhole(number) ? number.toBigIntegerExact() : null);
        }
    }

    @Test
    void anyNumberOfDoublePrecision() {
        RandomTexts random = new RandomTexts(11);
        for (int i = 0; i < 3_000; i++) {
            String text = random.number();
            double number = Double.parseDouble(text);
            Double read = read(ScalarCodec.DOUBLE, text);
            if (Double.isInfinite(number)) {
                assertThat(read).as(text).isNull();
            } else {
                assertThat(read).as(text).isEqualTo(number);
                EngineFuzzer.judgeWritten(number, ScalarCodec.DOUBLE);
            }
        }
    }

    /** A number without a format keeps the digits that it is written with, zeros at the end among them. */
    @Test
    void anyNumberWithItsDigits() {
        RandomTexts random = new RandomTexts(12);
        for (int i = 0; i < 3_000; i++) {
            String text = random.number();
            BigDecimal read = read(ScalarCodec.NUMBER, text);
            if (read != null) {
                assertThat(read).isEqualTo(new BigDecimal(text));
                EngineFuzzer.judgeWritten(read, ScalarCodec.NUMBER);
            } else {
                assertThat(text).hasSizeGreaterThan(900);
            }
        }
    }
}
