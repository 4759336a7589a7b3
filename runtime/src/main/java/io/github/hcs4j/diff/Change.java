package io.github.hcs4j.diff;

import org.jspecify.annotations.Nullable;

/** Something that two schemas have differently. */
public sealed interface Change permits TypeChange, MemberChange, ValueChange, Change.JavaNameChanged, Change.Redated {

    /**
     * Where it is.
     *
     * @return the type, and the member or value if it is one
     */
    Place place();

    /**
     * What the older schema has there, in short.
     *
     * @return such as {@code uint16}; {@code null} if it has nothing
     */
    @Nullable
    String before();

    /**
     * What the newer schema has there, in short.
     *
     * @return such as {@code uint32}; {@code null} if it has nothing
     */
    @Nullable
    String after();

    /**
     * What it does.
     *
     * @return the verdicts
     */
    Impact impact();

    /**
     * Which change it is.
     *
     * @return the simple name of its record, such as {@code MemberRetyped}
     */
    default String kind() {
        return getClass().getSimpleName();
    }

    /**
     * A type, member or value has the same name in JSON and another in Java.
     *
     * @param place where
     * @param before the older Java name
     * @param after the newer Java name
     * @param impact what it does
     */
    record JavaNameChanged(Place place, String before, String after, Impact impact) implements Change {}

    /**
     * Another version is said to have brought or withdrawn a type, member or value.
     *
     * @param place where
     * @param before the versions in the older schema, such as {@code since 2.1}
     * @param after the versions in the newer schema
     * @param impact what it does
     */
    record Redated(Place place, String before, String after, Impact impact) implements Change {}

    /**
     * Where something changes.
     *
     * @param type the type, by its name in the schema; in the newer one where both have it
     * @param member the member's name, the value's text or, in a choice, the discriminator's text; {@code null} for the
     *     type itself
     */
    record Place(String type, @Nullable String member) {

        /** Such as {@code Container.Memory}. */
        @Override
        public String toString() {
            return member == null ? type : type + '.' + member;
        }
    }
}
