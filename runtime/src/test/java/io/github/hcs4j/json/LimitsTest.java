package io.github.hcs4j.json;

import static io.github.hcs4j.json.Judged.read;
import static io.github.hcs4j.json.Judged.toJson;
import static io.github.hcs4j.json.MalformedTextTest.problem;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.hcs4j.model.v2.ComputeSystem;
import io.github.hcs4j.model.v2.ObjectDirectory;
import io.github.hcs4j.type.ScalarType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Texts that are too large, too deep or too long end in an error, not in a full heap or stack. */
class LimitsTest {

    private static final int MEBI = 1 << 20;

    @Test
    void fiveHundredLevelsAreReadAndWritten() {
        String lists = "[".repeat(500) + "]".repeat(500);
        String objects = "{\"a\":".repeat(499) + "{}" + "}".repeat(499);
        String unknown = "{\"x\":" + "[".repeat(499) + "]".repeat(499) + "}";

        assertThat(toJson(ScalarType.ANY, read(ScalarType.ANY, lists)))
                .asString(UTF_8)
                .isEqualTo(lists);
        assertThat(toJson(ScalarType.ANY, read(ScalarType.ANY, objects)))
                .asString(UTF_8)
                .isEqualTo(objects);
        assertThat(toJson(ComputeSystem.TYPE, read(ComputeSystem.TYPE, unknown)))
                .asString(UTF_8)
                .isEqualTo(unknown);
    }

    @Test
    void deeperIsAnError() {
        String inside = "[".repeat(100_000) + "]".repeat(100_000);
        for (String deep : List.of("[".repeat(501), "[".repeat(100_000), inside, "{\"a\":".repeat(100_000))) {
            assertThat(problem(ScalarType.ANY, deep).detail()).isEqualTo("nested deeper than 500 levels");
        }
        for (String name : List.of("x", "Owner", "Container", "HostedSystem")) {
            JsonException problem = problem(ComputeSystem.TYPE, "{\"" + name + "\":" + inside + "}");
            assertThat(problem.pointer()).startsWith("/" + name);
        }
        assertThat(problem(ComputeSystem.TYPE, "{\"x\":" + inside + "}").detail())
                .isEqualTo("nested deeper than 500 levels");
    }

    @Test
    void deeperIsNotWritten() {
        Object deep = Map.of();
        for (int level = 1; level < 501; level++) {
            deep = List.of(deep);
        }
        Object tooDeep = deep;
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ComputeSystem.builder().putUnknownMembers("x", tooDeep).build())
                .withMessageContaining("500 levels");
        ObjectDirectory directories = ObjectDirectory.builder().build();
        for (int level = 1; level < 300; level++) {
            directories =
                    ObjectDirectory.builder().addObjectDirectory(directories).build();
        }
        ObjectDirectory nested = directories;
        assertThatIllegalArgumentException().isThrownBy(nested::toJson).withMessageContaining("500 levels");
    }

    @Test
    void aLongPointerIsShortInTheMessageAndWholeInTheException() {
        String name = "n".repeat(50_000);

        JsonException problem = problem(ScalarType.ANY, "{\"" + name + "\":{\"" + name + "\":tru}}");

        assertThat(problem.pointer()).isEqualTo("/" + name + "/" + name);
        assertThat(problem.place()).hasSize(203).startsWith("...nnn");
    }

    @Test
    void aStringHasAtMostSixteenMebiCharacters() {
        String longest = "x".repeat(16 * MEBI);

        assertThat(read(ScalarType.STRING, '"' + longest + '"')).isEqualTo(longest);
        String detail = "a string of more than 16777216 characters";
        assertThat(problem(ScalarType.STRING, '"' + longest + "x\"").detail()).isEqualTo(detail);
        assertThat(problem(ScalarType.ANY, " \"" + "y".repeat(50_000_000) + '"').getMessage())
                .isEqualTo("line 1, column 2, at the top: " + detail);
        JsonException inside = problem(ComputeSystem.TYPE, "{\"SchemaVersion\":\"" + longest + "x\"}");
        assertThat(inside.detail()).isEqualTo("expected an object, found the text \"" + "x".repeat(60) + "...\"");
        assertThat(inside.pointer()).isEqualTo("/SchemaVersion");
    }

    @Test
    void aLongTextInAWrongPlaceIsQuotedShortly() {
        JsonException problem =
                problem(ComputeSystem.TYPE, "{\"SchemaVersion\":\"" + "\uD83D\uDC33".repeat(MEBI) + "\"}");

        assertThat(problem.detail())
                .isEqualTo("expected an object, found the text \"" + "\uD83D\uDC33".repeat(60) + "...\"");
    }

    @Test
    void aNameHasAtMostFiftyThousandCharacters() {
        String longest = "n".repeat(50_000);

        assertThat(read(ScalarType.ANY, "{\"" + longest + "\":1}")).isEqualTo(Map.of(longest, 1));
        assertThat(problem(ScalarType.ANY, "{\"" + longest + "n\":1}").detail())
                .isEqualTo("a name of more than 50000 characters");
        for (String longer : List.of(longest + "n", "\\\"" + longest, longest.repeat(3), longest + "\\\\")) {
            assertThat(problem(ComputeSystem.TYPE, "{\"x\":1, \"" + longer + "\":1}")
                            .getMessage())
                    .isEqualTo("line 1, column 9, /x: a name of more than 50000 characters");
        }
    }

    @Test
    void aTextHasAtMostSixtyFourMebibytes() {
        byte[] longest = new byte[64 * MEBI];
        Arrays.fill(longest, (byte) ' ');
        longest[longest.length - 2] = '{';
        longest[longest.length - 1] = '}';

        assertThat(read(ComputeSystem.TYPE, longest))
                .isEqualTo(ComputeSystem.builder().build());
        byte[] longer = Arrays.copyOf(longest, longest.length + 1);
        assertThat(problem(ComputeSystem.TYPE, longer).getMessage())
                .isEqualTo(
                        "line 1, column 1, at the top: expected a text of at most 67108864 bytes, found a longer one");
    }
}
