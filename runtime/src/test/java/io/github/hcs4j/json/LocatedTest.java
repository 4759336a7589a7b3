package io.github.hcs4j.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hcs4j.json.Located.Entry;
import io.github.hcs4j.json.Located.ListValue;
import io.github.hcs4j.json.Located.NullValue;
import io.github.hcs4j.json.Located.NumberValue;
import io.github.hcs4j.json.Located.ObjectValue;
import io.github.hcs4j.json.Located.TextValue;
import io.github.hcs4j.json.Located.TruthValue;
import io.github.hcs4j.json.engine.LocatedReader;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocatedTest {

    private static Located read(String text) {
        return LocatedReader.read(text.getBytes(UTF_8));
    }

    @Test
    void tellsWhereEveryValueBegins() {
        assertThat(read(" {\"ü🐳\": [true,\n\tnull, 1.50],\r\n \"a\": \"b\", \"a\" : -0}"))
                .isEqualTo(new ObjectValue(
                        List.of(
                                new Entry(
                                        "ü🐳",
                                        new ListValue(
                                                List.of(
                                                        new TruthValue(true, 1, 10),
                                                        new NullValue(2, 2),
                                                        new NumberValue("1.50", false, 2, 8)),
                                                1,
                                                9),
                                        1,
                                        3),
                                new Entry("a", new TextValue("b", 3, 7), 3, 2),
                                new Entry("a", new NumberValue("-0", true, 3, 18), 3, 12)),
                        1,
                        2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{} {}", "[1,]", "nul", "[1 2]", "\uFEFF{}", "{\"a\"}"})
    void refusesWhatIsNotJson(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(JsonException.class);
    }

    @Test
    void keepsTheLimitsOfTheReader() {
        assertThatThrownBy(() -> read("[".repeat(600))).hasMessageContaining("nested deeper than 500 levels");
    }

    @Test
    void describesInOneLine() {
        ListValue values = (ListValue) read("[{}, [], \"a\\nb\u2028c\", 1e3, false, null]");

        assertThat(values.elements().stream().map(Located::describe))
                .containsExactly(
                        "an object", "a list", "the text \"a\\u000ab\\u2028c\"", "the number 1e3", "false", "null");
        assertThat(OneLine.quote("x".repeat(60))).isEqualTo("\"" + "x".repeat(60) + "\"");
        assertThat(OneLine.quote("x".repeat(70))).isEqualTo("\"" + "x".repeat(60) + "...\"");
        assertThat(OneLine.pointer("")).isEqualTo("at the top");
        assertThat(OneLine.pointer("/a\n")).isEqualTo("/a\\u000a");
        assertThat(OneLine.pointer("/" + "x".repeat(199))).isEqualTo("/" + "x".repeat(199));
        assertThat(OneLine.pointer("/" + "x".repeat(200))).isEqualTo("..." + "x".repeat(200));
    }

    @Test
    void aNumberThatNoDecimalHoldsIsNone() {
        assertThat(((NumberValue) read("-1.50e2")).decimal()).contains(new BigDecimal("-1.50e2"));
        assertThat(((NumberValue) read("1e99999999999")).decimal()).isEmpty();
    }

    /** They may be secrets. */
    @Test
    void doesNotShowTextsAndNumbersWhereItIsNotAskedTo() {
        assertThat(read(" \"pass\"")).hasToString("a text at 1:2");
        assertThat(read("\n 1234")).hasToString("a number at 2:2");
    }

    @Test
    void aProblemOfATreeHasNoLine() {
        JsonException problem = new JsonException("/a", "wrong");

        assertThat(problem).hasMessage("/a: wrong");
        assertThat(problem.pointer()).isEqualTo("/a");
        assertThat(problem.detail()).isEqualTo("wrong");
        assertThat(problem.line()).isZero();
        assertThat(problem.column()).isZero();
    }
}
