package io.github.hcs4j.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts are written as Jackson 2 writes them, which is left to see to all escapes itself. */
class PlainTextTest {

    @Test
    void everyCharacterIsWrittenAsTheGeneratorWritesIt() {
        List<String> texts = IntStream.rangeClosed(0, Character.MAX_VALUE)
                .filter(c -> !Character.isSurrogate((char) c))
                .mapToObj(c -> "C:\\" + (char) c + "\\x")
                .toList();

        assertThat(BothApis.toJson(ListType.of(ScalarType.STRING), texts))
                .asString(UTF_8)
                .startsWith("[\"C:\\\\\\u0000\\\\x\",")
                .contains("\"C:\\\\\\\"\\\\x\",\"C:\\\\#\\\\x\"", "\"C:\\\\\u007f\\\\x\"", "\"C:\\\\\u0141\\\\x\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3999, 4000, 4001, 100_000})
    void longTextsAreWrittenAsTheGeneratorWritesThem(int length) {
        List<String> texts = List.of("\\".repeat(length), "a".repeat(length), "a".repeat(length) + '\u00df', "\\");

        byte[] json = BothApis.toJson(ListType.of(ScalarType.STRING), texts);

        assertThat(ListType.of(ScalarType.STRING).read(json)).isEqualTo(texts);
    }
}
