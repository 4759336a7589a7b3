package io.github.hcs4j.compare;

import io.github.hcs4j.type.CarriedType;
import io.github.hcs4j.type.JsonType;
import io.github.hcs4j.type.ObjectType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which members name the elements of lists. A schema does not tell it, so that this is a table of what is usual. */
final class ElementNames {

    /** Members that name an object, in lower case, the surest first. */
    private static final List<String> NAMES = List.of(
            "id",
            "name",
            "identifier",
            "groupid",
            "endpointid",
            "containerpath",
            "containerpipename",
            "destination",
            "sectionname",
            "processid",
            "virtualnodenumber",
            "virtualnodeindex",
            "lpindex",
            "propertycode",
            "propertytype",
            "key",
            "hive",
            "filepath",
            "locationpath",
            "deviceinstancepath",
            "interfaceclassguid");

    /** Members in whose value a name is unique, as that of a value is in its registry key. */
    private static final List<String> QUALIFIERS = List.of("hive", "key", "idtype", "virtualfunction");

    private final @Nullable String name;
    private final List<String> qualifiers;

    private ElementNames(@Nullable String name, List<String> qualifiers) {
        this.name = name;
        this.qualifiers = qualifiers;
    }

    /** What names the elements of a list, by the type that they have. */
    static ElementNames of(JsonType<?> element) {
        JsonType<?> type = element instanceof CarriedType<?> carried ? carried.type() : element;
        List<String> members = new ArrayList<>();
        if (type instanceof ObjectType<?> object) {
            object.members().forEach(member -> members.add(member.name()));
        }
        return of(members);
    }

    /** What names the elements of two lists that no type describes, by the members that the first of each has. */
    static ElementNames ofElements(List<?> first, List<?> second) {
        List<String> members = new ArrayList<>();
        if (!first.isEmpty()
                && !second.isEmpty()
                && first.get(0) instanceof Map<?, ?> one
                && second.get(0) instanceof Map<?, ?> other) {
            one.keySet().stream().filter(other::containsKey).forEach(key -> members.add((String) key));
        }
        return of(members);
    }

    private static ElementNames of(List<String> members) {
        Map<String, String> byName = new HashMap<>();
        members.forEach(member -> byName.putIfAbsent(member.toLowerCase(Locale.ROOT), member));
        String name = NAMES.stream()
                .filter(byName::containsKey)
                .map(byName::get)
                .findFirst()
                .orElse(null);
        List<String> qualifiers =
                QUALIFIERS.stream().filter(byName::containsKey).map(byName::get).toList();
        return new ElementNames(name, qualifiers);
    }

    /** The name of an element, with what it is unique in; {@code null} if it has none. */
    @Nullable
    List<@Nullable Object> name(@Nullable Object element) {
        if (name == null || !(element instanceof Map<?, ?> members)) {
            return null;
        }
        Object named = members.get(name);
        if (named == null || named instanceof Map || named instanceof List) {
            return null;
        }
        List<@Nullable Object> key = new ArrayList<>();
        key.add(named);
        qualifiers.forEach(qualifier -> key.add(members.get(qualifier)));
        return key;
    }
}
