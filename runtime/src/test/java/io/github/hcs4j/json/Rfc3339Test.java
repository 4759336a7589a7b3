package io.github.hcs4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times are read and written in the form of RFC 3339, whole and nothing else. */
class Rfc3339Test {

    /** The second time is the first one in the form of {@link OffsetDateTime}. */
    @ParameterizedTest
    @CsvSource({
        "2019-03-05T18:45:41Z, 2019-03-05T18:45:41Z",
        "2019-03-05 18:45:41z, 2019-03-05T18:45:41Z",
        "2019-03-05t18:45:41+00:00, 2019-03-05T18:45:41Z",
        "2019-03-05T18:45:41-00:00, 2019-03-05T18:45:41Z",
        "2019-03-05T18:45:41+05:30, 2019-03-05T18:45:41+05:30",
        "2019-03-05T18:45:41-18:00, 2019-03-05T18:45:41-18:00",
        "2019-03-05T18:45:00.1Z, 2019-03-05T18:45:00.1Z",
        "2019-03-05T18:45:00.000000001Z, 2019-03-05T18:45:00.000000001Z",
        "2019-03-05T18:45:00.1234567899999Z, 2019-03-05T18:45:00.123456789Z",
        "0000-01-01T00:00:00Z, 0000-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z, 9999-12-31T23:59:59Z",
        "2020-02-29T00:00:00Z, 2020-02-29T00:00:00Z",
        // leap seconds, which are there at one moment all over the world
        "1990-12-31T23:59:60Z, 1991-01-01T00:00:00Z",
        "1990-12-31T23:59:60.5Z, 1991-01-01T00:00:00.5Z",
        "1990-12-31T15:59:60-08:00, 1990-12-31T16:00:00-08:00",
        "1991-01-01T05:29:60+05:30, 1991-01-01T05:30:00+05:30"
    })
    void aTimeIsRead(String text, String time) {
        assertThat(Timestamp.of(text).toOffsetDateTime()).isEqualTo(OffsetDateTime.parse(time));
        assertThat(Timestamp.of(text).toOffsetDateTime().getOffset())
                .isEqualTo(OffsetDateTime.parse(time).getOffset());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "yesterday",
                "2019-03-05",
                "2019-03-05T18:45Z",
                "2019-03-05T18:45:41",
                "2019-03-05T18:45:41+0530",
                "2019-03-05T18:45:41+05",
                "2019-03-05T18:45:41+05:30:00",
                "2019-03-05T18:45:41 Z",
                " 2019-03-05T18:45:41Z",
                "2019-03-05T18:45:41Z\n",
                "2019-03-05T18:45:41.Z",
                "2019-03-05T18:45:41,5Z",
                "2019-3-5T18:45:41Z",
                "19-03-05T18:45:41Z",
                "+2019-03-05T18:45:41Z",
                "-2019-03-05T18:45:41Z",
                "12019-03-05T18:45:41Z",
                "2019-03-05T24:00:00Z",
                "2019-03-05T18:60:00Z",
                "2019-13-05T18:45:41Z",
                "2019-02-30T00:00:00Z",
                "2019-02-29T00:00:00Z",
                "2019-03-05T18:45:61Z",
                "2019-03-05T18:45:41+18:01",
                "2019-03-05T18:45:41+05:60",
                "2019-03-05T18:45:60Z",
                "2019-03-05T23:59:60+01:00",
                "1990-12-31T15:59:60Z",
                "٢٠١٩-03-05T18:45:41Z",
                "20190305T184541Z"
            })
    void anythingElseIsNoTime(String text) {
        Timestamp kept = Timestamp.of(text);

        assertThat(kept).hasToString(text);
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(kept::toOffsetDateTime);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-03-05T18:45:00Z, 2019-03-05T18:45:00Z",
        "2019-03-05T18:00+05:30, 2019-03-05T18:00:00+05:30",
        "2019-03-05T18:45:41.120Z, 2019-03-05T18:45:41.12Z",
        "0000-01-01T00:00Z, 0000-01-01T00:00:00Z",
        "9999-12-31T23:59:59.999999999-18:00, 9999-12-31T23:59:59.999999999-18:00"
    })
    void aTimeIsWritten(OffsetDateTime time, String text) {
        assertThat(Timestamp.of(time)).hasToString(text);
        assertThat(Timestamp.of(text).toOffsetDateTime()).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+10000-01-01T00:00:00Z", "-0001-12-31T00:00:00Z", "2019-03-05T18:45:41+01:00:30"})
    void aTimeWithoutAFormIsRefused(String time) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Timestamp.of(OffsetDateTime.parse(time)))
                .withMessageStartingWith("expected a year from 0 to 9999 and an offset of whole minutes, found ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a secret\n", "2019-03-05T18:45:60Z", "2019-02-30T18:45:41Z", "2019-03-05T99:45:41Z"})
    void theMessageDoesNotShowTheText(String text) {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> Timestamp.of(text).toOffsetDateTime())
                .withMessage("expected a time such as 2019-03-05T18:45:41Z, found a text of " + text.length()
                        + " characters in another form")
                .withNoCause();
    }
}
