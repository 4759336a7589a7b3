package io.github.hcs4j.container;

import static io.github.hcs4j.container.Today.ARGON_V2;
import static io.github.hcs4j.container.Today.SHARES;
import static io.github.hcs4j.container.Today.XENON;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.host.HostState;
import io.github.hcs4j.host.RootfsMount;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The layers of Windows containers by the rules of 2026, from folders and from mounts, and the options of those. */
class Layers2026Test {

    private static final String VOLUME = "\\\\?\\Volume{11111111-2222-3333-4444-555555555555}\\";
    private static final String CIM = "\\\\?\\Volume{99999999-8888-7777-6666-555555555555}\\";
    private static final String NONE = "-";

    private static final HostState MOUNTED =
            Today.state().mountedRoot(VOLUME).cimVolume(CIM).build();

    /** A root file system of mounts; options are separated by semicolons, and slashes stand for backslashes. */
    private static ContainerRequest.Builder rootfs(Today kind, boolean hasRoot, String type, String options) {
        return kind.with("{'root': {'path': " + (hasRoot ? Today.VOLUME : "''") + "}, 'windows': {'layerFolders': []}}")
                .hostState(MOUNTED)
                .rootfs(List.of(new RootfsMount(
                        type, "C:\\s", "", List.of(options.replace("/", "\\\\").split(";")))));
    }

    @ParameterizedTest(name = "{0}, root {1}: {2} {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "ARGON_V2 | true | windows-layer | parentLayerPaths=[\"C:/28\"] | VOLUME | C:\\28",
                "ARGON_V2 | false | windows-layer | parentLayerPaths=[\"C:/28\"] | VOLUME | C:\\28",
                "ARGON_V2 | true | windows-layer | parentLayerPaths=[\"C:/1\"];parentLayerPaths=x | VOLUME | C:\\1",
                "ARGON_V2 | true | windows-layer | parentLayerPaths=null | VOLUME | -",
                "ARGON_V2 | true | windows-layer | x=y | VOLUME | -",
                "ARGON_V2 | true | CimFS | parentLayerPaths=[\"a\"];parentCimPaths=[\"b\"] | VOLUME | VOLUME",
                "ARGON_V2 | false | CimFS | parentLayerPaths=[\"a\"];parentCimPaths=[\"b\"] | VOLUME | CIM",
                "ARGON_V2 | false | BlockCIM | blockCIMType=file;parentCimPaths=[\"a\"] | VOLUME | CIM",
                "ARGON_V2 | true | BlockCIM | parentCimPaths=[\"a\",\"b\"];mergedCIMPath=m;blockCIMType=device"
                        + " | VOLUME | VOLUME",
                "ARGON_V2 | true | BlockCIM | parentCimPaths=[];parentCimPaths=[\"a\"];blockCIMType=file"
                        + " | VOLUME | VOLUME",
                "XENON | true | windows-layer | parentLayerPaths=[\"C:/28\"] | VOLUME | C:\\28",
                "XENON | false | windows-layer | parentLayerPaths=[\"C:/28\"] | c:\\mounts\\scsi\\m0 | SHARES",
                "XENON | true | CimFS | parentLayerPaths=[\"a\"];parentCimPaths=[\"b\"] | VOLUME | VOLUME",
                "XENON | false | BlockCIM | blockCIMType=device;parentCimPaths=[\"a\"] | c:\\mounts\\scsi\\m0 | CIM"
            })
    void aMountGivesRootAndLayers(
            Today kind, boolean hasRoot, String type, String options, String root, String firstLayer) {
        ContainerRequest.Builder request = rootfs(kind, hasRoot, type, options);
        assertThat(Flat.answer(request, "Storage.Path")).isEqualTo(root.replace("VOLUME", VOLUME));
        assertThat(Flat.answer(request, "Storage.Layers[0].Path"))
                .isEqualTo(
                        firstLayer.replace("VOLUME", VOLUME).replace("CIM", CIM).replace("SHARES", SHARES + "s1"));
        assertThat(Flat.answer(request, "Storage.Layers[1].Path")).isEqualTo(NONE);
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "ARGON_V2 | windows-layer | parentLayerPaths=[1] | ROOTFS_OPTION_MALFORMED",
                "ARGON_V2 | windows-layer | parentLayerPaths={} | ROOTFS_OPTION_MALFORMED",
                "ARGON_V2 | windows-layer | parentLayerPaths= | ROOTFS_OPTION_MALFORMED",
                "ARGON_V2 | CimFS | parentCimPaths=x;parentLayerPaths=[\"a\"] | ROOTFS_OPTION_MALFORMED",
                "ARGON_V2 | CimFS | parentLayerPaths=[\"a\"] | ROOTFS_LAYERS_UNEQUAL",
                "ARGON_V2 | CimFS | parentLayerPaths=[];parentCimPaths=null | ROOTFS_LAYERS_MISSING",
                "ARGON_V2 | BlockCIM | blockCIMType=x;parentCimPaths=x | ROOTFS_CIM_TYPE_INVALID",
                "ARGON_V2 | BlockCIM | parentCimPaths=x;blockCIMType=x | ROOTFS_OPTION_MALFORMED",
                "ARGON_V2 | BlockCIM | blockCIMType=file | ROOTFS_LAYERS_MISSING",
                "ARGON_V2 | BlockCIM | parentCimPaths=[\"a\",\"b\"] | ROOTFS_CIM_TYPE_INVALID",
                "ARGON_V2 | BlockCIM | parentCimPaths=[\"a\",\"b\"];blockCIMType=file | ROOTFS_MERGED_CIM_MISSING",
                "ARGON_V2 | cimfs | parentCimPaths=[\"a\"] | ROOTFS_TYPE_UNKNOWN",
                "XENON | CimFS | parentLayerPaths=[\"a\"];parentCimPaths=[\"b\"] | FORKED_CIM_HOSTED"
            })
    void optionsAreReadInTheirOrder(Today kind, String type, String options, String expected) {
        assertThat(Flat.answer(rootfs(kind, false, type, options), "none")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\v", "\\\\?\\volume{x}\\", "\\\\?\\Volume{x}", "\\\\?\\Volume{x}\\y", "\\\\?\\Volume{"})
    void aCimIsOnAVolume(String volume) {
        ContainerRequest.Builder request = rootfs(
                        ARGON_V2, false, "BlockCIM", "blockCIMType=file;parentCimPaths=[\"a\"]")
                .hostState(Today.state().mountedRoot(VOLUME).cimVolume(volume).build());
        assertThat(Flat.answer(request, "none")).isEqualTo("CIM_VOLUME_INVALID");
        ContainerRequest.Builder hosted = rootfs(XENON, false, "BlockCIM", "blockCIMType=file;parentCimPaths=[\"a\"]")
                .hostState(Today.state().cimVolume(volume).build());
        assertThat(Flat.answer(hosted, "none")).isEqualTo("CIM_VOLUME_INVALID");
    }

    @Test
    void aMissingVolumeIsFoundBeforeAMissingRoot() {
        ContainerRequest.Builder request =
                rootfs(ARGON_V2, false, "BlockCIM", "blockCIMType=file;parentCimPaths=[\"a\"]");
        assertThat(Flat.answer(request.hostState(Today.state().build()), "none"))
                .isEqualTo("CIM_NOT_MOUNTED");
        assertThat(Flat.answer(request.hostState(Today.state().cimVolume("x").build()), "none"))
                .isEqualTo("ROOT_MISSING");
    }

    /** In a confidential utility VM the scratch above a block CIM is another mount than the same disk of the spec. */
    @ParameterizedTest
    @CsvSource({"false, 0", "true, 1"})
    void theScratchOfACimIsAMountOfItsOwnIfTheGuestIsConfidential(boolean isConfidential, int index) {
        ContainerRequest.Builder request = XENON.with("{'windows': {'layerFolders': []}, 'mounts': [{'type':"
                        + " 'virtual-disk', 'source': 'C:\\\\s\\\\sandbox.vhdx', 'destination': 'D'}]}")
                .hostState(MOUNTED)
                .hostingSystem(XENON.system().confidential(isConfidential).build())
                .rootfs(List.of(new RootfsMount(
                        "BlockCIM", "C:\\s", "", List.of("blockCIMType=file", "parentCimPaths=[\"a\"]"))));
        assertThat(Today.map(request).attachments()).hasSize(1 + index);
    }

    /** With a root the id is that of the name as it is written, and in shares that of the cleaned path. */
    @ParameterizedTest
    @CsvSource({
        "C:\\x\\..\\28, 9e6302af-4082-5230-ac0e-efe1e3828954, 9e6302af-4082-5230-ac0e-efe1e3828954",
        "C:/28, 9e6302af-4082-5230-ac0e-efe1e3828954, 9e6302af-4082-5230-ac0e-efe1e3828954",
        "C:\\28\\, EMPTY, 9e6302af-4082-5230-ac0e-efe1e3828954",
        "C:\\28\\., DOT, 9e6302af-4082-5230-ac0e-efe1e3828954"
    })
    void anIdIsThatOfAName(String folder, String given, String shared) {
        String folders = "'windows': {'layerFolders': [" + Json.quote(folder) + ", 'C:\\\\s']}";
        String id = Flat.answer(ARGON_V2.with("{" + folders + "}"), "Storage.Layers[0].Id");
        if (given.length() == shared.length()) {
            assertThat(id).isEqualTo(given);
        } else {
            assertThat(id).isNotEqualTo(shared);
        }
        assertThat(Flat.answer(XENON.with("{" + folders + "}"), "Storage.Layers[0].Id"))
                .isEqualTo(shared);
    }
}
