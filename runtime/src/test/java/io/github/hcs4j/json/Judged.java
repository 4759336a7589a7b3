package io.github.hcs4j.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.type.JsonType;
import tools.jackson.core.exc.StreamReadException;

/**
 * Reads and writes with a type, judged by Jackson: what is read is JSON, and what is written says the same. There is
 * one difference: a name with half a surrogate pair is read here, because a map can have such a key, which is then
 * written and must be read again. Jackson reads it in a string only.
 */
public final class Judged {

    private Judged() {}

    /** Reads a text. */
    public static <T> T read(JsonType<T> type, byte[] utf8) {
        T value = type.read(utf8);
        isJudged(utf8);
        return value;
    }

    /** Whether Jackson reads a text that was read here; where it does not, there is a reason. */
    public static boolean isJudged(byte[] utf8) {
        try {
            JsonTree.parse(utf8);
            return true;
        } catch (StreamReadException refused) {
            assertThat(refused.getOriginalMessage()).contains("surrogate", "in property name");
            return false;
        }
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
        if (isJudged(utf8)) {
            assertThat(JsonTree.parse(utf8)).isEqualTo(JsonTree.parse(type.toJsonBytes(value)));
        }
        return utf8;
    }
}
