package io.github.hcs4j.cli;

import io.github.hcs4j.type.Model;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.validate.DocumentTypes;
import io.github.hcs4j.validate.HcsValidator;
import java.util.List;
import java.util.Optional;

/** Finds the types that documents are of. */
interface TypeFinder {

    /**
     * Finds a type.
     *
     * @param text its Java name or its name in the schema
     * @return the type
     * @throws IllegalArgumentException if there is none, or more than one; the message says which there are
     */
    ModelType<?> find(String text);

    /** The type of all documents that are said to be of no other: that of a schema whose root has no Java type. */
    default Optional<ModelType<?>> root() {
        return Optional.empty();
    }

    /** The type that a document looks like. */
    default ModelType<?> guess(byte[] document) {
        return root().orElseGet(() -> all().guess(document));
    }

    /** What a schema says and documents are not checked by, a line each. */
    default List<String> unread() {
        return List.of();
    }

    /** The types that a document can be of; those that are sent most are preferred. */
    DocumentTypes all();

    /** The model by whose versions documents of a type are judged for a host; none if there is nothing to judge by. */
    Optional<Model> gated(ModelType<?> type);

    /** Checks documents of a type. */
    HcsValidator validator(ModelType<?> type);

    /** A type as {@link #find} takes it. */
    String nameOf(ModelType<?> type);
}
