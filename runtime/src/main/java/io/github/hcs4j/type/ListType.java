package io.github.hcs4j.type;

import io.github.hcs4j.json.engine.Codec;
import io.github.hcs4j.json.engine.ScalarCodec;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A list of values of one type.
 *
 * @param <E> the Java type of the elements
 */
public final class ListType<E extends @Nullable Object> extends JsonType<List<E>> {

    private final JsonType<?> element;
    private final boolean nullable;
    private final Codec<List<E>> codec;

    private ListType(JsonType<?> element, boolean nullable, Codec<List<E>> codec) {
        this.element = element;
        this.nullable = nullable;
        this.codec = codec;
    }

    /**
     * The type of lists of these elements, none of them {@code null}.
     *
     * @param element the type of the elements
     * @param <E> the Java type of the elements
     * @return the list type
     */
    public static <E> ListType<E> of(JsonType<E> element) {
        return new ListType<>(Objects.requireNonNull(element, "element"), false, ScalarCodec.list(element.codec()));
    }

    /**
     * The type of lists of these elements, any of which may be {@code null}.
     *
     * @param element the type of the elements
     * @param <E> the Java type of the elements
     * @return the list type
     */
    public static <E> ListType<@Nullable E> ofNullable(JsonType<E> element) {
        return new ListType<@Nullable E>(
                Objects.requireNonNull(element, "element"), true, ScalarCodec.listOfNullable(element.codec()));
    }

    /**
     * The type of the elements.
     *
     * @return the type
     */
    public JsonType<?> element() {
        return element;
    }

    /**
     * Whether an element may be {@code null}.
     *
     * @return whether it may be
     */
    public boolean isNullable() {
        return nullable;
    }

    @Override
    Codec<List<E>> codec() {
        return codec;
    }

    @Override
    public String notation() {
        return "array:" + element.notation();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ListType<?> list && element.equals(list.element) && nullable == list.nullable;
    }

    @Override
    public int hashCode() {
        return Objects.hash(element, nullable);
    }

    @Override
    public String toString() {
        return notation();
    }
}
