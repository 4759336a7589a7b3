package io.github.hcs4j.container;

import static io.github.hcs4j.container.Today.ARGON_V1;
import static io.github.hcs4j.container.Today.ARGON_V2;
import static io.github.hcs4j.container.Today.LCOW;
import static io.github.hcs4j.container.Today.LINUX;
import static io.github.hcs4j.container.Today.XENON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.hcs4j.container.ledger.LinuxMember;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spec sets and a document of the rules of 2026 does not have. */
class IgnoredMembers2026Test {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "ARGON_V1 | 'windows': {'devices': [{'id': 'a', 'idType': 'b'}]} | windows.devices",
                "ARGON_V2 | 'mounts': [{'source': 'a', 'destination': 'b', 'type': 'c'}] | mounts[0].type",
                "XENON | 'windows': {'resources': {'cpu': {'affinity': [{}]}}} | windows.resources.cpu.affinity",
                "ARGON_V1 | 'windows': {'resources': {'cpu': {'affinity': [{'mask': 1}]}}}"
                        + " | windows.resources.cpu.affinity",
                "ARGON_V1 | 'windows': {'credentialSpec': {'a': 1}} | windows.credentialSpec",
                "XENON | 'windows': {'hyperv': {'utilityVMPath': 'a'}} | windows.hyperv.utilityVMPath",
                "ARGON_V2 | 'windows': {'servicing': true} | windows.servicing"
            })
    void isNoticed(Today kind, String more, String at) {
        assertThat(Today.notices(kind.with("{" + more + "}"))).containsExactly("MEMBER_IGNORED " + at);
    }

    /** What keeps a directory from being written to is no option of a pipe, and what is a pipe is not what it was. */
    @ParameterizedTest
    @CsvSource({"\\\\.\\pipe\\a, \\\\.\\pipe\\b, true", "C:\\a, \\\\.\\pipe\\b, false", "C:\\a, \\\\.\\PIPE\\b, false"})
    void readOnlyIsIgnoredForPipes(String source, String destination, boolean isNoticed) {
        ContainerRequest.Builder request = ARGON_V2.with("{'mounts': [{'source': " + Json.quote(source)
                + ", 'destination': " + Json.quote(destination) + ", 'options': ['ro']}]}");
        assertThat(Today.notices(request))
                .isEqualTo(isNoticed ? List.of("MEMBER_IGNORED mounts[0].options") : List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'annotations': {'a': 'b'}",
                "'process': {'cwd': 'C:\\\\'}",
                "'windows': {'credentialSpec': null}",
                "'mounts': [{'source': 'a', 'destination': 'b', 'options': ['ro']}]"
            })
    void whatIsTakenIsNotNoticed(String more) {
        assertThat(Today.notices(ARGON_V2.with("{" + more + "}"))).isEmpty();
        assertThat(Today.notices(ARGON_V1.with("{" + more + "}"))).isEmpty();
        assertThat(Today.notices(XENON.with("{" + more + "}"))).isEmpty();
    }

    @Test
    void affinitiesAreTakenByAProcessIsolatedContainerOfSchema2() {
        String more = "{'windows': {'resources': {'cpu': {'affinity': [{'mask': 1}]}}}}";
        assertThat(Today.notices(ARGON_V2.with(more))).isEmpty();
    }

    @Test
    void aNamespaceWithoutANetworkIsNoticed() {
        String network = "{'windows': {'network': {}}}";
        for (Today kind : List.of(ARGON_V2, XENON)) {
            assertThat(Today.notices(kind.request().networkNamespace("n")))
                    .containsExactly("MEMBER_IGNORED networkNamespace");
            assertThat(Today.notices(kind.with(network).networkNamespace("n"))).isEmpty();
        }
        assertThat(Today.notices(ARGON_V1.with(network).networkNamespace("n")))
                .containsExactly("MEMBER_IGNORED networkNamespace");
    }

    static Stream<Arguments> membersOfLinux() {
        return Stream.of(
                arguments(LinuxMember.ROOT_PATH, "'root': {'path': 'rootfs'}"),
                arguments(LinuxMember.HOOKS, "'hooks': {'poststop': [{'path': '/bin/x'}]}"),
                arguments(LinuxMember.CGROUPS_PATH, "'linux': {'cgroupsPath': '/own'}"),
                arguments(LinuxMember.RESOURCES_DEVICES, "'linux': {'resources': {'devices': [{'allow': false}]}}"),
                arguments(LinuxMember.RESOURCES_PIDS, "'linux': {'resources': {'pids': {'limit': 9}}}"),
                arguments(LinuxMember.RESOURCES_BLOCK_IO, "'linux': {'resources': {'blockIO': {'weight': 9}}}"),
                arguments(LinuxMember.RESOURCES_HUGEPAGE_LIMITS, "'linux': {'resources': {'hugepageLimits': [1]}}"),
                arguments(LinuxMember.RESOURCES_NETWORK, "'linux': {'resources': {'network': {'classID': 1}}}"),
                arguments(LinuxMember.WINDOWS_RESOURCES, "'windows': {'resources': {'cpu': {'count': 1}}}"),
                arguments(LinuxMember.WINDOWS_CREDENTIAL_SPEC, "'windows': {'credentialSpec': '{}'}"),
                arguments(LinuxMember.WINDOWS_SERVICING, "'windows': {'servicing': true}"),
                arguments(LinuxMember.WINDOWS_IGNORE_FLUSHES, "'windows': {'ignoreFlushesDuringBoot': true}"),
                arguments(LinuxMember.WINDOWS_UTILITY_VM_PATH, "'windows': {'hyperv': {'utilityVMPath': 'C:'}}"),
                arguments(LinuxMember.WINDOWS_ENDPOINT_LIST, "'windows': {'network': {'endpointList': ['e']}}"),
                arguments(
                        LinuxMember.WINDOWS_UNQUALIFIED_DNS,
                        "'windows': {'network': {'allowUnqualifiedDNSQuery': true}}"),
                arguments(LinuxMember.WINDOWS_DNS_SEARCH_LIST, "'windows': {'network': {'DNSSearchList': ['d']}}"),
                arguments(
                        LinuxMember.WINDOWS_SHARED_CONTAINER,
                        "'windows': {'network': {'networkSharedContainerName': 'c'}}"));
    }

    @ParameterizedTest
    @MethodSource("membersOfLinux")
    void whatAGuestDoesNotGetIsNoticed(LinuxMember member, String more) {
        for (Today kind : List.of(LINUX, LCOW)) {
            assertThat(Today.notices(kind.with("{" + more + "}"))).containsExactly("MEMBER_IGNORED " + member.path());
        }
    }

    @Test
    void everyMemberOfLinuxHasARowHere() {
        assertThat(membersOfLinux().map(row -> (LinuxMember) row.get()[0])).containsExactly(LinuxMember.values());
    }

    @Test
    void aGuestGetsTheRest() {
        for (Today kind : List.of(LINUX, LCOW)) {
            assertThat(Today.notices(kind.with("{'hostname': 'h', 'process': {'cwd': '/'}, 'root': {'readonly': true},"
                            + " 'linux': {'seccomp': {'a': 1}, 'resources': {'memory': {'limit': 1}, 'pids': {}}},"
                            + " 'windows': {'hyperv': {}, 'network': {'networkNamespace': 'n'}}}")))
                    .isEmpty();
            assertThat(Today.notices(kind.request().networkNamespace("asked")))
                    .containsExactly("MEMBER_IGNORED networkNamespace");
        }
    }
}
