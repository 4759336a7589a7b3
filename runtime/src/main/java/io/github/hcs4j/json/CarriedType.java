package io.github.hcs4j.json;

import org.jspecify.annotations.Nullable;

/**
 * A generated type in a place where the schema allows anything, but where only this type has a meaning.
 *
 * @param type the type meant
 * @param <T> its Java type
 */
public record CarriedType<T>(ModelType<T> type) implements JsonType<T> {

    /**
     * A type where anything is allowed.
     *
     * @param type the type meant
     * @param <T> its Java type
     * @return the type of that place
     */
    public static <T> CarriedType<T> of(ModelType<T> type) {
        return new CarriedType<>(type);
    }

    @Override
    public String notation() {
        return "any";
    }

    @Override
    public @Nullable T read(JsonReader in) {
        return type.read(in);
    }

    @Override
    public void write(T value, JsonWriter out) {
        type.write(value, out);
    }
}
