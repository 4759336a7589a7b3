package io.github.hcs4j.validate;

import io.github.hcs4j.json.Located;
import io.github.hcs4j.type.ObjectType;
import java.util.List;
import java.util.Optional;

/** An object of a document as a rule sees it: by the members that its type has. */
record ObjectView(ObjectType<?> type, Located.ObjectValue value, Path path) {

    /**
     * A member; the first, if its name occurs twice.
     *
     * @throws IllegalArgumentException if the type has no such member, so that no rule outlives a change of the schema
     */
    Optional<Located.Entry> member(String name) {
        if (type.members().stream().noneMatch(member -> member.name().equals(name))) {
            throw new IllegalArgumentException(type.name() + " has no member " + name);
        }
        return value.entries().stream()
                .filter(entry -> entry.name().equals(name) && !(entry.value() instanceof Located.NullValue))
                .findFirst();
    }

    Optional<Located.TextValue> text(String name) {
        return member(name)
                .map(Located.Entry::value)
                .filter(Located.TextValue.class::isInstance)
                .map(Located.TextValue.class::cast);
    }

    boolean isTrue(String name) {
        return member(name)
                .filter(entry -> entry.value() instanceof Located.TruthValue truth && truth.value())
                .isPresent();
    }

    /** The object that a member is, of the type that it has. */
    Optional<ObjectView> object(String name, ObjectType<?> type) {
        return member(name)
                .filter(entry -> entry.value() instanceof Located.ObjectValue)
                .map(entry -> new ObjectView(type, (Located.ObjectValue) entry.value(), path.member(name)));
    }

    /** The elements of a list. */
    List<Located> elements(String name) {
        return member(name)
                .filter(entry -> entry.value() instanceof Located.ListValue)
                .map(entry -> ((Located.ListValue) entry.value()).elements())
                .orElse(List.of());
    }
}
