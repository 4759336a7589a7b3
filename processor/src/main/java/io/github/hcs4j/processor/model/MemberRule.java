package io.github.hcs4j.processor.model;

import java.util.List;

/**
 * What a schema says of several members of an object together.
 *
 * @param kind what it says
 * @param members the names of the members, in schema order; for {@link Kind#NEEDS} first the one that needs the others
 * @param isWarning whether a document that does not keep to it may be taken all the same
 */
public record MemberRule(Kind kind, List<String> members, boolean isWarning) {

    /** What is said of members together. */
    public enum Kind {
        /** {@code oneOf}: one of them is present, and no other. */
        EXACTLY_ONE("exactlyOne"),
        /** {@code anyOf}: at least one of them is present. */
        AT_LEAST_ONE("atLeastOne"),
        /** {@code not}: no two of them are present. */
        AT_MOST_ONE("atMostOne"),
        /** {@code dependentRequired}: if the first is present, all others are. */
        NEEDS("needs");

        private final String method;

        Kind(String method) {
            this.method = method;
        }

        /**
         * The method by which generated code describes it.
         *
         * @return a method of {@code Members}
         */
        public String method() {
            return method;
        }
    }
}
