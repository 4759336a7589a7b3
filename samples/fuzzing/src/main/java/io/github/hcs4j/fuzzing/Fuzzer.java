package io.github.hcs4j.fuzzing;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What Jazzer calls: the target is named by the only argument. */
public final class Fuzzer {

    private static @Nullable Target target;

    private Fuzzer() {}

    /**
     * Chooses the target.
     *
     * @param arguments the target's name
     */
    public static void fuzzerInitialize(String[] arguments) {
        target = Target.named(arguments[0]);
    }

    /**
     * Tests one input.
     *
     * @param data any bytes
     * @throws AssertionError if something does not hold for them
     */
    public static void fuzzerTestOneInput(byte[] data) {
        Objects.requireNonNull(target, "fuzzerInitialize is called first").test(data);
    }
}
