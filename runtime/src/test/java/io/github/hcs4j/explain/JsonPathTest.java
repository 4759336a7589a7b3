package io.github.hcs4j.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places as HCS names them, in texts that go on after them. */
class JsonPathTest {

    /** Each step in parentheses, an index with a number sign. */
    private static String steps(JsonPath path) {
        return path.steps().stream()
                .map(step -> "(" + (step.isIndex() ? "#" : "") + step.text() + ")")
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "$                     | $                 | ",
                "$.A                   | $.A               | (A)",
                "$.A.B                 | $.A.B             | (A)(B)",
                "$.A[0].B              | $.A[0].B          | (A)(#0)(B)",
                "$.A[12]               | $.A[12]           | (A)(#12)",
                "$.A[09]               | $.A[09]           | (A)(#09)",
                "$['0'].B              | $['0'].B          | (0)(B)",
                "$[\"a b\"].B          | $[\"a b\"].B      | (a b)(B)",
                "$.A['x.y']            | $.A['x.y']        | (A)(x.y)",
                "$.A.                  | $.A               | (A)",
                "$..A                  | $                 | ",
                "$.A[                  | $.A               | (A)",
                "$.A[1                 | $.A               | (A)",
                "$.A[1x]               | $.A               | (A)",
                "$.A[]                 | $.A               | (A)",
                "$.A['']               | $.A               | (A)",
                "$.A['b]               | $.A               | (A)",
                "$.A['b'               | $.A               | (A)",
                "$.A['b\"]             | $.A               | (A)",
                "$.A['b'x]             | $.A               | (A)",
                "$.A;B                 | $.A               | (A)",
                "$.A, $.B              | $.A               | (A)",
                "$.A(1)                | $.A               | (A)"
            })
    void areReadAsFarAsTheyGo(String text, String path, String steps) {
        for (boolean isQuoted : new boolean[] {true, false}) {
            JsonPath read = JsonPath.read("at " + text, 3, isQuoted);
            assertThat(read).isNotNull();
            assertThat(read.text()).isEqualTo(path);
            assertThat(steps(read)).isEqualTo(steps == null ? "" : steps);
        }
    }

    @Test
    void namesHaveSpacesInQuotationMarks() {
        assertThat(JsonPath.read("$.A b.C' was", 0, true))
                .extracting(JsonPath::text)
                .isEqualTo("$.A b.C");
        assertThat(JsonPath.read("$.A b.C' was", 0, false))
                .extracting(JsonPath::text)
                .isEqualTo("$.A");
        assertThat(JsonPath.read("$.A\tb", 0, false)).extracting(JsonPath::text).isEqualTo("$.A");
        assertThat(JsonPath.read("$.A\nb", 0, true)).extracting(JsonPath::text).isEqualTo("$.A");
        assertThat(JsonPath.read("$['a\nb']", 0, true))
                .extracting(JsonPath::text)
                .isEqualTo("$");
    }

    @Test
    void areReadAtAnyPlaceOfAText() {
        String before = "x".repeat(2000);
        JsonPath read = JsonPath.read(before + "$.A[0]['b'].C d", before.length(), false);
        assertThat(read).isNotNull();
        assertThat(read.text()).isEqualTo("$.A[0]['b'].C");
    }

    @Test
    void areAThousandCharactersLongAtMost() {
        String name = "x".repeat(993);
        String longest = "$.A['" + name + "']";
        assertThat(longest).hasSize(1000);
        assertThat(JsonPath.read(longest, 0, true)).extracting(JsonPath::text).isEqualTo(longest);
        for (String more : new String[] {"x", "xx", "xxx", "xxxx", "xxxxx", name}) {
            assertThat(JsonPath.read("$.A['" + name + more + "']", 0, true)).isNull();
            assertThat(JsonPath.read("$.A." + name + "xxxxx" + more, 0, true)).isNull();
            assertThat(JsonPath.read("$.A[" + "1".repeat(993) + more.replace('x', '1') + "111]", 0, true))
                    .isNull();
        }
    }

    @Test
    void someOfItsStepsLeaveARest() {
        JsonPath path = JsonPath.read("$.A[0]['b'].C", 0, true);
        assertThat(path).isNotNull();
        assertThat(path.after(0)).isEqualTo(".A[0]['b'].C");
        assertThat(path.after(1)).isEqualTo("[0]['b'].C");
        assertThat(path.after(2)).isEqualTo("['b'].C");
        assertThat(path.after(4)).isEmpty();
    }
}
