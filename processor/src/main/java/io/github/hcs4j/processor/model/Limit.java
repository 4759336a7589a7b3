package io.github.hcs4j.processor.model;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/**
 * A limit that a schema sets to the values of a Java type.
 *
 * @param kind what is limited
 * @param bound the limit, or what values are multiples of; 1 where there is nothing to say but that it holds
 * @param depth 0 for the value itself, 1 for the elements or the values of that, and so on
 */
public record Limit(Kind kind, BigDecimal bound, int depth) {

    Limit deeper() {
        return new Limit(kind, bound, depth + 1);
    }

    /** What is limited. */
    public enum Kind {
        MINIMUM("minimum"),
        EXCLUSIVE_MINIMUM("exclusiveMinimum"),
        MAXIMUM("maximum"),
        EXCLUSIVE_MAXIMUM("exclusiveMaximum"),
        MULTIPLE_OF("multipleOf"),
        MIN_LENGTH("minLength"),
        MAX_LENGTH("maxLength"),
        MIN_ITEMS("minItems"),
        MAX_ITEMS("maxItems"),
        UNIQUE_ITEMS("uniqueItems"),
        MIN_PROPERTIES("minProperties"),
        MAX_PROPERTIES("maxProperties");

        private final String keyword;

        Kind(String keyword) {
            this.keyword = keyword;
        }

        /**
         * The keyword that sets it.
         *
         * @return a keyword of JSON Schema
         */
        public String keyword() {
            return keyword;
        }

        /** The kind that a keyword sets, if one of two limits of it is the narrower. */
        static Optional<Kind> ofRange(String keyword) {
            return Arrays.stream(values())
                    .filter(kind -> kind.keyword.equals(keyword) && kind != MULTIPLE_OF && kind != UNIQUE_ITEMS)
                    .findFirst();
        }

        /** Whether it limits lists. */
        boolean isOfLists() {
            return this == MIN_ITEMS || this == MAX_ITEMS || this == UNIQUE_ITEMS;
        }

        /** Whether it is the least that is allowed, or less than that. */
        boolean isLeast() {
            return this == MINIMUM
                    || this == EXCLUSIVE_MINIMUM
                    || this == MIN_LENGTH
                    || this == MIN_ITEMS
                    || this == MIN_PROPERTIES;
        }
    }
}
