package io.github.hcs4j.container;

import static io.github.hcs4j.container.Today.ARGON_V1;
import static io.github.hcs4j.container.Today.ARGON_V2;
import static io.github.hcs4j.container.Today.SHARES;
import static io.github.hcs4j.container.Today.XENON;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.container.ledger.NoticeCode;
import io.github.hcs4j.host.Attachment;
import io.github.hcs4j.host.RootfsMount;
import io.github.hcs4j.host.VsmbShare;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where the root and the layers of Windows containers are by the rules of 2026, and what is attached for them. */
class Storage2026Test {

    private static final String VOLUME = "\\\\?\\Volume{11111111-2222-3333-4444-555555555555}\\";
    private static final String CIM = "\\\\?\\Volume{CIM}\\";

    private static Map<String, @Nullable Object> storage(ContainerRequest.Builder request) {
        return Json.map(Today.container(request).get("Storage"));
    }

    @SuppressWarnings("unchecked") // the layers of a document
    private static List<Map<String, Object>> layers(ContainerRequest.Builder request) {
        return (List<Map<String, Object>>) List.class.cast(storage(request).get("Layers"));
    }

    private static ContainerRequest.Builder cim(Today kind, String root) {
        return kind.with("{'windows': {'layerFolders': null}, 'root': {'path': " + root + "}}")
                .rootfs(List.of(new RootfsMount(
                        "BlockCIM",
                        "C:\\scratch",
                        "",
                        List.of("blockCIMType=file", "parentCimPaths=[\"C:\\\\a.cim\"]"))))
                .hostState(Today.state().cimVolume(CIM).mountedRoot(VOLUME).build());
    }

    @Test
    void aGivenRootIsTakenWithTheLayerFoldersAsTheyAre() {
        assertThat(storage(ARGON_V2.request())).containsEntry("Path", VOLUME);
        assertThat(Json.document(ARGON_V1.request()))
                .containsEntry("VolumePath", VOLUME.substring(0, VOLUME.length() - 1))
                .doesNotContainKey("LayerFolderPath");
        ContainerRequest.Builder hosted = XENON.with("{'root': {'path': 'S:\\\\r'}}");
        assertThat(storage(hosted)).containsEntry("Path", "S:\\r");
        assertThat(layers(hosted))
                .extracting(layer -> layer.get("Path"))
                .containsExactly("C:\\layers\\28", "C:\\layers\\27");
        assertThat(Today.map(hosted).attachments()).isEmpty();
    }

    @Test
    void aRootThatTheHostMountedIsTakenForAMissingOne() {
        ContainerRequest.Builder request = ARGON_V2.with("{'root': null}")
                .hostState(Today.state().mountedRoot(VOLUME).build());
        assertThat(storage(request)).containsEntry("Path", VOLUME);
    }

    @Test
    void inAUtilityVmLayersAreSharedAndTheScratchIsMounted() {
        assertThat(storage(XENON.request())).containsEntry("Path", "c:\\mounts\\scsi\\m0");
        assertThat(layers(XENON.request()))
                .extracting(layer -> layer.get("Path"))
                .containsExactly(SHARES + "s1", SHARES + "s2");
        assertThat(Today.map(XENON.request()).attachments())
                .containsExactly(
                        new Attachment(Attachment.Kind.VSMB_FOLDER, "C:\\layers\\28", true, "s1", SHARES + "s1"),
                        new Attachment(Attachment.Kind.VSMB_FOLDER, "C:\\layers\\27", true, "s2", SHARES + "s2"),
                        new Attachment(
                                Attachment.Kind.SCSI_VIRTUAL_DISK,
                                "C:\\scratch\\sandbox.vhdx",
                                false,
                                "m0",
                                "c:\\mounts\\scsi\\m0"));
    }

    @Test
    void namesAndIndexesGoOnFromWhatTheUtilityVmHas() {
        ContainerRequest.Builder request = XENON.request()
                .hostingSystem(XENON.system()
                        .shareCount(14)
                        .scsiMountCount(3)
                        .vsmb(Map.of("C:\\layers\\28", "S:\\top\\."))
                        .shares(List.of(new VsmbShare("C:\\layers\\27", "S:\\base", false, false)))
                        .build());
        assertThat(storage(request)).containsEntry("Path", "c:\\mounts\\scsi\\m3");
        assertThat(layers(request)).extracting(layer -> layer.get("Path")).containsExactly("S:\\top", SHARES + "sf");
    }

    @Test
    void aDiskThatTheUtilityVmHasIsTheScratch() {
        ContainerRequest.Builder request = XENON.request()
                .hostingSystem(XENON.system()
                        .scsi(Map.of("C:\\scratch\\sandbox.vhdx", "S:\\mine"))
                        .build());
        assertThat(storage(request)).containsEntry("Path", "S:\\mine");
    }

    @Test
    void kernelDriversComeFirst() {
        ContainerRequest.Builder request =
                XENON.annotated("io.microsoft.virtualmachine.kerneldrivers", "C:\\drv,C:\\dir\\file.txt");
        assertThat(Today.map(request).attachments())
                .extracting(Attachment::kind, Attachment::hostPath, Attachment::name)
                .startsWith(
                        org.assertj.core.groups.Tuple.tuple(Attachment.Kind.VSMB_FOLDER, "C:\\drv", "s1"),
                        org.assertj.core.groups.Tuple.tuple(Attachment.Kind.VSMB_FILES, "C:\\dir", "s2"));
        assertThat(layers(request))
                .extracting(layer -> layer.get("Path"))
                .containsExactly(SHARES + "s3", SHARES + "s4");
    }

    @Test
    void aCimIsOneLayerWithTheIdOfItsVolume() {
        assertThat(layers(cim(ARGON_V2, "''"))).singleElement().satisfies(layer -> {
            assertThat(layer).containsEntry("Id", "CIM").containsEntry("Path", CIM);
        });
        assertThat(storage(cim(ARGON_V2, "''"))).containsEntry("Path", VOLUME);
        assertThat(storage(cim(XENON, "''"))).containsEntry("Path", "c:\\mounts\\scsi\\m0");
        assertThat(layers(cim(XENON, Today.VOLUME)))
                .singleElement()
                .satisfies(layer -> assertThat(layer).containsEntry("Path", VOLUME));
    }

    @Test
    void withoutLayersSchema1HasNull() {
        ContainerRequest.Builder request = ARGON_V1.with("{'windows': {'layerFolders': null}}")
                .rootfs(List.of(new RootfsMount("windows-layer", "C:\\s", "", List.of())));
        assertThat(Json.document(request)).containsEntry("Layers", null);
    }

    @Test
    void aFolderThatEndsInASeparatorIsNoticed() {
        ContainerRequest.Builder request =
                ARGON_V2.with("{'windows': {'layerFolders': ['C:\\\\28\\\\', 'C:\\\\scratch']}}");
        assertThat(Today.map(request).notices()).extracting(Notice::code).containsExactly(NoticeCode.LAYER_NAME_EMPTY);
        ContainerRequest.Builder shared =
                XENON.with("{'windows': {'layerFolders': ['C:\\\\28\\\\', 'C:\\\\scratch']}}");
        ContainerRequest.Builder plain = XENON.with("{'windows': {'layerFolders': ['C:\\\\28', 'C:\\\\scratch']}}");
        assertThat(layers(shared)).isEqualTo(layers(plain));
    }

    /** What counts as a volume is not what it was in 2019. */
    @Test
    void theIdIsThatOfTheNameBehindTheVolume() {
        String plain = "{'windows': {'layerFolders': ['C:\\\\28', 'C:\\\\scratch']}}";
        for (String folder : List.of("1:28", "\\\\\\\\?\\\\UNC\\\\h\\\\s\\\\28", "\\\\\\\\.\\\\C:\\\\28")) {
            assertThat(layers(ARGON_V2.with("{'windows': {'layerFolders': ['" + folder + "', 'C:\\\\scratch']}}")))
                    .extracting(layer -> layer.get("Id"))
                    .isEqualTo(layers(ARGON_V2.with(plain)).stream()
                            .map(layer -> layer.get("Id"))
                            .toList());
        }
    }
}
