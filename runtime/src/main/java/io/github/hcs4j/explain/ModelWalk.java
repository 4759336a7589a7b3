package io.github.hcs4j.explain;

import io.github.hcs4j.document.Place;
import io.github.hcs4j.type.CarriedType;
import io.github.hcs4j.type.JsonType;
import io.github.hcs4j.type.ListType;
import io.github.hcs4j.type.MapType;
import io.github.hcs4j.type.Member;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.OneOrManyType;
import io.github.hcs4j.type.OtherMembers;
import io.github.hcs4j.type.ScalarType;
import io.github.hcs4j.version.SchemaRelease;
import io.github.hcs4j.version.SchemaVersion;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A walk down from a type along a path, as far as the model goes. */
final class ModelWalk {

    /** The digits of the highest index that Java has. */
    private static final int LONGEST_INDEX = 10;

    private final JsonPath path;
    private Place place;
    private JsonType<?> at;
    private int followed;
    private @Nullable ObjectType<?> holder;
    private @Nullable Member<?> last;
    private @Nullable SchemaVersion since;
    private @Nullable SchemaVersion until;

    private ModelWalk(ObjectType<?> root, JsonPath path) {
        this.path = path;
        this.at = root;
        this.place = Place.root(root);
    }

    /** Goes down from a type. */
    static ModelWalk of(ObjectType<?> root, JsonPath path) {
        ModelWalk walk = new ModelWalk(root, path);
        while (walk.followed < path.steps().size() && walk.goes(path.steps().get(walk.followed))) {
            walk.followed++;
        }
        return walk;
    }

    private boolean goes(JsonPath.Step step) {
        JsonType<?> type = at instanceof CarriedType<?> carried ? carried.type() : at;
        if (type instanceof ObjectType<?> object) {
            return goesTo(object, step);
        }
        if (type instanceof ListType<?> list && step.isIndex()) {
            return goesToElement(list, step.text());
        }
        if (type instanceof OneOrManyType<?> either) {
            at = step.isIndex() ? either.list() : either.element();
            place = step.isIndex() ? place.elements() : place.only();
            return goes(step);
        }
        if (type instanceof MapType<?> map) {
            place = place.entry(step.text());
            at = map.value();
            return true;
        }
        return false;
    }

    private boolean goesToElement(ListType<?> list, String index) {
        if (index.length() > LONGEST_INDEX || Long.parseLong(index) > Integer.MAX_VALUE) {
            return false;
        }
        place = place.element(Integer.parseInt(index));
        at = list.element();
        return true;
    }

    private boolean goesTo(ObjectType<?> object, JsonPath.Step step) {
        Optional<? extends Member<?>> found = object.members().stream()
                .filter(member -> member.name().equals(step.text()))
                .findFirst();
        if (found.isEmpty()) {
            Optional<OtherMembers> rule = object.othersWith(step.text());
            rule.ifPresent(others -> {
                place = place.otherMember(others, step.text());
                at = others.type().value();
            });
            return rule.isPresent();
        }
        Member<?> member = found.get();
        place = place.member(member);
        since = since == null || (member.since() != null && member.since().compareTo(since) > 0)
                ? member.since()
                : since;
        until = until == null || (member.until() != null && member.until().compareTo(until) < 0)
                ? member.until()
                : until;
        holder = object;
        last = member;
        at = member.type();
        return true;
    }

    /** How many steps of the path the model knows. */
    int followed() {
        return followed;
    }

    /** Whether the model knows the whole path, and a member is at its end. */
    boolean isWhole() {
        return last != null && followed == path.steps().size();
    }

    /** Whether the path goes on inside a value that can be anything. */
    boolean endsInFreeForm() {
        return last != null && followed < path.steps().size() && at == ScalarType.ANY;
    }

    /** The type that lacks the next name of the path, if it is one with members. */
    Optional<ObjectType<?>> missingIn() {
        JsonType<?> type = at instanceof CarriedType<?> carried ? carried.type() : at;
        return followed < path.steps().size() && type instanceof ObjectType<?> object
                ? Optional.of(object)
                : Optional.empty();
    }

    /** The member that the walk came to. */
    Optional<Explanation.Place> place(List<SchemaRelease> releases) {
        if (last == null || holder == null) {
            return Optional.empty();
        }
        return Optional.of(new Explanation.Place(
                place.accessor(), holder.name(), last.name(), since, until, windows(releases), path.after(followed)));
    }

    /** The Windows releases that the path came with. */
    private @Nullable String windows(List<SchemaRelease> releases) {
        SchemaVersion first = since;
        if (first == null) {
            return null;
        }
        SchemaRelease newest = releases.get(releases.size() - 1);
        return releases.stream()
                .filter(release -> release.version().equals(first))
                .map(SchemaRelease::windows)
                .findFirst()
                .orElseGet(() -> first.compareTo(newest.version()) > 0 ? "later than " + newest.windows() : null);
    }
}
