package io.github.hcs4j.processor.emit;

import io.github.hcs4j.processor.model.JavaNames;
import io.github.hcs4j.processor.model.PropertyModel;
import io.github.hcs4j.processor.model.Reserved;
import io.github.hcs4j.processor.model.TypeModel.ObjectModel;
import io.github.hcs4j.processor.model.TypeRef;
import java.util.List;
import java.util.Set;

/** What a constructor makes of its components to keep numbers in their range, and lists and maps unmodifiable. */
final class Guards {

    private final Code code;
    private final Set<String> variables;

    /**
     * Guards in a method.
     *
     * @param code where they go
     * @param variables the variables of the method
     */
    Guards(Code code, Set<String> variables) {
        this.code = code;
        this.variables = variables;
    }

    /** Guards a variable with the value of a member; writes nothing where there is nothing to guard. */
    void guard(PropertyModel property, String variable) {
        String guarded = of(property, variable);
        if (!guarded.isEmpty()) {
            int arguments = guarded.indexOf('(') + 1;
            code.list(
                    variable + " = " + guarded.substring(0, arguments),
                    List.of(guarded.substring(arguments, guarded.length() - 1)),
                    ");");
        }
    }

    private String of(PropertyModel property, String value) {
        String name = Literals.of(property.name());
        TypeRef type = property.type();
        if (property.traits().secret()) {
            String check = function(type);
            return check.isEmpty() ? "" : call("secret", name, value + ", " + check);
        }
        if (type instanceof TypeRef.OneOrMany either) {
            return oneOrMany(either, name, value);
        }
        if (isMany(type)) {
            return many(type, name, value, 0);
        }
        String check = check(type);
        return check.isEmpty() ? "" : call(check, name, value);
    }

    /** A guarded value or list of values; empty where there is nothing to guard. */
    private String oneOrMany(TypeRef.OneOrMany type, String name, String value) {
        String check = function(type.element());
        if (check.isEmpty() && type.nullable()) {
            return "";
        }
        String method = type.nullable() ? ".oneOrManyOfNullable(" : ".oneOrMany(";
        return code.name(Names.ONE_OR_MANY_CHECKS) + method + name + ", " + value
                + (check.isEmpty() ? "" : ", " + check) + ')';
    }

    /** What guards the values of a type, as a function; empty where there is nothing to guard. */
    private String function(TypeRef type) {
        if (type instanceof TypeRef.OneOrMany either) {
            String name = parameter("either", 1);
            String value = parameter("value", 1);
            String call = oneOrMany(either, name, value);
            return call.isEmpty() ? "" : '(' + name + ", " + value + ") -> " + call;
        }
        if (isMany(type)) {
            return check(type, 1);
        }
        String check = check(type);
        return check.isEmpty() ? "" : code.name(Names.CHECKS) + "::" + check;
    }

    /** The guarded unknown members. */
    String unknownMembers(String value) {
        return code.name(Names.CHECKS) + ".unknownMembers(" + Reserved.CODEC + '.' + Reserved.NAMES + ", " + value
                + ')';
    }

    /** What the guards of an object do, in a sentence. */
    static String sentence(ObjectModel model) {
        List<TypeRef> types =
                model.properties().stream().map(PropertyModel::type).toList();
        boolean hasNumbers = types.stream().anyMatch(type -> isChecked(innermost(type)));
        boolean hasCopies = types.stream().anyMatch(type -> isMany(type) || type == TypeRef.Scalar.ANY);
        String unknown = "refuses an unknown member with the name of a known one.";
        if (hasNumbers && hasCopies) {
            return "Checks numbers, copies lists and maps, and " + unknown;
        }
        if (hasNumbers || hasCopies) {
            return (hasNumbers ? "Checks numbers, and " : "Copies lists and maps, and ") + unknown;
        }
        return JavaNames.capital(unknown);
    }

    /** A guarded list or map, at some depth in others. */
    private String many(TypeRef type, String name, String value, int depth) {
        String shape = type instanceof TypeRef.ListOf ? "list" : "map";
        TypeRef element = element(type);
        if (element == TypeRef.Scalar.ANY) {
            return call(shape.equals("list") ? "freeFormList" : "freeFormMap", name, value);
        }
        String method = shape + (isNullable(type) ? "OfNullable" : "");
        String each = element instanceof TypeRef.OneOrMany
                ? function(element)
                : isMany(element) ? check(element, depth + 1) : "";
        if (!each.isEmpty()) {
            return code.name(Names.NESTED_CHECKS) + '.' + method + '(' + name + ", " + value + ", " + each + ')';
        }
        String range = range(element);
        String inRange = range.isEmpty() ? value : call(range + 's', name, value);
        return call(method, name, inRange);
    }

    /** What guards the elements of a list or map that are lists or maps themselves, as a function. */
    private String check(TypeRef element, int depth) {
        TypeRef inner = element(element);
        boolean isPlain = !isMany(inner) && !(inner instanceof TypeRef.OneOrMany);
        if (isPlain && range(inner).isEmpty()) {
            String call = many(element, "", "", depth);
            int arguments = call.indexOf('(');
            int method = call.lastIndexOf('.', arguments);
            return call.substring(0, method) + "::" + call.substring(method + 1, arguments);
        }
        String name = parameter("name", depth);
        String value = parameter("inner", depth);
        return '(' + name + ", " + value + ") -> " + many(element, name, value, depth);
    }

    /** A parameter of a function that hides no member. */
    private String parameter(String name, int depth) {
        String parameter = depth == 1 ? name : name + depth;
        while (variables.contains(parameter)) {
            parameter += '_';
        }
        return parameter;
    }

    private String call(String check, String name, String value) {
        return code.name(Names.CHECKS) + '.' + check + '(' + name + ", " + value + ')';
    }

    private static boolean isMany(TypeRef type) {
        return type instanceof TypeRef.ListOf || type instanceof TypeRef.MapOf;
    }

    private static boolean isNullable(TypeRef type) {
        return type instanceof TypeRef.ListOf list
                ? list.nullable()
                : type instanceof TypeRef.MapOf map && map.nullable();
    }

    private static TypeRef element(TypeRef type) {
        return type instanceof TypeRef.ListOf list ? list.element() : ((TypeRef.MapOf) type).value();
    }

    private static TypeRef innermost(TypeRef type) {
        if (type instanceof TypeRef.OneOrMany either) {
            return innermost(either.element());
        }
        return isMany(type) ? innermost(element(type)) : type;
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
