package io.github.hcs4j.container;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.hcs4j.container.ledger.LinuxShim;
import io.github.hcs4j.container.ledger.MappingLedger;
import java.math.BigInteger;
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
                row("request", () -> WindowsContainers.map(null)),
                row("host", () -> ContainerRequest.builder().host(null)),
                row("major", () -> ContainerRequest.builder().requestedSchemaVersion(null, BigInteger.ONE)),
                row("minor", () -> ContainerRequest.builder().requestedSchemaVersion(BigInteger.ONE, null)),
                row("content", () -> new HcsDocument.V1(null)),
                row("content", () -> new HcsDocument.V2(null)),
                row("content", () -> new HcsDocument.Guest(null)),
                row("content", () -> new HcsDocument.ConfidentialGuest(null)),
                row("content", () -> new HcsDocument.LinuxGuest(null)),
                row("request", () -> LinuxContainers.map(null)),
                row("rules", () -> ContainerRequest.builder().rules(null)),
                row("linuxShim", () -> ContainerRequest.builder().linuxShim(null, "")),
                row("podId", () -> ContainerRequest.builder().linuxShim(LinuxShim.LCOW_V2, null)),
                row("mapper", () -> MappingLedger.implementation(null)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("doors")
    void isRefusedByName(String name, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage(name);
    }
}
