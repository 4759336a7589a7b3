package io.github.hcs4j.compare;

import io.github.hcs4j.compare.Difference.Kind;
import io.github.hcs4j.compare.Difference.Side;
import io.github.hcs4j.document.Absence;
import io.github.hcs4j.document.Place;
import io.github.hcs4j.document.ResourcePath;
import io.github.hcs4j.document.Spot;
import io.github.hcs4j.document.TypeWalk;
import io.github.hcs4j.document.VersionScope;
import io.github.hcs4j.type.EnumType;
import io.github.hcs4j.type.EnumValue;
import io.github.hcs4j.type.JsonType;
import io.github.hcs4j.type.ListType;
import io.github.hcs4j.type.MapType;
import io.github.hcs4j.type.Member;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.OneOrManyType;
import io.github.hcs4j.type.OtherMembers;
import io.github.hcs4j.type.ScalarType;
import io.github.hcs4j.type.UnionType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A walk through two documents at once, which are there as free-form JSON. */
final class Comparison extends TypeWalk<Comparison.Both, @Nullable Void> {

    /** No version is asked for. */
    private static final VersionScope ANY_VERSION = new VersionScope(null, null, null, false, false, true);

    private final List<Difference> differences = new ArrayList<>();
    private final Trees trees = new Trees();

    private Comparison() {}

    /**
     * A value that both documents have.
     *
     * @param first that of the first
     * @param second that of the second
     * @param place where it is in the second
     */
    record Both(Object first, Object second, Place place) {}

    static List<Difference> of(JsonType<?> type, @Nullable Object first, @Nullable Object second) {
        Comparison comparison = new Comparison();
        Place root = Place.root(type);
        comparison.compare(type, first, second, new Spot(root, ANY_VERSION), root);
        return List.copyOf(comparison.differences);
    }

    /** Compares what two documents have at two places that go together; {@code null} is a value here. */
    private void compare(JsonType<?> type, @Nullable Object first, @Nullable Object second, Spot spot, Place place) {
        if (first != null && second != null) {
            value(type, new Both(first, second, place), spot);
        } else if (first != second) {
            add(Kind.CHANGED, side(type, first, spot.place()), side(type, second, place));
        }
    }

    private void add(Kind kind, @Nullable Side first, @Nullable Side second) {
        differences.add(new Difference(kind, first, second));
    }

    private static Side side(JsonType<?> type, @Nullable Object value, Place place) {
        Object shown = value == null ? null : new Hiding().shown(type, value, new Spot(place, ANY_VERSION));
        return new Side(place.pointer(), place.accessor(), shown);
    }

    private void added(JsonType<?> type, @Nullable Object value, Place place) {
        add(Kind.ADDED, null, side(type, value, place));
    }

    private void removed(JsonType<?> type, @Nullable Object value, Place place) {
        add(Kind.REMOVED, side(type, value, place), null);
    }

    /** A value that is not looked into: where a request carries it, it can be of another kind than its type. */
    private @Nullable Void changed(JsonType<?> type, Both both, Spot spot) {
        if (!trees.areEqual(both.first, both.second)) {
            add(Kind.CHANGED, side(type, both.first, spot.place()), side(type, both.second, both.place));
        }
        return null;
    }

    @Override
    protected @Nullable Void scalar(ScalarType<?> type, Both both, Spot spot) {
        if (type == ScalarType.ANY) {
            freeForm(both, new Spot(spot.place().freeForm(), ANY_VERSION));
            return null;
        }
        return changed(type, both, spot);
    }

    @Override
    protected <E extends EnumValue> @Nullable Void enumeration(EnumType<E> type, Both both, Spot spot) {
        return changed(type, both, spot);
    }

    @Override
    protected <T> @Nullable Void object(ObjectType<T> type, Both both, Spot spot) {
        if (!(both.first instanceof Map<?, ?> first) || !(both.second instanceof Map<?, ?> second)) {
            return changed(type, both, spot);
        }
        Set<String> known = new HashSet<>();
        for (Member<T> member : type.members()) {
            known.add(member.name());
            member(member, first, second, spot, both.place);
        }
        unknown(type, known, first, second, spot, both.place);
        return null;
    }

    /** Compares a member: one that is absent or null says what its absence means. */
    private void member(Member<?> member, Map<?, ?> ofFirst, Map<?, ?> ofSecond, Spot spot, Place place) {
        Object first = ofFirst.get(member.name());
        Object second = ofSecond.get(member.name());
        if (first != null && second != null) {
            JsonType<?> common = common(member, ofFirst, first, ofSecond, second);
            Spot at = spot.member(member);
            Place partner = place.member(member);
            if (member.type() == ScalarType.ANY && common instanceof ModelType<?> carried) {
                at = at.carried(carried);
                partner = partner.carried(carried);
            }
            compare(common, first, second, at, partner);
        } else if (second != null && !Absence.isMeant(member, second)) {
            added(type(member, ofSecond, second), second, place.member(member));
        } else if (first != null && !Absence.isMeant(member, first)) {
            removed(type(member, ofFirst, first), first, spot.place().member(member));
        }
    }

    /** The type of what both documents have: if they name the same resource, by the names that either has in it. */
    private static JsonType<?> common(
            Member<?> member, Map<?, ?> ofFirst, Object first, Map<?, ?> ofSecond, Object second) {
        if (!Objects.equals(resource(member, ofFirst), resource(member, ofSecond))) {
            return member.type();
        }
        Map<Object, @Nullable Object> either = new HashMap<>();
        if (first instanceof Map<?, ?> one && second instanceof Map<?, ?> other) {
            either.putAll(one);
            either.putAll(other);
        }
        return type(member, ofFirst, either);
    }

    private static @Nullable Object resource(Member<?> member, Map<?, ?> owner) {
        return ResourcePath.member(member.owner())
                .<Object>flatMap(naming -> Optional.ofNullable(owner.get(naming.name())))
                .orElse(null);
    }

    /** The type of a member's value: of a free-form one in a request, the type that the resource has. */
    private static JsonType<?> type(Member<?> member, Map<?, ?> owner, Object value) {
        if (member.carries().isEmpty() || member.type() != ScalarType.ANY) {
            return member.type();
        }
        Object named = resource(member, owner);
        return ResourcePath.typeOfTree(member, named instanceof String path ? path : null, value)
                .orElse(member.type());
    }

    private void unknown(
            ObjectType<?> type, Set<String> known, Map<?, ?> first, Map<?, ?> second, Spot spot, Place place) {
        for (String name : names(first, second)) {
            if (!known.contains(name)) {
                Optional<OtherMembers> rule = type.othersWith(name);
                entry(
                        rule.<JsonType<?>>map(others -> others.type().value()).orElse(ScalarType.ANY),
                        name,
                        new Entries(first, unknown(rule, spot.place(), name)),
                        new Entries(second, unknown(rule, place, name)));
            }
        }
    }

    private static Place unknown(Optional<OtherMembers> rule, Place place, String name) {
        return rule.map(others -> place.otherMember(others, name)).orElseGet(() -> place.unknownMember(name));
    }

    /** The names of two objects: those of the first in their order, then those that only the second has. */
    private static List<String> names(Map<?, ?> first, Map<?, ?> second) {
        List<String> names = new ArrayList<>();
        first.keySet().forEach(name -> names.add((String) name));
        second.keySet().stream().filter(name -> !first.containsKey(name)).forEach(name -> names.add((String) name));
        return names;
    }

    /**
     * What one of the documents has by names.
     *
     * @param members the members of the object
     * @param place where the one that is looked at is
     */
    private record Entries(Map<?, ?> members, Place place) {}

    private void entry(JsonType<?> type, String name, Entries first, Entries second) {
        if (!first.members.containsKey(name)) {
            added(type, second.members.get(name), second.place);
        } else if (!second.members.containsKey(name)) {
            removed(type, first.members.get(name), first.place);
        } else {
            Spot spot = new Spot(first.place, ANY_VERSION);
            compare(type, first.members.get(name), second.members.get(name), spot, second.place);
        }
    }

    @Override
    protected <U> @Nullable Void union(UnionType<U> type, Both both, Spot spot) {
        Optional<ObjectType<? extends U>> branch = branch(type, both.first);
        if (!branch.equals(branch(type, both.second))) {
            return changed(type, both, spot);
        }
        return branch.isEmpty()
                ? freeForm(both, new Spot(spot.place().freeForm(), ANY_VERSION))
                : object(
                        branch.get(),
                        new Both(both.first, both.second, both.place.branch(branch.get())),
                        spot.branch(branch.get()));
    }

    private static <U> Optional<ObjectType<? extends U>> branch(UnionType<U> type, Object value) {
        return type.branch(value instanceof Map<?, ?> members ? members.get(type.discriminator()) : null);
    }

    @Override
    protected @Nullable Void list(ListType<?> type, Both both, Spot spot) {
        if (both.first instanceof List<?> first && both.second instanceof List<?> second) {
            elements(type.element(), ElementNames.of(type.element()), first, second, spot, both.place);
            return null;
        }
        return changed(type, both, spot);
    }

    private void elements(JsonType<?> type, ElementNames names, List<?> first, List<?> second, Spot spot, Place place) {
        ElementMatch match = ElementMatch.of(first, second, names, trees);
        for (int i = 0; i < first.size(); i++) {
            int partner = match.secondOf(i);
            if (partner == ElementMatch.NONE) {
                removed(type, first.get(i), spot.place().element(i));
            } else {
                compare(type, first.get(i), second.get(partner), spot.element(i), place.element(partner));
            }
        }
        for (int i : match.added()) {
            added(type, second.get(i), place.element(i));
        }
        if (match.isReordered()) {
            add(Kind.REORDERED, side(type, null, spot.place()), side(type, null, place));
        }
    }

    @Override
    protected @Nullable Void oneOrMany(OneOrManyType<?> type, Both both, Spot spot) {
        boolean isList = both.first instanceof List<?>;
        if (isList != both.second instanceof List<?>) {
            return changed(type, both, spot);
        }
        return isList
                ? value(type.list(), new Both(both.first, both.second, both.place.elements()), spot.elements())
                : value(type.element(), new Both(both.first, both.second, both.place.only()), spot.only());
    }

    @Override
    protected @Nullable Void map(MapType<?> type, Both both, Spot spot) {
        if (!(both.first instanceof Map<?, ?> first) || !(both.second instanceof Map<?, ?> second)) {
            return changed(type, both, spot);
        }
        for (String name : names(first, second)) {
            entry(
                    type.value(),
                    name,
                    new Entries(first, spot.place().entry(name)),
                    new Entries(second, both.place.entry(name)));
        }
        return null;
    }

    /** Compares what no type describes. */
    private @Nullable Void freeForm(Both both, Spot spot) {
        Place place = both.place.freeForm();
        if (both.first instanceof Map<?, ?> first && both.second instanceof Map<?, ?> second) {
            for (String name : names(first, second)) {
                entry(
                        ScalarType.ANY,
                        name,
                        new Entries(first, spot.place().entry(name)),
                        new Entries(second, place.entry(name)));
            }
            return null;
        }
        if (both.first instanceof List<?> first && both.second instanceof List<?> second) {
            elements(ScalarType.ANY, ElementNames.ofElements(first, second), first, second, spot, place);
            return null;
        }
        return changed(ScalarType.ANY, both, spot);
    }
}
