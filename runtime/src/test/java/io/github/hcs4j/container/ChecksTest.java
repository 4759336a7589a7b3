package io.github.hcs4j.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.hcs4j.container.ledger.MappingRules;
import io.github.hcs4j.container.ledger.Refusal;
import io.github.hcs4j.host.HostMachine;
import io.github.hcs4j.version.WindowsBuild;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What keeps a spec from becoming a document, and in which order it is said. */
class ChecksTest {

    private static final Set<Kind> ALL = EnumSet.allOf(Kind.class);
    private static final Set<Kind> ARGON = EnumSet.of(Kind.ARGON_V1, Kind.ARGON_V2);

    private static final String NO_WINDOWS = "'windows': null";
    private static final String ONE_LAYER = "'windows': {'layerFolders': ['C:\\\\s']}";
    private static final String NO_ROOT = "'root': null";
    private static final String READ_ONLY = "'root': {'readonly': true}";
    private static final String NO_VOLUME = "'root': {'path': 'C:\\\\'}";
    private static final String NO_IMAGE = "'windows': {'hyperv': {'utilityVMPath': null}}";
    private static final String NUL =
            "'windows': {'layerFolders': ['C:\\\\layers\\\\28', 'C:\\\\a\\u0000', 'C:\\\\s']}";
    private static final String EMPTY_LAYER = "'windows': {'layerFolders': ['C:\\\\layers\\\\28', '', 'C:\\\\s']}";
    private static final String LOST_LAYER =
            "'windows': {'layerFolders': ['C:\\\\lost', 'C:\\\\layers\\\\28', 'C:\\\\s']}";
    private static final String EMPTY_SOURCE = "'mounts': [{'source': 'C:\\\\shared'}, {'destination': 'C:\\\\in'}]";
    private static final String LOST_SOURCE = "'mounts': [{'source': 'C:\\\\lost', 'destination': 'C:\\\\in'}]";
    private static final String TYPE = "'mounts': [{'source': 'C:\\\\shared', 'type': 'bind'}]";
    private static final String PIPE_TYPE = "'mounts': [{'destination': '\\\\\\\\.\\\\pipe\\\\a', 'type': ' '}]";

    private static List<SpecProblem> problems(ContainerRequest.Builder request) {
        ContainerRequest built = request.build();
        InvalidSpecException refused =
                catchThrowableOfType(InvalidSpecException.class, () -> WindowsContainers.map(built));
        return refused == null ? List.of() : refused.problems();
    }

    private static Arguments row(Set<Kind> kinds, String members, Refusal code, String at, @Nullable String found) {
        return arguments(kinds, "{" + members + "}", code, at, found);
    }

    static Stream<Arguments> checks() {
        String folders = "windows.layerFolders";
        Set<Kind> hosted = Kind.HOSTED;
        Set<Kind> windowsVm = EnumSet.of(Kind.XENON_V2);
        return Stream.of(
                row(ALL, "'linux': {}", Refusal.LINUX_UNSUPPORTED, "linux", null),
                row(ALL, NO_WINDOWS, Refusal.WINDOWS_SECTION_MISSING, "windows", null),
                row(ALL, ONE_LAYER, Refusal.LAYERS_TOO_FEW, folders, "[C:\\s]"),
                row(ALL, "'windows': {'layerFolders': []}", Refusal.LAYERS_TOO_FEW, folders, "[]"),
                row(ALL, "'windows': {'layerFolders': null}", Refusal.LAYERS_TOO_FEW, folders, "[]"),
                row(ALL, NO_ROOT, Refusal.ROOT_MISSING, "root", null),
                row(ALL, READ_ONLY, Refusal.ROOT_READONLY, "root.readonly", "true"),
                row(ARGON, NO_VOLUME, Refusal.ROOT_NOT_A_VOLUME, "root.path", "C:\\"),
                row(ARGON, "'root': {'path': null}", Refusal.ROOT_NOT_A_VOLUME, "root.path", ""),
                row(EnumSet.of(Kind.XENON_V1), NO_IMAGE, Refusal.UTILITY_VM_NOT_FOUND, folders, null),
                row(Kind.NOT_HOSTED, NUL, Refusal.LAYER_NAME_INVALID, folders + "[1]", "C:\\a\0"),
                row(windowsVm, NUL, Refusal.LAYER_NAME_INVALID, folders + "[1]", "C:\\a\0"),
                row(windowsVm, EMPTY_LAYER, Refusal.HOST_PATH_EMPTY, folders + "[1]", ""),
                row(windowsVm, LOST_LAYER, Refusal.NOT_ATTACHED, folders + "[0]", "C:\\lost"),
                row(hosted, EMPTY_SOURCE, Refusal.HOST_PATH_EMPTY, "mounts[1]", ""),
                row(hosted, LOST_SOURCE, Refusal.NOT_ATTACHED, "mounts[0]", "C:\\lost"),
                row(hosted, "'mounts': [{'source': 'c:\\\\shared'}]", Refusal.NOT_ATTACHED, "mounts[0]", "c:\\shared"),
                row(ALL, TYPE, Refusal.MOUNT_TYPE_SET, "mounts[0].type", "bind"),
                row(ALL, PIPE_TYPE, Refusal.MOUNT_TYPE_SET, "mounts[0].type", " "));
    }

    @ParameterizedTest(name = "{2} at {3} for {0}")
    @MethodSource("checks")
    void refuseTheSpec(Set<Kind> kinds, String more, Refusal code, String at, @Nullable String found) {
        assertThat(kinds).allSatisfy(kind -> {
            SpecProblem first = problems(kind.requestWith(more)).get(0);
            assertThat(first.code()).isEqualTo(code);
            assertThat(first.at()).isEqualTo(at);
            assertThat(first.found()).isEqualTo(found);
            assertThat(first.advice()).isNotBlank();
        });
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void refuseNoSpecAtAll(Kind kind) {
        assertThat(problems(kind.request().spec(null)))
                .containsExactly(new SpecProblem(Refusal.SPEC_MISSING, "spec", null));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void letPassWhatIsNotForTheirKind(Kind kind) {
        String spec = "{" + (ARGON.contains(kind) ? "" : NO_VOLUME + ", ")
                + "'linux': null, 'mounts': [{'source': 'C:\\\\shared', 'type': ''}]}";
        assertThat(problems(kind.requestWith(spec))).isEmpty();
        if (Kind.NOT_HOSTED.contains(kind)) {
            assertThat(problems(kind.requestWith("{" + EMPTY_LAYER + "," + EMPTY_SOURCE + "}")))
                    .isEmpty();
            assertThat(problems(kind.requestWith("{" + LOST_LAYER + "," + LOST_SOURCE + "}")))
                    .isEmpty();
        }
    }

    static Stream<Arguments> severalProblems() {
        return Stream.of(
                several(
                        Kind.ARGON_V1,
                        Refusal.LINUX_UNSUPPORTED,
                        Refusal.WINDOWS_SECTION_MISSING,
                        "'linux': {}",
                        NO_WINDOWS),
                several(Kind.ARGON_V2, Refusal.WINDOWS_SECTION_MISSING, Refusal.ROOT_MISSING, NO_WINDOWS, NO_ROOT),
                several(Kind.ARGON_V2, Refusal.LAYERS_TOO_FEW, Refusal.ROOT_MISSING, ONE_LAYER, NO_ROOT),
                several(Kind.XENON_V2, Refusal.LAYERS_TOO_FEW, Refusal.ROOT_READONLY, ONE_LAYER, READ_ONLY),
                several(
                        Kind.ARGON_V1,
                        Refusal.ROOT_READONLY,
                        Refusal.ROOT_NOT_A_VOLUME,
                        "'root': {'readonly': true, 'path': 'x'}"),
                several(Kind.XENON_V1, Refusal.ROOT_MISSING, Refusal.UTILITY_VM_NOT_FOUND, NO_ROOT, NO_IMAGE),
                several(Kind.ARGON_V2, Refusal.ROOT_NOT_A_VOLUME, Refusal.LAYER_NAME_INVALID, NO_VOLUME, NUL),
                several(Kind.XENON_V1, Refusal.UTILITY_VM_NOT_FOUND, Refusal.LAYER_NAME_INVALID, """
                    'windows': {'hyperv': {'utilityVMPath': ''}, 'layerFolders': ['\\u0000', 'C:\\\\s']}\
                    """),
                several(Kind.XENON_V2, Refusal.LAYER_NAME_INVALID, Refusal.NOT_ATTACHED, NUL),
                several(Kind.XENON_V2, Refusal.LAYER_NAME_INVALID, Refusal.HOST_PATH_EMPTY, """
                    'windows': {'layerFolders': ['', 'C:\\\\layers\\\\28\\u0000', 'C:\\\\s']}\
                    """),
                several(Kind.XENON_V2, Refusal.NOT_ATTACHED, Refusal.MOUNT_TYPE_SET, LOST_LAYER, TYPE),
                several(
                        Kind.XENON_V2,
                        Refusal.NOT_ATTACHED,
                        Refusal.HOST_PATH_EMPTY,
                        LOST_SOURCE.replace("]", ", {}]")),
                several(Kind.XENON_V2, Refusal.HOST_PATH_EMPTY, Refusal.NOT_ATTACHED, EMPTY_LAYER, LOST_SOURCE),
                several(
                        Kind.XENON_V2_LINUX,
                        Refusal.MOUNT_TYPE_SET,
                        Refusal.HOST_PATH_EMPTY,
                        "'mounts': [{'type': 'bind'}]"));
    }

    private static Arguments several(Kind kind, Refusal first, Refusal second, String... members) {
        return arguments(kind, "{" + String.join(", ", members) + "}", first, second);
    }

    @ParameterizedTest(name = "{2} before {3} for {0}")
    @MethodSource("severalProblems")
    void areMadeInTheirOrder(Kind kind, String more, Refusal first, Refusal second) {
        assertThat(problems(kind.requestWith(more)))
                .extracting(SpecProblem::code)
                .startsWith(first, second);
    }

    @Test
    void mountsAreCheckedOneAfterTheOtherAndPipesAfterThemAll() {
        String spec = """
            {'mounts': [
                {'destination': '\\\\\\\\.\\\\pipe\\\\a', 'source': 'x'},
                {'source': 'C:\\\\lost'},
                {'source': 'C:\\\\shared', 'type': 'bind'},
                {'destination': '\\\\\\\\.\\\\pipe\\\\b', 'type': 'npipe'}
            ]}\
            """;
        HostMachine old = HostMachine.of(WindowsBuild.SERVER_2016, 8);
        assertThat(problems(Kind.XENON_V2.requestWith(spec).host(old)))
                .extracting(problem -> problem.code() + " at " + problem.at())
                .containsExactly(
                        "NOT_ATTACHED at mounts[1]",
                        "MOUNT_TYPE_SET at mounts[2].type",
                        "MOUNT_TYPE_SET at mounts[3].type",
                        "PIPES_UNSUPPORTED at mounts");
    }

    @Test
    void everyProblemIsListed() {
        String spec = "{'linux': {}, " + NO_ROOT + ", " + ONE_LAYER + ", " + TYPE + "}";
        assertThat(problems(Kind.ARGON_V2.requestWith(spec)))
                .extracting(SpecProblem::code)
                .containsExactly(
                        Refusal.LINUX_UNSUPPORTED,
                        Refusal.LAYERS_TOO_FEW,
                        Refusal.ROOT_MISSING,
                        Refusal.MOUNT_TYPE_SET);
    }

    @Test
    void everyRuleHasARowHere() {
        Set<Refusal> covered = EnumSet.of(Refusal.SPEC_MALFORMED, Refusal.SPEC_MISSING, Refusal.PIPES_UNSUPPORTED);
        checks().forEach(row -> covered.add((Refusal) row.get()[2]));
        assertThat(covered)
                .containsExactlyInAnyOrderElementsOf(Stream.of(Refusal.values())
                        .filter(code -> code.isOf(MappingRules.HCSSHIM_2019))
                        .toList());
    }
}
