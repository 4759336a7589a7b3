package io.github.hcs4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.hcs4j.type.JsonType;
import io.github.hcs4j.type.ScalarType;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts with a format keep their form, and say what they stand for when they are asked. */
class FormattedTextTest {

    @Test
    void aDay() {
        assertThat(DateText.of(LocalDate.of(2019, 3, 5))).isEqualTo(DateText.of("2019-03-05"));
        assertThat(DateText.of("2019-03-05").toLocalDate()).isEqualTo(LocalDate.of(2019, 3, 5));
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> DateText.of("some day").toLocalDate());
    }

    @Test
    void aTimeOfTheDay() {
        OffsetTime time = OffsetTime.of(8, 0, 0, 500_000_000, ZoneOffset.UTC);
        assertThat(TimeText.of(time)).isEqualTo(TimeText.of("08:00:00.5Z"));
        assertThat(TimeText.of("08:00:00.50Z").toOffsetTime()).isEqualTo(time);
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> TimeText.of("08:00").toOffsetTime());
    }

    @Test
    void aLengthOfTime() {
        assertThat(DurationText.of(Duration.ofHours(36))).hasToString("PT36H");
        assertThat(DurationText.of("P1DT12H").toDuration()).isEqualTo(Duration.ofHours(36));
        assertThat(DurationText.of(Period.ofYears(3))).hasToString("P3Y");
        assertThat(DurationText.of("P3Y6M").toPeriod()).isEqualTo(Period.of(3, 6, 0));
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> DurationText.of("P3Y").toDuration());
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> DurationText.of("PT1H").toPeriod());
    }

    @Test
    void aUri() {
        URI uri = URI.create("https://acme.example/vm?id=1#x");
        assertThat(UriText.of(uri).toUri()).isEqualTo(uri);
        assertThatIllegalArgumentException().isThrownBy(() -> UriText.of("a b").toUri());
    }

    @Test
    void whateverTheirFormTheyAreWrittenAsTheyWereRead() {
        List<JsonType<? extends FormattedText>> types = List.of(
                ScalarType.DATE, ScalarType.TIME, ScalarType.DURATION, ScalarType.URI, ScalarType.URI_REFERENCE);
        types.forEach(FormattedTextTest::assertKept);
    }

    private static <T extends FormattedText> void assertKept(JsonType<T> type) {
        T value = type.read("\"no such thing\"");
        assertThat(value.text()).isEqualTo("no such thing");
        assertThat(value).hasToString("no such thing");
        assertThat(type.toJson(value)).isEqualTo("\"no such thing\"");
    }
}
