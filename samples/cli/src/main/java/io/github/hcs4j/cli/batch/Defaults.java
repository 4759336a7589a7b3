package io.github.hcs4j.cli.batch;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The defaults of the parts of a request: for a part that is absent, and for one that is {@code null}. */
final class Defaults {

    private Defaults() {}

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    static boolean orFalse(@Nullable Boolean value) {
        return value != null && value;
    }

    static boolean orTrue(@Nullable Boolean value) {
        return value == null || value;
    }

    static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    static long orZero(@Nullable Long number) {
        return number == null ? 0 : number;
    }

    static <E> List<E> orEmpty(@Nullable List<E> list) {
        return list == null ? List.of() : list;
    }

    static Map<String, String> orEmpty(@Nullable Map<String, String> texts) {
        return texts == null ? Map.of() : texts;
    }
}
