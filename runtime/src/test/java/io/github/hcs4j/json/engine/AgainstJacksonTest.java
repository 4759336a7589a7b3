package io.github.hcs4j.json.engine;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.hcs4j.json.JsonException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;

/** The engine and Jackson accept the same texts, and read the same values from them. */
class AgainstJacksonTest {

    private static int accepted(int inputs, Supplier<byte[]> next) {
        int accepted = 0;
        for (int i = 0; i < inputs; i++) {
            accepted += EngineFuzzer.judge(next.get()) ? 1 : 0;
        }
        return accepted;
    }

    @Test
    void randomTexts() {
        RandomTexts random = new RandomTexts(1);

        assertThat(accepted(5_000, () -> random.text().getBytes(UTF_8))).isGreaterThan(2_500);
    }

    @Test
    void damagedRandomTexts() {
        RandomTexts random = new RandomTexts(2);

        assertThat(accepted(5_000, () -> random.damaged(random.text().getBytes(UTF_8))))
                .isBetween(500, 4_000);
    }

    static Stream<String> documents() {
        return RealTexts.all();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("documents")
    void damagedDocuments(String document) {
        RandomTexts random = new RandomTexts(document.length());
        byte[] text = document.getBytes(UTF_8);

        assertThat(EngineFuzzer.judge(text)).isTrue();
        assertThat(accepted(1_000, () -> random.damaged(text))).isBetween(20, 750);
    }

    @Test
    void piecesOfJson() {
        RandomTexts random = new RandomTexts(3);

        assertThat(accepted(10_000, () -> random.pieces().getBytes(UTF_8))).isGreaterThan(200);
    }

    @Test
    void noise() {
        RandomTexts random = new RandomTexts(4);

        assertThat(accepted(5_000, random::noise)).isLessThan(300);
    }

    @ParameterizedTest
    @EnumSource
    void eachDifferenceIsOne(Difference difference) {
        assertThat(difference.samples()).isNotEmpty();
        assertThat(difference.reason()).isNotBlank();
        for (String sample : difference.samples()) {
            byte[] text = sample.getBytes(ISO_8859_1);

            EngineFuzzer.fuzz(text);
            assertThat(difference.isOf(text)).isTrue();
            if (difference.isStricter()) {
                assertThatExceptionOfType(JsonException.class)
                        .as(sample)
                        .isThrownBy(() -> JsonText.read(text, ScalarCodec.ANY))
                        .satisfies(problem ->
                                assertThat(Difference.explains(text, problem)).isTrue());
                assertThatCode(() -> Judge.read(text)).as(sample).doesNotThrowAnyException();
            } else {
                assertThatCode(() -> JsonText.read(text, ScalarCodec.ANY))
                        .as(sample)
                        .doesNotThrowAnyException();
                assertThatExceptionOfType(JacksonException.class)
                        .as(sample)
                        .isThrownBy(() -> Judge.read(text))
                        .satisfies(problem ->
                                assertThat(Difference.explains(text, problem)).isTrue());
            }
        }
    }
}
