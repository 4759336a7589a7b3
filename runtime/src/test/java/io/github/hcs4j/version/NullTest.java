package io.github.hcs4j.version;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

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
                row("text", () -> SchemaVersion.parse(null)),
                row("other", () -> SchemaVersion.of(2, 1).isAtLeast(null)),
                row("other", () -> SchemaVersion.of(2, 1).compareTo(null)),
                row("other", () -> WindowsBuild.SERVER_2022.isAtLeast(null)),
                row("other", () -> WindowsBuild.SERVER_2022.compareTo(null)),
                row("version", () -> new SchemaRelease(null, WindowsBuild.SERVER_2022, "")),
                row("firstBuild", () -> new SchemaRelease(SchemaVersion.of(2, 1), null, "")),
                row("windows", () -> new SchemaRelease(SchemaVersion.of(2, 1), WindowsBuild.SERVER_2022, null)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("doors")
    void isRefusedByName(String name, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage(name);
    }
}
