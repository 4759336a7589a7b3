package io.github.hcs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document that is said to be of a type which it is not of. */
class ClaimedTypeTest {

    private static final String V1 = "../bundles/argon-v1/expected.json";

    @ParameterizedTest
    @ValueSource(strings = {"format -q --as=Spec ", "diff -q --as=Spec " + V1 + " "})
    void noMemberInCommonIsAWarningThatCannotBeSilenced(String command) {
        Ran ran = Ran.hcs((command + V1).split(" "));

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.errLines())
                .isNotEmpty()
                .allMatch(line -> line.matches(
                        "hcs: warning: \\S+: oci:Spec has 0 of its \\d+ members; it looks like v1:ContainerConfig"));
    }

    @Test
    void fewMembersInCommonAreANotice() {
        Ran ran = Ran.hcs("format", "--as=ComputeSystem", V1);

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).contains("\"Owner\"", "\"SystemType\"");
        assertThat(ran.err())
                .matches(
                        "hcs: notice: \\S+: v2:ComputeSystem has 1 of its \\d+ members; it looks like v1:ContainerConfig\n");
    }

    @Test
    void someUnknownMembersAreNotWorthANotice() {
        assertThat(Ran.withInput("{\"Owner\":\"a\",\"New\":1}", "format", "--compact", "--as=ComputeSystem", "-"))
                .isEqualTo(new Ran(0, "{\"Owner\":\"a\",\"New\":1}\n", ""));
        assertThat(Ran.withInput("{}", "format", "--compact", "--as=ComputeSystem", "-"))
                .isEqualTo(new Ran(0, "{}\n", ""));
    }

    @Test
    void whatIsOfNoTypeIsNamed() {
        assertThat(Ran.withInput("{\"ContainerId\":\"c\",\"ActivityId\":\"a\"}", "format", "--as=v2:ComputeSystem", "-")
                        .err())
                .isEqualTo("hcs: warning: <stdin>: it looks like a message between host and guest, not like a"
                        + " v2:ComputeSystem\n");
        assertThat(Ran.withInput("{\"VirtualNetwork\":\"n\"}", "format", "--as=v2:ComputeSystem", "-")
                        .err())
                .contains("it looks like a network document, not like a v2:ComputeSystem");
    }
}
