package io.github.hcs4j.json;

/**
 * A value that is a text in JSON, and that keeps this text: a document is written back as it was read, whatever the
 * form of the text. What the text stands for is worked out when it is asked for.
 */
public sealed interface FormattedText permits DateText, DurationText, EncodedBytes, TimeText, Timestamp, UriText {

    /**
     * The text in JSON.
     *
     * @return the text, as it was read or given
     */
    String text();
}
