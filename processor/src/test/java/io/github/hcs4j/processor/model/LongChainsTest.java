package io.github.hcs4j.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.processor.schema.Problems;
import io.github.hcs4j.processor.schema.SchemaReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Thousands of references, and tuples of tuples, in a time that grows as they do. */
class LongChainsTest {

    private final Problems problems = new Problems();

    @Test
    @Timeout(20)
    void longChainsAndTuplesOfTuplesTakeLinearTime() {
        String chain = IntStream.range(0, 10_000)
                .mapToObj(i -> "\"R" + i + "\": {\"$ref\": \"#/$defs/R" + (i + 1) + "\"}, ")
                .collect(Collectors.joining());
        String parts = IntStream.range(0, 3000)
                .mapToObj(i -> "\"P" + i + "\": {\"allOf\": [{\"$ref\": \"#/$defs/P" + (i + 1)
                        + "\"}], \"minProperties\": 1}, ")
                .collect(Collectors.joining());
        String tuples = IntStream.range(0, 60)
                .mapToObj(i ->
                        "\"T%d\": {\"prefixItems\": [{\"$ref\": \"#/$defs/T%d\"}, {\"$ref\": \"#/$defs/T%d\"}], \"items\": false}, "
                                .formatted(i, i + 1, i + 1))
                .collect(Collectors.joining());
        SchemaModel model = build("{\"$defs\": {" + chain + parts + tuples
                        + "\"R10000\": {\"properties\": {\"t\": {\"$ref\": \"#/$defs/T0\"}}},"
                        + "\"P3000\": {\"properties\": {\"p\": {}}}, \"T60\": {\"type\": \"string\"}}}")
                .orElseThrow();
        assertThat(model.types()).hasSize(3002);
        assertThat(Notation.of(
                        ((TypeModel.ObjectModel) model.type("R10000").orElseThrow())
                                .properties()
                                .get(0)
                                .type(),
                        model))
                .contains("[[[[STRING]]]]");
        assertThat(problems.all()).isEmpty();
    }

    private Optional<SchemaModel> build(String schema) {
        SchemaReader reader = new SchemaReader(path -> Optional.of(schema.getBytes(StandardCharsets.UTF_8)), problems);
        return new ModelBuilder(reader, problems).build(new ModelRequest("vm.json", "", List.of(), true));
    }
}
