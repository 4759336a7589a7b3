package io.github.hcs4j.type;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made at its first use and is the same for all threads.
 *
 * @param <V> the value
 */
final class Once<V> {

    private volatile @Nullable V value;

    V get(Supplier<V> made) {
        V ready = value;
        return ready == null ? first(made) : ready;
    }

    private synchronized V first(Supplier<V> made) {
        V ready = value;
        if (ready == null) {
            ready = made.get();
            value = ready;
        }
        return ready;
    }
}
