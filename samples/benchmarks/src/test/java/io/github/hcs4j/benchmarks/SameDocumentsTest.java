package io.github.hcs4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hcs4j.benchmarks.input.Bundle;
import io.github.hcs4j.benchmarks.input.Container;
import io.github.hcs4j.benchmarks.input.Document;
import io.github.hcs4j.benchmarks.input.MeasuredDocument;
import io.github.hcs4j.benchmarks.peer.Completeness;
import io.github.hcs4j.benchmarks.peer.oci.Spec;
import io.github.hcs4j.benchmarks.peer.v2.ModifySettingRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The peers read and write all of each document: none is fast by leaving something out. */
class SameDocumentsTest {

    @ParameterizedTest
    @EnumSource
    void peersReadAndWriteWholeDocument(Document document) {
        assertThat(Completeness.of(document.measured()))
                .containsKeys("data binding", "Blackbird", "fastjson2")
                .doesNotContainValue(false);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "VIRTUAL_MACHINE") // it has objects without members
    void avajeHasCodeForDocument(Document document) {
        assertThat(Completeness.of(document.measured())).containsKey("avaje-jsonb");
    }

    @ParameterizedTest
    @EnumSource
    void dataBindingReadsAndWritesWholeContainer(Container container) {
        Bundle bundle = container.bundle();
        assertThat(Completeness.ofDataBinding(bundle.spec(), Spec.class)).isTrue();
        assertThat(Completeness.ofDataBinding(bundle.map(), container.peer())).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void modelKnowsWholeDocument(Document document) {
        MeasuredDocument measured = document.measured();
        assertThat(measured.hcs4j().write()).isEqualTo(measured.json());
    }

    @Test
    void documentOfAnyTypeCanBeMeasured(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("request.json"), """
                {"ResourcePath": "VirtualMachine/Devices/Scsi/0/Attachments/1", "RequestType": "Add",
                 "Settings": {"Type": "VirtualDisk", "Path": "C:\\\\data.vhdx"}}
                """);
        String input = MeasuredDocument.input("v2:ModifySettingRequest", file);
        MeasuredDocument document = MeasuredDocument.of(input);

        assertThat(MeasuredDocument.label(input)).isEqualTo("v2:ModifySettingRequest");
        assertThat(document.json()).isEqualTo(Files.readAllBytes(file));
        assertThat(document.peer()).isEqualTo(ModifySettingRequest.class);
        assertThat(Completeness.of(document)).doesNotContainValue(false);
    }

    @Test
    void documentOfOlderModelHasNoCodeOfAvaje() {
        byte[] json = "{\"PropertyTypes\": [\"Statistics\"]}".getBytes(StandardCharsets.UTF_8);
        assertThat(Completeness.of(MeasuredDocument.of("v1:PropertyQuery", json)))
                .containsOnlyKeys("data binding", "Blackbird", "fastjson2")
                .doesNotContainValue(false);
    }

    @Test
    void typeThatIsNotThereIsToldByName() {
        byte[] json = {'{', '}'};
        assertThatThrownBy(() -> MeasuredDocument.of("ComputeSystem", json)).hasMessageContaining("v2:ComputeSystem");
        assertThatThrownBy(() -> MeasuredDocument.of("v3:ComputeSystem", json)).hasMessageContaining("no model v3");
        assertThatThrownBy(() -> MeasuredDocument.of("v2:ComputeSistem", json)).hasMessageContaining("ComputeSistem");
    }
}
