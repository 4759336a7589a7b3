package io.github.hcs4j.compare;

import io.github.hcs4j.type.JsonType;
import java.util.List;
import java.util.Objects;

/** Compares documents. */
public final class Documents {

    private Documents() {}

    /**
     * Tells what differs between two documents of a type.
     *
     * <p>Numbers are compared by value. A member that is absent equals one that has the value which its absence means,
     * as far as the schema tells it; {@code null} of a known member is absence. Members that the schema does not have
     * are compared as they are. The elements of a list are matched by the member that names them, such as {@code Name},
     * {@code Id} or {@code ContainerPath}, and where none does, by their value; then by their order.
     *
     * <p>The time that it takes grows with the size of the documents, and with nothing else.
     *
     * @param type the type of the documents; that of a generated type, or a list or a map of such
     * @param first a document
     * @param second another
     * @param <T> the Java type of the documents
     * @return the differences, in the order of the schema; empty if the documents mean the same
     * @throws IllegalArgumentException if a document is nested deeper than documents can be written
     */
    public static <T> List<Difference> compare(JsonType<T> type, T first, T second) {
        Objects.requireNonNull(type, "type");
        return Comparison.of(
                type,
                type.toTree(Objects.requireNonNull(first, "first")),
                type.toTree(Objects.requireNonNull(second, "second")));
    }
}
