package io.github.hcs4j.diff;

import io.github.hcs4j.diff.Change.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A type that changes as a whole. */
public sealed interface TypeChange extends Change {

    /**
     * The newer schema has one more type.
     *
     * @param place the type
     * @param type what it is
     * @param impact what it does
     */
    record TypeAdded(Place place, TypeView type, Impact impact) implements TypeChange {

        @Override
        public @Nullable String before() {
            return null;
        }

        @Override
        public String after() {
            return type.kind();
        }
    }

    /**
     * The newer schema lacks a type.
     *
     * @param place the type
     * @param type what it was
     * @param impact what it does
     */
    record TypeRemoved(Place place, TypeView type, Impact impact) implements TypeChange {

        @Override
        public String before() {
            return type.kind();
        }

        @Override
        public @Nullable String after() {
            return null;
        }
    }

    /**
     * A type has another name; an alias tells that it is the same.
     *
     * @param place the type, by its newer name
     * @param before the older name
     * @param after the newer name
     * @param impact what it does
     */
    record TypeRenamed(Place place, String before, String after, Impact impact) implements TypeChange {}

    /**
     * The documents are of another type, and the root of at least one of the schemas is none of its types.
     *
     * @param place the root
     * @param before the type of the older root as {@link io.github.hcs4j.type.JsonType#notation()} writes it;
     *     {@code null} if it was one of the types, or if there was none
     * @param after the type of the newer root; {@code null} likewise
     * @param impact what it does
     */
    record RootChanged(
            Place place, @Nullable String before, @Nullable String after, Impact impact) implements TypeChange {}

    /**
     * A name stands for something else now: an enumeration for an object, say.
     *
     * @param place the type
     * @param older what it was
     * @param newer what it is
     * @param impact what it does
     */
    record TypeReplaced(Place place, TypeView older, TypeView newer, Impact impact) implements TypeChange {

        @Override
        public String before() {
            return older.kind();
        }

        @Override
        public String after() {
            return newer.kind();
        }
    }

    /**
     * The members that both have stand in another order.
     *
     * @param place the type
     * @param older the older order of those that both have
     * @param newer the newer order
     * @param impact what it does
     */
    record MembersReordered(Place place, List<String> older, List<String> newer, Impact impact) implements TypeChange {

        /** Copies the lists. */
        public MembersReordered {
            older = List.copyOf(older);
            newer = List.copyOf(newer);
        }

        @Override
        public String before() {
            return String.join(", ", older);
        }

        @Override
        public String after() {
            return String.join(", ", newer);
        }
    }

    /**
     * Another member tells the objects of a choice apart.
     *
     * @param place the choice
     * @param before the older discriminator
     * @param after the newer discriminator
     * @param impact what it does
     */
    record DiscriminatorChanged(Place place, String before, String after, Impact impact) implements TypeChange {}
}
