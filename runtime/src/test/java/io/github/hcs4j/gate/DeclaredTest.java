package io.github.hcs4j.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.hcs4j.gate.Finding.Code;
import io.github.hcs4j.model.v2.ComputeSystem;
import io.github.hcs4j.model.v2.LayerData;
import io.github.hcs4j.version.SchemaVersion;
import org.junit.jupiter.api.Test;

/** What the host knows and the declared version does not: written, with a remark that says what to declare. */
class DeclaredTest {

    private static final VersionGate NEW = VersionGate.forVersion(SchemaVersion.of(2, 9));

    @Test
    void aTypeThatIsNewerThanWhatItDeclares() {
        LayerData layers = LayerData.TYPE.read("{\"SchemaVersion\":{\"Major\":2,\"Minor\":0},\"Layers\":[]}");

        Encoded encoded = NEW.reject(layers);

        assertThat(encoded.toJson()).isEqualTo(layers.toJson());
        assertThat(encoded.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.code()).isEqualTo(Code.NEWER_TYPE);
            assertThat(remark.pointer()).isEqualTo("/SchemaVersion");
            assertThat(remark.message())
                    .isEqualTo("layerData.schemaVersion(): what is here came with schema 2.1, after the version that"
                            + " the document declares; the host has schema 2.9");
            assertThat(remark.advice()).isEqualTo("declare schema 2.1, or hosts may ignore it");
        });
    }

    /** The host takes the value, so there is no need to leave it out. */
    @Test
    void aMemberThatSaysWhatAbsenceSaysIsWrittenAllTheSame() {
        LayerData layers =
                LayerData.TYPE.read("{\"SchemaVersion\":{\"Major\":2,\"Minor\":1},\"FilterType\":\"WCIFS\"}");

        Encoded encoded = NEW.strip(layers);

        assertThat(encoded.toJson()).isEqualTo(layers.toJson());
        assertThat(encoded.remarks())
                .extracting(Finding::code, Finding::pointer)
                .containsExactly(tuple(Code.NEWER_MEMBER, "/FilterType"));
    }

    @Test
    void aMemberThatTheDeclaredVersionHasNoLonger() {
        ComputeSystem vm = ComputeSystem.TYPE.read("{\"SchemaVersion\":{\"Major\":2,\"Minor\":6},\"VirtualMachine\":"
                + "{\"ComputeTopology\":{\"Processor\":{\"EnablePerfmonArchPmu\":true}}}}");

        Encoded encoded = VersionGate.forVersion(SchemaVersion.of(2, 5)).explain(vm);

        assertThat(encoded.findings()).extracting(Finding::code).containsExactly(Code.NEWER_DECLARATION);
        assertThat(encoded.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.code()).isEqualTo(Code.WITHDRAWN_MEMBER);
            assertThat(remark.until()).isEqualTo(SchemaVersion.of(2, 5));
            assertThat(remark.message()).contains("is the last that has it, before the version that the document");
            assertThat(remark.advice()).isEqualTo("declare schema 2.5, or hosts may ignore it");
        });
    }

    @Test
    void findingsAreEqualIfTheySayTheSame() {
        LayerData newer =
                LayerData.TYPE.read("{\"SchemaVersion\":{\"Major\":2,\"Minor\":0},\"FilterType\":\"UnionFS\"}");
        VersionGate old = VersionGate.forVersion(SchemaVersion.of(2, 4));
        Finding finding = old.explain(newer).findings().get(0);

        assertThat(finding)
                .isEqualTo(old.explain(newer).findings().get(0))
                .hasSameHashCodeAs(old.explain(newer).findings().get(0))
                .isNotEqualTo(VersionGate.forVersion(SchemaVersion.of(2, 5))
                        .explain(newer)
                        .findings()
                        .get(0))
                .isNotEqualTo(old.explain(newer).remarks().get(0))
                .isNotEqualTo(finding.toString());
        assertThat(finding.hashCode()).isNotZero();
    }
}
