package io.github.hcs4j.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.json.RandomDocuments;
import io.github.hcs4j.model.v1.V1Model;
import io.github.hcs4j.model.v2.V2Model;
import io.github.hcs4j.type.Model;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.version.SchemaVersion;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What goes through a gate whole is written byte for byte as it is written without one: any value of any type. */
class SameBytesTest {

    private static final int DOCUMENTS = 12;

    @Test
    void documentsOfV1() {
        assertThatBytesAreTheSame(V1Model.model());
    }

    @Test
    void documentsOfV2() {
        assertThatBytesAreTheSame(V2Model.model());
    }

    private static void assertThatBytesAreTheSame(Model model) {
        List<VersionGate> gates = List.of(
                VersionGate.forVersion(model, SchemaVersion.of(0, 0)),
                VersionGate.forVersion(model, model.releases().get(0).version()),
                VersionGate.forVersion(model, SchemaVersion.of(9, 0)));
        assertThat(model.types())
                .allSatisfy(type -> LongStream.range(0, DOCUMENTS)
                        .forEach(seed -> gates.forEach(gate -> assertThatBytesAreTheSame(gate, type, seed))));
    }

    private static <T> void assertThatBytesAreTheSame(VersionGate gate, ModelType<T> type, long seed) {
        Random random = new Random(seed);
        T document = type.read(new RandomDocuments(random, 60).value(type).spelledBy(random));

        Encoded encoded = gate.explain(type, document);

        assertThat(encoded.toJson()).isEqualTo(type.toJson(document));
        assertThat(encoded.toJsonBytes()).isEqualTo(type.toJsonBytes(document));
        assertThat(encoded.toPrettyJson()).isEqualTo(type.toPrettyJson(document));
        assertThat(encoded.toPrettyJsonBytes()).isEqualTo(type.toPrettyJsonBytes(document));
    }
}
