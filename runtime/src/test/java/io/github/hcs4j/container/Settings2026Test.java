package io.github.hcs4j.container;

import static io.github.hcs4j.container.Today.ARGON_V1;
import static io.github.hcs4j.container.Today.ARGON_V2;
import static io.github.hcs4j.container.Today.SHARES;
import static io.github.hcs4j.container.Today.XENON;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.container.ledger.Annotation;
import io.github.hcs4j.host.AssignedDevice;
import io.github.hcs4j.host.HostMachine;
import io.github.hcs4j.host.ProcessorGroupAffinity;
import io.github.hcs4j.json.EncodedBytes;
import io.github.hcs4j.model.v2.ContainerCredentialGuardState;
import io.github.hcs4j.model.v2.ContainerCredentialGuardTransport;
import io.github.hcs4j.version.WindowsBuild;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Windows containers have by the rules of 2026 beside storage, mounts and limits. */
class Settings2026Test {

    private static final String TIMEOUT =
            "{'Key': {'Hive': 'System', 'Name': 'ControlSet001\\\\Control'}, 'Name': 'WaitToKillServiceTimeout',"
                    + " 'Type': 'String', 'StringValue': '2147483647'}";

    private static String dump(String name, String value) {
        return "{'Key': {'Hive': 'Software', 'Name': 'Microsoft\\\\Windows\\\\Windows Error Reporting\\\\LocalDumps'},"
                + " 'Name': '" + name + "', " + value + "}";
    }

    private static void assertRegistry(ContainerRequest.Builder request, String... values) {
        assertThat(Today.container(request).get("RegistryChanges"))
                .isEqualTo(Json.parse("{'AddValues': [" + String.join(", ", values) + "]}"));
    }

    @Test
    void servicesAreGivenTimeToStop() {
        assertRegistry(ARGON_V2.request(), TIMEOUT);
        assertRegistry(XENON.request(), TIMEOUT);
    }

    @Test
    void processDumpsAreRegistryValues() {
        ContainerRequest.Builder request = ARGON_V2.with(
                "{'annotations': {'io.microsoft.container.processdumplocation': 'C:\\\\d\\\\{container_id}',"
                        + " 'io.microsoft.wcow.processdumptype': 'mini', 'io.microsoft.wcow.processdumpcount': '3'}}");
        assertRegistry(
                request,
                TIMEOUT,
                dump("DumpFolder", "'Type': 'String', 'StringValue': 'C:\\\\d\\\\web-0'"),
                dump("DumpType", "'Type': 'DWord', 'DWordValue': 1"),
                dump("DumpCount", "'Type': 'DWord', 'DWordValue': 3"));
    }

    @Test
    void thePodsDumpLocationCountsUnlessTheContainerSaysOtherwise() {
        assertRegistry(
                XENON.request()
                        .hostingSystem(XENON.system().processDumpLocation("D").build()),
                TIMEOUT,
                dump("DumpFolder", "'Type': 'String', 'StringValue': 'D'"),
                dump("DumpType", "'Type': 'DWord', 'DWordValue': 2"),
                dump("DumpCount", "'Type': 'DWord', 'DWordValue': 10"));
        assertRegistry(
                XENON.annotated(Annotation.DUMP_LOCATION.key(), "")
                        .hostingSystem(XENON.system().processDumpLocation("D").build()),
                TIMEOUT);
    }

    @Test
    void registryValuesOfTheAnnotationFollow() {
        String json = "[{\"key\": {\"HIVE\": \"Software\", \"Name\": \"a\", \"Volatile\": true}, \"Name\": \"b\","
                + " \"Type\": \"QWord\", \"QWordValue\": 18446744073709551615, \"other\": 1, \"name\": \"c\"}]";
        assertRegistry(
                ARGON_V2.annotated(Annotation.REGISTRY_VALUES.key(), json),
                TIMEOUT,
                "{'Key': {'Hive': 'Software', 'Name': 'a', 'Volatile': true}, 'Name': 'c', 'Type': 'QWord',"
                        + " 'QWordValue': 18446744073709551615}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'Hive': 'System', 'Name': 'currentcontrolset\\\\services\\\\x'} | String | true",
                "{'Hive': 'System', 'Name': 'CurrentControlSet\\\\Control'} | String | false",
                "{'Hive': 'Sam', 'Name': 'Software'} | String | false",
                "{'Hive': 'software', 'Name': 'a'} | String | false",
                "{'Hive': 'Software', 'Name': ''} | String | false",
                "{'Hive': 'Software', 'Name': 'a'} | Text | false",
                "null | String | false"
            })
    void onlySomeValuesMayBeSet(String key, String type, boolean taken) {
        String json = "[{'Key': " + key + ", 'Name': 'n', 'Type': '" + type + "'}]";
        ContainerRequest.Builder request =
                ARGON_V2.annotated(Annotation.REGISTRY_VALUES.key(), json.replace('\'', '"'));
        assertThat(Today.notices(request))
                .isEqualTo(
                        taken
                                ? List.of()
                                : List.of("REGISTRY_VALUE_IGNORED annotations[\"" + Annotation.REGISTRY_VALUES.key()
                                        + "\"][0]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "[1]", "[{'DWordValue': -1}]", "[{'DWordValue': 1.0}]", "[{'Name': 1}]", "x", "[] []"})
    void aMalformedListIsIgnoredAsAWhole(String json) {
        ContainerRequest.Builder request =
                ARGON_V2.annotated(Annotation.REGISTRY_VALUES.key(), json.replace('\'', '"'));
        assertRegistry(request, TIMEOUT);
        assertThat(Today.notices(request))
                .containsExactly("ANNOTATION_IGNORED annotations[\"" + Annotation.REGISTRY_VALUES.key() + "\"]");
    }

    @Test
    void devicesOfTheHostAreAssigned() {
        ContainerRequest.Builder request = ARGON_V2.with("{'windows': {'devices': [{'id': 'PCIROOT(0)', 'idType':"
                + " 'vpci-location-path'}, {'id': 'guid', 'idType': 'class'}]}}");
        assertThat(Today.container(request).get("AssignedDevices"))
                .isEqualTo(Json.parse("{'d': [{'Type': 'DeviceInstance', 'LocationPath': 'PCIROOT(0)'},"
                                + " {'InterfaceClassGuid': 'guid'}]}")
                        .get("d"));
    }

    @Test
    void devicesOfAUtilityVmAreThoseAssignedToIt() {
        ContainerRequest.Builder request = XENON.with(
                        "{'windows': {'devices': [{'id': 'PCI\\\\\\\\a\\\\2', 'idType': 'gpu'}]}}")
                .hostingSystem(XENON.system()
                        .devices(List.of(new AssignedDevice("PCI\\a", 2, "bus", List.of("L1", "L2"))))
                        .build());
        assertThat(Today.container(request).get("AssignedDevices"))
                .isEqualTo(Json.parse("{'d': [{'Type': 'DeviceInstance', 'LocationPath': 'L1'},"
                                + " {'Type': 'DeviceInstance', 'LocationPath': 'L2'}]}")
                        .get("d"));
        assertThat(Today.map(request).attachments())
                .last()
                .satisfies(tool -> assertThat(tool.guestPath()).isEqualTo(SHARES + "s3"));
    }

    @Test
    void deviceExtensionsAreReadFromFiles() {
        ContainerRequest.Builder request =
                XENON.annotated(Annotation.DEVICE_EXTENSIONS.key(), "C:\\ext.json,C:\\ext.json");
        assertThat(Today.container(request).get("AdditionalDeviceNamespace"))
                .isEqualTo(Json.parse("{'device_extension': [{'device_category': {'name': 'gpu'}},"
                        + " {'device_category': {'name': 'gpu'}}]}"));
    }

    @ParameterizedTest
    @EnumSource(names = {"ARGON_V2", "XENON"})
    void theCredentialGuardOfTheHostIsTaken(Today kind) {
        ContainerRequest.Builder request = kind.with("{'windows': {'credentialSpec': '{}'}}")
                .credentialGuard(ContainerCredentialGuardState.builder()
                        .cookie(EncodedBytes.of("Yw=="))
                        .rpcEndpoint("")
                        .build());
        assertThat(Today.container(request).get("ContainerCredentialGuard"))
                .isEqualTo(Json.parse("{'Cookie': 'Yw==', 'Transport': '" + (kind == XENON ? "HvSocket" : "LRPC")
                        + "', 'CredentialSpec': '{}'}"));
    }

    @Test
    void theCredentialGuardOfTheHostSaysMoreThanTheSpec() {
        ContainerRequest.Builder request = ARGON_V2.with("{'windows': {'credentialSpec': '{}'}}")
                .credentialGuard(ContainerCredentialGuardState.builder()
                        .cookie(EncodedBytes.of(""))
                        .rpcEndpoint("e")
                        .transport(ContainerCredentialGuardTransport.Known.HV_SOCKET)
                        .credentialSpec("own")
                        .build());
        assertThat(Today.container(request).get("ContainerCredentialGuard"))
                .isEqualTo(Json.parse("{'RpcEndpoint': 'e', 'Transport': 'HvSocket', 'CredentialSpec': 'own'}"));
    }

    @Test
    void schema1TakesTheCredentialSpecItself() {
        assertThat(Json.document(ARGON_V1.with("{'windows': {'credentialSpec': '{}'}}")))
                .containsEntry("Credentials", "{}");
    }

    @Test
    void theNamespaceIsTheRequestsOrTheOneThatTheHostMade() {
        ContainerRequest.Builder request = XENON.with("{'windows': {'network': {'networkNamespace': 'spec'}}}")
                .hostState(Today.state().createdNetworkNamespace("made").build());
        assertThat(Json.map(Today.container(request).get("Networking"))).containsEntry("Namespace", "made");
        assertThat(Json.map(Today.container(request.networkNamespace("asked")).get("Networking")))
                .containsEntry("Namespace", "asked");
    }

    @ParameterizedTest
    @CsvSource({"C:/hpc/x, C:\\hpc\\x", "A:\\, A:\\", "z:\\x, z:\\x", "C:\\\u0130, C:\\\u0130", "-, -"})
    void aHostProcessContainerHasAnIsolationTypeAndARoot(String location, String expected) {
        String root =
                location.equals("-") ? "" : ", 'microsoft.com/hostprocess-rootfs-location': " + Json.quote(location);
        Map<String, @Nullable Object> container = Today.container(
                XENON.with("{'annotations': {'microsoft.com/hostprocess-container': 'true'" + root + "}}"));
        assertThat(container).containsEntry("IsolationType", "HostProcess");
        assertThat(Json.map(container.get("Storage")).getOrDefault("PrivilegedContainerRootPath", "-"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "C:",
                "C:x",
                "@:\\x",
                "[:\\x",
                "\\\\s\\s\\a",
                "C:\\EFI",
                "c:/mounts/a",
                "C:\\w\u0130ndows"
            })
    void anUnsafeRootIsRefused(String location) {
        assertThat(Today.code(XENON.with("{'annotations': {'microsoft.com/hostprocess-container': 'true',"
                        + " 'microsoft.com/hostprocess-rootfs-location': " + Json.quote(location) + "}}")))
                .hasToString("HOST_PROCESS_ROOT_UNSAFE");
    }

    @Test
    void affinitiesAreForTheJobObject() {
        ContainerRequest.Builder request = ARGON_V2.with("{'windows': {'resources': {'cpu': {'affinity':"
                + " [{'mask': 18446744073709551615}, {'mask': 1, 'group': 65537}]}}}}");
        assertThat(Today.map(request).affinities())
                .containsExactly(
                        new ProcessorGroupAffinity(new BigInteger("18446744073709551615"), 0),
                        new ProcessorGroupAffinity(BigInteger.ONE, 1));
        assertThat(Today.map(ARGON_V2.with("{'windows': {'resources': {'cpu': {'affinity': [{'mask': 1}]}}}}")
                                .host(HostMachine.of(WindowsBuild.SERVER_2019, 2)))
                        .affinities())
                .containsExactly(new ProcessorGroupAffinity(BigInteger.ONE, 0));
        assertThat(Today.map(XENON.with("{'windows': {'resources': {'cpu': {'affinity': [{'mask': 0}]}}}}"))
                        .affinities())
                .isEmpty();
    }
}
