package io.github.hcs4j.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import io.github.hcs4j.processor.model.Reserved;
import io.github.hcs4j.processor.model.TypeRef;

/** What the types of a model are in Java: as types, as the constants that describe them, and as codecs. */
final class Types {

    /** A type variable of a method. */
    static final TypeVariableName ANY = TypeVariableName.get("T");

    static final TypeName FREE_FORM_MAP =
            ParameterizedTypeName.get(Names.MAP, ClassName.get(String.class), nullable(ClassName.OBJECT));

    private final Scope scope;
    private final EmitContext context;

    Types(Scope scope, EmitContext context) {
        this.scope = scope;
        this.context = context;
    }

    /** A type that may be {@code null}. */
    static TypeName nullable(TypeName type) {
        return type.annotated(AnnotationSpec.builder(Names.NULLABLE).build());
    }

    /** The name of a generated type. */
    String generated(TypeRef.Named type) {
        return scope.name(context.type(type));
    }

    /** The Java type of values. */
    TypeName java(TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            TypeName element = java(list.element());
            return ParameterizedTypeName.get(Names.LIST, list.nullable() ? nullable(element) : element);
        }
        if (type instanceof TypeRef.MapOf map) {
            TypeName value = java(map.value());
            return ParameterizedTypeName.get(
                    Names.MAP, ClassName.get(String.class), map.nullable() ? nullable(value) : value);
        }
        if (type instanceof TypeRef.OneOrMany either) {
            TypeName element = java(either.element());
            return ParameterizedTypeName.get(Names.ONE_OR_MANY, either.nullable() ? nullable(element) : element);
        }
        if (type instanceof TypeRef.Named named) {
            return context.type(named);
        }
        if (type instanceof TypeRef.Carried carried) {
            return java(carried.type());
        }
        return switch ((TypeRef.Scalar) type) {
            case STRING, GUID, MAC, EMAIL, HOSTNAME, IPV4, IPV6, JSON_POINTER, REGEX -> ClassName.get(String.class);
            case BOOLEAN -> ClassName.get(Boolean.class);
            case UINT8, UINT16, INT32 -> ClassName.get(Integer.class);
            case UINT32, INT64 -> ClassName.get(Long.class);
            case UINT64, UINT, INTEGER -> Names.BIG_INTEGER;
            case DOUBLE -> ClassName.get(Double.class);
            case NUMBER -> Names.BIG_DECIMAL;
            case BYTES -> Names.ENCODED_BYTES;
            case DATETIME -> Names.TIMESTAMP;
            case DATE -> Names.DATE_TEXT;
            case TIME -> Names.TIME_TEXT;
            case DURATION -> Names.DURATION_TEXT;
            case URI, URI_REFERENCE -> Names.URI_TEXT;
            case ANY -> ClassName.OBJECT;
        };
    }

    /** The constant that describes a type: {@code ScalarType.STRING}, {@code ListType.of(Layer.TYPE)}. */
    String constant(TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            return scope.name(Names.LIST_TYPE) + of(list.nullable()) + constant(list.element()) + ')';
        }
        if (type instanceof TypeRef.MapOf map) {
            return scope.name(Names.MAP_TYPE) + of(map.nullable()) + constant(map.value()) + ')';
        }
        if (type instanceof TypeRef.OneOrMany either) {
            return scope.name(Names.ONE_OR_MANY_TYPE) + of(either.nullable()) + constant(either.element()) + ')';
        }
        if (type instanceof TypeRef.Named named) {
            return generated(named) + '.' + Reserved.TYPE;
        }
        if (type instanceof TypeRef.Carried carried) {
            return scope.name(Names.CARRIED_TYPE) + ".of(" + constant(carried.type()) + ')';
        }
        return scope.name(Names.SCALAR_TYPE) + '.' + ((TypeRef.Scalar) type).name();
    }

    private static String of(boolean nullable) {
        return nullable ? ".ofNullable(" : ".of(";
    }

    /** What reads a value of a type from {@code in}. */
    String read(TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            return "in." + many("list", list.nullable(), list.element());
        }
        if (type instanceof TypeRef.MapOf map) {
            return "in." + many("map", map.nullable(), map.value());
        }
        return type instanceof TypeRef.Scalar scalar && !hasCodecOnly(scalar)
                ? "in." + method(scalar) + "()"
                : codec(type) + ".read(in)";
    }

    private String many(String method, boolean nullable, TypeRef element) {
        if (element == TypeRef.Scalar.ANY) {
            return method.equals("list") ? "freeFormList()" : "freeFormMap()";
        }
        return method + (nullable ? "OfNullable(" : "(") + codec(element) + ')';
    }

    /** What writes a value of a type to {@code out}. */
    String write(TypeRef type, String value) {
        if (type instanceof TypeRef.ListOf list && list.element() != TypeRef.Scalar.ANY) {
            return "out.list" + (list.nullable() ? "OfNullable(" : "(") + value + ", " + codec(list.element()) + ')';
        }
        if (type instanceof TypeRef.MapOf map && map.value() != TypeRef.Scalar.ANY) {
            return "out.map" + (map.nullable() ? "OfNullable(" : "(") + value + ", " + codec(map.value()) + ')';
        }
        if (type instanceof TypeRef.ListOf || type instanceof TypeRef.MapOf) {
            return "out.freeForm(" + value + ')';
        }
        return type instanceof TypeRef.Scalar scalar && !hasCodecOnly(scalar)
                ? "out." + written(scalar) + '(' + value + ')'
                : codec(type) + ".write(" + value + ", out)";
    }

    /** Whether the reader and the writer have no method of their own for values that are as rare as these. */
    private static boolean hasCodecOnly(TypeRef.Scalar scalar) {
        return switch (scalar) {
            case DATE, TIME, DURATION, URI, URI_REFERENCE -> true;
            default -> false;
        };
    }

    private static String method(TypeRef.Scalar scalar) {
        return switch (scalar) {
            case STRING, GUID, MAC, EMAIL, HOSTNAME, IPV4, IPV6, JSON_POINTER, REGEX -> "string";
            case BOOLEAN -> "bool";
            case UINT8 -> "uint8";
            case UINT16 -> "uint16";
            case INT32 -> "int32";
            case UINT32 -> "uint32";
            case INT64 -> "int64";
            case UINT64, UINT -> "uint64";
            case INTEGER -> "integer";
            case DOUBLE -> "float64";
            case NUMBER -> "number";
            case BYTES -> "bytes";
            case DATETIME -> "timestamp";
            case DATE, TIME, DURATION, URI, URI_REFERENCE -> throw new IllegalArgumentException(scalar.name());
            case ANY -> "freeForm";
        };
    }

    private static String written(TypeRef.Scalar scalar) {
        return switch (scalar) {
            case UINT8, UINT16 -> "int32";
            case UINT32 -> "int64";
            case UINT64, UINT -> "integer";
            default -> method(scalar);
        };
    }

    /** What reads and writes values of a type. */
    private String codec(TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            return scope.name(Names.SCALAR_CODEC) + '.' + nested("list", list.nullable(), list.element());
        }
        if (type instanceof TypeRef.MapOf map) {
            return scope.name(Names.SCALAR_CODEC) + '.' + nested("map", map.nullable(), map.value());
        }
        if (type instanceof TypeRef.OneOrMany either) {
            String element = codec(either.element());
            return scope.name(Names.SCALAR_CODEC) + ".oneOrMany(" + element + ", "
                    + codec(new TypeRef.ListOf(either.element(), either.nullable())) + ')';
        }
        if (type instanceof TypeRef.Carried carried) {
            return codec(carried.type());
        }
        if (type instanceof TypeRef.Named named) {
            return generated(named) + holder(named) + '.' + Reserved.CODEC + '.' + Reserved.INSTANCE;
        }
        TypeRef.Scalar scalar = (TypeRef.Scalar) type;
        return scope.name(Names.SCALAR_CODEC)
                + '.'
                + switch (scalar) {
                    case GUID, MAC, EMAIL, HOSTNAME, IPV4, IPV6, JSON_POINTER, REGEX -> "STRING";
                    case URI_REFERENCE -> "URI";
                    case UINT -> "UINT64";
                    default -> scalar.name();
                };
    }

    private String nested(String method, boolean nullable, TypeRef element) {
        return method + (nullable ? "OfNullable(" : "(") + codec(element) + ')';
    }

    /** The nested type that the codec stands in: what stands in an interface is public. */
    private static String holder(TypeRef.Named named) {
        return switch (named.kind()) {
            case OBJECT, TEXT -> "";
            case ENUM -> '.' + Reserved.KNOWN;
            case UNION -> '.' + Reserved.UNKNOWN;
        };
    }
}
