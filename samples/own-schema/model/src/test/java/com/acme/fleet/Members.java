package com.acme.fleet;

import io.github.hcs4j.type.CarriedType;
import io.github.hcs4j.type.JsonType;
import io.github.hcs4j.type.ListType;
import io.github.hcs4j.type.MapType;
import io.github.hcs4j.type.Member;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.UnionType;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The members of generated types and values, found by walking. */
final class Members {

    private Members() {}

    /** The object types of the model. */
    static Stream<ObjectType<?>> objects() {
        return FleetModel.model().types().stream()
                .filter(ObjectType.class::isInstance)
                .map(type -> (ObjectType<?>) type);
    }

    /** All members that a type and the types in it can have, as {@code Vm.Name}. */
    static Set<String> possible(ObjectType<?> type) {
        Set<String> names = new LinkedHashSet<>();
        addPossible(type, names);
        return names;
    }

    private static void addPossible(JsonType<?> type, Set<String> names) {
        if (type instanceof ListType<?> list) {
            addPossible(list.element(), names);
        } else if (type instanceof MapType<?> map) {
            addPossible(map.value(), names);
        } else if (type instanceof CarriedType<?> carried) {
            addPossible(carried.type(), names);
        } else if (type instanceof UnionType<?> union) {
            union.branches().forEach(branch -> addPossible(branch.type(), names));
        } else if (type instanceof ObjectType<?> object) {
            for (Member<?> member : object.members()) {
                if (names.add(object.name() + '.' + member.name())) {
                    addPossible(member.type(), names);
                }
            }
        }
    }

    /** The members that a value and the values in it have. */
    static <T> Set<String> present(ObjectType<T> type, T value) {
        Set<String> names = new LinkedHashSet<>();
        addPresent(type, value, names);
        return names;
    }

    private static <T> void addPresent(ObjectType<T> type, T value, Set<String> names) {
        for (Member<T> member : type.members()) {
            Object held = member.of(value);
            if (held != null) {
                names.add(type.name() + '.' + member.name());
                addPresent(held, names);
            }
        }
    }

    private static void addPresent(@Nullable Object held, Set<String> names) {
        if (held instanceof Collection<?> list) {
            list.forEach(element -> addPresent(element, names));
        } else if (held instanceof Map<?, ?> map) {
            map.values().forEach(value -> addPresent(value, names));
        } else if (held instanceof Record) {
            FleetModel.model().types().stream()
                    .filter(type -> type.javaType().isInstance(held))
                    .forEach(type -> addPresentOf(type, held, names));
        }
    }

    private static <T> void addPresentOf(ModelType<T> type, Object held, Set<String> names) {
        if (type instanceof ObjectType<T> object) {
            addPresent(object, type.javaType().cast(held), names);
        }
    }
}
