package io.github.hcs4j.cli.batch;

import io.github.hcs4j.json.engine.Codec;
import io.github.hcs4j.json.engine.JsonWriter;
import io.github.hcs4j.type.JsonType;
import io.github.hcs4j.type.ObjectCodec;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a part of a request. A part that is absent has its default, and so has one that is {@code null}. */
abstract class RequestCodec<T> extends ObjectCodec<T> {

    /** Requests are read only. */
    @Override
    public final void write(T value, JsonWriter out) {
        throw new UnsupportedOperationException("a request is not written");
    }

    @Override
    protected Map<String, @Nullable Object> unknownMembers(T value) {
        return Map.of();
    }

    /** What reads the values of a type. */
    static <V> Codec<V> codec(JsonType<V> type) {
        return codecOf(type);
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    static boolean orFalse(@Nullable Boolean value) {
        return value != null && value;
    }

    static boolean orTrue(@Nullable Boolean value) {
        return value == null || value;
    }

    static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    static long orZero(@Nullable Long number) {
        return number == null ? 0 : number;
    }

    static <E> List<E> orEmpty(@Nullable List<E> list) {
        return list == null ? List.of() : list;
    }

    static Map<String, String> orEmpty(@Nullable Map<String, String> texts) {
        return texts == null ? Map.of() : texts;
    }
}
