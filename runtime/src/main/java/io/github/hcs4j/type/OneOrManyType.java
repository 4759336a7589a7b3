package io.github.hcs4j.type;

import io.github.hcs4j.json.OneOrMany;
import io.github.hcs4j.json.engine.Codec;
import io.github.hcs4j.json.engine.ScalarCodec;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value of one type, or a list of values of that type.
 *
 * @param <E> the Java type of the value and of the elements
 */
public final class OneOrManyType<E extends @Nullable Object> extends JsonType<OneOrMany<E>> {

    private final JsonType<?> element;
    private final ListType<?> list;
    private final Codec<OneOrMany<E>> codec;

    private OneOrManyType(JsonType<?> element, ListType<?> list, Codec<OneOrMany<E>> codec) {
        this.element = element;
        this.list = list;
        this.codec = codec;
    }

    /**
     * The type of values, and of lists of them without {@code null}.
     *
     * @param element the type of the value and of the elements; no type of lists
     * @param <E> their Java type
     * @return the type
     */
    public static <E> OneOrManyType<E> of(JsonType<E> element) {
        Objects.requireNonNull(element, "element");
        return new OneOrManyType<>(
                element,
                ListType.of(element),
                ScalarCodec.oneOrMany(element.codec(), ScalarCodec.list(element.codec())));
    }

    /**
     * The type of values, and of lists of them in which {@code null} may be.
     *
     * @param element the type of the value and of the elements; no type of lists
     * @param <E> their Java type
     * @return the type
     */
    @SuppressWarnings("NullAway") // null is only in the list, and the codec of one value never meets it
    public static <E> OneOrManyType<@Nullable E> ofNullable(JsonType<E> element) {
        Objects.requireNonNull(element, "element");
        return new OneOrManyType<@Nullable E>(
                element,
                ListType.ofNullable(element),
                ScalarCodec.oneOrMany(element.codec(), ScalarCodec.listOfNullable(element.codec())));
    }

    /**
     * The type of the value and of the elements.
     *
     * @return the type
     */
    public JsonType<?> element() {
        return element;
    }

    /**
     * The type of the list.
     *
     * @return the type
     */
    public ListType<?> list() {
        return list;
    }

    @Override
    Codec<OneOrMany<E>> codec() {
        return codec;
    }

    @Override
    public String notation() {
        return "one-or-array:" + element.notation();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OneOrManyType<?> same && list.equals(same.list);
    }

    @Override
    public int hashCode() {
        return list.hashCode() + 1;
    }

    @Override
    public String toString() {
        return notation();
    }
}
