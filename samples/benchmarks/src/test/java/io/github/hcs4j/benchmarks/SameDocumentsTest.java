package io.github.hcs4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSON;
import io.github.hcs4j.benchmarks.input.Bundle;
import io.github.hcs4j.benchmarks.input.Container;
import io.github.hcs4j.benchmarks.input.Document;
import io.github.hcs4j.benchmarks.input.RecordedTokens;
import io.github.hcs4j.benchmarks.peer.BareTokens;
import io.github.hcs4j.benchmarks.peer.DataBinding;
import io.github.hcs4j.benchmarks.peer.oci.Spec;
import io.github.hcs4j.benchmarks.peer.v1.ContainerConfig;
import io.github.hcs4j.benchmarks.peer.v2.ComputeSystem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The peers read and write all of each document: none is fast by leaving something out. */
class SameDocumentsTest {

    private static final JsonMapper STRICT = DataBinding.plain()
            .rebuild()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @ParameterizedTest
    @EnumSource
    void peersReadAndWriteWholeDocument(Document document) {
        byte[] json = document.json();
        assertDataBindingKeepsAll(json, ComputeSystem.class);
        assertSame(JSON.toJSONBytes(JSON.parseObject(json, ComputeSystem.class)), json);
    }

    @ParameterizedTest
    @EnumSource
    void dataBindingReadsAndWritesWholeContainer(Container container) {
        Bundle bundle = container.bundle();
        assertDataBindingKeepsAll(bundle.spec(), Spec.class);
        assertDataBindingKeepsAll(
                bundle.document().toJson(), container.isV2() ? ComputeSystem.class : ContainerConfig.class);
    }

    @ParameterizedTest
    @EnumSource
    void modelKnowsWholeDocument(Document document) {
        byte[] json = document.json();
        assertThat(io.github.hcs4j.model.v2.ComputeSystem.TYPE.toJson(
                        io.github.hcs4j.model.v2.ComputeSystem.TYPE.read(json)))
                .isEqualTo(json);
    }

    @ParameterizedTest
    @EnumSource
    void tokensAreWrittenAsTheyWereRecorded(Document document) {
        byte[] json = document.json();
        RecordedTokens tokens = new RecordedTokens(json);
        BareTokens bare = new BareTokens();
        assertThat(bare.write(tokens)).isEqualTo(json);
        assertThat(bare.writeEscaped(tokens)).isEqualTo(json);
        assertThat(bare.writeEscaping(tokens)).isEqualTo(json);
    }

    private static void assertDataBindingKeepsAll(byte[] json, Class<?> type) {
        JsonMapper blackbird = DataBinding.withBlackbird();
        assertSame(STRICT.writeValueAsBytes(STRICT.readValue(json, type)), json);
        assertSame(blackbird.writeValueAsBytes(blackbird.readValue(json, type)), json);
    }

    private static void assertSame(byte[] written, byte[] json) {
        assertThat(STRICT.readTree(written)).isEqualTo(STRICT.readTree(json));
    }
}
