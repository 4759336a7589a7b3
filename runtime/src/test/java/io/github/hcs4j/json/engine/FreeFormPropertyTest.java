package io.github.hcs4j.json.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.hcs4j.json.JsonLimits;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A free-form value, however it is built, is equal to itself when it was written and read; or it is refused. */
class FreeFormPropertyTest {

    /** A value in its one form, written and read. */
    private static void assertThatNothingIsLost(@Nullable Object value) {
        Object copy;
        try {
            copy = FreeForm.copyOf(value);
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageStartingWith("expected ");
            return;
        }
        assertThat(EngineFuzzer.inWords(FreeForm.copyOf(copy))).isEqualTo(EngineFuzzer.inWords(copy));
        if (copy != null) {
            for (byte[] written : EngineFuzzer.judgeWritten(copy, ScalarCodec.ANY)) {
                assertThat(EngineFuzzer.inWords(JsonText.read(written, ScalarCodec.ANY)))
                        .isEqualTo(EngineFuzzer.inWords(copy));
            }
        }
    }

    @Test
    void aValueIsReadAsItWas() {
        RandomValues random = new RandomValues(1);
        for (int i = 0; i < 3_000; i++) {
            assertThatNothingIsLost(random.value(4));
        }
    }

    @Test
    void aNumberIsReadAsItWas() {
        RandomValues random = new RandomValues(2);
        for (int i = 0; i < 10_000; i++) {
            Number number = random.number();
            assertThatNothingIsLost(number);
            assertThatATypedNumberIsNotLost(number);
        }
    }

    /** Without a form for all of them, numbers keep their scale. */
    private static void assertThatATypedNumberIsNotLost(Number number) {
        try {
            if (number instanceof BigDecimal decimal) {
                EngineFuzzer.judgeWritten(Checks.number("X", decimal), ScalarCodec.NUMBER);
            } else if (number instanceof BigInteger whole) {
                EngineFuzzer.judgeWritten(Checks.integer("X", whole), ScalarCodec.INTEGER);
            } else if (number instanceof Double wide) {
                EngineFuzzer.judgeWritten(Checks.finite("X", wide), ScalarCodec.DOUBLE);
            } else if (number instanceof Long whole) {
                EngineFuzzer.judgeWritten(whole, ScalarCodec.INT64);
            } else if (number instanceof Integer whole) {
                EngineFuzzer.judgeWritten(whole, ScalarCodec.INT32);
            }
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageStartingWith("X: expected a number");
        }
    }

    @Test
    void aTextIsReadAsItWas() {
        RandomValues random = new RandomValues(3);
        for (int i = 0; i < 2_000; i++) {
            String text = random.text();
            assertThatNothingIsLost(text);
            assertThatNothingIsLost(Map.of(text, text));
        }
    }

    @Test
    void aRecordIsReadAsItWas() {
        RandomValues random = new RandomValues(4);
        for (int i = 0; i < 1_000; i++) {
            Object value = random.value(3);
            Map<String, @Nullable Object> unknown = new LinkedHashMap<>();
            unknown.put(random.text(), random.value(2));
            unknown.put(random.text(), random.value(2));
            try {
                EngineFuzzer.judgeWritten(SampleTypes.machine(value, unknown), SampleTypes.MACHINE);
            } catch (IllegalArgumentException refused) {
                assertThat(refused.getMessage()).contains("expected ");
            }
        }
    }

    /** A value that is built of values in their one form is not deeper than others. */
    @Test
    void copiesInCopiesAreNotTooDeep() {
        for (boolean isMap : new boolean[] {true, false}) {
            Object value = FreeForm.copyOf(isMap ? Map.of() : List.of());
            for (int level = 1; level < JsonLimits.DEPTH; level++) {
                value = FreeForm.copyOf(isMap ? Map.of("a", value) : List.of(value));
            }
            assertThatNothingIsLost(value);
            Object deepest = value;
            List<@Nullable Object> deeper = isMap ? List.of(Map.of("a", deepest)) : List.of(deepest);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FreeForm.copyOf(deeper))
                    .withMessage("expected at most 500 levels of maps and lists in each other, found more, or one that"
                            + " contains itself");
            assertThatIllegalArgumentException().isThrownBy(() -> FreeForm.copyOf(Map.of("a", 1, "b", deepest)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FreeForm.copyOf((FreeFormSource) () -> Collections.singletonMap("a", deepest)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FreeForm.copyOf(List.of((FreeFormSource) () -> Map.of("a", List.of(deepest)))));
        }
    }

    /** What was read is as deep as what was built. */
    @Test
    void aTextInACopyIsNotTooDeep() {
        String lists = "[".repeat(JsonLimits.DEPTH) + "]".repeat(JsonLimits.DEPTH);
        Object deepest = JsonText.read(lists, ScalarCodec.ANY);

        assertThat(FreeForm.copyOf(deepest)).isSameAs(deepest);
        assertThatIllegalArgumentException().isThrownBy(() -> FreeForm.copyOf(List.of(deepest)));
        assertThatIllegalArgumentException().isThrownBy(() -> Checks.freeFormMap("X", Map.of("a", deepest)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.unknownMembers(MemberNames.of(), Map.of("a", deepest)));
    }

    @Test
    void aValueThatContainsItselfIsRefused() {
        List<@Nullable Object> list = new ArrayList<>();
        list.add(list);
        list.add(list);
        Map<String, @Nullable Object> map = new HashMap<>();
        map.put("a", List.of(map, map));

        assertThatIllegalArgumentException().isThrownBy(() -> FreeForm.copyOf(list));
        assertThatIllegalArgumentException().isThrownBy(() -> FreeForm.copyOf(map));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.freeForm("Settings", list))
                .withMessageStartingWith("Settings: expected at most 500 levels");
    }

    @Test
    void aDeepValueThatIsNotCopiedIsNotWritten() {
        Object deep = List.of();
        for (int level = 0; level < 100_000; level++) {
            deep = List.of(deep);
        }
        Object tooDeep = deep;

        assertThatIllegalArgumentException().isThrownBy(() -> JsonText.toBytes(tooDeep, ScalarCodec.ANY, false));
        assertThatIllegalArgumentException().isThrownBy(() -> FreeForm.copyOf(tooDeep));
    }

    /** Nothing but these values is free-form. */
    @Test
    void otherValuesAreRefused() {
        for (Object other : new Object[] {'c', new int[] {1}, new StringBuilder(), Map.of(1, 2), new Object()}) {
            assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> FreeForm.copyOf(other));
            assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> FreeForm.copyOf(List.of(other)));
        }
    }
}
