package io.github.hcs4j.container;

import static io.github.hcs4j.container.Today.ARGON_V1;
import static io.github.hcs4j.container.Today.ARGON_V2;
import static io.github.hcs4j.container.Today.LCOW;
import static io.github.hcs4j.container.Today.XENON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.hcs4j.container.ledger.Annotation;
import io.github.hcs4j.host.HostFiles;
import io.github.hcs4j.host.ShimOptions;
import io.github.hcs4j.version.SchemaVersion;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Where the host's own tooling cuts numbers, stops or writes what no host takes, and the rules of 2026 here do not. */
class SaneAnswers2026Test {

    private static final String MOST = "18446744073709551615";

    private static String storage(String members) {
        return "{'windows': {'resources': {'storage': {" + members + "}}}}";
    }

    private static ContainerRequest.Builder registry(String members) {
        return ARGON_V2.annotated(
                Annotation.REGISTRY_VALUES.key(),
                ("[{'Key': {'Hive': 'Software', 'Name': 'k'}, 'Name': 'n', 'Type': 'None', " + members + "}]")
                        .replace('\'', '"'));
    }

    private static ContainerRequest.Builder extension(String mask) {
        String text = "{\"namespace\": {\"ob\": {\"symlink\": [{\"access_mask\": " + mask + "}]}}}";
        return ARGON_V2.annotated(Annotation.DEVICE_EXTENSIONS.key(), "C:\\x.json")
                .hostState(Today.state()
                        .files(HostFiles.of(Map.of(), Map.of(), Map.of("C:\\x.json", text)))
                        .build());
    }

    static Stream<Arguments> numbers() {
        String second = "RegistryChanges.AddValues[1].";
        String mask = "AdditionalDeviceNamespace.device_extension[0].namespace.ob.symlink[0].access_mask";
        return Stream.of(
                arguments(ARGON_V1.with(storage("'bps': 4294967297")), "StorageBandwidthMaximum", "4294967297"),
                arguments(ARGON_V1.with(storage("'iops': " + MOST)), "StorageIOPSMaximum", MOST),
                arguments(XENON.with(storage("'bps': " + MOST)), "Storage.QoS.BandwidthMaximum", MOST),
                arguments(XENON.with(storage("'iops': 2147483648")), "Storage.QoS.IopsMaximum", "2147483648"),
                arguments(
                        ARGON_V2.with("{'windows': {'resources': {'cpu': {'count': 4294967297}}}}"),
                        "Processor.Count",
                        "8"),
                arguments(registry("'DWordValue': 4294967295"), second + "DWordValue", "4294967295"),
                arguments(registry("'CustomType': 4294967295"), second + "CustomType", "4294967295"),
                arguments(registry("'QWordValue': " + MOST), second + "QWordValue", MOST),
                arguments(registry("'DWordValue': -1"), second + "Name", Flat.NOTHING),
                arguments(registry("'DWordValue': -0"), second + "Name", Flat.NOTHING),
                arguments(registry("'CustomType': 4294967296"), second + "Name", Flat.NOTHING),
                arguments(registry("'QWordValue': 18446744073709551616"), second + "Name", Flat.NOTHING),
                arguments(extension("4294967295"), mask, "4294967295"),
                arguments(extension("-1"), mask, "DEVICE_EXTENSION_MALFORMED"));
    }

    @ParameterizedTest(name = "{1} = {2}")
    @MethodSource("numbers")
    void numbersAreExact(ContainerRequest.Builder request, String path, String expected) {
        assertThat(Flat.answer(request, path)).isEqualTo(expected);
    }

    @Test
    void aVersionThatIsNotMadeIsIgnored() {
        ContainerRequest.Builder request = ARGON_V2.request().requestedSchemaVersion(SchemaVersion.of(2, 5));
        assertThat(Json.document(request)).isEqualTo(Json.document(ARGON_V2.request()));
        assertThat(Today.notices(request)).containsExactly("SCHEMA_VERSION_IGNORED requestedSchemaVersion");
    }

    /** A hosting system decides alone. */
    @ParameterizedTest
    @EnumSource(names = {"XENON", "LINUX", "LCOW"})
    void inAUtilityVmNoVersionIsLookedAt(Today kind) {
        ContainerRequest.Builder request = kind.request().requestedSchemaVersion(BigInteger.ONE, BigInteger.ZERO);
        assertThat(Json.document(request)).isEqualTo(Json.document(kind.request()));
        assertThat(Today.notices(request)).isEmpty();
    }

    @Test
    void theSecondLinuxShimLooksAtNoVersionWithoutAHostingSystemEither() {
        assertThat(Today.notices(LCOW.request().hostingSystem(null).requestedSchemaVersion(SchemaVersion.of(2, 5))))
                .isEmpty();
    }

    static Stream<Arguments> whatStopsTheReference() {
        ShimOptions options = ShimOptions.builder().ncProxyAddr("a").build();
        return Stream.of(
                arguments(ARGON_V1.with("{'windows': {'hyperv': {}}}"), "HOSTING_SYSTEM_MISSING"),
                arguments(ARGON_V2.with("{'windows': {'hyperv': {}}}"), "HOSTING_SYSTEM_MISSING"),
                arguments(ARGON_V2.with("{'windows': null}"), "WINDOWS_SECTION_MISSING"),
                arguments(ARGON_V2.request().shimOptions(options), Flat.NOTHING),
                arguments(LayerChecks2026.rootfs(ARGON_V2, "CimFS"), "ROOTFS_LAYERS_MISSING"),
                arguments(LayerChecks2026.rootfs(XENON, "CimFS"), "ROOTFS_LAYERS_MISSING"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("whatStopsTheReference")
    void isAnsweredInOneLine(ContainerRequest.Builder request, String expected) {
        assertThat(Flat.answer(request, "nothing")).isEqualTo(expected);
    }

    @Test
    void withoutAnIdTheRandomOneCounts() {
        ContainerRequest request = ARGON_V2.annotated(Annotation.DUMP_LOCATION.key(), "C:\\d\\{container_id}")
                .id("")
                .build();
        assertThat(WindowsContainers.map(request).document().toJson()).contains("C:\\\\d\\\\" + request.id());
        ContainerRequest linux = Today.LINUX.request().id(null).build();
        assertThat(WindowsContainers.map(linux).document().toJson())
                .contains(List.of("\"/run/gcs/c/" + linux.id() + '"'));
    }
}
