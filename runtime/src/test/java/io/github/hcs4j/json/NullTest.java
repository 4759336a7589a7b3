package io.github.hcs4j.json;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.OffsetDateTime;
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
                row("expected the text of a point in time, found null", () -> Timestamp.of((String) null)),
                row("time", () -> Timestamp.of((OffsetDateTime) null)),
                row("expected the text of encoded bytes, found null", () -> EncodedBytes.of(null)),
                row("bytes", () -> EncodedBytes.base64(null)),
                row("bytes", () -> EncodedBytes.hex(null)),
                row("pointer", () -> new JsonException(null, "wrong")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("doors")
    void isRefusedByName(String name, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage(name);
    }
}
