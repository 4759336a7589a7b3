package io.github.hcs4j.container.plan;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a document has of a plan: empty text, empty lists, zero and {@code false} say nothing and are left out. */
public final class Written {

    private Written() {}

    /**
     * A text, unless it is empty.
     *
     * @param text the text of a plan
     * @return the text; {@code null} for an empty one
     */
    public static @Nullable String unlessEmpty(String text) {
        return text.isEmpty() ? null : text;
    }

    /**
     * A list, unless it is empty.
     *
     * @param list the list of a plan
     * @param <E> its elements
     * @return the list; {@code null} for an empty one
     */
    public static <E> @Nullable List<E> unlessEmpty(List<E> list) {
        return list.isEmpty() ? null : list;
    }

    /**
     * A flag, if it is set.
     *
     * @param value the flag of a plan
     * @return {@code true}; {@code null} for {@code false}
     */
    public static @Nullable Boolean ifTrue(boolean value) {
        return value ? Boolean.TRUE : null;
    }

    /**
     * A number, unless it is 0.
     *
     * @param number the number of a plan
     * @return the number; {@code null} for 0
     */
    public static @Nullable Long unlessZero(long number) {
        return number == 0 ? null : Long.valueOf(number);
    }

    /**
     * A number, unless it is 0.
     *
     * @param number the number of a plan
     * @return the number; {@code null} for 0
     */
    public static @Nullable BigInteger unlessZero(BigInteger number) {
        return number.signum() == 0 ? null : number;
    }

    /**
     * The elements of a list, each written by a renderer.
     *
     * @param planned the list of a plan
     * @param rendering writes one
     * @param <P> the elements of the plan
     * @param <T> the elements of the document
     * @return an unmodifiable list, which the document's type does not copy again
     */
    public static <P, T> List<T> each(List<P> planned, Function<P, T> rendering) {
        @SuppressWarnings("unchecked") // the array leaves this method only inside the list
        T[] all = (T[]) new Object[planned.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = rendering.apply(planned.get(i));
        }
        return List.of(all);
    }
}
