package io.github.hcs4j.type;

import io.github.hcs4j.json.engine.Codec;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A generated type in a place where the schema allows anything, but where only this type has a meaning.
 *
 * @param <T> its Java type
 */
public final class CarriedType<T> extends JsonType<T> {

    private final ModelType<T> type;

    private CarriedType(ModelType<T> type) {
        this.type = type;
    }

    /**
     * A type where anything is allowed.
     *
     * @param type the type meant
     * @param <T> its Java type
     * @return the type of that place
     */
    public static <T> CarriedType<T> of(ModelType<T> type) {
        return new CarriedType<>(Objects.requireNonNull(type, "type"));
    }

    /**
     * The type meant.
     *
     * @return the type
     */
    public ModelType<T> type() {
        return type;
    }

    @Override
    Codec<T> codec() {
        return type.codec();
    }

    @Override
    public String notation() {
        return "any";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CarriedType<?> carried && type.equals(carried.type);
    }

    @Override
    public int hashCode() {
        return type.hashCode();
    }

    @Override
    public String toString() {
        return notation();
    }
}
