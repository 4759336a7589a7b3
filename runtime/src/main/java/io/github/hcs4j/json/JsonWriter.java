package io.github.hcs4j.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes one JSON text, value by value, for the types.
 *
 * <p>A writer is for one thread and one text.
 */
public final class JsonWriter {

    private final TokenSink out;
    private final MemberWriter members;

    private JsonWriter(TokenSink out) {
        this.out = out;
        this.members = new MemberWriter(this, out);
    }

    /** Writes a whole text. */
    static <T> byte[] write(T value, JsonType<T> type, boolean pretty, StreamingApi api) {
        try {
            return write(value, type, pretty, false, api);
        } catch (TokenSink.HalfPairException half) {
            return write(value, type, pretty, true, api);
        }
    }

    private static <T> byte[] write(T value, JsonType<T> type, boolean pretty, boolean escaping, StreamingApi api) {
        WrittenBytes bytes = new WrittenBytes();
        try (TokenSink sink = api.sink(bytes, pretty, escaping)) {
            type.write(value, new JsonWriter(sink));
        }
        return bytes.toArray();
    }

    /** Begins an object. */
    public void beginObject() {
        out.beginObject();
    }

    /** Ends an object. */
    public void endObject() {
        out.endObject();
    }

    /**
     * Writes a member, or {@code null} for it.
     *
     * @param name its name
     * @param value its value
     * @param type its type
     * @param <T> the Java type
     */
    public <T> void member(String name, @Nullable T value, JsonType<T> type) {
        out.name(name);
        if (value == null) {
            out.nothing();
        } else {
            type.write(value, this);
        }
    }

    /** Writes a record: those of its members that have a value, then those that its type does not know. */
    <T> void object(ObjectType<T> type, T object) {
        out.beginObject();
        members.write(type, object);
        Map<String, @Nullable Object> unknown = type.unknownMembers(object);
        if (!unknown.isEmpty()) {
            unknown.forEach(this::freeFormMember);
        }
        out.endObject();
    }

    private void freeFormMember(String name, @Nullable Object value) {
        out.name(name);
        freeForm(value);
    }

    void string(String value) {
        out.string(value);
    }

    void bool(boolean value) {
        out.bool(value);
    }

    void number(long value) {
        out.number(value);
    }

    void integer(BigInteger value) {
        if (value.bitLength() < Long.SIZE) {
            out.number(value.longValue());
        } else {
            out.number(value);
        }
    }

    void float64(double value) {
        out.number(FreeForm.finite(value));
    }

    void decimal(BigDecimal value) {
        out.number(value);
    }

    <E> void list(List<E> elements, JsonType<E> type) {
        out.beginList();
        for (E element : elements) {
            type.write(element, this);
        }
        out.endList();
    }

    <V> void map(Map<String, V> entries, JsonType<V> type) {
        out.beginObject();
        members.write(entries, type);
        out.endObject();
    }

    void freeForm(@Nullable Object value) {
        if (value == null) {
            out.nothing();
        } else if (value instanceof String text) {
            out.string(text);
        } else if (value instanceof Boolean truth) {
            out.bool(truth);
        } else if (value instanceof Number number) {
            freeFormNumber(number);
        } else if (value instanceof List<?> list) {
            out.beginList();
            list.forEach(this::freeForm);
            out.endList();
        } else if (value instanceof Map<?, ?> map) {
            out.beginObject();
            map.forEach((name, member) -> freeFormMember(FreeForm.name(name), member));
            out.endObject();
        } else {
            throw new IllegalArgumentException("JSON has no " + value.getClass().getName());
        }
    }

    private void freeFormNumber(Number number) {
        if (number instanceof Long || number instanceof Integer || number instanceof Short || number instanceof Byte) {
            out.number(number.longValue());
        } else if (number instanceof BigInteger integer) {
            integer(integer);
        } else if (number instanceof BigDecimal decimal) {
            out.number(decimal);
        } else if (number instanceof Double wide) {
            float64(wide);
        } else if (number instanceof Float narrow) {
            out.number(FreeForm.finite(narrow));
        } else {
            throw new IllegalArgumentException(
                    "JSON has no " + number.getClass().getName());
        }
    }
}
