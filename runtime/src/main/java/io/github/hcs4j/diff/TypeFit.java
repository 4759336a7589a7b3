package io.github.hcs4j.diff;

import io.github.hcs4j.diff.TypeView.EnumView;
import io.github.hcs4j.diff.TypeView.UnionView;
import io.github.hcs4j.diff.TypeView.UnionView.Branch;
import io.github.hcs4j.diff.TypeView.ValueView;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whether all values of one type are values of another, judged by what JSON has for them. */
final class TypeFit {

    private static final BigInteger ONE = BigInteger.ONE;
    private static final Set<String> TEXTS = Set.of(
            "string",
            "guid",
            "mac",
            "bytes",
            "datetime",
            "date",
            "time",
            "duration",
            "uri",
            "uri-reference",
            "email",
            "hostname",
            "ipv4",
            "ipv6",
            "json-pointer",
            "regex");

    /** Up to here a number of double precision holds every whole number. */
    private static final BigInteger EXACT = ONE.shiftLeft(53);

    private static final Map<String, Range> NUMBERS = Map.of(
            "uint8", unsigned(8),
            "uint16", unsigned(16),
            "uint32", unsigned(32),
            "uint64", unsigned(64),
            "uint", unsigned(64),
            "int32", signed(32),
            "int64", signed(64),
            "integer", new Range(null, null, true),
            "double", new Range(EXACT.negate(), EXACT, false),
            "number", new Range(null, null, false));

    private final SchemaPair schemas;

    TypeFit(SchemaPair schemas) {
        this.schemas = schemas;
    }

    /**
     * The numbers that a type has.
     *
     * @param least the least whole number; {@code null} if there is none
     * @param most the greatest whole number; {@code null} if there is none
     * @param isWhole whether there are only whole ones
     */
    private record Range(
            @Nullable BigInteger least, @Nullable BigInteger most, boolean isWhole) {

        boolean isIn(Range other) {
            return (isWhole || !other.isWhole)
                    && (other.least == null || (least != null && least.compareTo(other.least) >= 0))
                    && (other.most == null || (most != null && most.compareTo(other.most) <= 0));
        }
    }

    private static Range unsigned(int bits) {
        return new Range(BigInteger.ZERO, ONE.shiftLeft(bits).subtract(ONE), true);
    }

    private static Range signed(int bits) {
        return new Range(
                ONE.shiftLeft(bits - 1).negate(), ONE.shiftLeft(bits - 1).subtract(ONE), true);
    }

    /** Whether a host that has the newer type takes every value of the older. */
    boolean canBeSent(String older, String newer) {
        return fits(meant(older), schemas::olderType, meant(newer), schemas::newerType, true);
    }

    /** Whether the types of the older schema read every value of the newer. Their enumerations are open. */
    boolean canBeRead(String newer, String older) {
        return fits(meant(newer), schemas::newerType, meant(older), schemas::olderType, false);
    }

    private boolean fits(
            String from,
            Function<String, Optional<TypeView>> fromTypes,
            String to,
            Function<String, Optional<TypeView>> toTypes,
            boolean isSent) {
        if (to.equals(TypeNotation.ANY)) {
            return true;
        }
        for (String wrapper : List.of(TypeNotation.ARRAY, TypeNotation.MAP)) {
            if (from.startsWith(wrapper) && to.startsWith(wrapper)) {
                return fits(
                        TypeNotation.after(wrapper, from), fromTypes, TypeNotation.after(wrapper, to), toTypes, isSent);
            }
        }
        if (to.startsWith(TypeNotation.EITHER)) {
            String wrapper = from.startsWith(TypeNotation.EITHER) ? TypeNotation.EITHER : TypeNotation.ARRAY;
            String element = TypeNotation.after(wrapper, from);
            return fits(element, fromTypes, TypeNotation.after(TypeNotation.EITHER, to), toTypes, isSent);
        }
        Range numbers = NUMBERS.get(from);
        Range range = NUMBERS.get(to);
        if (numbers != null && range != null) {
            // a double is a number, however great
            return from.equals(to) || to.equals("number") || (!from.equals("double") && numbers.isIn(range));
        }
        if (from.startsWith(TypeNotation.REF) && isSame(from, to, isSent)) {
            return true;
        }
        Optional<TypeView> fromType = referred(from, fromTypes);
        Optional<TypeView> toType = referred(to, toTypes);
        if (toType.isPresent() && toType.get() instanceof UnionView union) {
            return union.branches().stream()
                    .map(Branch::type)
                    .anyMatch(branch -> isSame(from, TypeNotation.REF + branch, isSent));
        }
        boolean isText = TEXTS.contains(from)
                || fromType.filter(EnumView.class::isInstance).isPresent();
        if (toType.isPresent() && toType.get() instanceof EnumView enumeration) {
            return isText && (!isSent || hasAll(fromType, enumeration));
        }
        // a host wants the format; the types that are generated take any text and keep it
        return isText && (to.equals("string") || from.equals(to) || (!isSent && TEXTS.contains(to)));
    }

    private boolean isSame(String from, String to, boolean isSent) {
        return isSent
                ? schemas.inNewerNames(from).equals(to)
                : schemas.inNewerNames(to).equals(from);
    }

    /** Where anything is allowed but one type is meant, the generated types read and write that one. */
    private static String meant(String type) {
        return type.replace(TypeNotation.CARRIED + TypeNotation.REF, TypeNotation.REF);
    }

    private static Optional<TypeView> referred(String type, Function<String, Optional<TypeView>> types) {
        return type.startsWith(TypeNotation.REF)
                ? types.apply(TypeNotation.after(TypeNotation.REF, type))
                : Optional.empty();
    }

    private static boolean hasAll(Optional<TypeView> from, EnumView to) {
        return from.isPresent()
                && from.get() instanceof EnumView enumeration
                && texts(to).containsAll(texts(enumeration));
    }

    private static List<String> texts(EnumView type) {
        return type.values().stream().map(ValueView::text).toList();
    }
}
