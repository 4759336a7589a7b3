package io.github.hcs4j.benchmarks.input;

import io.github.hcs4j.container.ContainerRequest;
import io.github.hcs4j.container.WindowsContainers;
import io.github.hcs4j.container.ledger.MappingRules;
import io.github.hcs4j.host.HostMachine;
import io.github.hcs4j.host.HostingSystem;
import io.github.hcs4j.host.UtilityVmImages;
import io.github.hcs4j.model.oci.Mount;
import io.github.hcs4j.model.oci.Spec;
import io.github.hcs4j.version.SchemaVersion;
import io.github.hcs4j.version.WindowsBuild;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A container to make a document for: its OCI runtime spec, and all else that decides on the document.
 *
 * @param spec the spec in UTF-8
 * @param request the request, which has no spec yet
 */
public record Bundle(byte[] spec, ContainerRequest request) {

    private static final HostMachine HOST = HostMachine.of(WindowsBuild.SERVER_2019, 16);
    private static final List<String> SERVICE_DOMAINS =
            List.of("orders.svc.cluster.test", "svc.cluster.test", "cluster.test");

    /**
     * A container without isolation that has what every container has.
     *
     * @param version 1.0 or 2.1
     * @param layers how many read-only layers it has
     * @param mounts how many folders of the host it sees
     * @return the bundle
     */
    public static Bundle plain(SchemaVersion version, int layers, int mounts) {
        Spec spec = spec(layers, mounts).build();
        return new Bundle(Hcs4j.write(Spec.TYPE, spec), request(version).build());
    }

    /**
     * A container with Hyper-V isolation that has limits and a network as well.
     *
     * @param version 1.0, or 2.1 for one in a utility VM that runs already
     * @param layers how many read-only layers it has
     * @param mounts how many folders of the host it sees
     * @return the bundle
     */
    public static Bundle isolated(SchemaVersion version, int layers, int mounts) {
        Spec spec = spec(layers, mounts)
                .annotations(Map.of("io.kubernetes.cri.container-type", "container"))
                .windows(windows -> windows.layerFolders(layerFolders(layers))
                        .ignoreFlushesDuringBoot(true)
                        .hyperv(hyperv -> hyperv)
                        .resources(resources -> resources
                                .cpu(cpu -> cpu.count(8).shares(2500).maximum(7500))
                                .memory(memory -> memory.limit(6L << 30))
                                .storage(storage -> storage.bps(52_428_800).iops(2500)))
                        .network(network -> network.endpointList(List.of(hash(900, 32), hash(901, 32)))
                                .allowUnqualifiedDNSQuery(true)
                                .dnsSearchList(SERVICE_DOMAINS)))
                .build();
        ContainerRequest.Builder request = request(version).utilityVmImages(UtilityVmImages.in(layerFolders(layers)));
        if (version.major() == 2) {
            request.networkNamespace("5d0c8f2e-71ab-4e36-9c54-a8e2f7306b1d").hostingSystem(utilityVm(layers, mounts));
        }
        return new Bundle(Hcs4j.write(Spec.TYPE, spec), request.build());
    }

    /**
     * A container that either set of rules makes a document of schema 2 for.
     *
     * @param rules the rules
     * @param layers how many read-only layers it has
     * @param mounts how many folders of the host it sees
     * @param isHosted whether it is in a utility VM
     * @return the bundle
     */
    public static Bundle ofEitherRules(MappingRules rules, int layers, int mounts, boolean isHosted) {
        Spec spec = spec(layers, mounts)
                .windows(windows -> windows.layerFolders(layerFolders(layers))
                        .resources(resources ->
                                resources.cpu(cpu -> cpu.maximum(7500)).memory(memory -> memory.limit(6L << 30)))
                        .network(network -> network.dnsSearchList(SERVICE_DOMAINS)))
                .build();
        ContainerRequest.Builder request = request(SchemaVersion.of(2, 1)).rules(rules);
        if (isHosted) {
            request.hostingSystem(utilityVm(layers, mounts));
        }
        return new Bundle(Hcs4j.write(Spec.TYPE, spec), request.build());
    }

    /**
     * Maps the container.
     *
     * @return the document in UTF-8
     */
    public byte[] map() {
        ContainerRequest complete = request.toBuilder().spec(Spec.read(spec)).build();
        return Hcs4j.write(WindowsContainers.map(complete).document());
    }

    private static ContainerRequest.Builder request(SchemaVersion version) {
        return ContainerRequest.builder()
                .id(hash(0, 64))
                .owner("benchmarks")
                .host(HOST)
                .requestedSchemaVersion(version);
    }

    private static Spec.Builder spec(int layers, int mounts) {
        return Spec.builder()
                .ociVersion("1.1.0")
                .process(process -> process.user(user -> user.username("ContainerUser"))
                        .args(List.of("dotnet.exe", "Orders.Api.dll", "--urls", "http://*:8080"))
                        .env(List.of("ASPNETCORE_ENVIRONMENT=Production", "TEMP=C:\\Windows\\Temp"))
                        .cwd("C:\\app"))
                .root(root -> root.path("\\\\?\\Volume{7be03f5a-96d8-4a92-8d14-c1e85b3760fa}\\"))
                .hostname("orders-7f9c")
                .mounts(IntStream.range(0, mounts).mapToObj(Bundle::mount).toList())
                .windows(windows -> windows.layerFolders(layerFolders(layers)));
    }

    private static Mount mount(int index) {
        return Mount.builder()
                .source(source(index))
                .destination("C:\\app\\data\\" + index)
                .options(List.of("rbind", index % 3 == 0 ? "ro" : "rw"))
                .build();
    }

    private static HostingSystem utilityVm(int layers, int mounts) {
        Map<String, String> shares = new LinkedHashMap<>();
        Stream.concat(layerFolders(layers).stream(), IntStream.range(0, mounts).mapToObj(Bundle::source))
                .forEach(folder -> shares.put(
                        folder,
                        "\\\\?\\VMSMB\\VSMB-{dcc079ae-60ba-4d07-847c-3493609c0870}\\s"
                                + Integer.toHexString(shares.size())));
        return new HostingSystem(hash(902, 64) + "@vm", "windows", shares, Map.of());
    }

    private static String source(int index) {
        return "E:\\volumes\\" + hash(500 + index, 16) + "\\data";
    }

    /** The read-only layers and, last, the container's own. */
    private static List<String> layerFolders(int layers) {
        return IntStream.rangeClosed(0, layers)
                .mapToObj(index -> "C:\\ProgramData\\docker\\windowsfilter\\" + hash(100 + index, 64))
                .toList();
    }

    /** Hexadecimal digits that look like a hash, the same in each run. */
    private static String hash(int seed, int digits) {
        StringBuilder text = new StringBuilder(digits);
        for (long state = seed; text.length() < digits; ) {
            state = state * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
            text.append(String.format(Locale.ROOT, "%08x", (int) (state >>> 32)));
        }
        return text.substring(0, digits);
    }
}
