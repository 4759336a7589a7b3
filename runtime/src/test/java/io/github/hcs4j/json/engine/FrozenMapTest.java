package io.github.hcs4j.json.engine;

import static io.github.hcs4j.json.engine.ProblemPlacesTest.problem;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.hcs4j.json.JsonException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Maps and lists that nobody can change: their order, their names, and what they are to those who mean ill. */
class FrozenMapTest {

    private static final int MANY = 1 << 16;

    private static FrozenMap<Integer> map(List<String> names) {
        FrozenMap.Builder<Integer> builder = new FrozenMap.Builder<>();
        for (int i = 0; i < names.size(); i++) {
            assertThat(builder.has(names.get(i))).isFalse();
            builder.add(names.get(i), i);
        }
        return builder.freeze();
    }

    /** From 16 entries on, names are found by a table. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 5, 15, 16, 17, 31, 32, 33, 100, 5_000})
    void isAMapInItsOrder(int size) {
        List<String> names = IntStream.range(0, size).mapToObj(i -> "name " + i).collect(Collectors.toList());
        Collections.shuffle(names, new Random(size));
        Map<String, Integer> expected = new LinkedHashMap<>();
        names.forEach(name -> expected.put(name, expected.size()));

        FrozenMap<Integer> map = map(names);

        assertThat(map).isEqualTo(expected).hasSameHashCodeAs(expected).hasToString(expected.toString());
        assertThat(expected).isEqualTo(map);
        assertThat(List.copyOf(map.keySet())).isEqualTo(names);
        assertThat(List.copyOf(map.values())).isEqualTo(List.copyOf(expected.values()));
        assertThat(List.copyOf(map.entrySet())).isEqualTo(List.copyOf(expected.entrySet()));
        assertThat(map.entrySet()).hasSize(size);
        expected.forEach((name, value) -> {
            assertThat(map.get(new String(name.toCharArray()))).isEqualTo(value);
            assertThat(map.containsKey(name + " ")).isFalse();
        });
        List<String> visited = new ArrayList<>();
        map.forEach((name, value) -> visited.add(name));
        assertThat(visited).isEqualTo(names);
        assertThat(map.get("name")).isNull();
        assertThat(map.get(7)).isNull();
        assertThat(map.containsKey(null)).isFalse();
        assertThat(map.containsValue(size - 1)).isEqualTo(size > 0);
        assertThat(map.containsValue(size)).isFalse();
        assertThat(map.isEmpty()).isEqualTo(size == 0);
    }

    @Test
    void nullIsAValue() {
        Map<String, @Nullable Object> map = JsonText.read("{\"a\":null,\"b\":1}", MAP);

        assertThat(map).containsEntry("a", null).hasSize(2);
        assertThat(map.containsKey("a")).isTrue();
        assertThat(map.getOrDefault("a", "absent")).isNull();
        assertThat(map.getOrDefault("c", "absent")).isEqualTo("absent");
    }

    private static final Codec<Map<String, @Nullable Object>> MAP = new Codec<>() {
        @Override
        public @Nullable Map<String, @Nullable Object> read(JsonReader in) {
            return in.freeFormMap();
        }

        @Override
        public void write(Map<String, @Nullable Object> value, JsonWriter out) {
            out.freeForm(value);
        }
    };

    @Test
    void aWholeTextIsAMap() {
        assertThat(JsonText.readFreeFormMap("{\"b\":1,\"a\":[]}".getBytes(UTF_8))
                        .keySet())
                .containsExactly("b", "a");
        for (String other : List.of("null", "[]", "{} {}", "1", "", "{\"a\":1,\"a\":1}")) {
            assertThatExceptionOfType(JsonException.class)
                    .isThrownBy(() -> JsonText.readFreeFormMap(other.getBytes(UTF_8)));
        }
    }

    @Test
    void nobodyCanChangeIt() {
        FrozenMap<Integer> map = map(List.of("a", "b"));
        Iterator<Map.Entry<String, Integer>> entries = map.entrySet().iterator();
        Map.Entry<String, Integer> first = entries.next();

        List.<Runnable>of(
                        () -> map.put("a", 2),
                        () -> map.putIfAbsent("c", 2),
                        () -> map.remove("a"),
                        map::clear,
                        () -> map.replaceAll((name, value) -> 7),
                        () -> map.merge("a", 1, Integer::sum),
                        () -> map.keySet().remove("a"),
                        () -> map.values().removeIf(value -> true),
                        () -> first.setValue(7),
                        entries::remove)
                .forEach(change -> assertThatExceptionOfType(UnsupportedOperationException.class)
                        .isThrownBy(change::run));
        assertThat(map).hasSize(2).containsEntry("a", 0);
        entries.next();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(entries::next);
    }

    /** Up to 65,536 names with the same {@code hashCode}, each of 16 pairs of letters of which there are two with the same hash. */
    static List<String> colliding(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> IntStream.range(0, 16)
                        .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                        .collect(Collectors.joining()))
                .toList();
    }

    @Test
    void hostileNamesAreTakenInTime() {
        List<String> names = colliding(MANY);
        assertThat(names.stream().mapToInt(String::hashCode).distinct()).hasSize(1);
        String text = names.stream().map(name -> "\"" + name + "\":1").collect(Collectors.joining(",", "{", "}"));

        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Map<String, @Nullable Object> read = JsonText.read(text, MAP);
        Map<String, Integer> copy = map(names);
        Object written =
                JsonText.read(JsonText.toBytes(copy, ScalarCodec.map(ScalarCodec.INT32), false), ScalarCodec.ANY);
        long seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1_000_000_000;

        assertThat(seconds).isLessThan(5);
        assertThat(List.copyOf(read.keySet())).isEqualTo(names);
        assertThat(written).isEqualTo(copy);
        assertThat(copy.get(names.get(MANY - 1))).isEqualTo(MANY - 1);
        assertThat(copy.get("Aa".repeat(15))).isNull();
        assertThat(copy.containsKey("C#" + "Aa".repeat(15))).isFalse();
    }

    @Test
    void aHostileNameThatOccursTwiceIsFound() {
        List<String> names = colliding(2_000);
        String text = names.stream().map(name -> "\"" + name + "\":1").collect(Collectors.joining(",", "{", ""));

        for (String name : List.of(names.get(0), names.get(1_000), names.get(1_999))) {
            assertThat(problem(ScalarCodec.ANY, text + ",\"" + name + "\":1}").pointer())
                    .isEqualTo("/" + name);
        }
    }

    /** A map that tells equal names apart cannot be written. */
    @Test
    void equalNamesAreRefused() {
        Map<String, @Nullable Object> strange = new IdentityHashMap<>();
        strange.put("a", 1);
        strange.put(new String(new char[] {'a'}), 2);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FreeForm.copyOf(strange))
                .withMessage("expected names that differ, found \"a\" twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.freeFormMap("X", strange))
                .withMessage("X: expected names that differ, found \"a\" twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.mapOfNullable("X", strange))
                .withMessage("X: expected names that differ, found \"a\" twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.unknownMembers(MemberNames.of("b"), strange))
                .withMessage("expected names that differ, found \"a\" twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonText.toText(List.of(strange), ScalarCodec.ANY, false))
                .withMessage("expected names that differ, found \"a\" twice");
    }

    @Test
    void aListKeepsNull() {
        List<@Nullable Object> list = JsonText.read("[null,1,[null]]", LIST);

        assertThat(list).hasSize(3).startsWith(null, 1);
        assertThat(list.indexOf(null)).isZero();
        assertThat(list.contains("a")).isFalse();
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> list.get(3));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> list.set(0, 1));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(list::clear);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> list.subList(0, 2).clear());
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> list.removeIf(element -> true));
    }

    private static final Codec<List<@Nullable Object>> LIST = new Codec<>() {
        @Override
        public @Nullable List<@Nullable Object> read(JsonReader in) {
            return in.freeFormList();
        }

        @Override
        public void write(List<@Nullable Object> value, JsonWriter out) {
            out.freeForm(value);
        }
    };
}
