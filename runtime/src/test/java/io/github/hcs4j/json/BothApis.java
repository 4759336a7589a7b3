package io.github.hcs4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.function.Function;

/** Reads and writes with both streaming APIs, which must not differ in a value, a byte, or a word of an error. */
public final class BothApis {

    private BothApis() {}

    /** Reads a text. */
    public static <T> T read(JsonType<T> type, byte[] utf8) {
        return alike(api -> {
            try (JsonReader in = JsonReader.of(utf8, api)) {
                return in.document(type);
            }
        });
    }

    /** Reads a text. */
    public static <T> T read(JsonType<T> type, String text) {
        return read(type, TextProblems.encoded(text));
    }

    /** Writes a text without white space. */
    public static <T> byte[] toJson(JsonType<T> type, T value) {
        return alike(api -> JsonWriter.write(value, type, false, api));
    }

    /** Writes a text for people. */
    public static <T> byte[] toPrettyJson(JsonType<T> type, T value) {
        return alike(api -> JsonWriter.write(value, type, true, api));
    }

    private static <T> T alike(Function<StreamingApi, T> work) {
        T result;
        try {
            result = work.apply(StreamingApi.JACKSON_3);
        } catch (JsonException problem) {
            Throwable other = catchThrowable(() -> work.apply(StreamingApi.JACKSON_2));
            assertThat(other).isInstanceOf(JsonException.class).hasMessage(problem.getMessage());
            assertThat(((JsonException) other).pointer()).isEqualTo(problem.pointer());
            throw problem;
        } catch (IllegalArgumentException refused) {
            Throwable other = catchThrowable(() -> work.apply(StreamingApi.JACKSON_2));
            assertThat(other).isInstanceOf(IllegalArgumentException.class).hasMessage(refused.getMessage());
            throw refused;
        }
        assertThat(work.apply(StreamingApi.JACKSON_2)).isEqualTo(result);
        return result;
    }
}
