package io.github.hcs4j.json.engine;

import io.github.hcs4j.json.JsonException;
import io.github.hcs4j.json.JsonLimits;
import io.github.hcs4j.json.TextEncoding;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whole JSON texts: read from wherever they are, written to wherever they go. */
public final class JsonText {

    private JsonText() {}

    /**
     * Reads a text.
     *
     * @param utf8 the text in UTF-8, without byte order mark; not kept
     * @param values reads its value
     * @param <T> the Java type of the value
     * @return the value
     * @throws JsonException if the text is not JSON, not of this type, or {@code null}
     */
    public static <T> T read(byte[] utf8, ValueReader<T> values) {
        JsonReader in = reader(utf8);
        in.wantDigits(values.wantsDigits());
        return document(in, values);
    }

    /** Reads a text to its end. */
    private static <T> T document(JsonReader in, ValueReader<T> values) {
        T value = values.read(in);
        if (value == null) {
            throw Problems.at(in, 0, "expected a value, found null");
        }
        end(in);
        return value;
    }

    /**
     * Reads the free-form members of a record.
     *
     * @param utf8 the text in UTF-8; not kept
     * @return its members in their order, in the form that {@link FreeForm} gives them
     * @throws JsonException if the text is not JSON, or no object
     */
    public static Map<String, @Nullable Object> readFreeFormMap(byte[] utf8) {
        JsonReader in = reader(utf8);
        in.beginRecord();
        Map<String, @Nullable Object> members = in.freeFormMap();
        if (members == null) {
            throw Problems.at(in, 0, "expected an object, found null");
        }
        end(in);
        return members;
    }

    /**
     * Reads the free-form values of a record.
     *
     * @param utf8 the record as JSON in UTF-8
     * @return its tree, which {@code toString} shows the names of, since some values may be secret
     * @throws JsonException if the text is not JSON, or {@code null}
     */
    public static Object tree(byte[] utf8) {
        JsonReader in = reader(utf8);
        in.beginRecord();
        return document(in, ScalarCodec.ANY);
    }

    /** A reader that stands at the value of a text. */
    static JsonReader reader(byte[] utf8) {
        Objects.requireNonNull(utf8, "expected a JSON text, found null");
        if (utf8.length > JsonLimits.LENGTH) {
            throw tooLong();
        }
        if (utf8.length > 1 && (utf8[0] <= 0 || utf8[1] == 0)) {
            TextEncoding.of(utf8).ifPresent(JsonText::refuse);
        }
        JsonReader in = new JsonReader(utf8);
        in.skip();
        if (in.offset() == utf8.length) {
            throw Problems.at(in, 0, "expected a JSON value, found nothing");
        }
        return in;
    }

    private static void refuse(TextEncoding encoding) {
        throw new JsonException(
                "",
                1,
                1,
                "expected JSON in UTF-8, found " + encoding + "; save the text as UTF-8 without a byte order mark");
    }

    /** Refuses what follows the value of a text. */
    static void end(JsonReader in) {
        in.skip();
        if (in.offset() < in.text().length) {
            throw Problems.at(
                    in, in.offset(), "expected the end of the text, found " + Problems.found(in, in.offset()));
        }
    }

    private static JsonException tooLong() {
        return new JsonException(
                "", 1, 1, "expected a text of at most " + JsonLimits.LENGTH + " bytes, found a longer one");
    }

    /**
     * Reads a text.
     *
     * @param text the text
     * @param values reads its value
     * @param <T> the Java type of the value
     * @return the value
     * @throws JsonException if the text is not JSON, not of this type, or {@code null}
     */
    public static <T> T read(String text, ValueReader<T> values) {
        Objects.requireNonNull(text, "expected a JSON text, found null");
        if (text.length() > JsonLimits.LENGTH) {
            throw tooLong();
        }
        return read(encoded(text), values);
    }

    /** The bytes of a text; half a surrogate pair has none, and must not turn into a question mark. */
    private static byte[] encoded(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            if (Character.MIN_SURROGATE <= c && c <= Character.MAX_SURROGATE) {
                byte[] before = text.substring(0, at).getBytes(StandardCharsets.UTF_8);
                String detail = String.format(
                        Locale.ROOT, "expected Unicode, found half a surrogate pair; write it as \\u%04x", c);
                throw Places.at(before, before.length, "", detail);
            }
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads a file.
     *
     * @param file holds one text in UTF-8, without byte order mark
     * @param values reads its value
     * @param <T> the Java type of the value
     * @return the value
     * @throws JsonException if the text is not JSON, not of this type, or {@code null}
     * @throws IOException if the file cannot be read
     */
    public static <T> T read(Path file, ValueReader<T> values) throws IOException {
        try (InputStream in = Files.newInputStream(Objects.requireNonNull(file, "file"))) {
            return read(in, values);
        }
    }

    /**
     * Reads a stream to its end, or to the longest text that is read.
     *
     * @param in holds one text in UTF-8, without byte order mark; it is not closed
     * @param values reads its value
     * @param <T> the Java type of the value
     * @return the value
     * @throws JsonException if the text is not JSON, not of this type, or {@code null}
     * @throws IOException if the stream cannot be read
     */
    public static <T> T read(InputStream in, ValueReader<T> values) throws IOException {
        return read(Objects.requireNonNull(in, "in").readNBytes(JsonLimits.LENGTH + 1), values);
    }

    /**
     * Writes a text.
     *
     * @param value the value
     * @param writer writes it
     * @param isPretty whether the text is for people: a member a line, indented by two spaces, lines ended by
     *     {@code \n}
     * @param <T> the Java type of the value
     * @return the text in UTF-8, without a line end at its end
     * @throws IllegalArgumentException if there is something that JSON cannot hold, or that is beyond the limits
     */
    public static <T> byte[] toBytes(T value, ValueWriter<T> writer, boolean isPretty) {
        TextBuffer text = written(value, writer, isPretty);
        byte[] bytes = text.toBytes();
        text.release();
        return bytes;
    }

    /**
     * Writes a text.
     *
     * @param value the value
     * @param writer writes it
     * @param isPretty whether the text is for people
     * @param <T> the Java type of the value
     * @return the text, without a line end at its end
     * @throws IllegalArgumentException if there is something that JSON cannot hold, or that is beyond the limits
     */
    public static <T> String toText(T value, ValueWriter<T> writer, boolean isPretty) {
        TextBuffer text = written(value, writer, isPretty);
        String characters = text.toString();
        text.release();
        return characters;
    }

    /**
     * Writes a text to a stream, once it is complete.
     *
     * @param value the value
     * @param writer writes it
     * @param isPretty whether the text is for people
     * @param out takes the text in UTF-8, without a line end at its end; it is neither flushed nor closed
     * @param <T> the Java type of the value
     * @throws IllegalArgumentException if there is something that JSON cannot hold, or that is beyond the limits
     * @throws IOException if the stream cannot be written to
     */
    public static <T> void write(T value, ValueWriter<T> writer, boolean isPretty, OutputStream out)
            throws IOException {
        Objects.requireNonNull(out, "out");
        TextBuffer text = written(value, writer, isPretty);
        text.writeTo(out);
        text.release();
    }

    private static <T> TextBuffer written(T value, ValueWriter<T> writer, boolean isPretty) {
        Objects.requireNonNull(value, "expected a value to write, found null");
        TextBuffer text = TextBuffer.take();
        writer.write(value, new JsonWriter(text, isPretty));
        return text;
    }
}
