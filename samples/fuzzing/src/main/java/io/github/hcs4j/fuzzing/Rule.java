package io.github.hcs4j.fuzzing;

import io.github.hcs4j.json.engine.EngineFuzzer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What must hold. */
final class Rule {

    private Rule() {}

    static void holds(boolean isRight, String what, @Nullable Object found) {
        if (!isRight) {
            throw new AssertionError(what + ": " + found);
        }
    }

    static void same(@Nullable Object actual, @Nullable Object expected, String what) {
        if (!Objects.equals(actual, expected)) {
            throw new AssertionError(what + ": expected " + expected + ", found " + actual);
        }
    }

    /** A message goes into a log: no line breaks, and nothing that turns the text around. */
    static void isOneLine(String message) {
        holds(EngineFuzzer.isOneLine(message), "a message of one line", message);
    }
}
