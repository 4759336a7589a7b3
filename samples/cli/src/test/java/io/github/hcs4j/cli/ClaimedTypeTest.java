package io.github.hcs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A document that is said to be of a type which it is not of. */
class ClaimedTypeTest {

    private static final String V1 = "../bundles/argon-v1/expected.json";

    @Test
    void noMemberInCommonIsAnError() {
        String message = V1 + ": is no oci:Spec, which has none of its members; it looks like v1:ContainerConfig\n";

        assertThat(Ran.hcs("format", "--as=Spec", V1)).isEqualTo(new Ran(1, "", message));
        assertThat(Ran.hcs("diff", "--as=Spec", V1, V1)).isEqualTo(new Ran(2, "", message));
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
}
