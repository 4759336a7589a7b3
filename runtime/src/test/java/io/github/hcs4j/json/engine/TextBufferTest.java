package io.github.hcs4j.json.engine;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A text that is written has room for all that is put, wherever its array ends. */
class TextBufferTest {

    private static Arguments put(String expected, Consumer<TextBuffer> put) {
        return arguments(expected, put);
    }

    static Stream<Arguments> puts() {
        byte[] name = ",\"A name of twenty\":        ".getBytes(US_ASCII);
        return Stream.of(
                put("x", out -> out.put('x')),
                put(",\"A name of twenty\":", out -> out.put(name, 0, 20)),
                put("\"A name of twenty\":", out -> out.put(name, 1, 19)),
                put("false", out -> out.ascii("false")),
                put("-9223372036854775808", out -> out.number(Long.MIN_VALUE)),
                put("18446744073709551615", out -> out.unsigned(-1)),
                put("\"\"", out -> out.string("")),
                put("\"plain text\"", out -> out.string("plain text")),
                put('"' + "\\\\".repeat(20) + '"', out -> out.string("\\".repeat(20))),
                put('"' + "\\u001F".repeat(20) + '"', out -> out.string("\u001F".repeat(20))),
                put('"' + "é€\uD83D\uDC33".repeat(9) + '"', out -> out.string("é€\uD83D\uDC33".repeat(9))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("puts")
    void thereIsRoomForWhatIsPut(String expected, Consumer<TextBuffer> put) {
        for (int room = 0; room < 2 * expected.length() + 40; room++) {
            TextBuffer out = new TextBuffer(new byte[room]);
            put.accept(out);
            put.accept(out);

            assertThat(out).hasToString(expected + expected);
        }
    }
}
