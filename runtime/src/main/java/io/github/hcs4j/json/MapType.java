package io.github.hcs4j.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object whose member names are data: a map from text to values of one type, none of them {@code null}, in order.
 *
 * @param value the type of the values
 * @param <V> the Java type of the values
 */
public record MapType<V>(JsonType<V> value) implements JsonType<Map<String, V>> {

    /**
     * The type of maps to these values.
     *
     * @param value the type of the values
     * @param <V> the Java type of the values
     * @return the map type
     */
    public static <V> MapType<V> of(JsonType<V> value) {
        return new MapType<>(value);
    }

    @Override
    public String notation() {
        return "map:" + value.notation();
    }

    @Override
    public @Nullable Map<String, V> read(JsonReader in) {
        return in.map(value);
    }

    @Override
    public void write(Map<String, V> map, JsonWriter out) {
        out.map(map, value);
    }
}
