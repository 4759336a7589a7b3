package io.github.hcs4j.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.document.CpuSeconds;
import io.github.hcs4j.document.Fleet;
import io.github.hcs4j.validate.BoundedMatch.Outcome;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A pattern is searched for in as many steps as the text is long, times a number, and no more. */
@CpuSeconds(20)
class BoundedMatchTest {

    /** Its steps grow with the third power of the text. */
    private static final Pattern SLOW = Pattern.compile("^(.*)(.*)(.*)[0-9]$");

    @Test
    void aSlowPatternIsGivenUp() {
        assertThat(BoundedMatch.find(SLOW, "a".repeat(300))).isEqualTo(Outcome.GIVEN_UP);
        assertThat(BoundedMatch.find(SLOW, "aa1")).isEqualTo(Outcome.FOUND);
        assertThat(BoundedMatch.find(SLOW, "aa!")).isEqualTo(Outcome.NOT_FOUND);
    }

    @Test
    void aLongTextHasMoreSteps() {
        Pattern letters = Pattern.compile("^[a-z]*$");

        assertThat(BoundedMatch.find(letters, "a".repeat(1_000_000))).isEqualTo(Outcome.FOUND);
        assertThat(BoundedMatch.find(letters, "a".repeat(1_000_000) + "!")).isEqualTo(Outcome.NOT_FOUND);
    }

    @Test
    void aPatternThatTakesTooDeepAStackIsNotChecked() {
        Report report = Validated.as(Fleet.VM, "{\"Name\":\"" + "a".repeat(200_000) + "\"}");

        assertThat(report.findings())
                .singleElement()
                .hasToString("1:9: warning PATTERN_NOT_CHECKED /Name: found a text of 200000 characters, too many to"
                        + " match it in time, expected a text that matches \"^([a-z]|[0-9])*$\"; check the text"
                        + " yourself, or make the pattern of the schema simpler");
        assertThat(Validated.problems(Fleet.VM, "{\"Name\":\"" + "a".repeat(500) + "\"}"))
                .isEmpty();
        assertThat(Validated.problems(Fleet.VM, "{\"Name\":\"" + "a".repeat(500) + "!\"}"))
                .containsExactly("error PATTERN_MISMATCH /Name");
    }
}
