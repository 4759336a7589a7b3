package io.github.hcs4j.json;

import static io.github.hcs4j.json.Judged.read;
import static io.github.hcs4j.json.Judged.toJson;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.hcs4j.type.ScalarType;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-03-05T18:45:41.2346710Z",
                "2019-03-05T18:45:41.0000000Z",
                "2019-03-05T18:45:41+00:00",
                "2019-03-05t18:45:41z",
                "0001-01-01T00:00:00",
                "yesterday",
                ""
            })
    void aTextIsKeptAsItIs(String text) {
        Timestamp time = read(ScalarType.DATETIME, '"' + text + '"');

        assertThat(time).isEqualTo(Timestamp.of(text)).hasToString(text);
        assertThat(toJson(ScalarType.DATETIME, time)).asString(UTF_8).isEqualTo('"' + text + '"');
    }

    @ParameterizedTest
    @CsvSource({
        "2019-03-05T18:45:41.2346710Z, 234671000",
        "2019-03-05T18:45:41.1234567Z, 123456700",
        "2019-03-05T18:45:41Z, 0",
        "2019-03-05t18:45:41.5z, 500000000"
    })
    void sevenDigitsAreReadAsATime(String text, int nanos) {
        assertThat(Timestamp.of(text).toOffsetDateTime())
                .isEqualTo(OffsetDateTime.of(2019, 3, 5, 18, 45, 41, nanos, ZoneOffset.UTC));
    }

    @Test
    void aTimeIsWrittenInTheFormOfRfc3339() {
        OffsetDateTime time = OffsetDateTime.of(2019, 3, 5, 18, 0, 0, 0, ZoneOffset.ofHoursMinutes(5, 30));

        assertThat(Timestamp.of(time)).hasToString("2019-03-05T18:00:00+05:30");
        assertThat(Timestamp.of(time.withNano(1)).toOffsetDateTime()).isEqualTo(time.withNano(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2019-03-05", "2019-03-05T18:45:41", "2019-02-30T00:00:00Z"})
    void whatIsNoTimeIsAnErrorWhenItIsAskedFor(String text) {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> Timestamp.of(text).toOffsetDateTime());
    }
}
