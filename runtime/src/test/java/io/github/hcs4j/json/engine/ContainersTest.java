package io.github.hcs4j.json.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists and maps of values of one type: of each length, and absent in others. */
class ContainersTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 100})
    void aListOfAnyLength(int length) {
        List<Integer> list = IntStream.range(0, length).boxed().toList();
        String text = list.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
        Codec<List<Integer>> codec = ScalarCodec.list(ScalarCodec.INT32);

        List<Integer> read = JsonText.read(text, codec);

        assertThat(read).isEqualTo(list);
        FreeFormTest.assertThatNothingCanBeChanged(read);
        assertThat(JsonText.toText(read, codec, false)).isEqualTo(text);
    }

    @Test
    void anAbsentListIsNoEmptyOne() {
        Codec<List<@Nullable List<Integer>>> lists = ScalarCodec.listOfNullable(ScalarCodec.list(ScalarCodec.INT32));
        Codec<List<@Nullable List<@Nullable Integer>>> gaps =
                ScalarCodec.listOfNullable(ScalarCodec.listOfNullable(ScalarCodec.INT32));

        assertThat(JsonText.read("[null,[],[7]]", lists)).isEqualTo(Arrays.asList(null, List.of(), List.of(7)));
        assertThat(JsonText.read("[null,[],[null]]", gaps))
                .isEqualTo(Arrays.asList(null, List.of(), Arrays.asList((Integer) null)));
    }

    @Test
    void anAbsentMapIsNoEmptyOne() {
        Codec<List<@Nullable Map<String, Integer>>> maps =
                ScalarCodec.listOfNullable(ScalarCodec.map(ScalarCodec.INT32));
        Codec<List<@Nullable Map<String, @Nullable Integer>>> gaps =
                ScalarCodec.listOfNullable(ScalarCodec.mapOfNullable(ScalarCodec.INT32));

        assertThat(JsonText.read("[null,{},{\"a\":7}]", maps)).isEqualTo(Arrays.asList(null, Map.of(), Map.of("a", 7)));
        assertThat(JsonText.read("[null,{}]", gaps)).isEqualTo(Arrays.asList(null, Map.of()));
    }
}
