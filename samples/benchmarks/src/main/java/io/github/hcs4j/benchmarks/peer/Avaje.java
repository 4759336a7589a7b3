package io.github.hcs4j.benchmarks.peer;

import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import java.util.Optional;

/**
 * avaje-jsonb with the code that it generated.
 *
 * @param <T> the class of a document
 */
public final class Avaje<T> {

    private static final String MODEL = ".v2";

    private final JsonType<T> type;
    private final T value;

    private Avaje(Class<T> type, byte[] json) {
        this.type = Jsonb.builder().build().type(type);
        this.value = this.type.fromJson(json);
    }

    /**
     * A document and its value, if avaje-jsonb has code for it: it has none for HCS v1, and none that reads an object
     * without members.
     *
     * @param <T> the class of the document
     * @param type the class of the document
     * @param json its text in UTF-8
     * @return the calls
     */
    public static <T> Optional<Avaje<T>> of(Class<T> type, byte[] json) {
        if (!type.getPackageName().endsWith(MODEL)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Avaje<>(type, json));
        } catch (UnsupportedOperationException withoutMembers) {
            return Optional.empty();
        }
    }

    /**
     * Reads a document.
     *
     * @param json its text in UTF-8
     * @return its value
     */
    public T read(byte[] json) {
        return type.fromJson(json);
    }

    /**
     * Writes the document.
     *
     * @return its text in UTF-8
     */
    public byte[] write() {
        return type.toJsonBytes(value);
    }
}
