package io.github.hcs4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.hcs4j.type.MapType;
import io.github.hcs4j.type.ScalarType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Copies that keep the order, cannot be changed, and are not made twice. */
class CopiesTest {

    private static Map<String, Integer> manyNames() {
        Map<String, Integer> names = new LinkedHashMap<>();
        IntStream.range(0, 1000).forEach(i -> names.put("name " + i * 7919 % 1000, i));
        return names;
    }

    @Test
    void aMapKeepsItsOrder() {
        Map<String, Integer> original = manyNames();

        Map<String, Integer> copy = Copies.of(original);

        assertThat(copy.keySet()).containsExactlyElementsOf(original.keySet());
        assertThat(copy.values()).containsExactlyElementsOf(original.values());
        assertThat(copy).hasToString(original.toString());
    }

    @Test
    void aMapIsAMap() {
        Map<String, Integer> original = manyNames();
        Map<String, Integer> copy = Copies.of(original);

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
        Map<String, Integer> copyOfMap = Copies.of(map);
        List<String> copyOfList = Copies.of(list);

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

        List<List<String>> lists = Copies.ofNested(List.of(inner));
        List<Map<String, List<String>>> maps = Copies.ofNested(List.of(innerMap));
        Map<String, Map<String, List<String>>> mapOfMaps = Copies.ofNested(Map.of("y", innerMap));
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
        Map<String, Integer> map = Copies.of(manyNames());
        List<String> list = Copies.of(new ArrayList<>(List.of("a")));
        Map<String, String> read = MapType.of(ScalarType.STRING).read("{\"b\":\"1\",\"a\":\"2\"}");

        assertThat(Copies.of(map)).isSameAs(map);
        assertThat(Copies.of(list)).isSameAs(list);
        assertThat(Copies.of(read)).isSameAs(read);
    }

    @Test
    void absenceIsNoCopyAndNothingInsideIsAbsent() {
        Map<String, Integer> nothing = new HashMap<>();
        nothing.put("x", null);
        Map<String, Integer> nameless = new HashMap<>();
        nameless.put(null, 1);

        assertThat(Copies.of((List<String>) null)).isNull();
        assertThat(Copies.of((Map<String, String>) null)).isNull();
        assertThatNullPointerException().isThrownBy(() -> Copies.of(nothing)).withMessage("x");
        assertThatNullPointerException().isThrownBy(() -> Copies.of(nameless));
        assertThatNullPointerException().isThrownBy(() -> Copies.of(Arrays.asList("a", null)));
    }
}
