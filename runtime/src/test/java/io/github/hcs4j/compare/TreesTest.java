package io.github.hcs4j.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.type.ListType;
import io.github.hcs4j.type.ScalarType;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreesTest {

    private static @Nullable Object tree(String json) {
        return ListType.ofNullable(ScalarType.ANY)
                .read('[' + json.replace('\'', '"') + ']')
                .get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            1              | 1.0
            1e2            | 100
            0              | 0.000
            'a'            | 'a'
            null           | null
            true           | true
            []             | []
            {}             | {}
            [1, [2]]       | [1.0, [2.00]]
            {'a':1, 'b':2} | {'b':2.0, 'a':1}
            """)
    void areTheSame(String first, String second) {
        assertThat(new Trees().areEqual(tree(first), tree(second))).isTrue();
        Trees trees = new Trees();
        assertThat(trees.numberOf(tree(first))).isEqualTo(trees.numberOf(tree(second)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            1                | 2
            1                | '1'
            'null'           | null
            'true'           | true
            'a'              | 'A'
            []               | {}
            []               | [[]]
            [1, 2]           | [2, 1]
            [1, 2]           | [1]
            [12]             | [1, 2]
            {'a':1}          | {'b':1}
            {'a':1}          | {'a':2}
            {'a':1}          | {'a':1, 'b':null}
            {'a':1, 'b':2}   | {'a':2, 'b':1}
            {'a':{'b':1}}    | {'a':{}, 'b':1}
            """)
    void areNotTheSame(String first, String second) {
        assertThat(new Trees().areEqual(tree(first), tree(second))).isFalse();
        assertThat(new Trees().areEqual(tree(second), tree(first))).isFalse();
    }

    @Test
    void whateverTheClassOfANumber() {
        assertThat(new Trees().areEqual(1, BigInteger.ONE)).isTrue();
        assertThat(new Trees().areEqual(List.of(1), List.of(1L))).isTrue();
        assertThat(new Trees().areEqual(1, 2L)).isFalse();
    }
}
