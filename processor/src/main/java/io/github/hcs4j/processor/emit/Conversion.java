package io.github.hcs4j.processor.emit;

import com.palantir.javapoet.TypeName;
import io.github.hcs4j.processor.model.TypeRef;
import org.jspecify.annotations.Nullable;

/** Types that are easier to write in Java than that of a member's values, and how they become it. */
enum Conversion {
    LONG,
    INT,
    DATE_TIME;

    /** The conversion to a type; {@code null} if there is none. */
    static @Nullable Conversion to(TypeRef type) {
        if (!(type instanceof TypeRef.Scalar scalar)) {
            return null;
        }
        return switch (scalar) {
            case UINT64, UINT, INTEGER -> LONG;
            case UINT32, INT64 -> INT;
            case DATETIME -> DATE_TIME;
            default -> null;
        };
    }

    /** The type converted from. */
    TypeName from() {
        return switch (this) {
            case LONG -> TypeName.LONG;
            case INT -> TypeName.INT;
            case DATE_TIME -> Names.OFFSET_DATE_TIME;
        };
    }

    /** The value converted. */
    String of(String value, Scope scope) {
        return switch (this) {
            case LONG -> scope.name(Names.BIG_INTEGER) + ".valueOf(" + value + ')';
            case INT -> "(long) " + value;
            case DATE_TIME -> scope.name(Names.TIMESTAMP) + ".of(" + value + ')';
        };
    }
}
