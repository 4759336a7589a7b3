package io.github.hcs4j.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.util.Objects;

/**
 * A length of time, in the text that stands for it in JSON. The text is what is kept, so that a document is written
 * back as it was read, whatever its form.
 *
 * @param text the length in the form of ISO 8601; not checked until it is asked for as a length of time
 */
public record DurationText(String text) implements FormattedText {

    /** Refuses {@code null}. */
    public DurationText {
        Objects.requireNonNull(text, "expected the text of a length of time, found null");
    }

    // written out, because on a component the annotation would be on the field as well
    @JsonValue
    @Override
    public String text() {
        return text;
    }

    /**
     * Takes a text as it is.
     *
     * @param text such as {@code P3DT12H}
     * @return the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DurationText of(String text) {
        return new DurationText(text);
    }

    /**
     * Writes a length in hours, minutes and seconds.
     *
     * @param duration a length in hours, minutes and seconds
     * @return the value
     */
    public static DurationText of(Duration duration) {
        return new DurationText(duration.toString());
    }

    /**
     * Writes a length in years, months and days.
     *
     * @param period a length in years, months and days
     * @return the value
     */
    public static DurationText of(Period period) {
        return new DurationText(period.toString());
    }

    /**
     * Reads the text.
     *
     * @return the length, a day of which has 24 hours
     * @throws DateTimeException if the text has years, months or weeks, or is not in the form of ISO 8601; the
     *     message does not show the text, which may be a secret
     */
    public Duration toDuration() {
        return HiddenText.parse("a length of time such as PT36H", text, Duration::parse);
    }

    /**
     * Reads the text.
     *
     * @return the length in years, months and days
     * @throws DateTimeException if the text has hours, minutes or seconds, or is not in the form of ISO 8601; the
     *     message does not show the text, which may be a secret
     */
    public Period toPeriod() {
        return HiddenText.parse("a length of time such as P3Y6M", text, Period::parse);
    }

    /** The text. */
    @Override
    public String toString() {
        return text;
    }
}
