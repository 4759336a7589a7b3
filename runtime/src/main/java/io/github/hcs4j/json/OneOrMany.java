package io.github.hcs4j.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value where a schema allows one value or a list of them. It remembers which of both was written, so that a document
 * is written back as it was read; a list of one element is another value than the element alone.
 *
 * @param <T> the Java type of the value, or of the elements of the list
 */
public final class OneOrMany<T extends @Nullable Object> {

    private final List<T> values;
    private final boolean isList;

    private OneOrMany(List<T> values, boolean isList) {
        this.values = values;
        this.isList = isList;
    }

    /**
     * One value, which is written without a list around it.
     *
     * @param value the value
     * @param <T> its Java type
     * @return the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static <T extends @Nullable Object> OneOrMany<T> one(T value) {
        return new OneOrMany<>(List.of(Objects.requireNonNull(value, "expected a value, found null")), false);
    }

    /**
     * A list, whatever the number of its elements.
     *
     * @param values the elements
     * @param <T> their Java type
     * @return the list
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static <T extends @Nullable Object> OneOrMany<T> many(List<T> values) {
        return new OneOrMany<>(Collections.unmodifiableList(new ArrayList<>(values)), true);
    }

    /**
     * A list with one element more: a value alone becomes a list.
     *
     * @param value the element
     * @return the list
     */
    public OneOrMany<T> and(T value) {
        List<T> all = new ArrayList<>(values);
        all.add(value);
        return new OneOrMany<>(Collections.unmodifiableList(all), true);
    }

    /**
     * The elements of the list, or the value alone.
     *
     * @return the values, unmodifiable
     */
    public List<T> values() {
        return values;
    }

    /**
     * Whether a list is written.
     *
     * @return whether it is a list; {@code false} for a value alone
     */
    public boolean isList() {
        return isList;
    }

    /**
     * What is written, for data binding.
     *
     * @return the list, or the value
     */
    @JsonValue
    public @Nullable Object asWritten() {
        return isList ? values : values.get(0);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OneOrMany<?> same && isList == same.isList && values.equals(same.values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(values, isList);
    }

    /** The list, or the value. */
    @Override
    public String toString() {
        return String.valueOf(asWritten());
    }
}
