package io.github.hcs4j.container;

import static io.github.hcs4j.container.Today.ARGON_V1;
import static io.github.hcs4j.container.Today.ARGON_V2;
import static io.github.hcs4j.container.Today.XENON;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where each member of a spec goes by the rules of 2026, in each kind of document. */
class Members2026Test {

    /** The same as in the document of a process-isolated container of schema 2. */
    private static final String SAME = "=";

    private static String added(Today kind, String more) {
        Map<String, String> base = Flat.of(Today.container(kind.request()));
        return Flat.added(base, Flat.of(Today.container(kind.with("{" + more + "}"))));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'hostname': 'h' | HostName=h | GuestOs.HostName=h | =",
                "'hostname': '' | - | - | =",
                "'process': {'cwd': 'C:'} | - | - | =",
                "'windows': {'ignoreFlushesDuringBoot': true} | IgnoreFlushesDuringBoot=true | - | =",
                "'windows': {'servicing': true} | - | - | =",
                "'windows': {'resources': {'cpu': {'count': 3}}} | ProcessorCount=3 | Processor.Count=3 | =",
                "'windows': {'resources': {'cpu': {'maximum': 7}}} | ProcessorMaximum=7 | Processor.Maximum=7 | =",
                "'windows': {'resources': {'cpu': {'maximum': 65535}}} | ProcessorMaximum=65535"
                        + " | Processor.Maximum=65535 | =",
                "'windows': {'resources': {'cpu': {'shares': 9}}} | ProcessorWeight=9 | Processor.Weight=9 | =",
                "'windows': {'resources': {'cpu': {'affinity': []}}} | - | - | =",
                "'windows': {'resources': {'memory': {'limit': 3145729}}} | MemoryMaximumInMB=3"
                        + " | Memory.SizeInMB=3 | =",
                "'windows': {'resources': {'storage': {'bps': 7}}} | StorageBandwidthMaximum=7"
                        + " | Storage.QoS.BandwidthMaximum=7 | =",
                "'windows': {'resources': {'storage': {'iops': 9}}} | StorageIOPSMaximum=9"
                        + " | Storage.QoS.IopsMaximum=9 | =",
                "'windows': {'resources': {'storage': {'sandboxSize': 9}}} | - | - | =",
                "'windows': {'network': {}} | - | Networking={} | =",
                "'windows': {'network': {'endpointList': ['e']}} | EndpointList[0]=e | Networking={} | =",
                "'windows': {'network': {'allowUnqualifiedDNSQuery': true}} | AllowUnqualifiedDNSQuery=true"
                        + " | Networking.AllowUnqualifiedDnsQuery=true | =",
                "'windows': {'network': {'DNSSearchList': ['a', 'b']}} | DNSSearchList=a,b"
                        + " | Networking.DnsSearchList=a,b | =",
                "'windows': {'network': {'networkSharedContainerName': 'c'}} | NetworkSharedContainerName=c"
                        + " | Networking.NetworkSharedContainerName=c | =",
                "'windows': {'network': {'networkNamespace': 'n'}} | - | Networking={} | =",
                "'windows': {'devices': []} | - | - | =",
                "'windows': {'credentialSpec': {'a': 1}} | - | - | =",
                "'annotations': {'x': 'y'} | - | - | =",
                "'mounts': [{'source': 'C:/a', 'destination': 'D', 'options': ['x', 'rO']}]"
                        + " | MappedDirectories[0].BandwidthMaximum=0; MappedDirectories[0].ContainerPath=D;"
                        + " MappedDirectories[0].CreateInUtilityVM=false; MappedDirectories[0].HostPath=C:/a;"
                        + " MappedDirectories[0].IOPSMaximum=0; MappedDirectories[0].ReadOnly=true"
                        + " | MappedDirectories[0].ContainerPath=D; MappedDirectories[0].HostPath=C:/a;"
                        + " MappedDirectories[0].ReadOnly=true"
                        + " | MappedDirectories[0].ContainerPath=D; MappedDirectories[0].HostPath=" + Today.SHARES
                        + "s3;"
                        + " MappedDirectories[0].ReadOnly=true",
                "'mounts': [{'source': 'sandbox://a', 'destination': 'D'}]"
                        + " | MappedDirectories[0].BandwidthMaximum=0; MappedDirectories[0].ContainerPath=D;"
                        + " MappedDirectories[0].CreateInUtilityVM=false; MappedDirectories[0].HostPath=sandbox://a;"
                        + " MappedDirectories[0].IOPSMaximum=0; MappedDirectories[0].ReadOnly=false"
                        + " | MappedDirectories[0].ContainerPath=D; MappedDirectories[0].HostPath=sandbox://a"
                        + " | MappedDirectories[0].ContainerPath=D; MappedDirectories[0].HostPath=C:\\SandboxMounts\\a"
            })
    void isWrittenWhereItBelongs(String more, String v1, String v2, String hosted) {
        assertThat(added(ARGON_V1, more)).isEqualTo(v1);
        assertThat(added(ARGON_V2, more)).isEqualTo(v2);
        assertThat(added(XENON, more)).isEqualTo(hosted.equals(SAME) ? v2 : hosted);
    }

    @Test
    void schema1AlwaysHasTheSameMembers() {
        assertThat(Flat.of(Json.document(ARGON_V1.with("{'windows': {'layerFolders': ['C:\\\\28', 'C:\\\\s']}}"))))
                .isEqualTo(Map.of(
                        "SystemType", "Container",
                        "Name", "web-0",
                        "Owner", "ci",
                        "HvPartition", "false",
                        "VolumePath", "\\\\?\\Volume{11111111-2222-3333-4444-555555555555}",
                        "Layers[0].ID", "9e6302af-4082-5230-ac0e-efe1e3828954",
                        "Layers[0].Path", "C:\\28"));
    }

    @Test
    void schema2HasNoIdAndAlwaysTheSameSections() {
        assertThat(Json.document(ARGON_V2.request()).keySet())
                .containsExactlyInAnyOrder("Owner", "SchemaVersion", "ShouldTerminateOnLastHandleClosed", "Container");
        assertThat(Json.document(XENON.request()).keySet()).containsExactlyInAnyOrder("SchemaVersion", "Container");
        for (Today kind : java.util.List.of(ARGON_V2, XENON)) {
            assertThat(Today.container(kind.request()).keySet())
                    .containsExactlyInAnyOrder("Storage", "Processor", "RegistryChanges");
        }
    }

    @ParameterizedTest
    @CsvSource({"true, Storage.Path", "false, VolumePath"})
    void onlySchema2EndsTheRootInABackslash(boolean isV2, String path) {
        String volume = Today.VOLUME.substring(0, Today.VOLUME.length() - 3) + "'";
        ContainerRequest.Builder request = (isV2 ? ARGON_V2 : ARGON_V1).with("{'root': {'path': " + volume + "}}");
        assertThat(Flat.answer(request, path))
                .isEqualTo("\\\\?\\Volume{11111111-2222-3333-4444-555555555555}" + (isV2 ? "\\" : ""));
    }

    @Test
    void aNamespaceNeedsANetwork() {
        assertThat(Flat.answer(ARGON_V2.request().networkNamespace("n"), "Networking.Namespace"))
                .isEqualTo(Flat.NOTHING);
        assertThat(Flat.answer(
                        ARGON_V1.with("{'windows': {'network': {}}}").networkNamespace("n"), "Networking.Namespace"))
                .isEqualTo(Flat.NOTHING);
    }
}
