package io.github.hcs4j.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a spec whatever host it is for. */
class SpecCheckTest {

    private static final String VOLUME = "'root': {'path': " + Today.VOLUME + "}";
    private static final String LAYERS = "'layerFolders': ['C:\\\\a', 'C:\\\\b']";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "VOLUME, 'windows': {LAYERS} | ",
                "'root': {'path': 'x'}, 'windows': {LAYERS} | ROOT_NOT_A_VOLUME at root.path",
                "'root': {}, 'windows': {LAYERS, 'hyperv': {}} | ",
                "'root': {}, 'windows': {LAYERS, 'hyperv': {'utilityVMPath': 'C:\\\\vm'}} | ",
                "VOLUME, 'windows': {'layerFolders': ['C:\\\\a']} | LAYERS_TOO_FEW at windows.layerFolders",
                "VOLUME | WINDOWS_SECTION_MISSING at windows",
                "'linux': {}, 'mounts': [{'type': 'bind'}] | LINUX_UNSUPPORTED at linux",
                "'root': {'path': 'x', 'readonly': true}, 'windows': {LAYERS}"
                        + " | ROOT_READONLY at root.readonly, ROOT_NOT_A_VOLUME at root.path"
            })
    void findsWhatIsRefusedEverywhere(String members, String expected) {
        String spec = "{" + members.replace("VOLUME", VOLUME).replace("LAYERS", LAYERS) + "}";
        assertThat(SpecCheck.problems(Json.spec(spec)).stream()
                        .map(problem -> problem.code() + " at " + problem.at())
                        .toList())
                .isEqualTo(expected == null ? List.of() : List.of(expected.split(", ")));
    }
}
