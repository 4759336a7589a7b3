package io.github.hcs4j.diff;

import io.github.hcs4j.diff.Change.Place;
import io.github.hcs4j.diff.TypeView.ValueView;
import org.jspecify.annotations.Nullable;

/** A text that is allowed, or no longer: a value of an enumeration, or what selects an object of a choice. */
public sealed interface ValueChange extends Change {

    /**
     * The enumeration has one more value.
     *
     * @param place the value
     * @param value what it is
     * @param impact what it does
     */
    record ValueAdded(Place place, ValueView value, Impact impact) implements ValueChange {

        @Override
        public @Nullable String before() {
            return null;
        }

        @Override
        public String after() {
            return value.constant();
        }
    }

    /**
     * The enumeration lacks a value.
     *
     * @param place the value
     * @param value what it was
     * @param impact what it does
     */
    record ValueRemoved(Place place, ValueView value, Impact impact) implements ValueChange {

        @Override
        public String before() {
            return value.constant();
        }

        @Override
        public @Nullable String after() {
            return null;
        }
    }

    /**
     * There is one more object to choose.
     *
     * @param place the discriminator's text
     * @param after the object
     * @param impact what it does
     */
    record BranchAdded(Place place, String after, Impact impact) implements ValueChange {

        @Override
        public @Nullable String before() {
            return null;
        }
    }

    /**
     * An object can no longer be chosen.
     *
     * @param place the discriminator's text
     * @param before the object
     * @param impact what it does
     */
    record BranchRemoved(Place place, String before, Impact impact) implements ValueChange {

        @Override
        public @Nullable String after() {
            return null;
        }
    }

    /**
     * A discriminator's text selects another object.
     *
     * @param place the discriminator's text
     * @param before the object it selected
     * @param after the object it selects
     * @param impact what it does
     */
    record BranchRetyped(Place place, String before, String after, Impact impact) implements ValueChange {}
}
