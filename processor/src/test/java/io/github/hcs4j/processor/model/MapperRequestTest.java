package io.github.hcs4j.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.processor.model.MapperRequest.Unmapping;
import io.github.hcs4j.processor.schema.Problems;
import io.github.hcs4j.processor.schema.SchemaReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether mappers can be made of the types that are asked for, without the members that are left out. */
class MapperRequestTest {

    private final Problems problems = new Problems();
    private final SchemaModel model = model();

    private SchemaModel model() {
        String schema = """
                {"$defs": {
                  "Vm": {"properties": {"a": {}, "b": {}}}, "Disk": {"properties": {"a": {}}}, "Mode": {"enum": ["m"]},
                  "Pet": {"oneOf": [{"properties": {"k": {"const": "c"}}}, {"properties": {"k": {"const": "d"}}}]}}}
                """;
        SchemaReader reader = new SchemaReader(path -> Optional.of(schema.getBytes(StandardCharsets.UTF_8)), problems);
        return new ModelBuilder(reader, problems)
                .build(new ModelRequest("vm.json", "", List.of(), true))
                .orElseThrow();
    }

    @Test
    void membersAreLeftOutWithTheirReasons() {
        MapperRequest request = new MapperRequest(
                List.of("Vm", "Disk"),
                List.of(new Unmapping("Vm", List.of("a"), "old"), new Unmapping("Vm", List.of("b"), "new")));
        assertThat(request.check(model, problems)).isEqualTo(Map.of("Vm", Map.of("a", "old", "b", "new")));
        assertThat(problems.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Vmm  | Vm   | a   | HCS011 | the schema "vm.json" has no type "Vmm"; it has Vm,
            Mode | Vm   |     | HCS012 vm.json#/$defs/Mode | a mapper is asked for Mode, which is an enumeration;
            Pet  | Vm   |     | HCS012 vm.json#/$defs/Pet  | a mapper is asked for Pet, which is a choice between objects;
            Vm   | Mode | m   | HCS012 vm.json#/$defs/Mode | @Unmapped names Mode, which is an enumeration;
            Vm   | Vm   | c   | HCS013 vm.json#/$defs/Vm   | @Unmapped names the member "c", which Vm does not have; it has a, b
            Vm   | Disk | a   | HCS013 vm.json#/$defs/Disk | @Unmapped names a member of Disk, which has no mapper;
            Vm   | Vm   | a a | HCS013 vm.json#/$defs/Vm   | @Unmapped names the member "a" of Vm twice;
            """)
    void whatCannotBeIsTold(String mapped, String type, String members, String where, String told) {
        List<String> left = members == null ? List.of() : Arrays.asList(members.split(" "));
        List<Unmapping> unmapped = left.isEmpty() ? List.of() : List.of(new Unmapping(type, left, "why"));
        new MapperRequest(List.of(mapped), unmapped).check(model, problems);
        assertThat(problems.all().get(0).toString()).startsWith(where).contains(told == null ? "" : told);
    }
}
