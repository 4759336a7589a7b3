package io.github.hcs4j.model;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.hcs4j.model.v2.ComputeSystem;
import io.github.hcs4j.model.v2.Devices;
import io.github.hcs4j.model.v2.Layer;
import io.github.hcs4j.model.v2.MappedDirectory;
import io.github.hcs4j.model.v2.NvramVariable;
import io.github.hcs4j.model.v2.ProcessParameters;
import io.github.hcs4j.model.v2.ProcessorTopology;
import io.github.hcs4j.model.v2.Scsi;
import io.github.hcs4j.model.v2.Storage;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A record cannot hold what its own reader would refuse. */
@NullUnmarked
class GuardsTest {

    @Test
    void anUnknownMemberHasNoKnownName() {
        MappedDirectory.Builder builder =
                MappedDirectory.builder().hostPath("a").unknownMembers(Map.of("HostPath", "b"));
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("\"HostPath\" is a member of its own, not an unknown one");
    }

    @Test
    void theNumbersOfAListAreInRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NvramVariable.builder().data(List.of(1, 300)).build())
                .withMessage("Data: expected a whole number from 0 to 255, found 300");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ProcessParameters.builder().consoleSize(List.of(-1)).build())
                .withMessage("ConsoleSize: expected a whole number from 0 to 65535, found -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ProcessorTopology.builder().logicalProcessorCount(-1L).build())
                .withMessage("LogicalProcessorCount: expected a whole number from 0 to 4294967295, found -1");
    }

    static Stream<Arguments> absent() {
        return Stream.of(
                row("Layers: expected an element", () -> Storage.builder().addLayers((Layer) null)),
                row(
                        "Layers: expected an element, found null at 1",
                        () -> Storage.builder()
                                .layers(Arrays.asList(Layer.builder().build(), null))
                                .build()),
                row("Layers: expected the change", () -> Storage.builder().addLayers(layer -> null)),
                row(
                        "Scsi: expected a key",
                        () -> Devices.builder().putScsi(null, Scsi.builder().build())),
                row(
                        "Scsi: expected a key",
                        () -> Devices.builder()
                                .scsi(Collections.singletonMap(
                                        null, Scsi.builder().build()))
                                .build()),
                row("Scsi: expected a key", () -> Devices.builder().putScsi(null, scsi -> scsi)),
                row(
                        "Scsi: expected a value, found null at a",
                        () -> Devices.builder().putScsi("a", (Scsi) null)),
                row("Scsi: expected the change", () -> Devices.builder().putScsi("a", scsi -> null)),
                row(
                        "ComputeSystem: expected a change",
                        () -> ComputeSystem.builder().build().with(null)),
                row(
                        "Container: expected the change",
                        () -> ComputeSystem.builder().container(container -> null)),
                row(
                        "ComputeSystem: expected the change",
                        () -> ComputeSystem.builder().build().with(system -> null)),
                row(
                        "expected a text as the name of a JSON member, found null",
                        () -> ComputeSystem.builder().putUnknownMembers(null, 1).build()));
    }

    private static Arguments row(String message, ThrowingCallable call) {
        return arguments(message, call);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("absent")
    void nullIsRefusedByName(String message, ThrowingCallable call) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessageStartingWith(message);
    }
}
