package io.github.hcs4j.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.processor.schema.ProblemCode;
import io.github.hcs4j.processor.schema.Problems;
import io.github.hcs4j.processor.schema.SchemaReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Names that would be the same. */
class SpelledNamesTest {

    @Test
    void signsAreSpelledWhereTheyTellNamesApart() {
        Map<String, String> names =
                SpelledNames.of(List.of("GPL-2.0", "GPL-2.0+", "MIT+", "=", "^=", "-", "."), JavaNames::constant);
        assertThat(names)
                .containsEntry("GPL-2.0", "GPL_2_0")
                .containsEntry("GPL-2.0+", "GPL_2_0_PLUS_SIGN")
                .containsEntry("MIT+", "MIT")
                .containsEntry("=", "EQUALS_SIGN")
                .containsEntry("^=", "CIRCUMFLEX_ACCENT_EQUALS_SIGN")
                .containsEntry("-", "HYPHEN_MINUS")
                .containsEntry(".", "FULL_STOP");
        assertThat(SpelledNames.of(List.of("a-b", "a.b-", "a b."), JavaNames::constant))
                .containsEntry("a-b", "A_B")
                .containsEntry("a.b-", "A_B_HYPHEN_MINUS")
                .containsEntry("a b.", "A_B_FULL_STOP");
        assertThat(SpelledNames.of(List.of("$id", "id"), JavaNames::member))
                .containsEntry("$id", "dollarSignId")
                .containsEntry("id", "id");
    }

    @Test
    void typesOfOneNameInSeveralFilesHaveTheirFilesInTheirNames() {
        Map<String, String> files = Map.of(
                "vm.json",
                "{\"$defs\": {\"Vm\": {\"properties\": {"
                        + "\"a\": {\"$ref\": \"defs-a.json#/$defs/Device\"},"
                        + "\"b\": {\"$ref\": \"defs-b.json#/$defs/Device\"},"
                        + "\"c\": {\"$ref\": \"defs-b.json#/$defs/Other\"}}}}}",
                "defs-a.json",
                "{\"$defs\": {\"Device\": {\"properties\": {\"a\": {}}}}}",
                "defs-b.json",
                "{\"$defs\": {\"Device\": {\"properties\": {\"b\": {}}}, \"Other\": {\"enum\": [\"o\"]}}}");
        assertThat(names(files)).containsExactly("DefsADevice", "DefsBDevice", "Other", "Vm");
    }

    @Test
    void typesOfOneNameInOneFileHaveTheirWholePlaceInTheirNames() {
        assertThat(names(Map.of(
                        "vm.json",
                        "{\"$defs\": {\"Group\": {\"create\": {\"enum\": [\"c\"]}, \"delete\": {\"enum\": [\"d\"]}},"
                                + "\"List<int>\": {\"type\": \"object\"}, \"List<int[]>\": {\"type\": \"object\"},"
                                + "\"Vm\": {\"properties\": {"
                                + "\"c\": {\"$ref\": \"#/$defs/Group/create\"},"
                                + "\"d\": {\"$ref\": \"#/$defs/Group/delete\"}}}}}")))
                .contains("GroupCreate", "GroupDelete", "Vm")
                .hasSize(5);
    }

    private static List<String> names(Map<String, String> files) {
        Problems problems = new Problems();
        SchemaReader reader =
                new SchemaReader(path -> Optional.ofNullable(files.get(path)).map(String::getBytes), problems);
        Optional<SchemaModel> model =
                new ModelBuilder(reader, problems).build(new ModelRequest("vm.json", "", List.of(), true));
        assertThat(problems.all())
                .filteredOn(problem -> problem.code().severity() != ProblemCode.Severity.NOTE)
                .isEmpty();
        return model.orElseThrow().types().stream().map(TypeModel::javaName).toList();
    }
}
