package io.github.hcs4j.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.hcs4j.container.ledger.MappingRules;
import io.github.hcs4j.container.ledger.NoticeCode;
import io.github.hcs4j.container.ledger.SpecMember;
import io.github.hcs4j.container.ledger.Treatment;
import io.github.hcs4j.container.ledger.Treatment.When;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spec sets and the document does not have is noticed, with its place. */
class IgnoredMembersTest {

    /** A mount that every kind can take. */
    private static final String MOUNT = "'source': 'C:\\\\shared', 'destination': 'C:\\\\in'";

    /** A value for each member that can be ignored; {@code null} if the smallest spec has one. */
    private static final Map<SpecMember, String> VALUES = Map.ofEntries(
            Map.entry(SpecMember.ROOT_PATH, "'C:\\\\root'"),
            Map.entry(SpecMember.MOUNTS_OPTIONS, "['noexec']"),
            Map.entry(SpecMember.HOOKS, "{'poststop': [{'path': 'C:\\\\clean.exe'}]}"),
            Map.entry(SpecMember.ANNOTATIONS, "{'com.acme.team': 'web'}"),
            Map.entry(SpecMember.WINDOWS_DEVICES, "[{'idType': 'class', 'id': 'x'}]"),
            Map.entry(SpecMember.WINDOWS_RESOURCES_CPU_AFFINITY, "[{'mask': 1}]"),
            Map.entry(SpecMember.WINDOWS_RESOURCES_STORAGE_SANDBOX_SIZE, "1"),
            Map.entry(SpecMember.WINDOWS_CREDENTIAL_SPEC, "{'CmsPlugins': []}"),
            Map.entry(SpecMember.WINDOWS_SERVICING, "true"),
            Map.entry(SpecMember.WINDOWS_IGNORE_FLUSHES_DURING_BOOT, "true"),
            Map.entry(SpecMember.WINDOWS_HYPERV, "{}"),
            Map.entry(SpecMember.WINDOWS_NETWORK_ENDPOINT_LIST, "['e']"));

    private static String value(SpecMember member) {
        return VALUES.getOrDefault(member, "'x'");
    }

    /** A spec with one member, in {@link #MOUNT} where it is of a mount. */
    private static String specWith(String path, String value) {
        String spec = value;
        String[] names = path.split("\\.");
        for (int i = names.length - 1; i >= 0; i--) {
            String name = names[i].replace("[]", "");
            spec = names[i].endsWith("[]")
                    ? "{'" + name + "': [{" + MOUNT + ", " + spec.substring(1) + "]}"
                    : "{'" + name + "': " + spec + "}";
        }
        return spec;
    }

    private static List<Notice> notices(Kind kind, String spec) {
        return WindowsContainers.map(kind.requestWith(spec).build()).notices();
    }

    private static Set<Kind> kinds(When when) {
        return switch (when) {
            case ALWAYS, IN_PART -> Set.of(Kind.values());
            case V1_UNLESS_TEXT -> Kind.V1;
            case XENON_V1 -> Set.of(Kind.XENON_V1);
            case V2 -> Kind.V2;
            case ARGON_V2 -> Set.of(Kind.ARGON_V2);
            case NOT_WINDOWS -> Set.of(Kind.XENON_V2_LINUX);
            case UNLESS_TEXT, V1, ARGON, NOT_ARGON_V2 -> throw new AssertionError("the rules of 2019 have none");
        };
    }

    static Stream<Arguments> ignored() {
        return Stream.of(SpecMember.values())
                .filter(member -> member != SpecMember.WINDOWS_LAYER_FOLDERS)
                .flatMap(member -> member.treatment(MappingRules.HCSSHIM_2019).ignored().stream()
                        .flatMap(ignored ->
                                kinds(ignored.when()).stream().map(kind -> arguments(member, ignored, kind))));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("ignored")
    void everyIgnoredMemberIsNoticed(SpecMember member, Treatment.Ignored ignored, Kind kind) {
        String at = member.path().replace("mounts[]", "mounts[0]");
        assertThat(notices(kind, specWith(member.path(), value(member))))
                .extracting(Notice::toString)
                .contains("MEMBER_IGNORED at " + at + ": ignored: " + ignored.reason());
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("ignored")
    void nothingIsNoticedTwice(SpecMember member, Treatment.Ignored ignored, Kind kind) {
        assertThat(notices(kind, specWith(member.path(), value(member))))
                .extracting(Notice::at)
                .doesNotHaveDuplicates();
    }

    @Test
    void layersAreNoticedWhereTheyMeanNothing() {
        for (Kind kind : Kind.values()) {
            assertThat(notices(kind, "{}"))
                    .extracting(Notice::at)
                    .isEqualTo(kind == Kind.XENON_V2_LINUX ? List.of("windows.layerFolders") : List.of());
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "ociVersion                         | '1.3.0'",
                "process                            | {'args': ['cmd'], 'user': {'uid': 0}, 'rlimits': [1]}",
                "hostname                           | 'web'",
                "hooks                              | {}",
                "hooks                              | {'prestart': []}",
                "annotations                        | {}",
                "domainname                         | ''",
                "vm                                 | null",
                "solaris                            | {}",
                "mounts[].uidMappings               | []",
                "mounts[].options                   | []",
                "mounts[].options                   | ['']",
                "mounts[].options                   | ['ro']",
                "mounts[].options                   | ['RW']",
                "windows.devices                    | []",
                "windows.servicing                  | false",
                "windows.ignoreFlushesDuringBoot    | false",
                "windows.credentialSpec             | ''",
                "windows.credentialSpec             | {}",
                "windows.unheard                    | 0",
                "windows.unheard                    | false",
                "windows.resources.cpu.affinity     | []",
                "windows.resources.storage.sandboxSize | 0",
                "windows.network.endpointList       | []",
                "windows.network.networkNamespace   | ''",
                "windows.network.DNSSearchList      | ['a.example']"
            })
    void whatSaysNothingOrIsTakenIsNotNoticed(String path, String value) {
        for (Kind kind : Kind.values()) {
            assertThat(notices(kind, specWith(path, value))).as(kind.name()).isEqualTo(notices(kind, "{}"));
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whatOnlyV1TakesIsNotNoticedThere(Kind kind) {
        String spec = "{'windows': {'ignoreFlushesDuringBoot': true, 'credentialSpec': 'gmsa',"
                + " 'network': {'endpointList': ['e']}}}";
        assertThat(notices(kind, spec))
                .extracting(Notice::at)
                .filteredOn(at -> !at.equals("windows.layerFolders"))
                .isEqualTo(
                        Kind.V1.contains(kind)
                                ? List.of()
                                : List.of(
                                        "windows.credentialSpec",
                                        "windows.ignoreFlushesDuringBoot",
                                        "windows.network.endpointList"));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void theNamespaceOfTheRequestIsNoticedWhereItHasNoPlace(Kind kind) {
        for (String spec : List.of("{}", "{'windows': {'network': {}}}")) {
            boolean taken = Kind.V2.contains(kind) && !spec.equals("{}");
            assertThat(WindowsContainers.map(kind.requestWith(spec)
                                    .networkNamespace("n-1")
                                    .build())
                            .notices())
                    .filteredOn(notice -> notice.at().equals("networkNamespace"))
                    .extracting(Notice::code)
                    .isEqualTo(taken ? List.of() : List.of(NoticeCode.MEMBER_IGNORED));
        }
    }

    @Test
    void anEmptyHypervSectionAsksForSomething() {
        assertThat(notices(Kind.ARGON_V2, "{'windows': {'hyperv': {}}}"))
                .extracting(Notice::at)
                .containsExactly("windows.hyperv");
        assertThat(notices(Kind.XENON_V2, "{'windows': {'hyperv': {}}}")).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "C:\\\\in                  | 'ro', 'rw', 'rbind' | true",
                "C:\\\\in                  | 'nosuid', 'rw'      | true",
                "\\\\\\\\.\\\\pipe\\\\docker | 'ro'                | true",
                "\\\\\\\\.\\\\pipe\\\\docker | 'rw', ''            | false"
            })
    void optionsThatAreNotTakenAreNoticed(String destination, String options, boolean isNoticed) {
        String mount = "{'destination': '" + destination + "', 'options': [" + options + "]}";
        assertThat(notices(Kind.ARGON_V2, "{'mounts': [{}, {}, " + mount + "]}"))
                .extracting(Notice::at)
                .isEqualTo(isNoticed ? List.of("mounts[2].options") : List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "root.",
                "mounts[].",
                "windows.",
                "windows.resources.",
                "windows.resources.memory.",
                "windows.resources.cpu.",
                "windows.resources.storage.",
                "windows.hyperv.",
                "windows.network."
            })
    void unknownMembersAreNoticed(String parent) {
        for (Kind kind : Kind.values()) {
            if (kind == Kind.ARGON_V1 && parent.equals("windows.hyperv.")) {
                continue; // such a section makes it another kind
            }
            assertThat(notices(kind, specWith(parent + "unheard", "{'of': 1}")))
                    .filteredOn(notice -> notice.code() == NoticeCode.MEMBER_UNKNOWN)
                    .extracting(Notice::at)
                    .containsExactly(parent.replace("[]", "[0]") + "unheard");
        }
    }

    @Test
    void aNameThatWouldNotReadAsOneIsQuoted() {
        assertThat(notices(Kind.ARGON_V2, "{'windows': {'a.b\\n': 1, '': 2, 'windows.devices': 3}}"))
                .extracting(Notice::at)
                .containsExactly("windows[\"a.b\\u000a\"]", "windows[\"\"]", "windows[\"windows.devices\"]");
    }

    @Test
    void aNoticeSaysWhatAndWhy() {
        assertThat(notices(Kind.ARGON_V2, "{'mounts': [{}, {}, {'uidMappings': [{}]}]}"))
                .singleElement()
                .hasToString("MEMBER_IGNORED at mounts[2].uidMappings: ignored: only Linux maps the users of a mount");
    }
}
