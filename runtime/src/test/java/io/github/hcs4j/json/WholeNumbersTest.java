package io.github.hcs4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class WholeNumbersTest {

    private static final BigInteger UINT64 = BigInteger.TWO.pow(64).subtract(BigInteger.ONE);

    @Test
    void theEdgesAreInside() {
        assertThat(WholeNumbers.uint8("X", 0)).isZero();
        assertThat(WholeNumbers.uint8("X", 255)).isEqualTo(255);
        assertThat(WholeNumbers.uint16("X", 0)).isZero();
        assertThat(WholeNumbers.uint16("X", 65535)).isEqualTo(65535);
        assertThat(WholeNumbers.uint32("X", 0L)).isZero();
        assertThat(WholeNumbers.uint32("X", 4294967295L)).isEqualTo(4294967295L);
        assertThat(WholeNumbers.uint64("X", BigInteger.ZERO)).isZero();
        assertThat(WholeNumbers.uint64("X", UINT64)).isEqualTo(UINT64);
    }

    @Test
    void absenceIsInside() {
        assertThat(WholeNumbers.uint8("X", (Integer) null)).isNull();
        assertThat(WholeNumbers.uint16("X", (Integer) null)).isNull();
        assertThat(WholeNumbers.uint32("X", (Long) null)).isNull();
        assertThat(WholeNumbers.uint64("X", (BigInteger) null)).isNull();
    }

    @Test
    void beyondTheEdgesIsAnErrorWithTheMember() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WholeNumbers.uint8("X", -1))
                .withMessage("X: expected a whole number from 0 to 255, found -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WholeNumbers.uint8("X", 256))
                .withMessage("X: expected a whole number from 0 to 255, found 256");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WholeNumbers.uint16("X", 65536))
                .withMessage("X: expected a whole number from 0 to 65535, found 65536");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WholeNumbers.uint32("X", 4294967296L))
                .withMessage("X: expected a whole number from 0 to 4294967295, found 4294967296");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WholeNumbers.uint64("X", BigInteger.ONE.negate()))
                .withMessage("X: expected a whole number from 0 to 18446744073709551615, found -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WholeNumbers.uint64("X", UINT64.add(BigInteger.ONE)))
                .withMessage("X: expected a whole number from 0 to 18446744073709551615, found 18446744073709551616");
    }
}
