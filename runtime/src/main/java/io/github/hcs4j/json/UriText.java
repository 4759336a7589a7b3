package io.github.hcs4j.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;

/**
 * A URI or a reference to one, in the text that stands for it in JSON. The text is what is kept, so that a document is
 * written back as it was read, whatever its form.
 *
 * @param text the URI in the form of RFC 3986; not checked until it is asked for as a URI
 */
public record UriText(String text) implements FormattedText {

    /** Refuses {@code null}. */
    public UriText {
        Objects.requireNonNull(text, "expected the text of a URI, found null");
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
     * @param text such as {@code https://acme.example/vm}
     * @return the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static UriText of(String text) {
        return new UriText(text);
    }

    /**
     * Writes a URI.
     *
     * @param uri a URI
     * @return the value
     */
    public static UriText of(URI uri) {
        return new UriText(uri.toString());
    }

    /**
     * Reads the text.
     *
     * @return the URI
     * @throws IllegalArgumentException if the text is not in the form of RFC 3986; the message does not show the text,
     *     which may be a secret
     */
    public URI toUri() {
        try {
            return new URI(text);
        } catch (URISyntaxException otherForm) {
            throw new IllegalArgumentException(HiddenText.expected("a URI such as https://acme.example/vm", text));
        }
    }

    /** The text. */
    @Override
    public String toString() {
        return text;
    }
}
