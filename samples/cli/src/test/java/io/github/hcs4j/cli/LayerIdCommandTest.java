package io.github.hcs4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LayerIdCommandTest {

    @Test
    void printsGuidAndPath() {
        assertThat(Ran.hcs("layer-id", "C:\\layers\\28", "D:/other/27", "@4"))
                .isEqualTo(new Ran(
                        0,
                        "9e6302af-4082-5230-ac0e-efe1e3828954  C:\\layers\\28\n"
                                + "b312b1d4-d749-5cc3-97e7-e272c3e9edf7  D:/other/27\n"
                                + "1d1d786f-51dd-53ab-b63b-5b527aff0f71  @4\n",
                        ""));
    }

    @Test
    void takesWhatLooksLikeAnOptionAfterTwoHyphens() {
        assertThat(Ran.hcs("layer-id", "--", "-x/28").out()).isEqualTo("9e6302af-4082-5230-ac0e-efe1e3828954  -x/28\n");
    }
}
