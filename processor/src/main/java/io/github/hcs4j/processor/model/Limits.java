package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.SchemaNode;
import io.github.hcs4j.processor.schema.SchemaNode.NumberNode;
import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;
import io.github.hcs4j.processor.schema.SchemaNode.TruthNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the limits of the values of a member, and of what lists and maps in it hold. */
final class Limits {

    /** The formats of integers for which Java has a wider type, with their bits. */
    private static final Map<String, Integer> NARROW = Map.of("int8", 8, "int16", 16);

    /** Lists and maps in each other; {@link TypeRefs} refuses more. */
    private static final int DEEPEST = 100;

    private final Definitions definitions;
    private final List<Limit> all = new ArrayList<>();

    private Limits(Definitions definitions) {
        this.definitions = definitions;
    }

    /** The limits of a member, in the order of their kinds, those of its elements last. */
    static List<Limit> of(SchemaNode member, TypeRef type, Definitions definitions) {
        Limits limits = new Limits(definitions);
        limits.add(member, type, 0);
        return List.copyOf(limits.all);
    }

    private void add(SchemaNode node, TypeRef type, int depth) {
        Optional<ObjectNode> target = asObject(definitions.target(node));
        if (target.isEmpty() || depth > DEEPEST) {
            return;
        }
        ObjectNode own = asObject(Optional.of(node)).orElse(target.get());
        for (Limit.Kind kind : Limit.Kind.values()) {
            own.get(kind.keyword())
                    .or(() -> target.get().get(kind.keyword()))
                    .ifPresent(bound -> add(kind, bound, own, target.get(), depth));
        }
        target.get()
                .text("format")
                .filter(format -> type == TypeRef.Scalar.INT32)
                .map(NARROW::get)
                .ifPresent(bits -> addRange(bits, depth));
        if (type instanceof TypeRef.ListOf list) {
            target.get().get("items").ifPresent(items -> add(items, list.element(), depth + 1));
        } else if (type instanceof TypeRef.MapOf map) {
            target.get().get("additionalProperties").ifPresent(values -> add(values, map.value(), depth + 1));
        }
    }

    private void add(Limit.Kind kind, SchemaNode bound, ObjectNode own, ObjectNode target, int depth) {
        if (bound instanceof NumberNode number) {
            boolean isExcluded = excludes(kind, own) || excludes(kind, target);
            all.add(new Limit(isExcluded ? exclusive(kind) : kind, number.value(), depth));
        } else if (kind == Limit.Kind.UNIQUE_ITEMS && bound instanceof TruthNode truth && truth.value()) {
            all.add(new Limit(kind, BigDecimal.ONE, depth));
        }
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

    private void addRange(int bits, int depth) {
        BigDecimal beyond = BigDecimal.valueOf(1L << (bits - 1));
        all.add(new Limit(Limit.Kind.MINIMUM, beyond.negate(), depth));
        all.add(new Limit(Limit.Kind.MAXIMUM, beyond.subtract(BigDecimal.ONE), depth));
    }

    private static Optional<ObjectNode> asObject(Optional<SchemaNode> node) {
        return node.filter(ObjectNode.class::isInstance).map(ObjectNode.class::cast);
    }
}
