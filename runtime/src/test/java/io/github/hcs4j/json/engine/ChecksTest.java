package io.github.hcs4j.json.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Lists and maps of records keep their order, cannot be changed, and are not copied twice. */
class ChecksTest {

    private static Map<String, Integer> manyNames() {
        Map<String, Integer> names = new LinkedHashMap<>();
        IntStream.range(0, 1000).forEach(i -> names.put("name " + i * 7919 % 1000, i));
        return names;
    }

    @Test
    void aMapKeepsItsOrder() {
        Map<String, Integer> original = manyNames();

        Map<String, Integer> copy = Checks.map("X", original);

        assertThat(copy.keySet()).containsExactlyElementsOf(original.keySet());
        assertThat(copy.values()).containsExactlyElementsOf(original.values());
        assertThat(copy).hasToString(original.toString());
    }

    @Test
    void aMapIsAMap() {
        Map<String, Integer> original = manyNames();
        Map<String, Integer> copy = Checks.map("X", original);

        assertThat(copy).isEqualTo(original).hasSameHashCodeAs(original).hasSize(1000);
        assertThat(original).isEqualTo(copy);
        assertThat(copy.get("name 7")).isEqualTo(original.get("name 7"));
        assertThat(copy.get("nobody")).isNull();
        assertThat(copy.containsKey("name 7")).isTrue();
        assertThat(copy.containsKey("nobody")).isFalse();
    }

    @Test
    void nobodyCanChangeACopy() {
        Map<String, Integer> map = new HashMap<>(Map.of("a", 1));
        List<String> list = new ArrayList<>(List.of("a"));
        Map<String, Integer> copyOfMap = Checks.map("X", map);
        List<String> copyOfList = Checks.list("X", list);

        map.put("b", 2);
        list.set(0, "b");

        assertThat(copyOfMap).isEqualTo(Map.of("a", 1));
        assertThat(copyOfList).isEqualTo(List.of("a"));
        FreeFormTest.assertThatNothingCanBeChanged(copyOfMap);
        FreeFormTest.assertThatNothingCanBeChanged(copyOfList);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> copyOfMap.replaceAll((name, value) -> 2));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> copyOfMap.values().clear());
    }

    @Test
    void nobodyCanChangeAListInAList() {
        List<String> inner = new ArrayList<>(List.of("a"));
        Map<String, List<String>> innerMap = new HashMap<>(Map.of("x", inner));

        List<List<String>> lists = NestedChecks.list("X", List.of(inner), Checks::list);
        List<Map<String, List<String>>> maps =
                NestedChecks.list("X", List.of(innerMap), (name, map) -> NestedChecks.map(name, map, Checks::list));
        Map<String, Map<String, List<String>>> mapOfMaps =
                NestedChecks.map("X", Map.of("y", innerMap), (name, map) -> NestedChecks.map(name, map, Checks::list));
        inner.add("b");
        innerMap.clear();

        assertThat(lists).isEqualTo(List.of(List.of("a")));
        assertThat(maps).isEqualTo(List.of(Map.of("x", List.of("a"))));
        assertThat(mapOfMaps).isEqualTo(Map.of("y", Map.of("x", List.of("a"))));
        FreeFormTest.assertThatNothingCanBeChanged(lists);
        FreeFormTest.assertThatNothingCanBeChanged(maps);
        FreeFormTest.assertThatNothingCanBeChanged(mapOfMaps);
    }

    @Test
    void whatCannotChangeIsNotCopiedAgain() {
        Map<String, Integer> map = Checks.map("X", manyNames());
        List<String> list = Checks.list("X", new ArrayList<>(List.of("a")));
        Map<String, String> read = JsonText.read("{\"b\":\"1\",\"a\":\"2\"}", ScalarCodec.map(ScalarCodec.STRING));

        assertThat(Checks.map("X", map)).isSameAs(map);
        assertThat(Checks.list("X", list)).isSameAs(list);
        assertThat(Checks.map("X", read)).isSameAs(read);
    }

    @Test
    void absenceIsNoCopyAndNothingInsideIsAbsent() {
        Map<String, Integer> nothing = new HashMap<>();
        nothing.put("x", null);
        Map<String, Integer> nameless = new HashMap<>();
        nameless.put(null, 1);

        assertThat(Checks.<String>list("X", null)).isNull();
        assertThat(Checks.<String>map("X", null)).isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.map("X", nothing))
                .withMessage("X: expected a value, found null at x");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.map("X", nameless))
                .withMessage("X: expected a key, found null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.list("X", Arrays.asList("a", null)))
                .withMessage("X: expected an element, found null at 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NestedChecks.list("X", List.of(Arrays.asList("a", null)), Checks::list))
                .withMessage("X: expected an element, found null at 1");
    }

    @Test
    void whereNullIsAValueItIsKept() {
        Map<String, @Nullable Integer> map = new LinkedHashMap<>();
        map.put("b", null);
        map.put("a", 1);

        List<@Nullable String> list = Checks.listOfNullable("X", Arrays.asList(null, "a"));
        Map<String, @Nullable Integer> copy = Checks.mapOfNullable("X", map);

        assertThat(list).containsExactly(null, "a");
        assertThat(copy).isEqualTo(map).containsKey("b");
        FreeFormTest.assertThatNothingCanBeChanged(list);
        FreeFormTest.assertThatNothingCanBeChanged(copy);
        assertThat(Checks.listOfNullable("X", list)).isSameAs(list);
        assertThat(Checks.mapOfNullable("X", copy)).isSameAs(copy);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.list("X", list))
                .withMessage("X: expected an element, found null at 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.map("X", copy))
                .withMessage("X: expected a value, found null at b");
    }

    @Test
    void listsInMapsMayBeNullWhereTheSchemaSaysSo() {
        Map<String, @Nullable List<String>> map = new LinkedHashMap<>();
        map.put("b", null);
        map.put("a", new ArrayList<>(List.of("x")));

        Map<String, @Nullable List<String>> copy = NestedChecks.mapOfNullable("X", map, Checks::list);

        assertThat(copy).isEqualTo(map).containsKey("b");
        FreeFormTest.assertThatNothingCanBeChanged(copy);
        assertThat(NestedChecks.<List<String>>mapOfNullable("X", null, Checks::list))
                .isNull();
    }

    @Test
    void aBuilderAddsToItsOwnListAndMap() {
        List<String> list = List.of("a");
        Map<String, Integer> map = Map.of("a", 1, "d", 1);

        List<String> more = Checks.added("X", Checks.added("X", list, "b"), "c");
        Map<String, Integer> put = Checks.put("X", Checks.put("X", Checks.put("X", map, "b", 2), "a", 3), "c", 4);

        assertThat(list).containsExactly("a");
        assertThat(more).containsExactly("a", "b", "c");
        assertThat(Checks.added("X", more, "d")).isSameAs(more);
        assertThat(map).isEqualTo(Map.of("a", 1, "d", 1));
        assertThat(put).isEqualTo(Map.of("a", 3, "b", 2, "c", 4, "d", 1));
        assertThat(Checks.put("X", put, "c", 5)).isSameAs(put);
        assertThat(Checks.put("X", null, "a", 1)).isEqualTo(Map.of("a", 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.added("X", more, null))
                .withMessage("X: expected an element, found null at 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.put("X", put, "d", null))
                .withMessage("X: expected a value, found null at d");
    }
}
