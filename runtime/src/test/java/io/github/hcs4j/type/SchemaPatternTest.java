package io.github.hcs4j.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An expression of ECMA 262 finds in Java what it finds in a browser. */
class SchemaPatternTest {

    /** An expression, a text that it matches, and one that it does not match. */
    static Stream<Arguments> expressions() {
        return Stream.of(
                Arguments.of("^abc$", "abc", "abc\n"),
                Arguments.of("^\\$a$", "$a", "a"),
                Arguments.of("^[$]a$", "$a", "a"),
                Arguments.of("^\\s$", " ", "x"),
                Arguments.of("^\\s$", "\u00a0", "\u200b"),
                Arguments.of("^\\s$", "\ufeff", "\u180e"),
                Arguments.of("^[\\sx]$", "\u2003", "y"),
                Arguments.of("^\\S$", "x", "\u2003"),
                Arguments.of("^.$", "\u0085", "\u2028"),
                Arguments.of("^[.]$", ".", "x"),
                Arguments.of("^\\cC$", "\u0003", "C"),
                Arguments.of("^\\cc$", "\u0003", "#"),
                Arguments.of("^[\\cc]$", "\u0003", "c"),
                Arguments.of("^[a[]$", "[", "]"),
                Arguments.of("^[a&&b]$", "&", "c"),
                Arguments.of("^[\\]a]$", "]", "b"),
                Arguments.of("^[^]$", "\n", ""),
                Arguments.of("^a|[]$", "a", "b"),
                Arguments.of("^\\v$", "\u000b", "\n"),
                Arguments.of("^\\0$", "\0", "0"),
                Arguments.of("^\\d$", "7", "\u0967"),
                Arguments.of("^\\p{L}$", "\u00e9", "1"),
                Arguments.of("^(a\\.b)+$", "a.ba.b", "axb"));
    }

    @ParameterizedTest
    @MethodSource("expressions")
    void findsWhatEcmaFinds(String expression, String good, String bad) {
        assertThat(SchemaPattern.of(expression).orElseThrow().matcher(good).find())
                .isTrue();
        assertThat(SchemaPattern.of(expression).orElseThrow().matcher(bad).find())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[a", "a\\", "\\p{Letter}", "[[a-z](?!]"})
    void whatJavaHasNotIsNoPattern(String expression) {
        assertThat(SchemaPattern.of(expression)).isEmpty();
    }
}
