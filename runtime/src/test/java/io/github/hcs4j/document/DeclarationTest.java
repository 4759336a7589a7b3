package io.github.hcs4j.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.json.engine.LocatedReader;
import io.github.hcs4j.model.v1.ContainerConfig;
import io.github.hcs4j.model.v2.ComputeSystem;
import io.github.hcs4j.model.v2.Version;
import io.github.hcs4j.version.SchemaVersion;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclarationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"Major\":2,\"Minor\":1} | 2.1",
                "{\"Major\":2} | 2.0",
                "{\"Major\":2,\"Minor\":null} | 2.0",
                "{\"Major\":4294967295,\"Minor\":4294967295} | 4294967295.4294967295",
                "{\"Minor\":1} |",
                "{} |",
            })
    void aVersionIsReadFromATextAndFromARecordAlike(String text, @Nullable String version) {
        Optional<SchemaVersion> expected = Optional.ofNullable(version).map(SchemaVersion::parse);
        ComputeSystem system = ComputeSystem.TYPE.read("{\"SchemaVersion\":" + text + "}");

        assertThat(Declaration.version(LocatedReader.read(text.getBytes(UTF_8))))
                .isEqualTo(expected);
        assertThat(Declaration.version(
                        Declaration.member(ComputeSystem.TYPE).orElseThrow(),
                        Optional.ofNullable(system.schemaVersion()).orElseThrow()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"Major\":\"2\"}",
                "{\"Major\":2.5}",
                "{\"Major\":-1}",
                "{\"Major\":4294967296}",
                "{\"Major\":99999999999999999999}",
                "{\"Major\":2,\"Minor\":[]}",
                "[2, 1]"
            })
    void whatIsNoVersionDeclaresNone(String text) {
        assertThat(Declaration.version(LocatedReader.read(text.getBytes(UTF_8))))
                .isEmpty();
    }

    @Test
    void onlyWhatIsDefinedAsHcssVersionDeclares() {
        assertThat(Declaration.member(ContainerConfig.TYPE)).isEmpty();
        assertThat(Declaration.member(Version.TYPE)).isEmpty();
        assertThat(Declaration.member(Fleet.VM)).isEmpty();
    }

    @Test
    void anotherVersionIsPutIntoATree() {
        Map<String, @Nullable Object> tree = new TreeMap<>(Map.of("Major", 9, "X", 1));

        Declaration.replace(tree, SchemaVersion.of(2, 1));

        assertThat(tree).hasToString("{Major=2, Minor=1, X=1}");
    }
}
