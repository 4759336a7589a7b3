package io.github.hcs4j.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of values of one type, none of them {@code null}.
 *
 * @param element the type of the elements
 * @param <E> the Java type of the elements
 */
public record ListType<E>(JsonType<E> element) implements JsonType<List<E>> {

    /**
     * The type of lists of these elements.
     *
     * @param element the type of the elements
     * @param <E> the Java type of the elements
     * @return the list type
     */
    public static <E> ListType<E> of(JsonType<E> element) {
        return new ListType<>(element);
    }

    @Override
    public String notation() {
        return "array:" + element.notation();
    }

    @Override
    public @Nullable List<E> read(JsonReader in) {
        return in.list(element);
    }

    @Override
    public void write(List<E> value, JsonWriter out) {
        out.list(value, element);
    }
}
