package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.SchemaNode;
import io.github.hcs4j.processor.schema.SchemaNode.NumberNode;
import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;
import io.github.hcs4j.processor.schema.SchemaNode.TruthNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the limits of the values of a member, and of what lists and maps in it hold. */
final class Limits {

    /** The formats of integers for which Java has a wider type, with their bits. */
    private static final Map<String, Integer> NARROW = Map.of("int8", 8, "int16", 16);

    private final List<Limit> all = new ArrayList<>();

    private Limits() {}

    /** The limits of a member, in the order of their kinds, those of its elements last. */
    static List<Limit> of(List<Level> levels) {
        Limits limits = new Limits();
        levels.forEach(limits::add);
        return List.copyOf(limits.all);
    }

    private void add(Level level) {
        for (Limit.Kind kind : Limit.Kind.values()) {
            level.value(kind.keyword()).ifPresent(bound -> add(kind, bound, level));
        }
        level.target()
                .text("format")
                .filter(format -> level.type() == TypeRef.Scalar.INT32)
                .map(NARROW::get)
                .ifPresent(bits -> addRange(bits, level.depth()));
    }

    private void add(Limit.Kind kind, SchemaNode bound, Level level) {
        if (bound instanceof NumberNode number) {
            boolean isExcluded = excludes(kind, level.own()) || excludes(kind, level.target());
            all.add(new Limit(isExcluded ? exclusive(kind) : kind, number.value(), level.depth()));
        } else if (kind == Limit.Kind.UNIQUE_ITEMS && bound instanceof TruthNode truth && truth.value()) {
            all.add(new Limit(kind, BigDecimal.ONE, level.depth()));
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
}
