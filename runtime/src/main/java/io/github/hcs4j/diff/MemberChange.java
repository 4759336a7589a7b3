package io.github.hcs4j.diff;

import io.github.hcs4j.diff.Change.Place;
import io.github.hcs4j.diff.TypeView.MemberView;
import org.jspecify.annotations.Nullable;

/** A member of an object that changes. */
public sealed interface MemberChange extends Change {

    /**
     * The object has one more member.
     *
     * @param place the member
     * @param member what it is
     * @param impact what it does
     */
    record MemberAdded(Place place, MemberView member, Impact impact) implements MemberChange {

        @Override
        public @Nullable String before() {
            return null;
        }

        @Override
        public String after() {
            return member.type();
        }
    }

    /**
     * The object lacks a member.
     *
     * @param place the member
     * @param member what it was
     * @param impact what it does
     */
    record MemberRemoved(Place place, MemberView member, Impact impact) implements MemberChange {

        @Override
        public String before() {
            return member.type();
        }

        @Override
        public @Nullable String after() {
            return null;
        }
    }

    /**
     * A member has another name in JSON; an alias tells that it is the same.
     *
     * @param place the member, by its newer name
     * @param before the older name
     * @param after the newer name
     * @param impact what it does
     */
    record MemberRenamed(Place place, String before, String after, Impact impact) implements MemberChange {}

    /**
     * A member's values have another type.
     *
     * @param place the member
     * @param before the older type
     * @param after the newer type
     * @param impact what it does
     */
    record MemberRetyped(Place place, String before, String after, Impact impact) implements MemberChange {}

    /**
     * A member is demanded that was not, or no longer demanded.
     *
     * @param place the member
     * @param required whether it is demanded now
     * @param impact what it does
     */
    record RequirementChanged(Place place, boolean required, Impact impact) implements MemberChange {

        @Override
        public String before() {
            return required ? "optional" : "required";
        }

        @Override
        public String after() {
            return required ? "required" : "optional";
        }
    }

    /**
     * The absence of a member means something else.
     *
     * @param place the member
     * @param before what it meant, as JSON; {@code null} if the schema did not say
     * @param after what it means, as JSON; {@code null} if the schema does not say
     * @param impact what it does
     */
    record AbsenceChanged(
            Place place, @Nullable String before, @Nullable String after, Impact impact) implements MemberChange {}

    /**
     * A member's text has to match something else.
     *
     * @param place the member
     * @param before the older regular expression; {@code null} if there was none
     * @param after the newer regular expression; {@code null} if there is none
     * @param impact what it does
     */
    record PatternChanged(
            Place place, @Nullable String before, @Nullable String after, Impact impact) implements MemberChange {}
}
