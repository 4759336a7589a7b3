package io.github.hcs4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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
    void whatRfc3339HasNoFormForIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateText.of(LocalDate.of(10_000, 1, 1)))
                .withMessage("expected a year from 0 to 9999, found +10000-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateText.of(LocalDate.of(-1, 12, 31)))
                .withMessage("expected a year from 0 to 9999, found -0001-12-31");
        assertThat(DateText.of(LocalDate.of(0, 1, 1))).hasToString("0000-01-01");
        assertThat(DateText.of(LocalDate.of(9999, 12, 31))).hasToString("9999-12-31");
        OffsetTime time = OffsetTime.of(8, 0, 0, 0, ZoneOffset.ofTotalSeconds(61));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeText.of(time))
                .withMessage("expected an offset of whole minutes, found 08:00+00:01:01");
        assertThat(TimeText.of(OffsetTime.of(8, 0, 0, 0, ZoneOffset.ofHoursMinutes(5, 30))))
                .hasToString("08:00:00+05:30");
    }

    /** The schema may call the text a secret, which the value does not know. */
    @Test
    void messagesDoNotShowTheText() {
        Stream.<ThrowingCallable>of(
                        () -> DateText.of("hunter 2").toLocalDate(),
                        () -> TimeText.of("hunter 2").toOffsetTime(),
                        () -> DurationText.of("hunter 2").toDuration(),
                        () -> DurationText.of("hunter 2").toPeriod(),
                        () -> UriText.of("hunter 2").toUri())
                .forEach(reading -> assertThatThrownBy(reading)
                        .hasMessageEndingWith(", found a text of 8 characters in another form")
                        .hasMessageNotContaining("hunter")
                        .hasNoCause());
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
