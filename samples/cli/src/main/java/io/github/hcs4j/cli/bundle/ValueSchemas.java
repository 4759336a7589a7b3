package io.github.hcs4j.cli.bundle;

import io.github.hcs4j.processor.model.Demands;
import io.github.hcs4j.processor.model.Form;
import io.github.hcs4j.processor.model.GivenValue;
import io.github.hcs4j.processor.model.Limit;
import io.github.hcs4j.processor.model.OthersModel;
import io.github.hcs4j.processor.model.PropertyModel;
import io.github.hcs4j.processor.model.TypeRef;
import io.github.hcs4j.type.ScalarType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** The schemas of the values of members. */
final class ValueSchemas {

    /** The type of {@code null}, which a member may be: then it is absent. */
    static final String NULL = "null";

    private static final String HEX = "[0-9A-Fa-f]";
    private static final String PAIR = HEX + "{2}";
    private static final String DIGITS = HEX + "{8}-(" + HEX + "{4}-){3}" + HEX + "{12}";

    /** The form of texts that have one. None is needed of the empty text. */
    private static final Map<TypeRef.Scalar, String> FORMS = Map.of(
            TypeRef.Scalar.GUID,
            "^(\\{?" + DIGITS + "\\}?)?$",
            TypeRef.Scalar.MAC,
            "^(" + PAIR + "(-" + PAIR + "){5}|" + PAIR + "(:" + PAIR + "){5}|" + HEX + "{12})?$",
            TypeRef.Scalar.DATETIME,
            "^(\\d{4}-\\d{2}-\\d{2}[Tt ]([01]\\d|2[0-3]):[0-5]\\d:([0-5]\\d|60)(\\.\\d{1,100})?"
                    + "([Zz]|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$");

    private final TypeSchemas types;

    ValueSchemas(TypeSchemas types) {
        this.types = types;
    }

    /** The schema of a member. */
    Map<String, @Nullable Object> of(PropertyModel property, String description) {
        PropertyModel.Traits traits = property.traits();
        Map<String, @Nullable Object> schema = new LinkedHashMap<>();
        if (!description.isEmpty()) {
            schema.put("description", description);
        }
        schema.putAll(of(property.type(), !traits.required() || traits.nullable(), traits.demands(), 0));
        put(schema, "default", traits.absence());
        putIf(schema, "deprecated", traits.deprecation() != null);
        putIf(schema, "readOnly", traits.readOnly());
        putIf(schema, "writeOnly", traits.secret());
        return schema;
    }

    private static void put(Map<String, @Nullable Object> schema, String keyword, @Nullable GivenValue value) {
        if (value != null) {
            schema.put(keyword, value.plain() == null ? ScalarType.ANY.read(value.text()) : value.plain());
        }
    }

    private static void putIf(Map<String, @Nullable Object> schema, String keyword, boolean holds) {
        if (holds) {
            schema.put(keyword, true);
        }
    }

    /** The schema of the members that a type has beside those of its own. */
    Map<String, @Nullable Object> of(OthersModel others) {
        return of(others.type().value(), others.type().nullable(), others.demands(), 0);
    }

    private Map<String, @Nullable Object> of(TypeRef type, boolean isNullable, Demands demands, int depth) {
        Map<String, @Nullable Object> schema = new LinkedHashMap<>();
        if (type instanceof TypeRef.OneOrMany either) {
            Map<String, @Nullable Object> one = of(either.element(), isNullable, demands, depth);
            Map<String, @Nullable Object> many =
                    of(new TypeRef.ListOf(either.element(), either.nullable()), false, demands.ofLists(), depth);
            schema.put("anyOf", List.of(one, many));
            return schema;
        }
        if (type instanceof TypeRef.ListOf list) {
            putType(schema, "array", isNullable);
            schema.put("items", of(list.element(), list.nullable(), demands, depth + 1));
        } else if (type instanceof TypeRef.MapOf map) {
            putType(schema, "object", isNullable);
            schema.put("additionalProperties", of(map.value(), map.nullable(), demands, depth + 1));
        } else if (type instanceof TypeRef.Carried carried) {
            putReference(schema, carried.type(), isNullable);
        } else if (type instanceof TypeRef.Named named) {
            putReference(schema, named, isNullable);
        } else if (type != TypeRef.Scalar.ANY) {
            putScalar(schema, (TypeRef.Scalar) type, isNullable);
        }
        demands.limits().stream().filter(limit -> limit.depth() == depth).forEach(limit -> put(schema, limit));
        demands.forms().stream().filter(form -> form.depth() == depth).forEach(form -> put(schema, form));
        return schema;
    }

    private static void put(Map<String, @Nullable Object> schema, Form form) {
        if (form.pattern() != null) {
            schema.put("pattern", form.pattern());
        }
        if (form.values().size() == 1) {
            put(schema, "const", form.constant());
        } else if (!form.values().isEmpty()) {
            schema.put(
                    "enum",
                    form.values().stream()
                            .map(value -> ScalarType.ANY.read(value.json()))
                            .toList());
        }
    }

    private static void putType(Map<String, @Nullable Object> schema, String type, boolean isNullable) {
        schema.put("type", isNullable ? List.of(type, NULL) : type);
    }

    /** What a type refers to may be null; where it may not, the type is said here as well. */
    private void putReference(Map<String, @Nullable Object> schema, TypeRef.Named type, boolean isNullable) {
        if (!isNullable) {
            schema.put("type", isText(type.kind()) ? "string" : "object");
        }
        schema.put("$ref", types.reference(type));
    }

    private static boolean isText(TypeRef.Kind kind) {
        return kind == TypeRef.Kind.ENUM || kind == TypeRef.Kind.TEXT;
    }

    private static void putScalar(Map<String, @Nullable Object> schema, TypeRef.Scalar type, boolean isNullable) {
        switch (type) {
            case BOOLEAN -> putType(schema, "boolean", isNullable);
            case DOUBLE, NUMBER -> putType(schema, "number", isNullable);
            case STRING, GUID, MAC, BYTES, DATETIME -> {
                putType(schema, "string", isNullable);
                if (FORMS.containsKey(type)) {
                    schema.put("pattern", FORMS.get(type));
                }
            }
            default -> {
                putType(schema, "integer", isNullable);
                putRange(schema, type);
            }
        }
    }

    private static void putRange(Map<String, @Nullable Object> schema, TypeRef.Scalar type) {
        switch (type) {
            case UINT8 -> putUnsigned(schema, 8);
            case UINT16 -> putUnsigned(schema, 16);
            case UINT32 -> putUnsigned(schema, 32);
            case UINT64, UINT -> putUnsigned(schema, 64);
            case INT32 -> putSigned(schema, 32);
            case INT64 -> putSigned(schema, 64);
            default -> {}
        }
    }

    private static void putUnsigned(Map<String, @Nullable Object> schema, int bits) {
        putRange(schema, BigInteger.ZERO, BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE));
    }

    private static void putSigned(Map<String, @Nullable Object> schema, int bits) {
        BigInteger beyond = BigInteger.ONE.shiftLeft(bits - 1);
        putRange(schema, beyond.negate(), beyond.subtract(BigInteger.ONE));
    }

    private static void putRange(Map<String, @Nullable Object> schema, BigInteger least, BigInteger most) {
        schema.put(Limit.Kind.MINIMUM.keyword(), new BigDecimal(least));
        schema.put(Limit.Kind.MAXIMUM.keyword(), new BigDecimal(most));
    }

    private static void put(Map<String, @Nullable Object> schema, Limit limit) {
        switch (limit.kind()) {
            case UNIQUE_ITEMS -> schema.put(limit.kind().keyword(), true);
            case MINIMUM -> narrow(schema, limit, BigDecimal::max);
            case MAXIMUM -> narrow(schema, limit, BigDecimal::min);
            default -> schema.put(limit.kind().keyword(), limit.bound());
        }
    }

    /** A limit of the schema does not widen that of the format. */
    private static void narrow(Map<String, @Nullable Object> schema, Limit limit, BinaryOperator<BigDecimal> narrower) {
        String keyword = limit.kind().keyword();
        Object other = schema.get(keyword);
        schema.put(keyword, other instanceof BigDecimal bound ? narrower.apply(bound, limit.bound()) : limit.bound());
    }
}
