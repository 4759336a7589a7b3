package io.github.hcs4j.explain;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.hcs4j.model.v2.ResultError;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Null where none may be is refused at once, by name. */
@NullUnmarked
class NullTest {

    private static Arguments row(String name, ThrowingCallable call) {
        return arguments(name, call);
    }

    static Stream<Arguments> doors() {
        return Stream.of(
                row("text", () -> HcsErrors.explain((String) null)),
                row("error", () -> HcsErrors.explain((ResultError) null)),
                row("log", () -> HcsErrors.explainLines(null)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("doors")
    void isRefusedByName(String name, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage(name);
    }
}
