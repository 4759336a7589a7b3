package io.github.hcs4j.json.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What generated code is given by others: collections of all kinds, and null where none may be. */
class GuardsTest {

    private static final MemberNames KNOWN = MemberNames.of("Owner", "Größe");

    private static long seconds(Runnable task) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        task.run();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1_000_000_000;
    }

    /** It takes a while to find an element of such a list by its place. */
    @Test
    void aLinkedListIsPassedOnce() {
        List<Integer> linked = IntStream.range(0, 200_000).boxed().collect(Collectors.toCollection(LinkedList::new));

        assertThat(seconds(() -> {
                    assertThat(Checks.list("X", linked)).isEqualTo(linked);
                    assertThat(Checks.listOfNullable("X", linked)).isEqualTo(linked);
                    assertThat(FreeForm.copyOf(linked)).isEqualTo(linked);
                    assertThat(JsonText.toBytes(linked, ScalarCodec.list(ScalarCodec.INT32), false))
                            .isEqualTo(JsonText.toBytes(linked, ScalarCodec.ANY, false));
                }))
                .isLessThan(5);
    }

    @Test
    void unknownMembersAreUnknown() {
        Map<String, @Nullable Object> unknown = new LinkedHashMap<>();
        unknown.put("b", null);
        unknown.put("owner", 15.0);

        Map<String, @Nullable Object> copy = Checks.unknownMembers(KNOWN, unknown);

        assertThat(copy.keySet()).containsExactly("b", "owner");
        assertThat(copy).containsEntry("b", null).containsEntry("owner", 15);
        assertThat(Checks.unknownMembers(KNOWN, copy)).isSameAs(copy);
        assertThat(Checks.unknownMembers(KNOWN, null)).isEmpty();
        assertThat(Checks.unknownMembers(KNOWN, new HashMap<>())).isEmpty();
        for (String known : new String[] {"Owner", "Größe"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Checks.unknownMembers(KNOWN, Collections.singletonMap(known, null)))
                    .withMessage("\"" + known + "\" is a member of its own, not an unknown one");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Checks.unknownMembers(KNOWN, FreeForm.copyOfMap(Map.of(known, 1))));
        }
    }

    /** Such a map takes names for equal that are not. */
    @Test
    void aMapWithAnOrderOfItsOwn() {
        Map<String, @Nullable Object> unknown = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        unknown.put("owner", 1);

        assertThat(Checks.unknownMembers(KNOWN, unknown)).isEqualTo(Map.of("owner", 1));
        assertThat(Checks.freeFormMap("X", unknown)).doesNotContainKey("OWNER");
    }

    @Test
    void nullIsRefusedByTheNameOfTheMember() {
        List<@Nullable Integer> gap = Arrays.asList(1, null);
        Map<String, @Nullable Integer> gaps = new HashMap<>();
        gaps.put("k", null);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.list("Layers", gap))
                .withMessage("Layers: expected an element, found null at 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.map("Layers", gaps))
                .withMessage("Layers: expected a value, found null at k");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.map("Layers", Checks.mapOfNullable("Other", gaps)))
                .withMessage("Layers: expected a value, found null at k");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.list("Layers", Checks.listOfNullable("Other", gap)))
                .withMessage("Layers: expected an element, found null at 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.freeForm("Settings", List.of(new Object())))
                .withMessageStartingWith("Settings: expected a map, list, text, number");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.change("Memory", builder -> null, "a builder"))
                .withMessage("Memory: expected the change to give a builder back, found null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.change("Memory", null, "a builder"))
                .withMessage("Memory: expected a change, found null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonText.toBytes(gap, ScalarCodec.list(ScalarCodec.INT32), false))
                .withMessage("expected a value, found null");
    }

    @Test
    void nullAtTheDoors() {
        byte[] noBytes = null;
        String noText = null;
        Object noValue = null;

        assertThatNullPointerException()
                .isThrownBy(() -> JsonText.read(noBytes, ScalarCodec.ANY))
                .withMessage("expected a JSON text, found null");
        assertThatNullPointerException()
                .isThrownBy(() -> JsonText.read(noText, ScalarCodec.ANY))
                .withMessage("expected a JSON text, found null");
        assertThatNullPointerException()
                .isThrownBy(() -> LocatedReader.read(noBytes))
                .withMessage("expected a JSON text, found null");
        assertThatNullPointerException()
                .isThrownBy(() -> JsonText.toBytes(noValue, ScalarCodec.ANY, false))
                .withMessage("expected a value to write, found null");
    }

    /** What becomes a tree by itself may give a map that can still be changed. */
    @Test
    void aSourceIsCopied() {
        Map<String, @Nullable Object> tree = new HashMap<>(Map.of("a", 1.0));
        FreeFormSource source = () -> tree;

        Object copy = FreeForm.copyOf(List.of(source));
        tree.put("b", 2);

        assertThat(copy).isEqualTo(List.of(Map.of("a", 1)));
        assertThat(JsonText.toText(source, ScalarCodec.ANY, false)).isEqualTo("{\"a\":1,\"b\":2}");
    }
}
