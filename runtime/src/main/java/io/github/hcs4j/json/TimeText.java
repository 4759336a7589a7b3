package io.github.hcs4j.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.OffsetTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;

/**
 * A time of the day, in the text that stands for it in JSON. The text is what is kept, so that a document is written
 * back as it was read, whatever its form.
 *
 * @param text the time in the form of RFC 3339, with its offset; not checked until it is asked for as a time of the day
 */
public record TimeText(String text) implements FormattedText {

    private static final int SECONDS_OF_MINUTE = 60;

    /** Refuses {@code null}. */
    public TimeText {
        Objects.requireNonNull(text, "expected the text of a time of the day, found null");
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
     * @param text such as {@code 18:45:41Z}
     * @return the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static TimeText of(String text) {
        return new TimeText(text);
    }

    /**
     * Writes a time of the day.
     *
     * @param time a time of the day, with an offset of whole minutes
     * @return the value
     * @throws IllegalArgumentException if RFC 3339 has no form for the time
     */
    public static TimeText of(OffsetTime time) {
        if (time.getOffset().getTotalSeconds() % SECONDS_OF_MINUTE != 0) {
            throw new IllegalArgumentException("expected an offset of whole minutes, found " + time);
        }
        return new TimeText(DateTimeFormatter.ISO_OFFSET_TIME.format(time));
    }

    /**
     * Reads the text.
     *
     * @return the time
     * @throws DateTimeException if the text has no offset, is a leap second, or is not in the form of RFC 3339; the
     *     message does not show the text, which may be a secret
     */
    public OffsetTime toOffsetTime() {
        return HiddenText.parse("a time of the day such as 18:45:41Z", text, OffsetTime::parse);
    }

    /** The text. */
    @Override
    public String toString() {
        return text;
    }
}
