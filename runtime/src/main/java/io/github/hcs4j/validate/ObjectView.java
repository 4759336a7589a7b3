package io.github.hcs4j.validate;

import io.github.hcs4j.document.Place;
import io.github.hcs4j.json.Located;
import io.github.hcs4j.type.CarriedType;
import io.github.hcs4j.type.JsonType;
import io.github.hcs4j.type.ListType;
import io.github.hcs4j.type.MapType;
import io.github.hcs4j.type.Member;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.validate.Findings.At;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An object of a document as a rule sees it: by the members that its type has. A model can be of another revision of
 * the schema, so a member that the type does not have is not there.
 */
record ObjectView(ObjectType<?> type, Located.ObjectValue value, Place place) {

    /** The value of a member; the first, if its name occurs twice. */
    Optional<Value> member(String name) {
        return type.members().stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .flatMap(member -> value.entries().stream()
                        .filter(entry -> entry.name().equals(name) && !(entry.value() instanceof Located.NullValue))
                        .findFirst()
                        .map(entry -> new Value(member.type(), entry.value(), memberPlace(member))));
    }

    private Place memberPlace(Member<?> member) {
        return place.member(member);
    }

    /** A value of the document, with the type that it should have. */
    record Value(JsonType<?> type, Located located, Place place) {

        Optional<Text> text() {
            return located instanceof Located.TextValue text ? Optional.of(new Text(text, place)) : Optional.empty();
        }

        Optional<ObjectView> object() {
            JsonType<?> meant = type instanceof CarriedType<?> carried ? carried.type() : type;
            return meant instanceof ObjectType<?> object && located instanceof Located.ObjectValue members
                    ? Optional.of(new ObjectView(object, members, place))
                    : Optional.empty();
        }

        /** The value, if it is a whole number. */
        Optional<BigInteger> wholeNumber() {
            return located instanceof Located.NumberValue number && number.isWhole()
                    ? Optional.of(new BigInteger(number.digits()))
                    : Optional.empty();
        }

        /** The elements of a list; none if it is no list. */
        List<Value> elements() {
            List<Value> elements = new ArrayList<>();
            if (type instanceof ListType<?> list && located instanceof Located.ListValue values) {
                for (Located element : values.elements()) {
                    elements.add(new Value(list.element(), element, place.element(elements.size())));
                }
            }
            return elements;
        }

        /** What is in a map; nothing if it is no map. */
        List<Keyed> entries() {
            return type instanceof MapType<?> map && located instanceof Located.ObjectValue values
                    ? values.entries().stream().map(entry -> keyed(map, entry)).toList()
                    : List.of();
        }

        private Keyed keyed(MapType<?> map, Located.Entry entry) {
            Place at = place.entry(entry.name());
            return new Keyed(entry.name(), At.name(at, entry), new Value(map.value(), entry.value(), at));
        }
    }

    /** A value of a map, with its key and the place of the key. */
    record Keyed(String key, At at, Value value) {}

    /** A text of the document. */
    record Text(Located.TextValue located, Place place) {

        String text() {
            return located.text();
        }
    }

    Optional<Text> text(String name) {
        return member(name).flatMap(Value::text);
    }

    boolean isTrue(String name) {
        return member(name)
                .filter(value -> value.located() instanceof Located.TruthValue truth && truth.value())
                .isPresent();
    }

    /** The object that a member is. */
    Optional<ObjectView> object(String name) {
        return member(name).flatMap(Value::object);
    }
}
