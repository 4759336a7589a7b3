package io.github.hcs4j.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class HostStateTest {

    @Test
    void nothingIsMountedOrMadeUnlessItWasSaid() {
        HostState state = HostState.builder().build();

        assertThat(state.mountedRoot()).isEmpty();
        assertThat(state.cimVolume()).isEmpty();
        assertThat(state.createdNetworkNamespace()).isEmpty();
        assertThat(state.files().kindOf("C:\\a")).isEqualTo(HostFiles.Kind.DIRECTORY);
    }

    @Test
    void answersWhatWasSaid() {
        HostFiles files = HostFiles.of(Map.of("C:\\a", HostFiles.Kind.MISSING), Map.of(), Map.of());
        HostState state = HostState.builder()
                .mountedRoot("\\\\?\\Volume{1}\\")
                .cimVolume("\\\\?\\Volume{2}\\")
                .createdNetworkNamespace("n")
                .files(files)
                .build();

        assertThat(state.mountedRoot()).contains("\\\\?\\Volume{1}\\");
        assertThat(state.cimVolume()).contains("\\\\?\\Volume{2}\\");
        assertThat(state.createdNetworkNamespace()).isEqualTo("n");
        assertThat(state.files()).isSameAs(files);
    }

    @Test
    void nullTakesBackWhatWasSaid() {
        HostState state = HostState.builder()
                .mountedRoot("r")
                .mountedRoot(null)
                .cimVolume("c")
                .cimVolume(null)
                .createdNetworkNamespace("n")
                .createdNetworkNamespace(null)
                .build();

        assertThat(state.mountedRoot()).isEmpty();
        assertThat(state.cimVolume()).isEmpty();
        assertThat(state.createdNetworkNamespace()).isEmpty();
    }

    @Test
    void ofThisMachineHasOnlyFiles() {
        assertThat(HostState.ofThisMachine().mountedRoot()).isEmpty();
        assertThat(HostState.ofThisMachine().cimVolume()).isEmpty();
        assertThat(HostState.ofThisMachine().files().kindOf("")).isEqualTo(HostFiles.Kind.MISSING);
        assertThat(HostState.ofThisMachine()).isSameAs(HostState.ofThisMachine());
    }
}
