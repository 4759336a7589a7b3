package io.github.hcs4j.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextEncodingTest {

    private static final String TEXT = "{\"Owner\":\"\u00fc\ud83d\ude00\"}";

    private static Charset charset(TextEncoding encoding) {
        return Charset.forName(encoding.name().replace('_', '-'));
    }

    @ParameterizedTest
    @EnumSource(TextEncoding.class)
    void isKnownByItsByteOrderMark(TextEncoding encoding) {
        byte[] text = ("\uFEFF" + TEXT).getBytes(charset(encoding));

        assertThat(TextEncoding.of(text)).contains(encoding);
        assertThat(encoding.toUtf8(text)).isEqualTo(TEXT.getBytes(UTF_8));
    }

    @ParameterizedTest
    @EnumSource(value = TextEncoding.class, names = "UTF_8", mode = EnumSource.Mode.EXCLUDE)
    void isKnownByTheZerosBesideTheFirstCharacter(TextEncoding encoding) {
        byte[] text = TEXT.getBytes(charset(encoding));

        assertThat(TextEncoding.of(text)).contains(encoding);
        assertThat(encoding.toUtf8(text)).isEqualTo(TEXT.getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void zerosAloneAreOfNoEncoding(int length) {
        assertThat(TextEncoding.of(new byte[length])).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "{", "{}", "\u00fc", "[1,2]"})
    void plainTextIsUtf8(String text) {
        assertThat(TextEncoding.of(text.getBytes(UTF_8))).isEmpty();
    }

    @Test
    void isNamedForPeople() {
        assertThat(TextEncoding.UTF_16LE).hasToString("UTF-16 (little-endian), as Windows PowerShell writes it");
    }
}
