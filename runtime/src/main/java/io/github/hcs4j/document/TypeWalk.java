package io.github.hcs4j.document;

import io.github.hcs4j.json.JsonLimits;
import io.github.hcs4j.type.CarriedType;
import io.github.hcs4j.type.EnumType;
import io.github.hcs4j.type.EnumValue;
import io.github.hcs4j.type.JsonType;
import io.github.hcs4j.type.ListType;
import io.github.hcs4j.type.MapType;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.OneOrManyType;
import io.github.hcs4j.type.RootType;
import io.github.hcs4j.type.ScalarType;
import io.github.hcs4j.type.UnionType;
import org.jspecify.annotations.Nullable;

/**
 * A walk through a document, led by the types that its values have: it finds out what kind of type there is, and goes
 * as deep as the readers do. A walk is for one document and one thread.
 *
 * @param <V> what the values are
 * @param <R> what is made of each
 */
public abstract class TypeWalk<V, R extends @Nullable Object> {

    private int depth;

    /** Begins at the top. */
    protected TypeWalk() {}

    /**
     * Goes to a value.
     *
     * @param type its type
     * @param value the value
     * @param spot where it is
     * @return what is made of it
     * @throws IllegalArgumentException if it is nested too deep
     */
    protected final R value(JsonType<?> type, V value, Spot spot) {
        if (type instanceof ScalarType<?> scalar) {
            return scalar(scalar, value, spot);
        }
        if (type instanceof EnumType<?> enumeration) {
            return enumeration(enumeration, value, spot);
        }
        if (type instanceof CarriedType<?> carried) {
            return value(carried.type(), value, spot);
        }
        if (type instanceof RootType<?> root) {
            return value(root.type(), value, spot);
        }
        if (type instanceof OneOrManyType<?> either) {
            return oneOrMany(either, value, spot);
        }
        if (depth == JsonLimits.DEPTH) {
            throw new IllegalArgumentException(
                    "expected at most " + JsonLimits.DEPTH + " levels of objects and lists in each other, found more");
        }
        depth++;
        try {
            return nest(type, value, spot);
        } finally {
            depth--;
        }
    }

    private R nest(JsonType<?> type, V value, Spot spot) {
        if (type instanceof ObjectType<?> object) {
            return object(object, value, spot);
        }
        if (type instanceof ListType<?> list) {
            return list(list, value, spot);
        }
        return type instanceof MapType<?> map ? map(map, value, spot) : union((UnionType<?>) type, value, spot);
    }

    /**
     * Goes to a text, a number, a truth value, or what no type describes.
     *
     * @param type its type
     * @param value the value
     * @param spot where it is
     * @return what is made of it
     */
    protected abstract R scalar(ScalarType<?> type, V value, Spot spot);

    /**
     * Goes to a text of an enumeration.
     *
     * @param type its type
     * @param value the value
     * @param spot where it is
     * @param <E> the Java type of the values
     * @return what is made of it
     */
    protected abstract <E extends EnumValue> R enumeration(EnumType<E> type, V value, Spot spot);

    /**
     * Goes to an object with members.
     *
     * @param type its type
     * @param value the value
     * @param spot where it is
     * @param <T> the Java type of the objects
     * @return what is made of it
     */
    protected abstract <T> R object(ObjectType<T> type, V value, Spot spot);

    /**
     * Goes to one of several objects to choose from.
     *
     * @param type its type
     * @param value the value
     * @param spot where it is
     * @param <U> the Java type of the objects
     * @return what is made of it
     */
    protected abstract <U> R union(UnionType<U> type, V value, Spot spot);

    /**
     * Goes to a list.
     *
     * @param type its type
     * @param value the value
     * @param spot where it is
     * @return what is made of it
     */
    protected abstract R list(ListType<?> type, V value, Spot spot);

    /**
     * Goes to a value that is alone or in a list.
     *
     * @param type its type
     * @param value the value
     * @param spot where it is
     * @return what is made of it
     */
    protected abstract R oneOrMany(OneOrManyType<?> type, V value, Spot spot);

    /**
     * Goes to an object whose names are data.
     *
     * @param type its type
     * @param value the value
     * @param spot where it is
     * @return what is made of it
     */
    protected abstract R map(MapType<?> type, V value, Spot spot);
}
