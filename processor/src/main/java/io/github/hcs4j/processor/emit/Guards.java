package io.github.hcs4j.processor.emit;

import io.github.hcs4j.processor.model.PropertyModel;
import io.github.hcs4j.processor.model.Reserved;
import io.github.hcs4j.processor.model.TypeModel.ObjectModel;
import io.github.hcs4j.processor.model.TypeRef;
import java.util.List;

/** What a constructor makes of its components to keep numbers in their range, and lists and maps unmodifiable. */
final class Guards {

    private final Source source;

    Guards(Source source) {
        this.source = source;
    }

    /** The guarded value of a member; empty where there is nothing to guard. */
    String of(PropertyModel property, String value) {
        String name = Literals.of(property.name());
        TypeRef type = property.type();
        if (type instanceof TypeRef.ListOf list) {
            return many("List", "list", list.element(), list.nullable(), name, value);
        }
        if (type instanceof TypeRef.MapOf map) {
            return many("Map", "map", map.value(), map.nullable(), name, value);
        }
        String check = check(type);
        return check.isEmpty() ? "" : call(check, name, value);
    }

    /** The guarded unknown members. */
    String unknownMembers(String value) {
        return source.name(Names.CHECKS) + ".unknownMembers(" + Reserved.CODEC + '.' + Reserved.NAMES + ", " + value + ')';
    }

    /** What the guards of an object do, in a sentence. */
    static String sentence(ObjectModel model) {
        List<TypeRef> types =
                model.properties().stream().map(PropertyModel::type).toList();
        boolean hasNumbers = types.stream().anyMatch(type -> isChecked(innermost(type)));
        boolean hasCopies = types.stream()
                .anyMatch(type -> type instanceof TypeRef.ListOf
                        || type instanceof TypeRef.MapOf
                        || type == TypeRef.Scalar.ANY);
        String unknown = "refuses unknown members that it knows";
        if (hasNumbers && hasCopies) {
            return "Checks numbers, copies lists and maps, and " + unknown + '.';
        }
        return (hasNumbers ? "Checks numbers, and " : hasCopies ? "Copies lists and maps, and " : "Copies and ")
                + (hasNumbers || hasCopies ? unknown : "checks the unknown members")
                + '.';
    }

    private String many(String shape, String copy, TypeRef element, boolean nullable, String name, String value) {
        if (element == TypeRef.Scalar.ANY) {
            return call("freeForm" + shape, name, value);
        }
        if (element instanceof TypeRef.ListOf || element instanceof TypeRef.MapOf) {
            if (innermost(element) == TypeRef.Scalar.ANY) {
                return call("nestedFreeForm" + shape, name, value);
            }
            return call("nested" + shape + (nullable || hasNulls(element) ? "OfNullable" : ""), name, value);
        }
        String range = range(element);
        return call(
                copy + (nullable ? "OfNullable" : ""), name, range.isEmpty() ? value : call(range + 's', name, value));
    }

    private String call(String check, String name, String value) {
        return source.name(Names.CHECKS) + '.' + check + '(' + name + ", " + value + ')';
    }

    private static boolean hasNulls(TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            return list.nullable() || hasNulls(list.element());
        }
        return type instanceof TypeRef.MapOf map && (map.nullable() || hasNulls(map.value()));
    }

    private static TypeRef innermost(TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            return innermost(list.element());
        }
        return type instanceof TypeRef.MapOf map ? innermost(map.value()) : type;
    }

    private static boolean isChecked(TypeRef type) {
        return type != TypeRef.Scalar.ANY && !check(type).isEmpty();
    }

    private static String check(TypeRef type) {
        if (type == TypeRef.Scalar.ANY) {
            return "freeForm";
        }
        if (type == TypeRef.Scalar.DOUBLE) {
            return "finite";
        }
        if (type == TypeRef.Scalar.NUMBER) {
            return "number";
        }
        return type == TypeRef.Scalar.INTEGER ? "integer" : range(type);
    }

    /** Where Java's type can hold numbers that the schema's cannot. */
    private static String range(TypeRef type) {
        if (!(type instanceof TypeRef.Scalar scalar)) {
            return "";
        }
        return switch (scalar) {
            case UINT8 -> "uint8";
            case UINT16 -> "uint16";
            case UINT32 -> "uint32";
            case UINT64, UINT -> "uint64";
            default -> "";
        };
    }
}
