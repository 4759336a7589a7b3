package io.github.hcs4j.container;

import static io.github.hcs4j.container.Today.ARGON_V1;
import static io.github.hcs4j.container.Today.ARGON_V2;
import static io.github.hcs4j.container.Today.LINUX;
import static io.github.hcs4j.container.Today.XENON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.hcs4j.container.ledger.MappingRules;
import io.github.hcs4j.host.ShimOptions;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The kinds of documents of the rules of 2026, and what the options of the shim do to a spec. */
class Documents2026Test {

    private static ContainerRequest.Builder confidential(String more) {
        return XENON.with(more).hostingSystem(XENON.system().confidential(true).build());
    }

    @Test
    void everyKindHasItsDocument() {
        assertThat(Today.map(ARGON_V1.request()).document()).isInstanceOf(HcsDocument.V1.class);
        assertThat(Today.map(ARGON_V2.request()).document()).isInstanceOf(HcsDocument.V2.class);
        assertThat(Today.map(XENON.request()).document()).isInstanceOf(HcsDocument.Guest.class);
        assertThat(Today.map(confidential("{}")).document()).isInstanceOf(HcsDocument.ConfidentialGuest.class);
        assertThat(Today.map(LINUX.request()).document()).isInstanceOf(HcsDocument.LinuxGuest.class);
        assertThat(Today.map(ARGON_V2.request()).rules()).isEqualTo(MappingRules.HCSSHIM_2026);
    }

    @ParameterizedTest
    @CsvSource({"XENON, false, Container", "XENON, true, CWCOWHostedSystem", "LINUX, false, OciSpecification"})
    void withoutAConnectionOfTheGuestHcsHandsTheDocumentOn(Today kind, boolean isConfidential, String member) {
        Map<String, @Nullable Object> document = Json.document(kind.request()
                .hostingSystem(kind.system()
                        .confidential(isConfidential)
                        .guestConnection(false)
                        .build()));
        assertThat(document)
                .containsEntry("HostingSystemId", "pod@vm")
                .containsEntry("Owner", "pods")
                .containsEntry("ShouldTerminateOnLastHandleClosed", true)
                .containsKey("SchemaVersion");
        assertThat(Json.map(document.get("HostedSystem"))).containsKey(member);
    }

    @Test
    void theSpecOfAConfidentialDocumentHasThePathsOfTheGuest() {
        Map<String, @Nullable Object> document = Json.document(confidential(
                "{'windows': {'layerFolders': ['C:\\\\a', 'C:\\\\s']}, 'mounts': [], 'hooks': {}, 'annotations': {}}"));
        assertThat(document.get("Spec"))
                .isEqualTo(Json.parse("{'root': {'path': 'c:\\\\mounts\\\\scsi\\\\m0'},"
                        + " 'windows': {'hyperv': {}, 'layerFolders': ['C:\\\\a', 'C:\\\\s']}}"));
        assertThat(Json.map(Json.document(confidential("{'root': {'path': 'r', 'x': 1}}"))
                                .get("Spec"))
                        .get("root"))
                .isEqualTo(Json.parse("{'path': 'r', 'x': 1}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'commandLine': ' ping x' | 'commandLine': 'cmd /c  ping x'",
                "'commandLine': 'C:/w/CMD.EXE /c x' | 'commandLine': 'C:/w/CMD.EXE /c x'",
                "'commandLine': ' ' | 'commandLine': 'cmd /c  '",
                "'args': ['ping'] | 'args': ['cmd', '/c', 'ping']",
                "'args': [' cmd '] | 'args': [' cmd ']",
                "'cwd': 'C:' | 'cwd': 'C:'"
            })
    void aShellStartsAHostProcess(String given, String expected) {
        Map<String, @Nullable Object> document = Json.document(confidential("{'process': {" + given
                + "}, 'annotations': {'microsoft.com/hostprocess-container': 'true',"
                + " 'microsoft.com/hostprocess-inherit-user': 'true'}}"));
        assertThat(Json.map(document.get("Spec")).get("process"))
                .isEqualTo(Json.parse("{" + expected + ", 'user': {'username': 'NT AUTHORITY\\\\SYSTEM'}}"));
    }

    @Test
    void theOptionsOfTheShimAddAnnotationsAndSections() {
        ContainerRequest.Builder request = ARGON_V2.with("{'annotations': {'b': ''}}")
                .hostingSystem(XENON.system().confidential(true).build())
                .shimOptions(ShimOptions.builder()
                        .sandboxIsolation("hypervisor")
                        .bootFilesRootPath("C:\\boot")
                        .vmProcessorCount(2)
                        .vmMemorySizeInMb(512)
                        .ncProxyAddr("p")
                        .defaultAnnotations(Map.of("b", "default", "c", "default"))
                        .build());
        Map<String, @Nullable Object> spec = Json.map(Json.document(request).get("Spec"));
        assertThat(Json.map(spec.get("annotations")))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "b", "",
                        "c", "default",
                        "io.microsoft.virtualmachine.bootfilesrootpath", "C:\\boot",
                        "io.microsoft.virtualmachine.computetopology.processor.count", "2",
                        "io.microsoft.virtualmachine.computetopology.memory.sizeinmb", "512",
                        "io.microsoft.network.ncproxy", "p"));
        assertThat(Json.map(spec.get("windows"))).containsEntry("hyperv", Map.of());
    }

    @Test
    void oneAnnotationForbidsAllThatIsUnsafe() {
        Map<String, @Nullable Object> spec =
                Json.map(Json.document(confidential("{'annotations': {'io.microsoft.disable-unsafe-operations': ''}}"))
                        .get("Spec"));
        assertThat(Json.map(spec.get("annotations")).keySet())
                .containsExactlyInAnyOrder(
                        "io.microsoft.disable-unsafe-operations",
                        "io.microsoft.container.wcow.gmsa.disable",
                        "io.microsoft.virtualmachine.fileshares.disablewritable",
                        "io.microsoft.virtualmachine.wcow.virtualSMB.nodirectmap",
                        "microsoft.com/disable-hostprocess-container");
    }

    @Test
    void theRulesOf2019AreTheDefaultAndMakeNoLinuxContainers() {
        assertThat(ContainerRequest.builder()
                        .host(LINUX.request().build().host())
                        .build()
                        .rules())
                .isEqualTo(MappingRules.HCSSHIM_2019);
        ContainerRequest request =
                LINUX.request().rules(MappingRules.HCSSHIM_2019).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LinuxContainers.map(request))
                .withMessageContaining("2026");
        assertThat(MappingRules.current()).isEqualTo(MappingRules.HCSSHIM_2026);
    }
}
