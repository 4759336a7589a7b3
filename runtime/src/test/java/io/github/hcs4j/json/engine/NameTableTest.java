package io.github.hcs4j.json.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each name of a large map is found at its place, whatever the hashes of the names are. */
class NameTableTest {

    private static final int FIRST = 16;

    private static void assertThatEachIsFound(String[] names) {
        NameTable table = new NameTable(names, FIRST);
        for (int place = FIRST; place < names.length; place++) {
            assertThat(table.find(names, names[place])).as("before it is added").isEqualTo(-1);
            table.add(names, place);
        }
        for (int place = 0; place < names.length; place++) {
            assertThat(table.find(names, names[place])).isEqualTo(place);
        }
        assertThat(table.find(names, "")).isEqualTo(-1);
    }

    /** A table grows at 33 names, at 65, at 129; of names of one hash, each but the first is away from its slot. */
    @ParameterizedTest
    @ValueSource(ints = {16, 17, 31, 32, 33, 63, 64, 65, 127, 128, 129, 130, 131, 256, 257, 300})
    void namesOfAnyHash(int size) {
        assertThatEachIsFound(
                IntStream.range(0, size).mapToObj(i -> "name " + i).toArray(String[]::new));
        assertThatEachIsFound(FrozenMapTest.colliding(size).toArray(String[]::new));
    }
}
