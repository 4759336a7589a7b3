package io.github.hcs4j.validate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.document.Fleet;
import io.github.hcs4j.model.v2.ComputeSystem;
import io.github.hcs4j.model.v2.ContainerProcessor;
import io.github.hcs4j.model.v2.RegistryValue;
import io.github.hcs4j.type.MemberRule;
import io.github.hcs4j.type.Members;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.ScalarType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the schema says of several members together. */
class MemberRulesTest {

    private static final ObjectType<String> VM =
            ObjectType.of("Vm", String.class, "acme/rules.schema.json#/$defs/Vm", null, null, new Fleet.Told<String>() {
                @Override
                protected void describe(Members<String> members) {
                    for (String name : List.of("A", "B", "C", "D")) {
                        members.add(name, name, ScalarType.INTEGER, vm -> null);
                    }
                    members.exactlyOne("A", "B").asWarning().needs("C", "A", "D");
                }
            });

    private static final ObjectType<String> DISK = ObjectType.of(
            "Disk", String.class, "acme/rules.schema.json#/$defs/Disk", null, null, new Fleet.Told<String>() {
                @Override
                protected void describe(Members<String> members) {
                    for (String name : List.of("A", "B", "C")) {
                        members.add(name, name, ScalarType.INTEGER, disk -> null);
                    }
                    members.atLeastOne("A", "B").atMostOne("B", "C");
                }
            });

    private static final Map<String, ModelType<?>> TYPES = Map.of(
            "Vm", VM,
            "Disk", DISK,
            "ComputeSystem", ComputeSystem.TYPE,
            "RegistryValue", RegistryValue.TYPE,
            "ContainerProcessor", ContainerProcessor.TYPE);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Vm   | {"A": 1}                 |
            Vm   | {"A": 1, "B": null}      |
            Vm   | {"A": 1, "C": 1, "D": 1} |
            Vm   | {}                       | warning: an object with none of them, expected exactly one of "A", "B"; add one
            Vm   | {"A": 1, "B": 1}         | warning: an object with "A", "B", expected exactly one of "A", "B"; keep the one
            Vm   | {"A": 1, "C": 1}         | error: an object with "C", "A", expected "C", "A", "D"; add what is missing
            Disk | {"A": 1}                 |
            Disk | {"B": 1, "A": 1}         |
            Disk | {"C": 1}                 | error: an object with none of them, expected at least one of "A", "B"; add one
            Disk | {"A": 1, "B": 1, "C": 1} | error: an object with "B", "C", expected at most one of "B", "C"
            ComputeSystem | {"Owner": "x", "Container": {}} |
            ComputeSystem | {"HostedSystem": {}} | warning: an object with "HostedSystem", expected "HostedSystem", "HostingS
            RegistryValue | {"Name": "x"}   | warning: an object with none of them, expected exactly one of "StringValue"
            """)
    void isChecked(String type, String document, String words) {
        Report report = HcsValidator.of(TYPES.get(type)).validate(document.getBytes(UTF_8));
        if (words == null) {
            assertThat(report.findings()).isEmpty();
        } else {
            assertThat(report.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo(Finding.Code.MEMBERS_DISAGREE);
                assertThat(finding.pointer()).isEmpty();
                assertThat(finding.severity() + ": " + finding.found() + ", expected " + finding.expected() + "; "
                                + finding.advice())
                        .startsWith(words.strip());
            });
        }
    }

    @Test
    void theDescriptionHasThem() {
        assertThat(VM.rules())
                .containsExactly(
                        new MemberRule(MemberRule.Kind.EXACTLY_ONE, List.of("A", "B"), true),
                        new MemberRule(MemberRule.Kind.NEEDS, List.of("C", "A", "D"), false));
        assertThat(ContainerProcessor.TYPE.rules())
                .containsExactly(
                        new MemberRule(MemberRule.Kind.AT_MOST_ONE, List.of("Count", "Weight", "Maximum"), true));
    }
}
