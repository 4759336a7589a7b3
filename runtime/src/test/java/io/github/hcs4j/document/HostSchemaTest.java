package io.github.hcs4j.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.model.v2.V2Model;
import io.github.hcs4j.version.SchemaRelease;
import io.github.hcs4j.version.SchemaVersion;
import io.github.hcs4j.version.WindowsBuild;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostSchemaTest {

    private static final List<SchemaRelease> RELEASES = V2Model.releases();

    @ParameterizedTest
    @CsvSource({
        "17762, , false, Windows build 17762 with no version of this schema",
        "17763, 2.1, false, Windows build 17763 with schema 2.1",
        "20349, 2.5, false, Windows build 20349 with schema 2.5",
        "22000, 2.6, false, Windows build 22000 with schema 2.6",
        "22001, 2.6, true, Windows build 22001 with schema 2.6",
        "26100, 2.6, true, Windows build 26100 with schema 2.6"
    })
    void aBuildHasTheNewestVersionThatCameBeforeIt(int build, String version, boolean isOpen, String name) {
        HostSchema host = HostSchema.ofBuild(RELEASES, WindowsBuild.of(build));

        assertThat(host.version()).isEqualTo(version == null ? null : SchemaVersion.parse(version));
        assertThat(host.isOpen()).isEqualTo(isOpen);
        assertThat(host.hasSchema()).isEqualTo(version != null);
        assertThat(host.name()).isEqualTo(name);
    }

    @Test
    void aVersionIsWhatItIs() {
        HostSchema host = HostSchema.ofVersion(RELEASES, SchemaVersion.of(2, 3));

        assertThat(host.isOpen()).isFalse();
        assertThat(host.name()).isEqualTo("schema 2.3");
        assertThat(host.has(SchemaVersion.of(2, 3), null)).isTrue();
        assertThat(host.has(null, SchemaVersion.of(2, 2))).isFalse();
        assertThat(host.isBefore(SchemaVersion.of(2, 4))).isTrue();
        assertThat(host.isBefore(null)).isFalse();
        assertThat(host.windows(SchemaVersion.of(2, 3))).isEqualTo("Windows 10 2004");
        assertThat(host.windows(SchemaVersion.of(2, 9))).isNull();
        assertThat(HostSchema.ofVersion(RELEASES, SchemaVersion.of(1, 0)).hasSchema())
                .isFalse();
        assertThat(HostSchema.ofVersion(List.of(), SchemaVersion.of(1, 0)).hasSchema())
                .isTrue();
    }
}
