package io.github.hcs4j.container;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.container.ledger.Annotation;
import io.github.hcs4j.container.ledger.MappingRules;
import io.github.hcs4j.host.AssignedDevice;
import io.github.hcs4j.host.HostMachine;
import io.github.hcs4j.host.HostingSystem;
import io.github.hcs4j.host.RootfsMount;
import io.github.hcs4j.host.ShimOptions;
import io.github.hcs4j.model.v2.ContainerCredentialGuardState;
import io.github.hcs4j.type.ModelRecord;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.version.WindowsBuild;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** Whatever crosses with whatever: a request gives a document or one of the listed errors, and the same each time. */
class RandomRequests2026Test {

    private static final List<String> TEXTS = List.of(
            "",
            "C:\\a",
            "c:/A/../b",
            "C:\\gone",
            "C:\\broken",
            "C:\\dir\\file.txt",
            "C:",
            "..",
            "\\\\.\\pipe\\p",
            "uvm://\\\\.\\pipe\\p",
            "uvm://x",
            "sandbox://../../x",
            "hugepages://2M/x",
            "hugepages://1G",
            "evd://t/p",
            "blockdev:///d",
            "\\\\server\\share\\x",
            "\\\\?\\Volume{11111111-2222-3333-4444-555555555555}\\",
            "\u0000",
            "\ud800",
            "/run",
            "a:b:c");

    private static final List<String> VALUES = List.of(
            "",
            "true",
            "false",
            "T",
            "1",
            "0",
            "-1",
            "+5",
            "99999999999",
            "x",
            "C:\\ext.json,C:\\bad.json",
            "mini",
            "[]",
            "[null]",
            "[{\"Key\":{\"Hive\":\"Sam\"}}]",
            "C:\\hpc",
            "{container_id}",
            "container",
            ",");

    private static final List<String> MOUNT_TYPES =
            List.of("", "bind", "tmpfs", "physical-disk", "virtual-disk", "extensible-virtual-disk");

    private static final List<String> ROOTFS_TYPES =
            List.of("windows-layer", "CimFS", "BlockCIM", "lcow-layer", "lcow-partitioned-layer", "x");

    private static final List<String> ROOTFS_OPTIONS = List.of(
            "parentLayerPaths=[\"C:\\\\a\"]",
            "parentCimPaths=[\"C:\\\\a\"]",
            "parentCimPaths=[\"a\",null]",
            "blockCIMType=file",
            "blockCIMType=x",
            "mergedCIMPath=m",
            "scratch=C:\\s",
            "parent-partitioned-layers=[{\"Path\":\"C:\\\\l\",\"Partition\":1},null]",
            "parentLayerPaths={}");

    private static final List<String> DEVICE_TYPES =
            List.of("class", "vpci-class-guid", "vpci-location-path", "vpci", "gpu", "usb", "");

    /** A request from a seed. */
    private static final class Maker {

        private final Random random;

        Maker(long seed) {
            random = new Random(seed);
        }

        private <T> T one(List<T> pool) {
            return pool.get(random.nextInt(pool.size()));
        }

        private boolean rarely() {
            return random.nextInt(4) == 0;
        }

        private <T> List<T> some(List<T> pool, int most) {
            List<T> list = new ArrayList<>();
            for (int i = random.nextInt(most + 1); i > 0; i--) {
                list.add(one(pool));
            }
            return list;
        }

        ContainerRequest request() {
            Today kind = one(List.of(Today.values()));
            ContainerRequest.Builder request = kind.request()
                    .spec(Json.spec(spec(kind)))
                    .host(HostMachine.of(WindowsBuild.of(one(List.of(14393, 17763, 18362, 20348, 26100))), 4))
                    .scaleProcessorLimit(random.nextBoolean());
            if (rarely()) {
                request.hostingSystem(system());
            }
            if (rarely()) {
                request.rootfs(List.of(
                        new RootfsMount(one(ROOTFS_TYPES), one(TEXTS), rarely() ? "t" : "", some(ROOTFS_OPTIONS, 4))));
            }
            if (rarely()) {
                request.shimOptions(ShimOptions.builder()
                        .sandboxIsolation(one(List.of("", "process", "hypervisor")))
                        .sandboxPlatform(one(List.of("", "windows/amd64", "linux/arm64", "x")))
                        .defaultAnnotations(annotations())
                        .build());
            }
            if (random.nextBoolean()) {
                request.credentialGuard(ContainerCredentialGuardState.builder().build())
                        .hostState(Today.state()
                                .mountedRoot(one(TEXTS))
                                .cimVolume("\\\\?\\Volume{x}\\")
                                .build());
            }
            return request.build();
        }

        private HostingSystem system() {
            return HostingSystem.builder()
                    .id(one(TEXTS))
                    .os(one(List.of("windows", "linux", "x")))
                    .confidential(random.nextBoolean())
                    .guestConnection(random.nextBoolean())
                    .vpmem(random.nextBoolean())
                    .noWritableFileShares(rarely())
                    .processDumpLocation(one(VALUES))
                    .vsmb(Map.of(one(TEXTS), one(TEXTS)))
                    .scsi(Map.of(one(TEXTS), one(TEXTS)))
                    .devices(List.of(new AssignedDevice(one(TEXTS), random.nextInt(2), "bus", some(TEXTS, 2))))
                    .build();
        }

        private Map<String, @Nullable Object> spec(Today kind) {
            Map<String, @Nullable Object> spec = Json.parse(kind.spec());
            Map<String, @Nullable Object> more = new LinkedHashMap<>();
            more.put("annotations", new LinkedHashMap<String, @Nullable Object>(annotations()));
            more.put("mounts", mounts());
            if (rarely()) {
                more.put("root", Map.of("path", one(TEXTS), "readonly", rarely()));
            }
            if (rarely()) {
                more.put("linux", Map.of("resources", Map.of("cpu", Map.of("period", random.nextInt(2)))));
            }
            Map<String, @Nullable Object> windows = new LinkedHashMap<>();
            if (random.nextBoolean()) {
                windows.put("layerFolders", some(TEXTS, 4));
            }
            if (rarely()) {
                windows.put("hyperv", rarely() ? null : Map.of());
            }
            if (rarely()) {
                windows.put("devices", List.of(Map.of("id", one(TEXTS), "idType", one(DEVICE_TYPES))));
            }
            if (rarely()) {
                windows.put("credentialSpec", one(List.of("", "{}", 1)));
            }
            windows.put(
                    "resources",
                    Map.of(
                            "cpu",
                            Map.of(
                                    one(List.of("count", "shares", "maximum")),
                                    random.nextInt(65536),
                                    "affinity",
                                    some(
                                            List.of(
                                                    Map.of("mask", 1),
                                                    Map.of("mask", 0),
                                                    Map.of("mask", 3, "group", 1)),
                                            2))));
            more.put("windows", windows);
            return Json.merge(spec, more);
        }

        private Map<String, String> annotations() {
            Map<String, String> annotations = new LinkedHashMap<>();
            for (Annotation annotation : some(List.of(Annotation.values()), 3)) {
                annotations.put(annotation.key(), one(VALUES));
            }
            return annotations;
        }

        private List<Map<String, Object>> mounts() {
            List<Map<String, Object>> mounts = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                mounts.add(Map.of(
                        "source",
                        one(TEXTS),
                        "destination",
                        one(TEXTS),
                        "type",
                        rarely() ? one(MOUNT_TYPES) : "",
                        "options",
                        some(List.of("ro", "RO", "rw", "x"), 2)));
            }
            return mounts;
        }
    }

    @Property(tries = 5000)
    void giveADocumentOrAListedError(@ForAll long seed) {
        ContainerRequest request = new Maker(seed).request();
        MappingResult result;
        try {
            result = WindowsContainers.map(request);
        } catch (InvalidSpecException refused) {
            assertThat(refused.error().code().isOf(MappingRules.HCSSHIM_2026)).isTrue();
            assertThat(refused.getMessage()).doesNotContain("\n");
            return;
        }
        ModelRecord document = result.document().content();
        assertThat(readBack(document.modelType(), document)).isEqualTo(document);
        MappingResult again = WindowsContainers.map(request.toBuilder().build());
        assertThat(again.document()).isEqualTo(result.document());
        assertThat(again.notices()).isEqualTo(result.notices());
        assertThat(again.attachments()).isEqualTo(result.attachments()).doesNotHaveDuplicates();
    }

    private static <T> Object readBack(ModelType<T> type, ModelRecord document) {
        return type.read(document.toJson());
    }

    /** So that the property is not one of errors alone. */
    @Property(tries = 1, seed = "20261129")
    void giveDocumentsOfAllKinds() {
        Map<Class<?>, Integer> kinds = new LinkedHashMap<>();
        for (long seed = 0; seed < 20_000; seed++) {
            try {
                kinds.merge(
                        WindowsContainers.map(new Maker(seed).request())
                                .document()
                                .getClass(),
                        1,
                        Integer::sum);
            } catch (InvalidSpecException refused) {
                kinds.merge(InvalidSpecException.class, 1, Integer::sum);
            }
        }
        assertThat(kinds.keySet())
                .contains(
                        HcsDocument.V1.class,
                        HcsDocument.V2.class,
                        HcsDocument.Guest.class,
                        HcsDocument.ConfidentialGuest.class,
                        HcsDocument.LinuxGuest.class);
    }
}
