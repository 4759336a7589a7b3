package io.github.hcs4j.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.hcs4j.container.ledger.NoticeCode;
import io.github.hcs4j.container.ledger.Refusal;
import io.github.hcs4j.host.HostMachine;
import io.github.hcs4j.host.HostingSystem;
import io.github.hcs4j.type.ScalarType;
import io.github.hcs4j.version.WindowsBuild;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MountsTest {

    private static String mounts(String... each) {
        return "{'mounts': [" + String.join(", ", each) + "]}";
    }

    /** A mount, with the paths as they are. */
    private static String mount(String source, String destination, String more) {
        return "{'source': " + Json.quote(source) + ", 'destination': " + Json.quote(destination) + more + "}";
    }

    /** Where the mounts of a document are, whatever its schema. */
    private static Map<String, @Nullable Object> mapped(Kind kind, String spec) {
        return Kind.V1.contains(kind) ? kind.documentOf(spec) : kind.containerOf(spec);
    }

    static Set<Kind> v1() {
        return Kind.V1;
    }

    static Set<Kind> v2() {
        return Kind.V2;
    }

    @ParameterizedTest
    @MethodSource("v1")
    void aV1DirectoryHasAllItsMembers(Kind kind) {
        assertThat(kind.documentOf(mounts(mount("C:\\host", "C:\\in", ""), "{}")))
                .containsEntry("MappedDirectories", List.of(v1Directory("C:\\host", "C:\\in"), v1Directory("", "")))
                .doesNotContainKey("MappedPipes");
    }

    private static Map<String, Object> v1Directory(String hostPath, String containerPath) {
        return Map.of(
                "HostPath",
                hostPath,
                "ContainerPath",
                containerPath,
                "ReadOnly",
                false,
                "BandwidthMaximum",
                0,
                "IOPSMaximum",
                0,
                "CreateInUtilityVM",
                false);
    }

    @ParameterizedTest
    @MethodSource("v2")
    void aV2DirectoryHasWhatIsNotEmpty(Kind kind) {
        String readOnly = ", 'options': ['ro']";
        assertThat(kind.containerOf(mounts(mount("C:\\shared", "C:\\in", readOnly), mount("C:\\shared", "", ""))))
                .containsEntry(
                        "MappedDirectories",
                        List.of(
                                Map.of("HostPath", hostPath(kind), "ContainerPath", "C:\\in", "ReadOnly", true),
                                Map.of("HostPath", hostPath(kind))))
                .doesNotContainKey("MappedPipes");
    }

    private static String hostPath(Kind kind) {
        return Kind.HOSTED.contains(kind) ? "VM-SHARED" : "C:\\shared";
    }

    @ParameterizedTest(name = "[{0}]")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'ro'        | true",
                "'RO'        | true",
                "'Ro', 'rw'  | true",
                "'rw', 'rO'  | true",
                "'rw'        | false",
                "' ro'       | false",
                "'readonly'  | false",
                "''          | false",
                "\"\"        | false"
            })
    void aDirectoryIsReadOnlyByAnOption(String options, boolean readOnly) {
        String spec = mounts(mount("C:\\host", "C:\\in", ", 'options': [" + options + "]"));
        assertThat(Kind.ARGON_V1.documentOf(spec).get("MappedDirectories"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .singleElement()
                .satisfies(directory -> assertThat(Json.map(directory)).containsEntry("ReadOnly", readOnly));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "C:\\shared, VM-SHARED",
        "C:\\disk.vhdx, VM-DISK",
        "C:\\both, VM-BOTH",
    })
    void aHostedDirectoryIsLookedUpAmongSharesThenDisks(String source, String expected) {
        for (Kind kind : Kind.HOSTED) {
            assertThat(kind.containerOf(mounts(mount(source, "C:\\in", ""))))
                    .containsEntry(
                            "MappedDirectories", List.of(Map.of("HostPath", expected, "ContainerPath", "C:\\in")));
        }
    }

    @Test
    void aDiskThatIsMountedNowhereIsNoticed() {
        HostingSystem vm = new HostingSystem("vm-0", "linux", Map.of(), Map.of("C:\\disk.vhdx", ""));
        ContainerRequest.Builder request = Kind.XENON_V2_LINUX
                .requestWith(mounts(mount("C:\\disk.vhdx", "C:\\in", "")))
                .hostingSystem(vm);
        MappingResult result = WindowsContainers.map(request.build());
        assertThat(Json.document(request)).extractingByKey("HostedSystem").isEqualTo(Json.parse("""
                    {'SchemaVersion': {'Major': 2, 'Minor': 1}, 'Container': {'Storage': {},
                     'MappedDirectories': [{'ContainerPath': 'C:\\\\in'}]}}\
                    """));
        assertThat(result.notices())
                .filteredOn(notice -> notice.code() == NoticeCode.NOT_MOUNTED)
                .singleElement()
                .hasToString("NOT_MOUNTED at mounts[0]: the hosting system has \"C:\\disk.vhdx\" attached but gives no"
                        + " path for it, so the directory has no HostPath");
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("pipes")
    void aDestinationWithThePrefixIsAPipe(Kind kind, String destination, String name) {
        assertThat(mapped(kind, mounts(mount("\\\\.\\pipe\\host", destination, ""))))
                .containsEntry(
                        "MappedPipes", List.of(Map.of("HostPath", "\\\\.\\pipe\\host", "ContainerPipeName", name)))
                .doesNotContainKey("MappedDirectories");
    }

    static Stream<Arguments> pipes() {
        Map<String, String> names = Map.of(
                "\\\\.\\pipe\\engine", "engine",
                "\\\\.\\PIPE\\Engine", "Engine",
                "\\\\.\\pIpE\\a\\b", "a\\b",
                "\\\\.\\pipe\\\\", "\\");
        return Stream.of(Kind.values())
                .flatMap(kind ->
                        names.entrySet().stream().map(entry -> arguments(kind, entry.getKey(), entry.getValue())));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aPipeWithoutANameIsOneStill(Kind kind) {
        Map<String, String> pipe = Kind.V1.contains(kind)
                ? Map.of("HostPath", "\\\\.\\pipe\\host", "ContainerPipeName", "")
                : Map.of("HostPath", "\\\\.\\pipe\\host");
        assertThat(mapped(kind, mounts(mount("\\\\.\\pipe\\host", "\\\\.\\pipe\\", ""))))
                .containsEntry("MappedPipes", List.of(pipe));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\\\.\\pipe",
                "//./pipe/a",
                " \\\\.\\pipe\\a",
                "\\\\?\\pipe\\a",
                "\\\\.\\p\u0131pe\\a",
                "\\\\.\\p\u0130pe\\a"
            })
    void anyOtherDestinationIsADirectory(String destination) {
        assertThat(Kind.ARGON_V2.containerOf(mounts(mount("C:\\host", destination, ""))))
                .containsEntry(
                        "MappedDirectories", List.of(Map.of("HostPath", "C:\\host", "ContainerPath", destination)))
                .doesNotContainKey("MappedPipes");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void directoriesAndPipesKeepTheirOrder(Kind kind) {
        String spec = mounts(
                mount("a", "\\\\.\\pipe\\1", ""),
                mount("C:\\shared", "C:\\1", ""),
                mount("b", "\\\\.\\pipe\\2", ""),
                mount("C:\\both", "C:\\2", ""));
        assertThat(ScalarType.ANY.toJson(mapped(kind, spec).get("MappedPipes"))).containsSubsequence("1", "2");
        assertThat(ScalarType.ANY.toJson(mapped(kind, spec).get("MappedDirectories")))
                .containsSubsequence("C:\\\\1", "C:\\\\2");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void pipesNeedBuild16299(Kind kind) {
        String spec = mounts(mount("C:\\shared", "C:\\1", ""), mount("a", "\\\\.\\PIPE\\b", ""));
        ContainerRequest onOld = on(16298, kind.requestWith(spec));
        assertThatExceptionOfType(InvalidSpecException.class)
                .isThrownBy(() -> WindowsContainers.map(onOld))
                .satisfies(refused -> {
                    assertThat(refused.error().code()).isEqualTo(Refusal.PIPES_UNSUPPORTED);
                    assertThat(refused.error().at()).isEqualTo("mounts");
                    assertThat(refused.error().found()).isEqualTo("\\\\.\\PIPE\\b");
                });
        if (kind != Kind.ARGON_V2) {
            assertThat(WindowsContainers.map(on(16299, kind.requestWith(spec))).notices())
                    .noneMatch(notice -> notice.at().startsWith("mounts"));
        }
    }

    private static ContainerRequest on(int build, ContainerRequest.Builder request) {
        return request.host(HostMachine.of(WindowsBuild.of(build), 8)).build();
    }
}
