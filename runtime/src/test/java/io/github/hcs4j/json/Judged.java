package io.github.hcs4j.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.type.JsonType;

/** Reads and writes with a type, judged by Jackson: what is read is JSON, and what is written says the same. */
public final class Judged {

    private Judged() {}

    /** Reads a text. */
    public static <T> T read(JsonType<T> type, byte[] utf8) {
        T value = type.read(utf8);
        JsonTree.parse(utf8);
        return value;
    }

    /** Reads a text. */
    public static <T> T read(JsonType<T> type, String text) {
        T value = type.read(text);
        assertThat(value).isEqualTo(read(type, text.getBytes(UTF_8)));
        return value;
    }

    /** Writes a text without white space. */
    public static <T> byte[] toJson(JsonType<T> type, T value) {
        byte[] utf8 = type.toJsonBytes(value);
        assertThat(type.toJson(value)).isEqualTo(new String(utf8, UTF_8));
        return utf8;
    }

    /** Writes a text for people. */
    public static <T> byte[] toPrettyJson(JsonType<T> type, T value) {
        byte[] utf8 = type.toPrettyJsonBytes(value);
        assertThat(type.toPrettyJson(value)).isEqualTo(new String(utf8, UTF_8));
        assertThat(JsonTree.parse(utf8)).isEqualTo(JsonTree.parse(type.toJsonBytes(value)));
        return utf8;
    }
}
