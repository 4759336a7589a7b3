package io.github.hcs4j.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcessorRulesTest {

    @ParameterizedTest(name = "count {0}, weight {1}, maximum {2}: {3}")
    @CsvSource({
        ", , , false",
        "1, , , false",
        "1, 0, 0, false",
        "0, 0, 0, false",
        ", , 5, false",
        "1, 5, , true",
        ", 5, 5, true",
        "1, 0, 5, true",
        "1, 5, 5, true",
        "-1, -1, , true"
    })
    void twoLimitsExcludeEachOther(
            @Nullable BigInteger count, @Nullable BigInteger weight, @Nullable BigInteger maximum, boolean expected) {
        assertThat(ProcessorRules.areExclusive(count, weight, maximum)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "1, true", "10000, true", "10001, false", "18446744073709551616, false"})
    void aLimitHasARange(BigInteger limit, boolean expected) {
        assertThat(ProcessorRules.isInRange(limit)).isEqualTo(expected);
    }
}
