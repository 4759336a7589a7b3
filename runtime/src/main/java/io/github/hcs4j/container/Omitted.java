package io.github.hcs4j.container;

import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a document leaves out because it says nothing: empty text, empty lists, zero and {@code false}. */
final class Omitted {

    private Omitted() {}

    static @Nullable String ifEmpty(String text) {
        return text.isEmpty() ? null : text;
    }

    static <E> @Nullable List<E> ifEmpty(List<E> list) {
        return list.isEmpty() ? null : list;
    }

    static @Nullable Boolean ifFalse(boolean value) {
        return value ? Boolean.TRUE : null;
    }

    static @Nullable Long ifZero(long number) {
        return number == 0 ? null : Long.valueOf(number);
    }

    static @Nullable BigInteger ifZero(BigInteger number) {
        return number.signum() == 0 ? null : number;
    }
}
