package io.github.hcs4j.json.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Numbers of records keep their range, and can be written and read again. */
class CheckedNumbersTest {

    private static final BigInteger UINT64 = BigInteger.TWO.pow(64).subtract(BigInteger.ONE);

    @Test
    void theEdgesAreInside() {
        assertThat(Checks.uint8("X", 0)).isZero();
        assertThat(Checks.uint8("X", 255)).isEqualTo(255);
        assertThat(Checks.uint16("X", 0)).isZero();
        assertThat(Checks.uint16("X", 65535)).isEqualTo(65535);
        assertThat(Checks.uint32("X", 0L)).isZero();
        assertThat(Checks.uint32("X", 4294967295L)).isEqualTo(4294967295L);
        assertThat(Checks.uint64("X", BigInteger.ZERO)).isZero();
        assertThat(Checks.uint64("X", UINT64)).isEqualTo(UINT64);
    }

    @Test
    void absenceIsInside() {
        assertThat(Checks.uint8("X", (Integer) null)).isNull();
        assertThat(Checks.uint16("X", (Integer) null)).isNull();
        assertThat(Checks.uint32("X", (Long) null)).isNull();
        assertThat(Checks.uint64("X", (BigInteger) null)).isNull();
    }

    @Test
    void beyondTheEdgesIsAnErrorWithTheMember() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.uint8("X", -1))
                .withMessage("X: expected a whole number from 0 to 255, found -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.uint8("X", 256))
                .withMessage("X: expected a whole number from 0 to 255, found 256");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.uint16("X", 65536))
                .withMessage("X: expected a whole number from 0 to 65535, found 65536");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.uint32("X", 4294967296L))
                .withMessage("X: expected a whole number from 0 to 4294967295, found 4294967296");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.uint64("X", BigInteger.ONE.negate()))
                .withMessage("X: expected a whole number from 0 to 18446744073709551615, found -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.uint64("X", UINT64.add(BigInteger.ONE)))
                .withMessage("X: expected a whole number from 0 to 18446744073709551615, found 18446744073709551616");
    }

    @Test
    void theNumbersOfListsAndMapsAreChecked() {
        List<Integer> list = Arrays.asList(1, null, 255);
        Map<String, Long> map = Map.of("a", 4294967295L);

        assertThat(Checks.uint8s("X", list)).isSameAs(list);
        assertThat(Checks.uint32s("X", map)).isSameAs(map);
        assertThat(Checks.uint8s("X", (List<Integer>) null)).isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.uint8s("X", List.of(1, 256)))
                .withMessage("X: expected a whole number from 0 to 255, found 256");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.uint16s("X", List.of(-1)))
                .withMessage("X: expected a whole number from 0 to 65535, found -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.uint64s("X", Map.of("a", UINT64, "b", UINT64.add(BigInteger.ONE))))
                .withMessage("X: expected a whole number from 0 to 18446744073709551615, found 18446744073709551616");
    }

    @Test
    void whatJsonCannotHoldIsNoNumber() {
        assertThat(Checks.finite("X", 1.5)).isEqualTo(1.5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.finite("X", Double.NaN))
                .withMessage("X: expected a number, found NaN, which JSON does not have");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.number("X", BigDecimal.TEN.pow(1000)))
                .withMessage("X: expected a number of at most 1000 digits, found more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.integer("X", BigInteger.TEN.pow(1000)))
                .withMessage("X: expected a number of at most 1000 digits, found more");
        assertThat(Checks.integer("X", BigInteger.TEN.pow(999))).isEqualTo(BigInteger.TEN.pow(999));
        assertThat(Checks.number("X", new BigDecimal("1.50"))).isEqualTo(new BigDecimal("1.50"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.number("X", new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE)))
                .withMessageStartingWith("X: expected a number with an exponent of at most ");
    }

    @Test
    void absentListsAndMapsAreInsideAndOthersAreTheSame() {
        Map<String, Integer> numbers = Map.of("a", 1);

        assertThat(Checks.uint8s("X", numbers)).isSameAs(numbers);
        assertThat(Checks.uint16s("X", numbers)).isSameAs(numbers);
        assertThat(Checks.uint8s("X", (Map<String, Integer>) null)).isNull();
        assertThat(Checks.uint16s("X", (Map<String, Integer>) null)).isNull();
        assertThat(Checks.uint32s("X", (List<Long>) null)).isNull();
        assertThat(Checks.uint32s("X", (Map<String, Long>) null)).isNull();
        assertThat(Checks.uint64s("X", (List<BigInteger>) null)).isNull();
        assertThat(Checks.uint64s("X", (Map<String, BigInteger>) null)).isNull();
        assertThat(Checks.uint16s("X", List.of(1))).containsExactly(1);
        assertThat(Checks.uint32s("X", List.of(1L))).containsExactly(1L);
        assertThat(Checks.uint32s("X", Map.of("a", 1L))).containsEntry("a", 1L);
        assertThat(Checks.uint64s("X", Map.of("a", UINT64))).containsEntry("a", UINT64);
        assertThat(Checks.uint64s("X", List.of(UINT64))).containsExactly(UINT64);
    }

    /** No message has a secret in it, and what is refused is refused. */
    @Test
    void aSecretIsChecked() {
        assertThat(Checks.<Integer>secret("X", null, Checks::uint8)).isNull();
        assertThat(Checks.secret("X", 7, Checks::uint8)).isEqualTo(7);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.secret("X", 25_612, Checks::uint8))
                .withMessageContaining("X")
                .withNoCause()
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("25612"));
    }

    @Test
    void truthValuesAndNullsOfAMapAreWrittenAgain() {
        Codec<Map<String, @Nullable Boolean>> codec = ScalarCodec.mapOfNullable(ScalarCodec.BOOLEAN);
        String text = "{\"a\":true,\"b\":null,\"c\":false}";

        assertThat(JsonText.toText(JsonText.read(text, codec), codec, false)).isEqualTo(text);
    }
}
