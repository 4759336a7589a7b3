package io.github.hcs4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hcs4j.json.engine.Checks;
import io.github.hcs4j.json.engine.NestedChecks;
import io.github.hcs4j.json.engine.OneOrManyChecks;
import io.github.hcs4j.type.OneOrManyType;
import io.github.hcs4j.type.ScalarType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneOrManyTest {

    private static final OneOrManyType<Integer> BYTES = OneOrManyType.of(ScalarType.UINT8);
    private static final OneOrManyType<@Nullable String> TEXTS = OneOrManyType.ofNullable(ScalarType.STRING);

    @Test
    void oneAndAListOfOneAreDifferentValues() {
        OneOrMany<String> one = OneOrMany.one("a");
        OneOrMany<String> many = OneOrMany.many(List.of("a"));
        assertThat(one).isNotEqualTo(many).isEqualTo(OneOrMany.one("a")).hasToString("a");
        assertThat(many)
                .isEqualTo(OneOrMany.many(new ArrayList<>(List.of("a"))))
                .hasToString("[a]");
        assertThat(one.values()).isEqualTo(many.values());
        assertThat(List.of(one.isList(), many.isList())).containsExactly(false, true);
        assertThat(one.and("b")).isEqualTo(OneOrMany.many(List.of("a", "b")));
        assertThat(one.hashCode())
                .isEqualTo(OneOrMany.one("a").hashCode())
                .isNotEqualTo(many.hashCode())
                .isNotEqualTo(OneOrMany.one("b").hashCode());
        assertThatNullPointerException().isThrownBy(() -> OneOrMany.one(null));
    }

    @Test
    void nobodyCanChangeTheList() {
        List<String> given = new ArrayList<>(List.of("a"));
        OneOrMany<String> many = OneOrMany.many(given);
        given.add("b");
        assertThat(many.values()).containsExactly("a");
        assertThatThrownBy(() -> many.values().add("c")).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "[7]", "[]", "[7,255]"})
    void bytesAreWrittenAsTheyWereRead(String text) {
        assertThat(BYTES.toJson(BYTES.read(text))).isEqualTo(text);
        assertThat(BYTES.ofTree(BYTES.toTree(BYTES.read(text)))).isEqualTo(BYTES.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "[null]", "[\"a\",null]"})
    void textsAreWrittenAsTheyWereRead(String text) {
        assertThat(TEXTS.toJson(TEXTS.read(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"256", "[256]", "[null]", "\"a\"", "[[1]]", "{}", "null"})
    void otherValuesAreRefused(String text) {
        assertThatThrownBy(() -> BYTES.read(text)).isInstanceOf(JsonException.class);
    }

    @Test
    void theTypeIsDescribed() {
        assertThat(BYTES.notation()).isEqualTo("one-or-array:uint8");
        assertThat(BYTES).isEqualTo(OneOrManyType.of(ScalarType.UINT8)).isNotEqualTo(TEXTS);
        assertThat(TEXTS.list().isNullable()).isTrue();
        assertThat(BYTES.element()).isEqualTo(ScalarType.UINT8);
        assertThat(BYTES.hashCode())
                .isEqualTo(OneOrManyType.of(ScalarType.UINT8).hashCode());
    }

    @Test
    void buildersAndConstructorsCheck() {
        OneOrMany<Integer> beyond = OneOrMany.many(List.of(1, 256));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OneOrManyChecks.oneOrMany("Slots", beyond, Checks::uint8))
                .withMessageContaining("Slots: expected a whole number from 0 to 255, found 256");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OneOrManyChecks.oneOrMany("Slots", OneOrMany.many(Arrays.asList(1, null))))
                .withMessage("Slots: expected an element, found null at 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OneOrManyChecks.added("Slots", null, null))
                .withMessageContaining("Slots");
        assertThat(OneOrManyChecks.added("Slots", null, 1)).isEqualTo(OneOrMany.many(List.of(1)));
        assertThat(OneOrManyChecks.added("Slots", OneOrMany.one(1), 2)).isEqualTo(OneOrMany.many(List.of(1, 2)));
        assertThat(OneOrManyChecks.<Integer>oneOrMany("Slots", null, Checks::uint8))
                .isNull();
        for (OneOrMany<Integer> within : List.of(OneOrMany.one(1), OneOrMany.many(List.of(1)))) {
            assertThat(OneOrManyChecks.oneOrMany("Slots", within, Checks::uint8))
                    .isEqualTo(within);
        }
        OneOrMany<@Nullable Integer> gaps = OneOrMany.many(Arrays.asList(1, null));
        assertThat(OneOrManyChecks.oneOrManyOfNullable("Slots", gaps, Checks::uint8))
                .isEqualTo(gaps);
    }

    @Test
    void listsInListsMayHoldNullWhereTheSchemaSaysSo() {
        List<@Nullable List<String>> lists = Arrays.asList(List.of("a"), null);
        assertThat(NestedChecks.listOfNullable("X", lists, Checks::list)).containsExactly(List.of("a"), null);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NestedChecks.list("X", lists, Checks::list))
                .withMessage("X: expected an element, found null at 1");
    }
}
