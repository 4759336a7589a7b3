package io.github.hcs4j.container;

import static io.github.hcs4j.container.Today.ARGON_V2;
import static io.github.hcs4j.container.Today.XENON;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.container.ledger.Refusal;
import io.github.hcs4j.host.ShimOptions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the shim checks of its options and of the annotations of Kubernetes, by the rules of 2026. */
class ShimChecks2026Test {

    private static final String FITS = "-";

    /** Options by a word each; the number of processors stands for any option but isolation and platform. */
    private static ContainerRequest.Builder request(Today kind, String isolation, String platform, String other) {
        ShimOptions.Builder options = ShimOptions.builder()
                .sandboxIsolation(isolation)
                .sandboxPlatform(platform)
                .vmProcessorCount(other.equals("processors") ? 2 : 0);
        return kind.request()
                .scaleProcessorLimit(other.equals("scale"))
                .shimOptions(
                        other.equals("defaults")
                                ? options.defaultAnnotations(Map.of("a", "b")).build()
                                : options.build());
    }

    @ParameterizedTest
    @CsvSource({
        "ARGON_V2, '', '', none, -",
        "ARGON_V2, process, '', processors, -",
        "ARGON_V2, hypervisor, '', none, HOSTING_SYSTEM_MISSING",
        "ARGON_V2, '', windows/amd64, none, -",
        "ARGON_V2, '', linux/amd64, none, SANDBOX_PLATFORM_MISMATCH",
        "ARGON_V2, '', Windows/amd64, none, SANDBOX_PLATFORM_UNKNOWN",
        "ARGON_V2, '', freebsd/amd64, none, SANDBOX_PLATFORM_UNKNOWN",
        "XENON, '', '', none, -",
        "XENON, process, '', none, -",
        "XENON, process, '', processors, SANDBOX_ISOLATION_MISMATCH",
        "XENON, '', '', processors, SANDBOX_ISOLATION_MISMATCH",
        "XENON, '', '', defaults, SANDBOX_ISOLATION_MISMATCH",
        "XENON, '', '', scale, SANDBOX_ISOLATION_MISMATCH",
        "XENON, Hypervisor, '', none, SANDBOX_ISOLATION_MISMATCH",
        "XENON, hypervisor, windows/arm64, scale, -",
        "XENON, hypervisor, linux/amd64, none, SANDBOX_PLATFORM_MISMATCH",
        "LINUX, '', '', none, -",
        "LINUX, '', linux/amd64, none, SANDBOX_ISOLATION_MISMATCH",
        "LINUX, hypervisor, linux/amd64, processors, -",
        "LINUX, hypervisor, windows/amd64, none, SANDBOX_PLATFORM_MISMATCH",
        "LINUX, hypervisor, plan9/amd64, none, SANDBOX_PLATFORM_UNKNOWN",
        "LCOW, '', windows/amd64, scale, -"
    })
    void optionsFitTheSpec(Today kind, String isolation, String platform, String other, String expected) {
        assertThat(Flat.answer(request(kind, isolation, platform, other), "none"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "absent",
            value = {
                "absent, absent, -",
                "absent, '', -",
                "absent, p, CONTAINER_TYPE_MISSING",
                "container, p, -",
                "sandbox, p, -",
                "container, absent, SANDBOX_ID_MISSING",
                "sandbox, '', SANDBOX_ID_MISSING",
                "'', p, CONTAINER_TYPE_UNKNOWN",
                "Container, p, CONTAINER_TYPE_UNKNOWN",
                "'sandbox ', absent, CONTAINER_TYPE_UNKNOWN"
            })
    void kubernetesNamesTypeAndPodTogether(String type, String pod, String expected) {
        String annotations = (type == null ? "" : "'io.kubernetes.cri.container-type': " + Json.quote(type))
                + (type == null || pod == null ? "" : ", ")
                + (pod == null ? "" : "'io.kubernetes.cri.sandbox-id': " + Json.quote(pod));
        for (Today kind : Today.values()) {
            assertThat(Flat.answer(kind.with("{'annotations': {" + annotations + "}}"), "none"))
                    .as(kind.name())
                    .isEqualTo(kind == Today.LCOW ? FITS : expected);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ARGON_V2", "XENON", "LINUX", "LCOW"})
    void anOptionIsAnAnnotationUnlessTheSpecHasIt(Today kind) {
        String key = "io.microsoft.disable-unsafe-operations";
        ContainerRequest.Builder request =
                kind.with("{'annotations': {'microsoft.com/disable-hostprocess-container': ''}}");
        ShimOptions options = ShimOptions.builder()
                .sandboxIsolation(kind == ARGON_V2 ? "" : "hypervisor")
                .defaultAnnotations(Map.of(key, "x"))
                .build();
        assertThat(Flat.answer(request.shimOptions(options), "none")).isEqualTo("ANNOTATION_CONFLICT");
        ContainerRequest.Builder own = kind.with(
                "{'annotations': {'microsoft.com/disable-hostprocess-container': ''," + " '" + key + "': ''}}");
        assertThat(Flat.answer(own.shimOptions(options), "none")).isEqualTo(FITS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'windows': {'hyperv': null}", "'root': {'path': 'r'}"})
    void anIsolationByTheHypervisorAddsTheSection(String more) {
        ContainerRequest.Builder request = XENON.with(
                        "{" + more + ", 'annotations': {'microsoft.com/hostprocess-container': 'true'}}")
                .shimOptions(
                        ShimOptions.builder().sandboxIsolation("hypervisor").build());
        assertThat(Flat.answer(request, "IsolationType")).isEqualTo("HostProcess");
    }

    @Test
    void anIsolationByTheHypervisorKeepsTheSectionThatIsThere() {
        ShimOptions options =
                ShimOptions.builder().sandboxIsolation("hypervisor").build();
        assertThat(Today.notices(XENON.with("{'windows': {'hyperv': {'utilityVMPath': 'a'}}}")
                        .shimOptions(options)))
                .containsExactly("MEMBER_IGNORED windows.hyperv.utilityVMPath");
        assertThat(Today.code(XENON.with("{'windows': null}").shimOptions(options)))
                .isEqualTo(Refusal.LAYERS_TOO_FEW);
    }
}
