package io.github.hcs4j.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.processor.model.TypeModel.ObjectModel;
import io.github.hcs4j.processor.schema.Problems;
import io.github.hcs4j.processor.schema.SchemaReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules between members: what is said of several together, in all of a schema and in one of its versions. */
class MemberRulesTest {

    private final Problems problems = new Problems();

    private Optional<SchemaModel> build(String version, String keywords) {
        byte[] schema = """
                {"x-hcs-versions": [{"version": "1.0"}, {"version": "2.0"}],
                 "$defs": {"Vm": {"properties": {"a": {}, "b": {}, "c": {}, "n": {"x-hcs-since": "2.0"}}, %s}}}
                """.formatted(keywords).getBytes(StandardCharsets.UTF_8);
        SchemaReader reader =
                new SchemaReader(path -> path.equals("vm.json") ? Optional.of(schema) : Optional.empty(), problems);
        return new ModelBuilder(reader, problems).build(new ModelRequest("vm.json", version, List.of(), true));
    }

    private static String rules(SchemaModel model) {
        return ((ObjectModel) model.type("Vm").orElseThrow())
                .rules().stream()
                        .map(rule ->
                                rule.kind() + " " + String.join(" ", rule.members()) + (rule.isWarning() ? "?" : ""))
                        .collect(Collectors.joining(", "));
    }

    @Test
    void areDescribedByMethodsOfGeneratedCode() {
        assertThat(MemberRule.Kind.values())
                .extracting(MemberRule.Kind::method)
                .containsExactly("exactlyOne", "atLeastOne", "atMostOne", "needs");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "oneOf": [{"required": ["a"]}, {"required": ["b"]}]                             | EXACTLY_ONE a b
            "oneOf": [{"required": ["a"], "title": "t"}, {"required": ["b"]}]               | EXACTLY_ONE a b
            "oneOf": [{"required": ["a"]}]                                                  |
            "oneOf": [{"required": ["a"]}, {"required": ["b", "c"]}]                        |
            "oneOf": [{"required": ["a"]}, {"required": ["b"], "maxProperties": 1}]         |
            "anyOf": [{"required": ["a"]}, {"required": ["b"]}]                             | AT_LEAST_ONE a b
            "anyOf": [{"required": ["a"]}, {"required": ["b"]}], "x-hcs-severity": "warning" | AT_LEAST_ONE a b?
            "anyOf": [{"required": ["a"]}, {"required": ["b"]}], "x-hcs-severity": "error"  | AT_LEAST_ONE a b
            "not": {"required": ["a", "b"]}                                                 | AT_MOST_ONE a b
            "not": {"anyOf": [{"required": ["a", "b"]}, {"required": ["b", "c"]}, {"required": ["a", "c"]}]} | AT_MOST_ONE a b c
            "not": {"anyOf": [{"required": ["a", "b"]}, {"required": ["b", "c"]}]}          | AT_MOST_ONE a b, AT_MOST_ONE b c
            "not": {"anyOf": [{"required": ["a", "b"]}, {"required": ["a"]}]}               |
            "dependentRequired": {"a": ["b", "c"], "b": ["c"]}                              | NEEDS a b c, NEEDS b c
            "dependentRequired": {"a": []}                                                  |
            """)
    void areRead(String keywords, String expected) {
        assertThat(rules(build("", keywords).orElseThrow())).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "oneOf": [{"required": ["a"]}, {"required": ["b", "c"]}]                        | oneOf/0/required and 1 more
            "anyOf": [{"required": ["a"]}, {"required": ["b", "c"]}]                        | anyOf/0/required and 1 more
            "anyOf": [{"properties": {"a": {}}, "required": ["a"]}, {"required": ["b"]}]    | anyOf/0/required and 1 more
            "anyOf": [{"required": ["a", "b"]}, {}]                                         | anyOf/0/required
            "anyOf": [{"required": ["a"]}, {}], "required": ["a"]                           |
            "anyOf": [{"required": ["a"]}, {"required": ["b"]}]                             |
            "oneOf": [{"required": ["a", "b"]}]                                             |
            """)
    void whatBranchesOfNoRuleRequireIsTold(String keywords, String told) {
        build("", keywords);
        assertThat(problems.all().stream()
                        .filter(problem -> problem.message().contains("\"required\""))
                        .map(problem -> problem.code() + " "
                                + problem.at().pointer().toString().replace("/$defs/Vm/", "")
                                + (problem.message().contains("in 1 other place") ? " and 1 more" : ""))
                        .toList())
                .isEqualTo(told == null ? List.of() : List.of("HCS028 " + told));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "oneOf": [{"required": ["a"]}, {"required": ["n"]}]                     | EXACTLY_ONE a
            "anyOf": [{"required": ["n"]}, {"required": ["a"]}, {"required": ["b"]}] | AT_LEAST_ONE a b
            "anyOf": [{"required": ["n"]}, {"required": ["n"]}]                     |
            "not": {"required": ["a", "n"]}                                         |
            "dependentRequired": {"a": ["n", "b"]}                                  | NEEDS a b
            "dependentRequired": {"a": ["n"]}                                       |
            "dependentRequired": {"n": ["a", "b"]}                                  |
            """)
    void sayNothingOfMembersThatAVersionDoesNotHave(String keywords, String expected) {
        assertThat(rules(build("1.0", keywords).orElseThrow())).isEqualTo(expected == null ? "" : expected);
        assertThat(rules(build("2.0", keywords).orElseThrow())).contains("n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "oneOf": [{"required": ["z"]}, {"required": ["b"]}]  | HCS029 /oneOf/0/required/0
            "dependentRequired": {"z": ["b"]}                    | HCS029 /dependentRequired/z
            "dependentRequired": {"b": ["z"]}                    | HCS029 /dependentRequired/b/0
            "dependentRequired": {"b": "c"}                      | HCS007 /dependentRequired/b
            "x-hcs-severity": "warn"                             | HCS007 /x-hcs-severity
            "x-hcs-severity": 1                                  | HCS007 /x-hcs-severity
            """)
    void nameMembersThatThereAre(String keywords, String told) {
        assertThat(build("", keywords)).isEmpty();
        assertThat(problems.all().stream()
                        .map(problem -> problem.code() + " " + problem.at().pointer()))
                .containsExactly(told.replace(" /", " /$defs/Vm/"));
    }
}
