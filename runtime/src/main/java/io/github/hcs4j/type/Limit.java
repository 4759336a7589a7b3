package io.github.hcs4j.type;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A limit that the schema sets to values. Records do not check it, so that every document can be read and
 * written; the validator does.
 *
 * @param kind what is limited
 * @param bound the limit, or what numbers are multiples of; 1 for {@link Kind#UNIQUE_ITEMS}
 * @param depth 0 for the value itself, 1 for the elements of the list or the values of the map that it is, and so on
 */
public record Limit(Kind kind, BigDecimal bound, int depth) {

    /** Refuses {@code null}. */
    public Limit {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(bound, "bound");
    }

    /** What is limited, by the keyword of JSON Schema. A value of another kind than the keyword's has no such limit. */
    public enum Kind {
        /** {@code minimum}: the least number. */
        MINIMUM,
        /** {@code exclusiveMinimum}: a number that is less than all. */
        EXCLUSIVE_MINIMUM,
        /** {@code maximum}: the greatest number. */
        MAXIMUM,
        /** {@code exclusiveMaximum}: a number that is greater than all. */
        EXCLUSIVE_MAXIMUM,
        /** {@code multipleOf}: what the number is a multiple of. */
        MULTIPLE_OF,
        /** {@code minLength}: the least number of characters, which are Unicode's, not Java's. */
        MIN_LENGTH,
        /** {@code maxLength}: the greatest number of characters, which are Unicode's, not Java's. */
        MAX_LENGTH,
        /** {@code minItems}: the least number of elements. */
        MIN_ITEMS,
        /** {@code maxItems}: the greatest number of elements. */
        MAX_ITEMS,
        /** {@code uniqueItems}: no two elements are equal. */
        UNIQUE_ITEMS,
        /** {@code minProperties}: the least number of members. */
        MIN_PROPERTIES,
        /** {@code maxProperties}: the greatest number of members. */
        MAX_PROPERTIES
    }
}
