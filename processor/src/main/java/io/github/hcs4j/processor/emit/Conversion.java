package io.github.hcs4j.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.hcs4j.processor.model.TypeRef;
import org.jspecify.annotations.Nullable;

/** Types that are easier to write in Java than that of a member's values, and how they become it. */
enum Conversion {
    LONG,
    INT,
    DATE_TIME,
    DATE,
    TIME,
    DURATION,
    URI;

    /** The conversion to a type; {@code null} if there is none. */
    static @Nullable Conversion to(TypeRef type) {
        if (!(type instanceof TypeRef.Scalar scalar)) {
            return null;
        }
        return switch (scalar) {
            case UINT64, UINT, INTEGER -> LONG;
            case UINT32, INT64 -> INT;
            case DATETIME -> DATE_TIME;
            case DATE -> DATE;
            case TIME -> TIME;
            case DURATION -> DURATION;
            case URI, URI_REFERENCE -> URI;
            default -> null;
        };
    }

    /** The type converted from. */
    TypeName from() {
        return switch (this) {
            case LONG -> TypeName.LONG;
            case INT -> TypeName.INT;
            case DATE_TIME -> Names.OFFSET_DATE_TIME;
            case DATE -> Names.LOCAL_DATE;
            case TIME -> Names.OFFSET_TIME;
            case DURATION -> Names.DURATION;
            case URI -> Names.URI;
        };
    }

    /** The value converted. */
    String of(String value, Scope scope) {
        return switch (this) {
            case LONG -> scope.name(Names.BIG_INTEGER) + ".valueOf(" + value + ')';
            case INT -> "(long) " + value;
            case DATE_TIME -> text(Names.TIMESTAMP, value, scope);
            case DATE -> text(Names.DATE_TEXT, value, scope);
            case TIME -> text(Names.TIME_TEXT, value, scope);
            case DURATION -> text(Names.DURATION_TEXT, value, scope);
            case URI -> text(Names.URI_TEXT, value, scope);
        };
    }

    private static String text(ClassName type, String value, Scope scope) {
        return scope.name(type) + ".of(" + value + ')';
    }
}
