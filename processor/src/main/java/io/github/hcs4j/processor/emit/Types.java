package io.github.hcs4j.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.hcs4j.processor.model.TypeRef;
import java.math.BigDecimal;
import java.math.BigInteger;

/** What the types of a model are in Java: as types, as the constants that describe them, and in codecs. */
final class Types {

    private final EmitContext context;

    Types(EmitContext context) {
        this.context = context;
    }

    /** The Java type of values. */
    TypeName java(TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            return isFreeForm(list.element())
                    ? Names.FREE_FORM_LIST
                    : ParameterizedTypeName.get(Names.LIST, java(list.element()));
        }
        if (type instanceof TypeRef.MapOf map) {
            return isFreeForm(map.value())
                    ? Names.FREE_FORM_MEMBERS
                    : ParameterizedTypeName.get(Names.MAP, Names.STRING, java(map.value()));
        }
        if (type instanceof TypeRef.Named named) {
            return context.type(named.javaName());
        }
        if (type instanceof TypeRef.Carried carried) {
            return java(carried.type());
        }
        return switch ((TypeRef.Scalar) type) {
            case STRING, GUID, MAC -> Names.STRING;
            case BOOLEAN -> ClassName.get(Boolean.class);
            case UINT8, UINT16, INT32 -> ClassName.get(Integer.class);
            case UINT32, INT64 -> ClassName.get(Long.class);
            case UINT64, UINT, INTEGER -> ClassName.get(BigInteger.class);
            case DOUBLE -> ClassName.get(Double.class);
            case NUMBER -> ClassName.get(BigDecimal.class);
            case BYTES -> Names.ENCODED_BYTES;
            case DATETIME -> Names.TIMESTAMP;
            case ANY -> ClassName.OBJECT;
        };
    }

    /** The constant that describes a type: {@code ScalarType.STRING}, {@code ListType.of(Layer.TYPE)}. */
    CodeBlock constant(TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            return CodeBlock.of("$T.of($L)", Names.LIST_TYPE, constant(list.element()));
        }
        if (type instanceof TypeRef.MapOf map) {
            return CodeBlock.of("$T.of($L)", Names.MAP_TYPE, constant(map.value()));
        }
        if (type instanceof TypeRef.Named named) {
            return CodeBlock.of("$T.TYPE", context.type(named.javaName()));
        }
        if (type instanceof TypeRef.Carried carried) {
            return CodeBlock.of("$T.of($L)", Names.CARRIED_TYPE, constant(carried.type()));
        }
        return CodeBlock.of("$T.$L", Names.SCALAR_TYPE, ((TypeRef.Scalar) type).name());
    }

    /** What a record's constructor makes of a component to keep it in range and unmodifiable; empty where nothing. */
    CodeBlock guard(TypeRef type, String jsonName, String component) {
        if (type instanceof TypeRef.MapOf map && isFreeForm(map.value())) {
            return CodeBlock.of("$T.copyOfMembers($N)", Names.FREE_FORM, component);
        }
        if (type instanceof TypeRef.ListOf list && isFreeForm(list.element())) {
            return CodeBlock.of("$T.copyOfElements($N)", Names.FREE_FORM, component);
        }
        if (isNestedFreeForm(type)) {
            return CodeBlock.of("$T.copyOfNested($N)", Names.FREE_FORM, component);
        }
        if (type instanceof TypeRef.ListOf list) {
            return copy(list.element(), jsonName, component);
        }
        if (type instanceof TypeRef.MapOf map) {
            return copy(map.value(), jsonName, component);
        }
        if (type == TypeRef.Scalar.ANY) {
            return CodeBlock.of("$T.copyOf($N)", Names.FREE_FORM, component);
        }
        return hasRange(type) ? inRange(type, jsonName, component) : CodeBlock.of("");
    }

    private static CodeBlock copy(TypeRef element, String jsonName, String component) {
        boolean isNested = element instanceof TypeRef.ListOf || element instanceof TypeRef.MapOf;
        return CodeBlock.of(
                "$T.$L($L)", Names.COPIES, isNested ? "ofNested" : "of", inRange(element, jsonName, component));
    }

    /** Whether Java's type can hold numbers that the schema's cannot. */
    private static boolean hasRange(TypeRef type) {
        return !range(type).isEmpty();
    }

    private static CodeBlock inRange(TypeRef type, String jsonName, String component) {
        return hasRange(type)
                ? CodeBlock.of("$T.$L($L, $N)", Names.WHOLE_NUMBERS, range(type), Literals.of(jsonName), component)
                : CodeBlock.of("$N", component);
    }

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

    /** Whether it is lists or maps, at any depth, of lists or maps of free-form values. */
    private static boolean isNestedFreeForm(TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            return isFreeForm(list.element()) || isNestedFreeForm(list.element());
        }
        return type instanceof TypeRef.MapOf map && (isFreeForm(map.value()) || isNestedFreeForm(map.value()));
    }

    private static boolean isFreeForm(TypeRef type) {
        return type == TypeRef.Scalar.ANY;
    }
}
