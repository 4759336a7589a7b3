package io.github.hcs4j.json.engine;

import static io.github.hcs4j.json.engine.ProblemPlacesTest.problem;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.json.JsonException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are cut off after each of their bytes, and that have a wrong one in each of their places. */
class EveryByteTest {

    private static final String MACHINE = RealTexts.machine();

    static Stream<String> documents() {
        return RealTexts.all();
    }

    /** The problem is at a character of a text. */
    private static void assertThatIsAt(JsonException problem, String text, int index) {
        String before = text.substring(0, index);
        int lineStart = before.lastIndexOf('\n') + 1;
        assertThat(problem.line())
                .isEqualTo(1 + (int) before.chars().filter(c -> c == '\n').count());
        assertThat(problem.column()).isEqualTo(1 + before.codePointCount(lineStart, index));
    }

    private static String asText(byte[] utf8, int end) {
        return new String(utf8, 0, end, UTF_8);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("documents")
    void noBeginningOfADocumentIsADocument(String document) {
        byte[] whole = document.strip().getBytes(UTF_8);
        for (int length = 1; length < whole.length; length++) {
            byte[] beginning = Arrays.copyOf(whole, length);
            for (Codec<?> codec : List.of(ScalarCodec.ANY, SampleTypes.SHAPE, SampleTypes.MACHINE)) {
                assertThatIsCutOff(problem(codec, beginning), beginning);
            }
        }
    }

    /**
     * Whether a text ends in {@code true}, {@code false} or {@code null}; no string in the documents looks like that.
     */
    private static boolean isInWord(String text) {
        return text.matches("(?s).*[:,\\[] ?(t|tr|tru|f|fa|fal|fals|n|nu|nul)");
    }

    private static void assertThatIsCutOff(JsonException problem, byte[] beginning) {
        String text = asText(beginning, beginning.length);
        if (!Arrays.equals(text.getBytes(UTF_8), beginning)) {
            assertThat(problem.detail()).startsWith("expected UTF-8, found the byte 0x");
        } else if (isInWord(text)) {
            assertThat(problem.detail()).startsWith("not JSON: expected a value, found ");
        } else {
            assertThat(problem.detail()).isEqualTo("the text ends in the middle of a value");
            assertThatIsAt(problem, text, text.length());
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("documents")
    void aByteThatIsNotUtf8IsFoundWhereverItStands(String document) {
        byte[] whole = document.getBytes(UTF_8);
        for (int at = 0; at < whole.length; at++) {
            byte[] broken = whole.clone();
            broken[at] = (byte) 0xFF;

            JsonException problem = problem(ScalarCodec.ANY, broken);

            assertThat(problem.detail())
                    .startsWith("expected UTF-8, found the byte 0x")
                    .endsWith("; save the text as UTF-8");
            boolean isInsideOfACharacter = (whole[at] & 0xC0) == 0x80;
            if (!isInsideOfACharacter) {
                assertThat(problem.detail()).contains("0xFF");
                assertThatIsAt(problem, document, asText(whole, at).length());
            }
        }
    }

    /** Nothing else can be said of such a text for sure. */
    @Test
    void aByteThatIsNotUtf8ComesFirst() {
        byte[] text = "{\"Owner\":1,\"Owner\":[,\n\"é\"]}".getBytes(UTF_8);
        text[text.length - 4] = 'x';

        assertThat(problem(SampleTypes.MACHINE, text).getMessage())
                .isEqualTo("line 2, column 2, at the top: expected UTF-8, found the byte 0xC3; save the text as UTF-8");
        assertThat(problem(ScalarCodec.INT32, text).line()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "80",
                "C0 80",
                "C1 BF",
                "E0 80 80",
                "E0 9F BF",
                "F0 80 80 80",
                "F0 8F BF BF",
                "ED A0 80",
                "ED BF BF",
                "ED A0 BD ED B0 B3",
                "F4 90 80 80",
                "F5 80 80 80",
                "F8 88 80 80 80",
                "C3 22",
                "E2 82 22",
                "F0 9F 90 22",
                "FE"
            })
    void bytesThatLookLikeUtf8AreRefused(String hex) {
        byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(hex);
        for (int before = 0; before < 20; before++) {
            String text = "{\"x\":\"" + "a".repeat(before);
            byte[] document = RandomTexts.splice((text + "\"}").getBytes(UTF_8), text.length(), text.length(), bytes);

            JsonException problem = problem(SampleTypes.MACHINE, document);

            assertThat(problem.detail()).startsWith("expected UTF-8, found the byte 0x");
            assertThat(problem.column()).isEqualTo(text.length() + 1);
        }
    }

    @Test
    void aControlCharacterIsFoundWhereverItStands() {
        byte[] whole = MACHINE.getBytes(UTF_8);
        for (int at = 0; at < whole.length; at++) {
            if (whole[at] >= 0) {
                byte[] broken = whole.clone();
                broken[at] = 1;

                JsonException problem = problem(SampleTypes.MACHINE, broken);

                String before = asText(whole, at);
                assertThat(problem.detail()).startsWith("not JSON: expected ");
                if (!isInWord(before)) {
                    assertThat(problem.detail()).endsWith("found '\\u0001'");
                    assertThatIsAt(problem, MACHINE, before.length());
                }
            }
        }
    }

    @Test
    void anotherByteInAnyPlaceIsJudgedAsJacksonDoes() {
        byte[] whole = MACHINE.getBytes(UTF_8);
        for (int at = 0; at < whole.length; at++) {
            for (char other : "\"\\{],0".toCharArray()) {
                byte[] broken = whole.clone();
                broken[at] = (byte) other;
                EngineFuzzer.fuzz(broken);
            }
            EngineFuzzer.fuzz(RandomTexts.splice(whole, at, at + 1, new byte[0]));
            EngineFuzzer.fuzz(RandomTexts.splice(whole, at, at, new byte[] {whole[at]}));
        }
    }
}
