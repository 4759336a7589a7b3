package io.github.hcs4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.processor.schema.Problem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nothing in a schema passes unread. */
class UnreadTest {

    private static final String TYPOS = """
            {
              "x-hcs-versions": [{"version": "2.0"}, {"version": "2.1"}],
              "$defs": {
                "Vm": {
                  "x-hcs-since": "2.1",
                  "required": ["Zed"],
                  "properties": {
                    "Count": {"type": "integer", "format": "unit32"},
                    "Owner": {"type": "string", "x-hcs-sicne": "2.1"},
                    "Disk": {"type": "object", "propertis": {"Path": {"type": "string"}}},
                    "Disks": {"type": "array", "itmes": {"type": "string"}},
                    "Name": {"type": "strnig"},
                    "Node": {"type": "string", "x-hcs-since": "9.9"},
                    "Mode": {"type": "string", "x-hcs-since": "2.1", "x-hcs-until": "2.0"},
                    "Host": {"type": "string", "x-hcs-since": "2.0"}
                  }
                }
              }
            }
            """;

    @Test
    void nineTyposAreNineProblems() {
        List<Problem> problems =
                Pipeline.run("vm.json", Map.of("vm.json", TYPOS)).problems();
        assertThat(problems)
                .extracting(problem -> problem.code() + " " + problem.at().pointer())
                .containsExactlyInAnyOrder(
                        "HCS027 /$defs/Vm/properties/Count/format",
                        "HCS025 /$defs/Vm/properties/Owner/x-hcs-sicne",
                        "HCS026 /$defs/Vm/properties/Disk/propertis",
                        "HCS026 /$defs/Vm/properties/Disks/itmes",
                        "HCS008 /$defs/Vm/properties/Name",
                        "HCS029 /$defs/Vm/required/0",
                        "HCS030 /$defs/Vm/properties/Node/x-hcs-since",
                        "HCS031 /$defs/Vm/properties/Mode/x-hcs-until",
                        "HCS032 /$defs/Vm/properties/Host/x-hcs-since");
    }

    @Test
    void aWithdrawnNameDoesNotComeBackWithAnotherType() {
        String schema = """
                {"x-hcs-overlays": ["lab.json"],
                 "$defs": {"Vm": {"properties": {"Id": {"type": "string", "x-hcs-until": "1.0"}}}}}
                """;
        assertThat(problems(schema, "integer"))
                .startsWith("HCS033 lab.json#/$defs/More/properties/Id:1:")
                .contains("was withdrawn, at vm.json#/$defs/Vm/properties/Id:2:")
                .doesNotContain("\n");
        assertThat(problems(schema, "string")).startsWith("HCS035 ").doesNotContain("\n");
    }

    private static String problems(String schema, String type) {
        String overlay = "{\"$defs\": {\"More\": {\"x-hcs-extends\": \"vm.json#/$defs/Vm\","
                + " \"properties\": {\"Id\": {\"type\": \"" + type + "\"}}}}}";
        return String.join(
                "\n",
                Pipeline.run("vm.json", Map.of("vm.json", schema, "lab.json", overlay)).problems().stream()
                        .map(Problem::toString)
                        .toList());
    }

    @Test
    void whatIsNotReadIsOneNoteForEachKeyword() {
        String schema = """
                {"$defs": {"Vm": {"properties": {
                  "A": {"type": "string", "format": "color", "x-order": 1},
                  "B": {"type": "string", "format": "color", "x-order": 2},
                  "C": {"type": "array", "items": {"type": "string", "format": "color"}}}}}}
                """;
        assertThat(Pipeline.run("vm.json", Map.of("vm.json", schema)).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "HCS028 vm.json#/$defs/Vm/properties/A/format:2:37: the format \"color\" of string is not read,"
                                + " here and in 2 other places; documents are not checked by it",
                        "HCS028 vm.json#/$defs/Vm/properties/A/x-order:2:57: the keyword \"x-order\" is not read,"
                                + " here and in 1 other place; documents are not checked by it");
    }
}
