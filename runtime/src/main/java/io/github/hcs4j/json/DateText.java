package io.github.hcs4j.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A day, in the text that stands for it in JSON. The text is what is kept, so that a document is written
 * back as it was read, whatever its form.
 *
 * @param text the day in the form of RFC 3339; not checked until it is asked for as a day
 */
public record DateText(String text) implements FormattedText {

    private static final int LAST_YEAR = 9999;

    /** Refuses {@code null}. */
    public DateText {
        Objects.requireNonNull(text, "expected the text of a day, found null");
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
     * @param text such as {@code 2019-03-05}
     * @return the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DateText of(String text) {
        return new DateText(text);
    }

    /**
     * Writes a day.
     *
     * @param date a day of a year from 0 to 9999
     * @return the value
     * @throws IllegalArgumentException if RFC 3339 has no form for the day
     */
    public static DateText of(LocalDate date) {
        if (date.getYear() < 0 || date.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("expected a year from 0 to 9999, found " + date);
        }
        return new DateText(date.toString());
    }

    /**
     * Reads the text.
     *
     * @return the day
     * @throws DateTimeException if the text is not in the form of RFC 3339; the message does not show the text, which
     *     may be a secret
     */
    public LocalDate toLocalDate() {
        return HiddenText.parse("a day such as 2019-03-05", text, LocalDate::parse);
    }

    /** The text. */
    @Override
    public String toString() {
        return text;
    }
}
