package io.github.hcs4j.processor.emit;

import io.github.hcs4j.processor.model.Reserved;
import io.github.hcs4j.processor.model.TypeRef;

/** What the types of a model are in Java: as types, as the constants that describe them, and as codecs. */
final class Types {

    private final Source source;
    private final EmitContext context;

    Types(Source source, EmitContext context) {
        this.source = source;
        this.context = context;
    }

    /** A generated type. */
    String generated(String javaName) {
        return source.imports().generated(context.type(javaName));
    }

    /** A type that may be {@code null}. */
    String nullable(String type) {
        int typeArguments = type.indexOf('<');
        String name = typeArguments < 0 ? type : type.substring(0, typeArguments);
        int simpleName = name.lastIndexOf('.') + 1;
        return type.substring(0, simpleName) + '@' + source.name(Names.NULLABLE) + ' ' + type.substring(simpleName);
    }

    /** {@code Map<String, @Nullable Object>}. */
    String freeFormMap() {
        return source.name(Names.MAP) + "<String, " + nullable("Object") + '>';
    }

    /** The Java type of values. */
    String java(TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            String element = java(list.element());
            return source.name(Names.LIST) + '<' + (list.nullable() ? nullable(element) : element) + '>';
        }
        if (type instanceof TypeRef.MapOf map) {
            String value = java(map.value());
            return source.name(Names.MAP) + "<String, " + (map.nullable() ? nullable(value) : value) + '>';
        }
        if (type instanceof TypeRef.Named named) {
            return generated(named.javaName());
        }
        if (type instanceof TypeRef.Carried carried) {
            return java(carried.type());
        }
        return switch ((TypeRef.Scalar) type) {
            case STRING, GUID, MAC -> "String";
            case BOOLEAN -> "Boolean";
            case UINT8, UINT16, INT32 -> "Integer";
            case UINT32, INT64 -> "Long";
            case UINT64, UINT, INTEGER -> source.name(Names.BIG_INTEGER);
            case DOUBLE -> "Double";
            case NUMBER -> source.name(Names.BIG_DECIMAL);
            case BYTES -> source.name(Names.ENCODED_BYTES);
            case DATETIME -> source.name(Names.TIMESTAMP);
            case ANY -> "Object";
        };
    }

    /** The constant that describes a type: {@code ScalarType.STRING}, {@code ListType.of(Layer.TYPE)}. */
    String constant(TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            return source.name(Names.LIST_TYPE) + of(list.nullable()) + constant(list.element()) + ')';
        }
        if (type instanceof TypeRef.MapOf map) {
            return source.name(Names.MAP_TYPE) + of(map.nullable()) + constant(map.value()) + ')';
        }
        if (type instanceof TypeRef.Named named) {
            return generated(named.javaName()) + '.' + Reserved.TYPE;
        }
        if (type instanceof TypeRef.Carried carried) {
            return source.name(Names.CARRIED_TYPE) + ".of(" + constant(carried.type()) + ')';
        }
        return source.name(Names.SCALAR_TYPE) + '.' + ((TypeRef.Scalar) type).name();
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
        return type instanceof TypeRef.Scalar scalar ? "in." + method(scalar) + "()" : codec(type) + ".read(in)";
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
        if (type instanceof TypeRef.Named || type instanceof TypeRef.Carried) {
            return codec(type) + ".write(" + value + ", out)";
        }
        String method = type instanceof TypeRef.Scalar scalar ? written(scalar) : "freeForm";
        return "out." + method + '(' + value + ')';
    }

    private static String method(TypeRef.Scalar scalar) {
        return switch (scalar) {
            case STRING, GUID, MAC -> "string";
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
            return source.name(Names.SCALAR_CODEC) + '.' + nested("list", list.nullable(), list.element());
        }
        if (type instanceof TypeRef.MapOf map) {
            return source.name(Names.SCALAR_CODEC) + '.' + nested("map", map.nullable(), map.value());
        }
        if (type instanceof TypeRef.Carried carried) {
            return codec(carried.type());
        }
        if (type instanceof TypeRef.Named named) {
            return generated(named.javaName()) + holder(named) + '.' + Reserved.CODEC + '.' + Reserved.INSTANCE;
        }
        TypeRef.Scalar scalar = (TypeRef.Scalar) type;
        return source.name(Names.SCALAR_CODEC)
                + '.'
                + switch (scalar) {
                    case GUID, MAC -> "STRING";
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
            case OBJECT -> "";
            case ENUM -> '.' + Reserved.KNOWN;
            case UNION -> '.' + Reserved.UNKNOWN;
        };
    }
}
