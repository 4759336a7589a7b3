package io.github.hcs4j.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.gate.Finding.Code;
import io.github.hcs4j.model.v2.CombinedLayers;
import io.github.hcs4j.model.v2.ComputeSystem;
import io.github.hcs4j.version.WindowsBuild;
import org.junit.jupiter.api.Test;

/** A host that is newer than the last published version may know what is newer than that. */
class OpenEndTest {

    private static final VersionGate OPEN = VersionGate.forBuild(WindowsBuild.SERVER_2025);
    private static final VersionGate CLOSED = VersionGate.forBuild(WindowsBuild.WINDOWS_11);

    private static String text(Encoded encoded) {
        return encoded.toJson();
    }

    @Test
    void aVersionThatTheHostMayHaveIsStillDeclared() {
        String document = "{\"SchemaVersion\":{\"Major\":2,\"Minor\":9},\"Container\":{}}";
        ComputeSystem declared = ComputeSystem.TYPE.read(document);

        Encoded encoded = OPEN.strip(ComputeSystem.TYPE, declared);

        assertThat(text(encoded)).isEqualTo(document);
        assertThat(text(OPEN.reject(ComputeSystem.TYPE, declared))).isEqualTo(document);
        assertThat(encoded.findings()).isEmpty();
        assertThat(encoded.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.code()).isEqualTo(Code.NEWER_DECLARATION);
            assertThat(remark.isRemark()).isTrue();
            assertThat(remark.text()).isEqualTo("2.9");
            assertThat(remark)
                    .hasToString("NEWER_DECLARATION at /SchemaVersion: computeSystem.schemaVersion(): the document"
                            + " declares schema 2.9; the host has schema 2.6 or a later one (Windows build 26100)");
            assertThat(remark.advice()).isEqualTo("make sure that the host knows this version");
        });
        assertThat(text(CLOSED.strip(ComputeSystem.TYPE, declared)))
                .isEqualTo("{\"SchemaVersion\":{\"Major\":2,\"Minor\":6},\"Container\":{}}");
    }

    @Test
    void aMemberThatTheHostMayHaveIsWritten() {
        CombinedLayers union = CombinedLayers.TYPE.read("{\"FilterType\":\"UnionFS\"}");

        Encoded encoded = OPEN.reject(CombinedLayers.TYPE, union);

        assertThat(text(encoded)).isEqualTo("{\"FilterType\":\"UnionFS\"}");
        assertThat(text(OPEN.strip(CombinedLayers.TYPE, union))).isEqualTo("{\"FilterType\":\"UnionFS\"}");
        assertThat(encoded.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.code()).isEqualTo(Code.NEWER_MEMBER);
            assertThat(remark.advice()).isEqualTo("try whether the host takes it");
        });
        assertThat(text(CLOSED.strip(CombinedLayers.TYPE, union))).isEqualTo("{}");
    }

    /** Left out, it can do no harm; written, it can. */
    @Test
    void whatSaysWhatAbsenceSaysIsLeftOutAllTheSame() {
        CombinedLayers usual = CombinedLayers.TYPE.read("{\"FilterType\":\"WCIFS\"}");

        assertThat(text(OPEN.reject(CombinedLayers.TYPE, usual))).isEqualTo("{}");
        assertThat(OPEN.explain(CombinedLayers.TYPE, usual).remarks())
                .extracting(Finding::code)
                .containsExactly(Code.SAYS_WHAT_ABSENCE_SAYS);
    }

    @Test
    void whatWasWithdrawnBeforeTheLastVersionIsGone() {
        ComputeSystem vm = ComputeSystem.TYPE.read(
                "{\"VirtualMachine\":{\"ComputeTopology\":{\"Processor\":{\"EnablePerfmonArchPmu\":true}}}}");

        assertThat(OPEN.strip(ComputeSystem.TYPE, vm).findings())
                .extracting(Finding::code)
                .containsExactly(Code.WITHDRAWN_MEMBER);
    }
}
