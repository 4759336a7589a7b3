package io.github.hcs4j.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON objects inside other texts: where they end, and what is none. */
class EmbeddedJsonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{ }",
                "{\"a\":\"b\"}",
                "{ \"a\" : \"b\" , \"c\" : 1 }",
                "{\n\t\"a\":\r\n\t[\n1 ,\t2\r]\n}",
                "{\"a\":[],\"b\":{},\"c\":[{}]}",
                "{\"a\":[1,-2.5e+3,true,null]}",
                "{\"a\":{\"b\":{\"c\":\"}\"}}}",
                "{\"a\":\"\\\"\\\\\\u0041\"}"
            })
    void anObjectEndsWithItsBracket(String object) {
        EmbeddedJson.Found expected = new EmbeddedJson.Found(object, 3 + object.length());
        assertThat(EmbeddedJson.read("at " + object, 3, 0)).isEqualTo(expected);
        assertThat(EmbeddedJson.read("at " + object + "} and more {}", 3, 0)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"a\"",
                "{\"a\":",
                "{\"a\":1",
                "{\"a\":1,",
                "{\"a\":1,}",
                "{\"a\" 1}",
                "{\"a\":}",
                "{\"a\":1 \"b\":2}",
                "{\"a\":1]",
                "{\"a\":[1}",
                "{\"a\":[1,]}",
                "{\"a\":[1 2]}",
                "{\"a\":[,1]}",
                "{a:1}",
                "{,}",
                "{\"a\":\"b",
                "{\"a\":\"b\n\"}",
                "{\"a\":\"b\n}",
                "{\"a\":[\"b\n]}",
                "{\"a\":\"b\\\n\"}",
                "{\"a\":'b'}"
            })
    void whatDoesNotEndOrIsNoneIsNotRead(String text) {
        assertThat(EmbeddedJson.read(text, 0, 0)).isNull();
    }

    /** A program that writes a document as a string escapes it, once for each string around it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\\\"a\\\":\\\"b\\\"}             | 1 | {\"a\":\"b\"}",
                "{\\\\\\\"a\\\\\\\":1}             | 2 | {\"a\":1}",
                "{\\u0022a\\u0022:1}               | 1 | {\"a\":1}",
                "{\\\"a\\\":\\n\\t\\r1}            | 1 | {\"a\":#1}",
                "{\\\"a\\\":\\\"\\\\\\\"\\\"}      | 1 | {\"a\":\"\\\"\"}"
            })
    void escapesAroundItAreUndone(String text, int levels, String json) {
        EmbeddedJson.Found found = EmbeddedJson.read(text + "\"", 0, levels);
        assertThat(found).isNotNull();
        assertThat(found.json()).isEqualTo(json.replace("#", "\n\t\r"));
        assertThat(found.end()).isEqualTo(text.length());
    }

    @Test
    void halfAnEscapeEndsIt() {
        assertThat(EmbeddedJson.read("{\\u002\"a\\u0022:1}", 0, 1)).isNull();
        assertThat(EmbeddedJson.read("{\\u00", 0, 1)).isNull();
        assertThat(EmbeddedJson.read("{\\u002\\2a\\u0022:1}", 0, 1)).isNull();
    }

    @Test
    void anObjectWithoutAValueIsNoneAtAnyDepth() {
        for (int depth : new int[] {1, 64, 65, 66}) {
            assertThat(EmbeddedJson.read("{\"a\":".repeat(depth) + "}".repeat(depth), 0, 0))
                    .isNull();
        }
    }
}
