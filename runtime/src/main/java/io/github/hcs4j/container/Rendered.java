package io.github.hcs4j.container;

import java.util.List;
import java.util.function.Function;

/** The lists of a document. */
final class Rendered {

    private Rendered() {}

    /** An unmodifiable list, which the constructor of a document's type does not copy again. */
    static <P, T> List<T> each(List<P> planned, Function<P, T> rendering) {
        @SuppressWarnings("unchecked") // nobody else sees the array
        T[] all = (T[]) new Object[planned.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = rendering.apply(planned.get(i));
        }
        return List.of(all);
    }
}
