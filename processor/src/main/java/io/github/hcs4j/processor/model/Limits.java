package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.Location;
import io.github.hcs4j.processor.schema.SchemaNode;
import io.github.hcs4j.processor.schema.SchemaNode.NumberNode;
import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;
import io.github.hcs4j.processor.schema.SchemaNode.TruthNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the limits that schemas set to one value; of several of a kind, the narrowest counts. */
final class Limits {

    /** The formats of integers for which Java has a wider type, with their bits. */
    private static final Map<String, Integer> NARROW = Map.of("int8", 8, "int16", 16);

    private static final Set<Limit.Kind> SIZES = Set.of(Limit.Kind.MIN_PROPERTIES, Limit.Kind.MAX_PROPERTIES);

    private final List<Limit> all = new ArrayList<>();
    private final Set<Location> places = new HashSet<>();

    /** The limits, in the order of their kinds. */
    List<Limit> all() {
        return all.stream().sorted(Comparator.comparing(Limit::kind)).toList();
    }

    /** The places of the keywords that set them. */
    Set<Location> places() {
        return places;
    }

    /**
     * Adds the limits of a schema.
     *
     * @param isType whether the schema is that of a generated type, which has the limits of its members itself
     */
    void add(ObjectNode schema, TypeRef type, boolean isType) {
        for (Limit.Kind kind : Limit.Kind.values()) {
            boolean isOfType =
                    isType && SIZES.contains(kind) && type instanceof TypeRef.Named named && named.isObject();
            if (!isOfType) {
                add(kind, schema);
            }
        }
        if (type == TypeRef.Scalar.INT32) {
            schema.text("format").map(NARROW::get).ifPresent(this::addRange);
        }
    }

    /** Adds the limits that the definition of an object sets to the number of its members. */
    void addSizes(ObjectNode definition) {
        SIZES.forEach(kind -> add(kind, definition));
    }

    /** Adds that a list ends with the last of its places, where it does. */
    void addPlaces(ObjectNode list) {
        boolean isOfToday = list.has("prefixItems");
        List<SchemaNode> first = isOfToday ? list.list("prefixItems") : list.list("items");
        SchemaNode others = list.members().get(isOfToday ? "items" : "additionalItems");
        if (!first.isEmpty() && others instanceof TruthNode truth && !truth.value()) {
            narrow(new Limit(Limit.Kind.MAX_ITEMS, BigDecimal.valueOf(first.size()), 0));
        }
    }

    private void add(Limit.Kind kind, ObjectNode schema) {
        SchemaNode bound = schema.members().get(kind.keyword());
        if (bound instanceof NumberNode number) {
            boolean isExcluded = excludes(kind, schema);
            narrow(new Limit(isExcluded ? exclusive(kind) : kind, number.value(), 0));
            places.add(bound.at());
            if (isExcluded) {
                places.add(schema.member(exclusive(kind).keyword()).at());
            }
        } else if (kind == Limit.Kind.UNIQUE_ITEMS && bound instanceof TruthNode truth && truth.value()) {
            narrow(new Limit(kind, BigDecimal.ONE, 0));
            places.add(bound.at());
        }
    }

    /** Adds a limit, unless there is a narrower one; numbers can be multiples of several others. */
    private void narrow(Limit limit) {
        if (limit.kind() != Limit.Kind.MULTIPLE_OF) {
            List<Limit> same =
                    all.stream().filter(other -> other.kind() == limit.kind()).toList();
            if (same.stream().anyMatch(other -> narrowest(limit.kind(), other, limit) == other)) {
                return;
            }
            all.removeAll(same);
        }
        all.add(limit);
    }

    private static Limit narrowest(Limit.Kind kind, Limit one, Limit other) {
        boolean isLess = one.bound().compareTo(other.bound()) < 0;
        return isLess == kind.isLeast() ? other : one;
    }

    /** Drafts before 6 say by a truth value beside a bound that the bound itself is excluded. */
    private static boolean excludes(Limit.Kind kind, ObjectNode schema) {
        return exclusive(kind) != kind
                && schema.members().get(exclusive(kind).keyword()) instanceof TruthNode truth
                && truth.value();
    }

    private static Limit.Kind exclusive(Limit.Kind kind) {
        return switch (kind) {
            case MINIMUM -> Limit.Kind.EXCLUSIVE_MINIMUM;
            case MAXIMUM -> Limit.Kind.EXCLUSIVE_MAXIMUM;
            default -> kind;
        };
    }

    private void addRange(int bits) {
        BigDecimal beyond = BigDecimal.valueOf(1L << (bits - 1));
        narrow(new Limit(Limit.Kind.MINIMUM, beyond.negate(), 0));
        narrow(new Limit(Limit.Kind.MAXIMUM, beyond.subtract(BigDecimal.ONE), 0));
    }
}
