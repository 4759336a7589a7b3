package io.github.hcs4j.processor.emit;

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
    String from(Source source) {
        return switch (this) {
            case LONG -> "long";
            case INT -> "int";
            case DATE_TIME -> source.name(Names.OFFSET_DATE_TIME);
        };
    }

    /** The value converted. */
    String of(String value, Source source) {
        return switch (this) {
            case LONG -> source.name(Names.BIG_INTEGER) + ".valueOf(" + value + ')';
            case INT -> "(long) " + value;
            case DATE_TIME -> source.name(Names.TIMESTAMP) + ".of(" + value + ')';
        };
    }
}
