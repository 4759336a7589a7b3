package io.github.hcs4j.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.hcs4j.container.ledger.Refusal;
import io.github.hcs4j.container.plan.VolumePath;
import io.github.hcs4j.host.HostingSystem;
import io.github.hcs4j.host.UtilityVmImages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The root, the layers and the image of a utility VM. */
class StorageTest {

    private static final String GUID = "01234567-89ab-cdef-ABCD-EF0123456789";

    private static String root(String path) {
        return "{'root': {'path': " + Json.quote(path) + "}}";
    }

    private static String layers(String... folders) {
        return "{'windows': {'layerFolders': " + Json.quote(List.of(folders)) + "}}";
    }

    @ParameterizedTest
    @ValueSource(strings = {"{" + GUID + "}", GUID + "}", "{" + GUID + "}}", GUID + "}}"})
    void anArgonRootLosesOrGetsItsBackslash(String braced) {
        String volume = "\\\\?\\Volume" + braced;
        for (String given : List.of(volume, volume + "\\")) {
            assertThat(Kind.ARGON_V1.documentOf(root(given))).containsEntry("VolumePath", volume);
            assertThat(Json.map(Kind.ARGON_V2.containerOf(root(given)).get("Storage")))
                    .containsEntry("Path", volume + "\\");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "C:\\",
                "\\\\?\\Volume{" + GUID,
                "\\\\?\\Volume{{" + GUID + "}",
                "\\\\?\\Volume{" + GUID + "}}}",
                "\\\\?\\Volume{" + GUID + "}\\\\",
                "\\\\?\\Volume{" + GUID + "}\\Windows",
                "\\\\?\\Volume{" + GUID + "}\n",
                "\\\\?\\Volume{" + GUID + "}\\\n",
                " \\\\?\\Volume{" + GUID + "}",
                "\\\\?\\volume{" + GUID + "}",
                "\\\\.\\Volume{" + GUID + "}",
                "//?/Volume{" + GUID + "}",
                "\\\\?\\Volume{0123456789abcdefABCDEF0123456789}",
                "\\\\?\\Volume{0123456-789ab-cdef-ABCD-EF0123456789}",
                "\\\\?\\Volume{g1234567-89ab-cdef-ABCD-EF0123456789}",
                "\\\\?\\Volume{\u0661\u0661234567-89ab-cdef-ABCD-EF01234567}"
            })
    void anythingElseIsNoVolume(String path) {
        assertThat(VolumePath.of(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\root", "C:\\root\\", "\\\\?\\Volume{" + GUID + "}", "anything"})
    void aXenonRootIsAnyPathAndV1HasNone(String path) {
        assertThat(Kind.XENON_V1.documentOf(root(path))).isEqualTo(Kind.XENON_V1.documentOf("{}"));
        for (Kind kind : Kind.HOSTED) {
            assertThat(Json.map(kind.containerOf(root(path)).get("Storage"))).containsEntry("Path", path);
        }
    }

    @Test
    void theLastFolderIsTheScratch() {
        assertThat(Kind.ARGON_V1.documentOf(layers("C:\\28", "S:\\")))
                .containsEntry("LayerFolderPath", "S:\\")
                .containsEntry(
                        "Layers", List.of(Map.of("ID", "9e6302af-4082-5230-ac0e-efe1e3828954", "Path", "C:\\28")));
    }

    @Test
    void anEmptyFolderIsALayerUnlessItIsLookedUp() {
        assertThat(Kind.ARGON_V1.documentOf(layers("", "")))
                .doesNotContainKey("LayerFolderPath")
                .extractingByKey("Layers")
                .asString()
                .contains("Path=");
        assertThat(Json.map(Kind.ARGON_V2.containerOf(layers("", "")).get("Storage"))
                        .get("Layers"))
                .asString()
                .doesNotContain("Path=");
        assertThat(Kind.XENON_V2_LINUX.containerOf(layers("", ""))).isEqualTo(Json.parse("{'Storage': {}}"));
    }

    @Test
    void aLinuxUtilityVmDoesNotEvenLookAtLayers() {
        assertThat(Kind.XENON_V2_LINUX.containerOf(layers("C:\\not attached", "C:\\nul\0", "C:\\s")))
                .isEqualTo(Json.parse("{'Storage': {}}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Windows", "WINDOWS", "", "lcow"})
    void anyOtherSystemThanWindowsHasNoLayers(String os) {
        HostingSystem vm = new HostingSystem("", os, Map.of(), Map.of());
        assertThat(Json.document(Kind.XENON_V2.request().hostingSystem(vm)))
                .containsEntry(
                        "HostedSystem",
                        Json.parse("{'SchemaVersion': {'Major': 2, 'Minor': 1}, 'Container': {'Storage': {}}}"))
                .doesNotContainKey("HostingSystemId");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "C:\\layers\\28, C:\\layers\\28\\UtilityVM",
        "C:/layers/28/, C:\\layers\\28\\UtilityVM",
        "C:\\layers\\\\.\\27\\..\\28, C:\\layers\\28\\UtilityVM",
        "D:, D:UtilityVM",
        "D:\\, D:\\UtilityVM"
    })
    void theImageIsInTheFirstLayerThatHoldsOne(String folder, String image) {
        String spec = "{'windows': {'hyperv': {'utilityVMPath': ''}, 'layerFolders': "
                + Json.quote(List.of("C:\\top", folder, "C:\\scratch")) + "}}";
        UtilityVmImages images = UtilityVmImages.in(List.of("C:\\scratch", folder));
        assertThat(Json.document(Kind.XENON_V1.requestWith(spec).utilityVmImages(images)))
                .containsEntry("HvRuntime", Map.of("ImagePath", image))
                .containsEntry("HvPartition", true);
    }

    @Test
    void anImageInAnEmptyFolderCountsAsNone() {
        String spec = "{'windows': {'hyperv': {}, 'layerFolders': ['C:\\\\top', '', 'C:\\\\base', 'S:']}}";
        UtilityVmImages images = UtilityVmImages.in(List.of("", "C:\\base"));
        assertThat(refusals(Kind.XENON_V1
                        .request()
                        .spec(Json.spec(spec.replace("{'windows'", "{'root': {}, 'windows'")))
                        .utilityVmImages(images)))
                .containsExactly(Refusal.UTILITY_VM_NOT_FOUND);
    }

    @Test
    void anEmptyPathOfAnImageCountsAsNone() {
        UtilityVmImages images = new UtilityVmImages() {
            @Override
            public boolean isIn(String layerFolder) {
                return true;
            }

            @Override
            public Optional<String> locate(List<String> layerFolders) {
                return Optional.of("");
            }
        };
        String spec = "{'windows': {'hyperv': {'utilityVMPath': null}}}";
        assertThat(refusals(Kind.XENON_V1.requestWith(spec).utilityVmImages(images)))
                .containsExactly(Refusal.UTILITY_VM_NOT_FOUND);
    }

    private static List<Refusal> refusals(ContainerRequest.Builder request) {
        ContainerRequest built = request.build();
        return catchThrowableOfType(InvalidSpecException.class, () -> WindowsContainers.map(built)).problems().stream()
                .map(SpecProblem::code)
                .toList();
    }

    @Test
    void theScratchMayHoldTheImage() {
        UtilityVmImages images = UtilityVmImages.in(List.of(Kind.SCRATCH));
        String spec = "{'windows': {'hyperv': {'utilityVMPath': null}}}";
        assertThat(Json.document(Kind.XENON_V1.requestWith(spec).utilityVmImages(images)))
                .containsEntry("HvRuntime", Map.of("ImagePath", "C:\\scratch\\UtilityVM"));
    }

    @Test
    void anImageThatTheSpecNamesIsTakenAsItIs() {
        UtilityVmImages images = UtilityVmImages.in(List.of(Kind.TOP));
        String spec = "{'windows': {'hyperv': {'utilityVMPath': 'C:/a/../vm/'}}}";
        assertThat(Json.document(Kind.XENON_V1.requestWith(spec).utilityVmImages(images)))
                .containsEntry("HvRuntime", Map.of("ImagePath", "C:/a/../vm/"));
    }

    @Test
    void aHypervSectionChangesNothingInV2() {
        String spec = "{'windows': {'hyperv': {'utilityVMPath': 'C:\\\\vm'}}}";
        for (Kind kind : Kind.V2) {
            assertThat(kind.documentOf(spec)).isEqualTo(kind.documentOf("{}"));
        }
    }
}
