package io.github.hcs4j.json;

import static io.github.hcs4j.json.Judged.read;
import static io.github.hcs4j.json.Judged.toJson;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.hcs4j.type.ScalarType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodedBytesTest {

    private static byte[] everyByte() {
        byte[] bytes = new byte[256];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        return bytes;
    }

    @Test
    void bytesAreEncodedAndDecoded() {
        assertThat(EncodedBytes.base64(everyByte()).decodeBase64()).isEqualTo(everyByte());
        assertThat(EncodedBytes.hex(everyByte()).decodeHex()).isEqualTo(everyByte());
        assertThat(EncodedBytes.base64(new byte[] {1, 2, 3, (byte) 0xFB})).hasToString("AQID+w==");
        assertThat(EncodedBytes.hex(new byte[] {1, (byte) 0xAF})).hasToString("01af");
        assertThat(EncodedBytes.base64(new byte[0]).text()).isEmpty();
        assertThat(EncodedBytes.of("01AFaf").decodeHex()).containsExactly(1, 0xAF, 0xAF);
    }

    @Test
    void nobodyCanChangeTheBytes() {
        byte[] bytes = {1, 2, 3};
        EncodedBytes encoded = EncodedBytes.base64(bytes);

        bytes[0] = 9;
        encoded.decodeBase64()[1] = 9;

        assertThat(encoded.decodeBase64()).containsExactly(1, 2, 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AQIDBA", "AQIDBA==", "aqidba==", "01 02", "not encoded", "", "ü"})
    void aTextIsKeptAsItIs(String text) {
        EncodedBytes bytes = read(ScalarType.BYTES, '"' + text + '"');

        assertThat(bytes).isEqualTo(EncodedBytes.of(text)).hasToString(text);
        assertThat(toJson(ScalarType.BYTES, bytes)).asString(UTF_8).isEqualTo('"' + text + '"');
    }

    @Test
    void aTextThatIsNotEncodedIsAnErrorWhenItIsDecoded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EncodedBytes.of("not encoded").decodeBase64())
                .withMessage("expected Base64, found a text of 11 characters in another form")
                .withNoCause();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EncodedBytes.of("abc").decodeHex())
                .withMessage("expected an even number of hexadecimal digits, found a text of 3 characters in another"
                        + " form");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EncodedBytes.of("xy").decodeHex())
                .withMessageContaining("a text of 2 characters")
                .withNoCause();
    }

    @Test
    void theSameBytesInAnotherTextAreAnotherValue() {
        assertThat(EncodedBytes.of("AQ")).isNotEqualTo(EncodedBytes.of("AQ=="));
    }
}
