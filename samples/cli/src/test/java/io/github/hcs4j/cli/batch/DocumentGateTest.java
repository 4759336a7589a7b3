package io.github.hcs4j.cli.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hcs4j.cli.batch.DocumentGate.OnNewer;
import io.github.hcs4j.container.HcsDocument;
import io.github.hcs4j.gate.DocumentNotForHostException;
import io.github.hcs4j.gate.Finding;
import io.github.hcs4j.model.v1.ContainerConfig;
import io.github.hcs4j.model.v2.ComputeSystem;
import io.github.hcs4j.version.WindowsBuild;
import org.junit.jupiter.api.Test;

class DocumentGateTest {

    private static final HcsDocument VM = new HcsDocument.V2(ComputeSystem.TYPE.read(
            "{\"Owner\":\"ci\",\"VirtualMachine\":{\"Services\":{},\"RestoreState\":{},\"SecuritySettings\":{}}}"));

    private static DocumentGate server2019(OnNewer onNewer) {
        return new DocumentGate(WindowsBuild.SERVER_2019, onNewer);
    }

    @Test
    void leavesOutAndReports() {
        DocumentGate.Passed passed = server2019(OnNewer.STRIP).pass(VM);

        assertThat(passed.document().toJson())
                .isEqualTo("{\"Owner\":\"ci\",\"VirtualMachine\":{\"RestoreState\":{},\"SecuritySettings\":{}}}");
        assertThat(passed.notices())
                .extracting(Finding::pointer)
                .containsExactly("/VirtualMachine/Services", "/VirtualMachine/SecuritySettings");
        assertThat(Remark.of(passed.notices().get(0)))
                .isEqualTo(new Remark(
                        "NEWER_MEMBER",
                        "/VirtualMachine/Services",
                        "computeSystem.virtualMachine().services(): the member came with schema 2.3 (Windows 10 2004); the"
                                + " host has schema 2.1 (Windows build 17763)"));
    }

    @Test
    void refusesWithEveryPlaceInTheMessage() {
        HcsDocument two = new HcsDocument.V2(ComputeSystem.TYPE.read(
                "{\"SchemaVersion\":{\"Major\":2,\"Minor\":5},\"VirtualMachine\":{\"Services\":{}}}"));

        assertThatThrownBy(() -> server2019(OnNewer.REJECT).pass(two))
                .isInstanceOfSatisfying(DocumentNotForHostException.class, problem -> {
                    Remark error = Remark.of(problem);
                    assertThat(error.code()).isEqualTo("NEWER_THAN_HOST");
                    assertThat(error.at()).isEqualTo("/SchemaVersion");
                    assertThat(error.message())
                            .contains(
                                    "NEWER_DECLARATION at /SchemaVersion: ",
                                    "; NEWER_MEMBER at /VirtualMachine/Services: ")
                            .doesNotContain("\n");
                });
    }

    @Test
    void leavesDocumentsAsTheyAreWhenNothingIsAsked() {
        HcsDocument v1 = new HcsDocument.V1(ContainerConfig.builder().name("c").build());

        assertThat(DocumentGate.OPEN.pass(VM).document()).isSameAs(VM);
        assertThat(server2019(OnNewer.REJECT).pass(v1).document()).isSameAs(v1);
    }

    @Test
    void answersOfABatchTellWhatIsExplained() {
        byte[] line = ("{\"spec\":" + Batches.SPEC + "}\n").getBytes(UTF_8);
        DocumentGate old = new DocumentGate(WindowsBuild.SERVER_2016, OnNewer.EXPLAIN);

        assertThat(Batches.answerLines(line, old))
                .singleElement()
                .asString()
                .contains("\"error\":null,\"notices\":[{\"code\":\"NEWER_SCHEMA\",\"at\":\"\",");
    }
}
