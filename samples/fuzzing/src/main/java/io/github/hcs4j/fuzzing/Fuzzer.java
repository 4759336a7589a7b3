package io.github.hcs4j.fuzzing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What Jazzer calls: the target is named by the only argument. */
public final class Fuzzer {

    /** What HCS answers with where access is denied: the text of a result, and of a document that has nothing known. */
    private static final String FIRST = "{\"Error\":-2147024891}";

    private static @Nullable Target target;

    private Fuzzer() {}

    /**
     * Chooses the target, and tests one text with it: the classes are loaded and instrumented now, which takes longer
     * than any input may.
     *
     * @param arguments the target's name
     */
    public static void fuzzerInitialize(String[] arguments) {
        target = Target.named(arguments[0]);
        target.test(FIRST.getBytes(UTF_8));
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
