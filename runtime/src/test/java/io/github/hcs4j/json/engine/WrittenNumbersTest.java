package io.github.hcs4j.json.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole numbers of every length are written as Java writes them. */
class WrittenNumbersTest {

    static LongStream numbers() {
        LongStream powers = LongStream.iterate(1, power -> power <= Long.MAX_VALUE / 10, power -> 10 * power)
                .flatMap(power -> LongStream.of(power - 1, power, power + 1, 7 * power));
        LongStream edges =
                LongStream.of(Long.MAX_VALUE, Long.MIN_VALUE, Long.MIN_VALUE + 1, 1_000_000_000_000_000_000L);
        LongStream others = new Random(18).longs(200).flatMap(value -> LongStream.of(value, value >> 20, value >> 40));
        return LongStream.concat(LongStream.concat(powers, edges), others);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void wholeNumberIsWritten(long number) {
        assertThat(JsonText.toText(number, ScalarCodec.INT64, false)).isEqualTo(Long.toString(number));
        assertThat(JsonText.toText(-number, ScalarCodec.INT64, false)).isEqualTo(Long.toString(-number));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void wholeNumberWithoutSignIsWritten(long bits) {
        BigInteger number = new BigInteger(Long.toUnsignedString(bits));
        assertThat(JsonText.toText(number, ScalarCodec.UINT64, false)).isEqualTo(number.toString());
        assertThat(JsonText.toText(number.negate(), ScalarCodec.INTEGER, false))
                .isEqualTo(number.negate().toString());
    }
}
