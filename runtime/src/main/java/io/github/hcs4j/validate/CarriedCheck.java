package io.github.hcs4j.validate;

import io.github.hcs4j.document.Place;
import io.github.hcs4j.document.Quote;
import io.github.hcs4j.document.ResourcePath;
import io.github.hcs4j.json.Located;
import io.github.hcs4j.type.JsonType;
import io.github.hcs4j.type.Member;
import io.github.hcs4j.validate.Finding.Code;
import io.github.hcs4j.validate.Findings.At;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells what type a free-form member of a request carries, and says where nothing tells it. */
final class CarriedCheck {

    private final Findings findings;

    CarriedCheck(Findings findings) {
        this.findings = findings;
    }

    /** The type of what a member of an object carries. */
    Optional<JsonType<?>> type(Member<?> member, Located value, Place place, ObjectView owner) {
        boolean isByPath = ResourcePath.decides(member);
        Optional<String> naming = ResourcePath.member(owner.type()).map(Member::name);
        Optional<String> path =
                naming.flatMap(owner::text).map(ObjectView.Text::text).filter(text -> isByPath && !text.isEmpty());
        Optional<JsonType<?>> type = ResourcePath.typeOf(member, path.orElse(null), names(value));
        boolean isStray = naming.filter(ResourcePath.MEMBER::equals)
                .flatMap(any -> path)
                .flatMap(text -> ResourcePath.of(text).stray(member))
                .isPresent();
        if (type.isEmpty() && !isStray && holdsSomething(value)) {
            findings.note(
                    Code.SETTINGS_NOT_CHECKED,
                    At.value(place, value),
                    Quote.value(value, place) + " that was not looked at",
                    "one of a type that "
                            + (isByPath ? naming.orElse(ResourcePath.MEMBER) + " tells" : "its names tell"),
                    () -> "check it against the types that the schema names for " + member);
        }
        return type;
    }

    private static boolean holdsSomething(Located value) {
        return value instanceof Located.ObjectValue object && !object.entries().isEmpty()
                || value instanceof Located.ListValue list && !list.elements().isEmpty();
    }

    private static Set<String> names(Located value) {
        return value instanceof Located.ObjectValue object
                ? object.entries().stream().map(Located.Entry::name).collect(Collectors.toSet())
                : Set.of();
    }
}
