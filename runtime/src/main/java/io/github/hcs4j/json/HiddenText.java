package io.github.hcs4j.json;

import java.time.DateTimeException;
import java.util.function.Function;

/** Messages of texts that stand for something else. They leave the text out: the schema may call it a secret. */
final class HiddenText {

    private HiddenText() {}

    /** The message of a text that is not in a form. */
    static String expected(String form, String text) {
        return "expected " + form + ", found a text of " + text.length() + " characters in another form";
    }

    /** Reads a text of time, whose own message would quote it. */
    static <T> T parse(String form, String text, Function<String, T> parser) {
        try {
            return parser.apply(text);
        } catch (DateTimeException otherForm) {
            throw new DateTimeException(expected(form, text));
        }
    }
}
