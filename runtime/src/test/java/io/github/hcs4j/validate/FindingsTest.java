package io.github.hcs4j.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.document.Place;
import io.github.hcs4j.model.v2.Layer;
import io.github.hcs4j.type.ScalarType;
import io.github.hcs4j.validate.Finding.Code;
import io.github.hcs4j.validate.Finding.Severity;
import io.github.hcs4j.validate.Findings.At;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How many findings are kept, and how they are counted. */
class FindingsTest {

    /** Where names are long, pointers take more memory than the document does. */
    @Test
    void asManyAreKeptAsHavePointersOf16MiBTogether() {
        int length = 1 << 20;
        Place place = Place.root(ScalarType.ANY).entry("x".repeat(length - 1));
        Findings findings = new Findings(false);

        for (int line = 1; line <= 20; line++) {
            findings.error(Code.DUPLICATE_MEMBER, new At(place, line, 1), "a name", "none", () -> "leave it out");
        }

        Report report = findings.report(Layer.TYPE);
        assertThat(report.findings()).hasSize(16);
        assertThat(report.omitted()).isEqualTo(4);
    }

    @Test
    void thoseLeftOutAreCountedWhateverTheirSeverity() {
        Map<Severity, Long> counts = Map.of(Severity.ERROR, 1L, Severity.WARNING, 20L, Severity.NOTE, 300L);

        assertThat(new Report(Layer.TYPE, List.of(), counts).omitted()).isEqualTo(321);
    }
}
