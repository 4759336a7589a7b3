package io.github.hcs4j.type;

import io.github.hcs4j.json.engine.Codec;
import io.github.hcs4j.json.engine.ScalarCodec;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An object whose member names are data: a map from text to values of one type, in order.
 *
 * @param <V> the Java type of the values
 */
public final class MapType<V extends @Nullable Object> extends JsonType<Map<String, V>> {

    private final JsonType<?> value;
    private final boolean nullable;
    private final Codec<Map<String, V>> codec;

    private MapType(JsonType<?> value, boolean nullable, Codec<Map<String, V>> codec) {
        this.value = value;
        this.nullable = nullable;
        this.codec = codec;
    }

    /**
     * The type of maps to these values, none of them {@code null}.
     *
     * @param value the type of the values
     * @param <V> the Java type of the values
     * @return the map type
     */
    public static <V> MapType<V> of(JsonType<V> value) {
        return new MapType<>(Objects.requireNonNull(value, "value"), false, ScalarCodec.map(value.codec()));
    }

    /**
     * The type of maps to these values, any of which may be {@code null}.
     *
     * @param value the type of the values
     * @param <V> the Java type of the values
     * @return the map type
     */
    public static <V> MapType<@Nullable V> ofNullable(JsonType<V> value) {
        return new MapType<@Nullable V>(
                Objects.requireNonNull(value, "value"), true, ScalarCodec.mapOfNullable(value.codec()));
    }

    /**
     * The type of the values.
     *
     * @return the type
     */
    public JsonType<?> value() {
        return value;
    }

    /**
     * Whether a value may be {@code null}.
     *
     * @return whether it may be
     */
    public boolean isNullable() {
        return nullable;
    }

    @Override
    Codec<Map<String, V>> codec() {
        return codec;
    }

    @Override
    public String notation() {
        return "map:" + value.notation();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MapType<?> map && value.equals(map.value) && nullable == map.nullable;
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, nullable);
    }

    @Override
    public String toString() {
        return notation();
    }
}
