package io.github.hcs4j.json.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bytes of characters and digits, at all the places where they are looked at or put eight or many at a time. */
class BytesOfTextTest {

    private static final CharsetDecoder STRICT = UTF_8.newDecoder();
    private static final CharBuffer DECODED = CharBuffer.allocate(64);

    /** Where the JDK finds bytes that are not UTF-8; -1 if it finds none. */
    private static int firstInvalid(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        DECODED.clear();
        CoderResult result = STRICT.reset().decode(in, DECODED, true);
        return result.isError() ? in.position() : -1;
    }

    @Test
    void whatIsUtf8IsWhatTheJdkTakesForIt() {
        int[] edges = {
            0x00, 0x22, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xE0, 0xED, 0xEF, 0xF0, 0xF4, 0xFF
        };
        for (int first = 0; first < 256; first++) {
            for (int second = 0; second < 256; second++) {
                assertThatIsJudgedAsTheJdkDoes((byte) first, (byte) second);
                for (int third : edges) {
                    assertThatIsJudgedAsTheJdkDoes((byte) first, (byte) second, (byte) third);
                }
            }
            for (int second : edges) {
                for (int third : edges) {
                    for (int fourth : edges) {
                        assertThatIsJudgedAsTheJdkDoes((byte) first, (byte) second, (byte) third, (byte) fourth);
                    }
                }
            }
        }
    }

    private static void assertThatIsJudgedAsTheJdkDoes(byte... bytes) {
        int expected = firstInvalid(bytes);
        if (Utf8.firstInvalid(bytes, 0, bytes.length) != expected) {
            assertThat(Utf8.firstInvalid(bytes, 0, bytes.length))
                    .as(new BigInteger(1, bytes).toString(16))
                    .isEqualTo(expected);
        }
    }

    @Test
    void everyCharacterIsWrittenAndReadAtEveryPlaceOfAWord() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c += c < 0x3000 || c >= 0xD700 && c < 0xE100 ? 1 : 97) {
            String text = "C:\\x".repeat(c % 3) + "x".repeat(c % 8) + Character.toString(c) + "\\x";
            String json = JsonText.toText(text, ScalarCodec.STRING, false);
            if (!text.equals(JsonText.read(json, ScalarCodec.STRING))
                    || !text.equals(Judge.read(json.getBytes(UTF_8)))) {
                assertThat(json).as(text).isEqualTo("what is read as it was written");
            }
        }
    }

    /** A text is put in parts of 1024 characters; pairs, and characters of each kind, at their borders. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "\\", "\u0001", "é", "€", "\uD83D\uDC33", "\uD83D", "\uDC33\uD83D"})
    void textsAroundTheSizeOfAPart(String end) {
        for (int length : new int[] {0, 1, 7, 8, 9, 1_022, 1_023, 1_024, 1_025, 2_047, 2_048, 16_380, 16_384, 40_000}) {
            for (String before : List.of("a", "é", "\\", "\uD83D\uDC33")) {
                String text = before.repeat(length) + end + before;
                byte[] json = JsonText.toBytes(text, ScalarCodec.STRING, false);

                assertThat(JsonText.read(json, ScalarCodec.STRING)).isEqualTo(text);
                assertThat(Judge.read(json)).isEqualTo(text);
            }
        }
    }

    @Test
    void numbersOfAllLengths() {
        Random random = new Random(5);
        Stream.concat(
                        IntStream.range(0, 64)
                                .boxed()
                                .flatMap(bits -> Stream.of(
                                        1L << bits, (1L << bits) - 1, -(1L << bits), random.nextLong() >> bits)),
                        Stream.iterate(1L, power -> power * 10)
                                .limit(19)
                                .flatMap(power -> Stream.of(power - 1, power, -power)))
                .forEach(number -> {
                    assertThat(JsonText.toText(number, ScalarCodec.INT64, false))
                            .isEqualTo(number.toString());
                    assertThat(JsonText.read(number.toString(), ScalarCodec.INT64))
                            .isEqualTo(number);
                    assertThat(JsonText.read(number + ".0", ScalarCodec.INT64)).isEqualTo(number);
                    assertThat(JsonText.read(number + ".0e0", ScalarCodec.INT64))
                            .isEqualTo(number);
                    assertThat(JsonText.read(number.toString(), ScalarCodec.DOUBLE))
                            .isEqualTo(number.doubleValue());
                    assertThat(JsonText.read("[" + number + "]", ScalarCodec.ANY))
                            .isEqualTo(List.of(NumberText.whole(number)));
                });
    }

    /** An array that is kept from the text before is larger than the next text, or smaller. */
    @Test
    void anArrayThatWasUsedBefore() {
        for (int length : new int[] {300_000, 10, 20_000, 0, 100_000, 5}) {
            Object value = Map.of("a", List.of("x".repeat(length)), "b".repeat(length / 10), length);

            assertThat(JsonText.read(JsonText.toBytes(value, ScalarCodec.ANY, true), ScalarCodec.ANY))
                    .isEqualTo(value);
        }
    }

    @Test
    void digitsAtTheBeginningOfAWord() {
        String digits = "90817263";
        for (int count = 0; count < digits.length(); count++) {
            for (int other = 0; other <= 0xFF; other++) {
                byte[] text = digits.getBytes(UTF_8);
                text[count] = (byte) other;
                int expected = NumberText.isDigit((byte) other) ? digits.length() : count;

                assertThat(Words.digits(Words.inside(text, 0)))
                        .as("%s, %s", count, other)
                        .isEqualTo(expected);
            }
            assertThat(Words.number(Words.inside(digits.getBytes(UTF_8), 0), count))
                    .isEqualTo(Long.parseLong("0" + digits.substring(0, count)));
        }
    }

    /** Bytes beyond the end of an array are zeros. */
    @Test
    void wordsAtTheEndOfAText() {
        byte[] text = "0123456789\"".getBytes(UTF_8);
        for (int offset = 0; offset < text.length + 9; offset++) {
            long expected = 0;
            for (int i = 7; i >= 0; i--) {
                expected = expected << 8 | (offset + i < text.length ? text[offset + i] : 0);
            }
            assertThat(Words.at(text, offset)).isEqualTo(expected);
        }
        for (int begin = 0; begin < text.length; begin++) {
            assertThat(Words.endOfPlain(text, begin)).isEqualTo(text.length - 1);
        }
        assertThat(Words.endOfPlain(text, text.length)).isEqualTo(text.length);
        assertThat(Words.endOfPlain(text, text.length + 1)).isEqualTo(text.length);
    }
}
