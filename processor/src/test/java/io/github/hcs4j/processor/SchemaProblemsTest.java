package io.github.hcs4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each sample of a problem in a schema, read without a compiler, gives this problem once, at its place. */
class SchemaProblemsTest {

    static Stream<DiagnosticSamples.Sample> samples() {
        return Stream.concat(DiagnosticSamples.samples(), UnreadSamples.samples())
                .filter(sample -> sample.annotation().equals(DiagnosticSamples.ALL))
                .filter(sample -> !sample.pointer().isEmpty())
                // which classes stand beside the types is known to the processor alone
                .filter(sample -> !sample.message().equals("a class that is generated beside the types"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aProblemIsToldOnceAtItsPlace(DiagnosticSamples.Sample sample) {
        Pipeline pipeline = Pipeline.run("acme/vm.json", Map.of("acme/vm.json", sample.text()));

        assertThat(pipeline.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(sample.code());
            assertThat(problem.toString()).startsWith(sample.beginning()).contains(sample.message());
        });
        assertThat(pipeline.sources().isEmpty()).isEqualTo(sample.code().isError());
    }
}
