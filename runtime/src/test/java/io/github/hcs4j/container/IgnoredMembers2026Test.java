package io.github.hcs4j.container;

import static io.github.hcs4j.container.Today.ARGON_V1;
import static io.github.hcs4j.container.Today.ARGON_V2;
import static io.github.hcs4j.container.Today.XENON;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                "ARGON_V1 | 'windows': {'credentialSpec': {'a': 1}} | windows.credentialSpec",
                "XENON | 'windows': {'hyperv': {'utilityVMPath': 'a'}} | windows.hyperv.utilityVMPath",
                "ARGON_V2 | 'windows': {'servicing': true} | windows.servicing"
            })
    void isNoticed(Today kind, String more, String at) {
        assertThat(Today.notices(kind.with("{" + more + "}"))).containsExactly("MEMBER_IGNORED " + at);
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
}
