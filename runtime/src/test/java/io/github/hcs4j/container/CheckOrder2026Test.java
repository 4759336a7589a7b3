package io.github.hcs4j.container;

import static io.github.hcs4j.container.Today.ARGON_V1;
import static io.github.hcs4j.container.Today.ARGON_V2;
import static io.github.hcs4j.container.Today.LCOW;
import static io.github.hcs4j.container.Today.LINUX;
import static io.github.hcs4j.container.Today.XENON;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.container.ledger.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The order in which the rules of 2026 check a spec. */
class CheckOrder2026Test {

    private static final String CONFLICT = "'annotations': {'io.microsoft.disable-unsafe-operations': '',"
            + " 'microsoft.com/disable-hostprocess-container': 'f'}";
    private static final String ONE_LAYER = "'windows': {'layerFolders': ['C:\\\\a']}";
    private static final String CREDENTIALS_DISABLED =
            "'windows': {'credentialSpec': ''}, 'annotations': {'io.microsoft.container.wcow.gmsa.disable': 'true'}";
    private static final String NO_DRIVER =
            "'annotations': {'io.microsoft.virtualmachine.kerneldrivers': 'C:\\\\gone'}";
    private static final String NO_TYPE = "'annotations': {'io.kubernetes.cri.container-type': 'pod'}";
    private static final String CREDENTIALS = "'windows': {'credentialSpec': ''}";
    private static final String TWO_LIMITS = "'windows': {'resources': {'cpu': {'count': 1, 'shares': 1}}}";
    private static final String READ_ONLY = "'root': {'readonly': true}";
    private static final String BAD_DEVICE = "'windows': {'devices': [{'id': 'a', 'idType': 'b'}]}";
    private static final String NO_EXTENSION =
            "'annotations': {'io.microsoft.container.wcow.deviceextensions': 'C:\\\\gone'}";
    private static final String BAD_DUMP = "'annotations': {'io.microsoft.container.processdumplocation': 'D',"
            + " 'io.microsoft.wcow.processdumptype': 'x'}";
    private static final String NO_DESTINATION = "'mounts': [{'source': 'C:\\\\a', 'type': 'virtual-disk'}]";

    /** What each check finds, as one spec, without the first of them, without the first two and so on. */
    private static List<@Nullable Refusal> found(Today kind, String... failures) {
        List<String> members = new ArrayList<>(List.of(failures));
        List<@Nullable Refusal> found = new ArrayList<>();
        while (!members.isEmpty()) {
            Map<String, @Nullable Object> spec = Json.parse(kind.spec());
            for (int i = members.size() - 1; i >= 0; i--) {
                spec = Json.merge(spec, Json.parse("{" + members.get(i) + "}"));
            }
            found.add(Today.code(kind.request().spec(Json.spec(spec))));
            members.remove(0);
        }
        return found;
    }

    @Test
    void ofProcessIsolation() {
        assertThat(found(
                        ARGON_V2,
                        CONFLICT,
                        ONE_LAYER,
                        "'windows': {'hyperv': null}, 'annotations': {'microsoft.com/hostprocess-container': 'true'}",
                        CREDENTIALS_DISABLED,
                        NO_TYPE,
                        "'windows': {'hyperv': {}}",
                        "'windows': {'layerFolders': ['C:\\\\a\\u0000', 'C:\\\\s']}",
                        "'mounts': [{'source': 'C:\\\\broken'}]",
                        CREDENTIALS,
                        TWO_LIMITS,
                        READ_ONLY,
                        "'root': {'path': 'x'}",
                        "'mounts': [{'source': 'C:\\\\broken', 'destination': 'C:\\\\a'}]",
                        BAD_DEVICE,
                        NO_EXTENSION,
                        BAD_DUMP,
                        "'windows': {'resources': {'cpu': {'affinity': [{}]}}}"))
                .containsExactly(
                        Refusal.ANNOTATION_CONFLICT,
                        Refusal.LAYERS_TOO_FEW,
                        Refusal.HOST_PROCESS_CONTAINER,
                        Refusal.CREDENTIALS_DISABLED,
                        Refusal.CONTAINER_TYPE_UNKNOWN,
                        Refusal.HOSTING_SYSTEM_MISSING,
                        Refusal.LAYER_NAME_INVALID,
                        Refusal.MOUNT_INCOMPLETE,
                        Refusal.CREDENTIAL_GUARD_MISSING,
                        Refusal.PROCESSOR_LIMITS_EXCLUSIVE,
                        Refusal.ROOT_READONLY,
                        Refusal.ROOT_NOT_A_VOLUME,
                        Refusal.MOUNT_SOURCE_UNRESOLVED,
                        Refusal.DEVICE_TYPE_UNSUPPORTED,
                        Refusal.DEVICE_EXTENSION_NOT_FOUND,
                        Refusal.DUMP_TYPE_UNKNOWN,
                        Refusal.CPU_AFFINITY_MASK_ZERO);
    }

    /** Schema 1.0 checks neither devices nor affinities, and needs no credential guard. */
    @Test
    void ofSchema1() {
        assertThat(found(
                        ARGON_V1,
                        NO_DESTINATION,
                        TWO_LIMITS,
                        READ_ONLY,
                        NO_EXTENSION,
                        BAD_DUMP,
                        CREDENTIALS,
                        BAD_DEVICE,
                        "'windows': {'resources': {'cpu': {'affinity': [{}]}}}"))
                .containsExactly(
                        Refusal.MOUNT_INCOMPLETE,
                        Refusal.PROCESSOR_LIMITS_EXCLUSIVE,
                        Refusal.ROOT_READONLY,
                        Refusal.DEVICE_EXTENSION_NOT_FOUND,
                        Refusal.DUMP_TYPE_UNKNOWN,
                        null,
                        null,
                        null);
    }

    @Test
    void ofAUtilityVm() {
        assertThat(found(
                        XENON,
                        CONFLICT,
                        ONE_LAYER,
                        CREDENTIALS_DISABLED,
                        NO_DRIVER,
                        NO_TYPE,
                        "'windows': {'layerFolders': ['C:\\\\gone', 'C:\\\\s']}",
                        NO_DESTINATION,
                        CREDENTIALS,
                        BAD_DEVICE,
                        TWO_LIMITS,
                        READ_ONLY,
                        NO_EXTENSION,
                        BAD_DUMP,
                        "'annotations': {'microsoft.com/hostprocess-container': 'true',"
                                + " 'microsoft.com/hostprocess-rootfs-location': ''}"))
                .containsExactly(
                        Refusal.ANNOTATION_CONFLICT,
                        Refusal.LAYERS_TOO_FEW,
                        Refusal.CREDENTIALS_DISABLED,
                        Refusal.DRIVER_NOT_FOUND,
                        Refusal.CONTAINER_TYPE_UNKNOWN,
                        Refusal.HOST_PATH_MISSING,
                        Refusal.MOUNT_INCOMPLETE,
                        Refusal.CREDENTIAL_GUARD_MISSING,
                        Refusal.DEVICE_TYPE_UNSUPPORTED,
                        Refusal.PROCESSOR_LIMITS_EXCLUSIVE,
                        Refusal.ROOT_READONLY,
                        Refusal.DEVICE_EXTENSION_NOT_FOUND,
                        Refusal.DUMP_TYPE_UNKNOWN,
                        Refusal.HOST_PROCESS_ROOT_UNSAFE);
    }

    @Test
    void ofTheFirstLinuxShim() {
        assertThat(found(
                        LINUX,
                        CONFLICT,
                        ONE_LAYER,
                        CREDENTIALS_DISABLED,
                        NO_DRIVER,
                        NO_TYPE,
                        "'windows': {'layerFolders': ['C:\\\\a', 'C:\\\\broken']}",
                        NO_DESTINATION,
                        BAD_DEVICE))
                .containsExactly(
                        Refusal.ANNOTATION_CONFLICT,
                        Refusal.LAYERS_TOO_FEW,
                        Refusal.CREDENTIALS_DISABLED,
                        Refusal.DRIVER_NOT_FOUND,
                        Refusal.CONTAINER_TYPE_UNKNOWN,
                        Refusal.SCRATCH_UNRESOLVED,
                        Refusal.MOUNT_INCOMPLETE,
                        Refusal.DEVICE_TYPE_UNSUPPORTED);
    }

    /** The second shim checks neither credentials nor drivers nor the annotations of Kubernetes. */
    @Test
    void ofTheSecondLinuxShim() {
        assertThat(found(
                        LCOW,
                        CONFLICT,
                        "'linux': null",
                        ONE_LAYER,
                        "'windows': {'layerFolders': ['C:\\\\broken', 'C:\\\\broken']}",
                        "'windows': {'layerFolders': ['C:\\\\a', 'C:\\\\broken']}",
                        NO_DESTINATION,
                        BAD_DEVICE,
                        CREDENTIALS_DISABLED,
                        NO_DRIVER,
                        NO_TYPE))
                .containsExactly(
                        Refusal.ANNOTATION_CONFLICT,
                        Refusal.LINUX_SECTION_MISSING,
                        Refusal.LAYERS_TOO_FEW,
                        Refusal.LAYER_UNRESOLVED,
                        Refusal.SCRATCH_UNRESOLVED,
                        Refusal.MOUNT_INCOMPLETE,
                        Refusal.DEVICE_TYPE_UNSUPPORTED,
                        null,
                        null,
                        null);
    }
}
