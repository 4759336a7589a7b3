package io.github.hcs4j.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A point in time, in the text that stands for it in JSON. The text is what is kept, so that a document is written back
 * as it was read: HCS writes seven digits of a second and keeps zeros at their end, which {@link OffsetDateTime} does
 * not.
 *
 * @param text the time in the form of RFC 3339; not checked until it is asked for as a time
 */
public record Timestamp(String text) implements FormattedText {

    /** A point and nine digits: a nanosecond. */
    private static final int LONGEST_FRACTION = 10;

    private static final int LAST_YEAR = 9999;
    private static final int SECONDS_OF_MINUTE = 60;
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    /** A whole RFC 3339 time, with its seconds apart, because a leap second has the number 60. */
    private static final Pattern RFC_3339 =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:)(\\d\\d)((?:\\.\\d+)?)([Zz]|[+-]\\d\\d:\\d\\d)");

    /** Refuses {@code null}. */
    public Timestamp {
        Objects.requireNonNull(text, "expected the text of a point in time, found null");
    }

    // written out, because on a component the annotation would be on the field as well, and Jackson before 2.15 takes
    // one
    @JsonValue
    @Override
    public String text() {
        return text;
    }

    /**
     * Takes a text as it is.
     *
     * @param text such as {@code 2019-03-05T18:45:41.2346710Z}
     * @return the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Timestamp of(String text) {
        return new Timestamp(text);
    }

    /**
     * Writes a time in the form of RFC 3339.
     *
     * @param time the time, of a year from 0 to 9999, with an offset of whole minutes
     * @return the value
     * @throws IllegalArgumentException if RFC 3339 has no form for the time
     */
    public static Timestamp of(OffsetDateTime time) {
        boolean hasForm = Objects.requireNonNull(time, "time").getYear() >= 0
                && time.getYear() <= LAST_YEAR
                && time.getOffset().getTotalSeconds() % SECONDS_OF_MINUTE == 0;
        if (!hasForm) {
            throw new IllegalArgumentException(
                    "expected a year from 0 to 9999 and an offset of whole minutes, found " + time);
        }
        return new Timestamp(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time));
    }

    /**
     * Reads the text.
     *
     * @return the time, to the nanosecond; a leap second is the first second of the next minute
     * @throws DateTimeException if the text is not a time in the form of RFC 3339; the message does not show the text,
     *     which may be a secret
     */
    public OffsetDateTime toOffsetDateTime() {
        Matcher parts = RFC_3339.matcher(text);
        if (!parts.matches()) {
            throw noTime();
        }
        boolean isLeap = parts.group(2).equals("60");
        String fraction = parts.group(3).length() > LONGEST_FRACTION
                ? parts.group(3).substring(0, LONGEST_FRACTION)
                : parts.group(3);
        OffsetDateTime time = parse(parts.group(1).toUpperCase(Locale.ROOT).replace(' ', 'T')
                + (isLeap ? "59" : parts.group(2))
                + fraction
                + parts.group(4).toUpperCase(Locale.ROOT));
        if (!isLeap) {
            return time;
        }
        if (time.withOffsetSameInstant(ZoneOffset.UTC).toLocalTime().isBefore(LAST_SECOND)) {
            throw noTime(); // leap seconds come at the end of a day of UTC
        }
        return time.plusSeconds(1);
    }

    private OffsetDateTime parse(String time) {
        try {
            return OffsetDateTime.parse(time);
        } catch (DateTimeException noSuchDay) {
            throw noTime();
        }
    }

    private DateTimeException noTime() {
        return new DateTimeException(HiddenText.expected("a time such as 2019-03-05T18:45:41Z", text));
    }

    /** The text. */
    @Override
    public String toString() {
        return text;
    }
}
