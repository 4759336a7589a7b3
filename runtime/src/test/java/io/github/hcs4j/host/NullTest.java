package io.github.hcs4j.host;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Null where none may be is refused at once, by name. */
@NullUnmarked
class NullTest {

    private static final HostingSystem VM = new HostingSystem("vm-0", "windows", Map.of(), Map.of());

    private static Arguments row(String name, ThrowingCallable call) {
        return arguments(name, call);
    }

    static Stream<Arguments> doors() {
        Map<String, String> nowhere = Collections.singletonMap("C:\\a", null);
        Map<String, String> ofNothing = Collections.singletonMap(null, "A");
        return Stream.of(
                row("build", () -> HostMachine.of(null, 8)),
                row("build", () -> new HostMachine(null, 8)),
                row("otherwise", () -> HostMachine.currentOr(null)),
                row("id", () -> new HostingSystem(null, "windows", Map.of(), Map.of())),
                row("os", () -> new HostingSystem("vm-0", null, Map.of(), Map.of())),
                row("vsmb", () -> new HostingSystem("vm-0", "windows", null, Map.of())),
                row("scsi", () -> new HostingSystem("vm-0", "windows", Map.of(), null)),
                row("vsmb: the path for C:\\a", () -> new HostingSystem("vm-0", "windows", nowhere, Map.of())),
                row("scsi: the path for C:\\a", () -> new HostingSystem("vm-0", "windows", Map.of(), nowhere)),
                row("vsmb: a host path", () -> new HostingSystem("vm-0", "windows", ofNothing, Map.of())),
                row("owner", () -> HostingSystem.builder().owner(null)),
                row("files", () -> HostState.builder().files(null)),
                row("path", () -> HostFiles.assumed().kindOf(null)),
                row("sandboxIsolation", () -> ShimOptions.builder().sandboxIsolation(null)),
                row("type", () -> new RootfsMount(null, "", "", List.of())),
                row("guestPath", () -> new VsmbShare("C:\\a", null, true, false)),
                row("vmBusGuid", () -> new AssignedDevice("a", 0, null, List.of())),
                row("hostPath", () -> VM.vsmbPath(null)),
                row("hostPath", () -> VM.scsiPath(null)),
                row("guid", () -> new LayerId(null)),
                row("folder", () -> LayerId.of(null)),
                row("folders", () -> LayerId.guids(null)),
                row("folders: element 1", () -> LayerId.guids(Arrays.asList("28", null))),
                row("layerFolders", () -> UtilityVmImages.in(null)),
                row("layerFolders: an element", () -> UtilityVmImages.in(Collections.singletonList(null))),
                row("layerFolders", () -> UtilityVmImages.none().locate(null)),
                row("layerFolder", () -> UtilityVmImages.in(List.of()).isIn(null)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("doors")
    void isRefusedByName(String name, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessageStartingWith(name);
    }
}
