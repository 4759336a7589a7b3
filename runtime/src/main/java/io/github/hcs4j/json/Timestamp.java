package io.github.hcs4j.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/**
 * A point in time, in the text that stands for it in JSON. The text is what is kept, so that a document is written back
 * as it was read: HCS writes seven digits of a second and keeps zeros at their end, which {@link OffsetDateTime} does
 * not.
 *
 * @param text the time in the form of RFC 3339; not checked until it is asked for as a time
 */
public record Timestamp(@JsonValue String text) {

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
     * @param time the time
     * @return the value
     */
    public static Timestamp of(OffsetDateTime time) {
        return new Timestamp(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time));
    }

    /**
     * Reads the text.
     *
     * @return the time
     * @throws DateTimeException if the text is not in the form of RFC 3339
     */
    public OffsetDateTime toOffsetDateTime() {
        return OffsetDateTime.parse(text);
    }

    /** The text. */
    @Override
    public String toString() {
        return text;
    }
}
