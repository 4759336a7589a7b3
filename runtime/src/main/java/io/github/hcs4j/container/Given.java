package io.github.hcs4j.container;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a spec gives: a member that is absent means the same as empty text, an empty list or {@code false}. */
final class Given {

    private Given() {}

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    static <E> List<E> orEmpty(@Nullable List<E> list) {
        return list == null ? List.of() : list;
    }

    static boolean isTrue(@Nullable Boolean value) {
        return value != null && value;
    }
}
