package io.github.hcs4j.json.engine;

import static io.github.hcs4j.json.engine.ProblemPlacesTest.problem;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.hcs4j.json.JsonException;
import io.github.hcs4j.json.JsonLimits;
import io.github.hcs4j.json.OneLine;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is as large as the limits allow is written and read again; what is larger is neither. */
class BothWaysLimitsTest {

    private static final String TOO_LONG = "expected a text of at most 67108864 bytes, found a longer one";

    private static void assertThatIsReadAndWritten(Object value) {
        byte[] compact = JsonText.toBytes(value, ScalarCodec.ANY, false);
        assertThat(JsonText.read(compact, ScalarCodec.ANY)).isEqualTo(value);
        assertThat(FreeForm.copyOf(value)).isEqualTo(value);
    }

    private static void assertThatIsRefused(Object value, String detail) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonText.toBytes(value, ScalarCodec.ANY, false))
                .withMessage(detail);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FreeForm.copyOf(value))
                .withMessage(detail);
    }

    @Test
    void strings() {
        String longest = "s".repeat(JsonLimits.STRING);
        assertThatIsReadAndWritten(longest);
        assertThatIsReadAndWritten("é".repeat(JsonLimits.STRING));

        assertThatIsRefused(longest + "s", "expected a string of at most 16777216 characters, found 16777217");
        for (String tooLong : List.of(longest + "s", longest + "é", longest + "\\n")) {
            assertThat(problem(ScalarCodec.ANY, "[ \"" + tooLong + "\"]").getMessage())
                    .isEqualTo("line 1, column 3, /0: a string of more than 16777216 characters");
        }
    }

    /** A string in which each character is an escape is longer than a text. */
    @Test
    void aStringOfEscapes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonText.toBytes("\u0000".repeat(JsonLimits.STRING), ScalarCodec.STRING, false))
                .withMessage(TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"n", "é", "\\", "\uD83D", "\n"})
    void names(String character) {
        String longest = character.repeat(JsonLimits.NAME);
        assertThatIsReadAndWritten(Map.of(longest, 1));
        assertThat(JsonText.read(
                        JsonText.toBytes(Map.of(longest, 1), ScalarCodec.map(ScalarCodec.INT32), true),
                        ScalarCodec.map(ScalarCodec.INT32)))
                .containsOnlyKeys(longest);

        String tooLong = longest + character;
        String detail = "expected a name of at most 50000 characters, found 50001";
        assertThatIsRefused(Map.of(tooLong, 1), detail);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonText.toBytes(Map.of(tooLong, 1), ScalarCodec.map(ScalarCodec.INT32), false))
                .withMessage(detail);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.map("X", Map.of(tooLong, 1)))
                .withMessage("X: " + detail);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.mapOfNullable("X", Collections.singletonMap(tooLong, null)))
                .withMessage("X: " + detail);
        for (Codec<?> codec : List.of(ScalarCodec.ANY, SampleTypes.MACHINE, ScalarCodec.map(ScalarCodec.INT32))) {
            String text = "{\"x\":1, " + JsonText.toText(tooLong, ScalarCodec.STRING, false) + ":1}";
            assertThat(problem(codec, text).getMessage())
                    .isEqualTo("line 1, column 9, /x: a name of more than 50000 characters");
        }
    }

    @Test
    void levels() {
        Object deepest = Map.of();
        for (int level = 1; level < JsonLimits.DEPTH; level++) {
            deepest = level % 2 == 0 ? Map.of("a", deepest) : List.of(deepest);
        }
        assertThatIsReadAndWritten(deepest);
        Object tooDeep = List.of(deepest);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonText.toBytes(tooDeep, ScalarCodec.ANY, false))
                .withMessage("expected at most 500 levels of objects and lists in each other, found more");
        assertThatIllegalArgumentException().isThrownBy(() -> FreeForm.copyOf(tooDeep));
        String text = "[[".repeat(249) + "[{\"a\":[" + "]}]" + "]]".repeat(249);
        assertThat(problem(ScalarCodec.ANY, text).detail()).isEqualTo("nested deeper than 500 levels");
        assertThat(problem(ScalarCodec.ANY, text).pointer()).isEqualTo("/0".repeat(499) + "/a");
    }

    @Test
    void levelsOfTypes() {
        String text = "{\"Inner\":".repeat(499) + "{}" + "}".repeat(499);
        SampleTypes.Machine deepest = JsonText.read(text, SampleTypes.MACHINE);
        assertThat(JsonText.toText(deepest, SampleTypes.MACHINE, false)).isEqualTo(text);

        SampleTypes.Machine tooDeep = SampleTypes.machine(null, Map.of());
        for (int level = 0; level < 500; level++) {
            tooDeep = SampleTypes.machineAround(tooDeep);
        }
        SampleTypes.Machine written = tooDeep;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonText.toBytes(written, SampleTypes.MACHINE, false))
                .withMessageContaining("500 levels");
        assertThat(problem(SampleTypes.MACHINE, "{\"Inner\":".repeat(501)).detail())
                .isEqualTo("nested deeper than 500 levels");
        assertThat(problem(SampleTypes.SHAPE, "{\"Type\":\"Box\",\"Inside\":".repeat(501))
                        .detail())
                .isEqualTo("nested deeper than 500 levels");
    }

    @Test
    void digits() {
        String longest = "9".repeat(JsonLimits.DIGITS);
        assertThatIsReadAndWritten(new BigInteger(longest));
        assertThatIsReadAndWritten(new BigInteger("-" + longest));
        assertThatIsReadAndWritten(new BigDecimal("0." + longest.substring(1)));
        assertThatIsReadAndWritten(BigInteger.TEN.pow(999));

        String detail = "expected a number of at most 1000 digits, found more";
        for (String tooLong : List.of(longest + "9", "-9" + longest, "1" + "0".repeat(1_000))) {
            assertThatIsRefused(new BigInteger(tooLong), detail);
            assertThatIsRefused(new BigDecimal(tooLong), detail);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Checks.integer("X", new BigInteger(tooLong)))
                    .withMessage("X: " + detail);
        }
        for (String tooLong :
                List.of("0." + longest, "1." + longest, longest + ".9", "9." + "9".repeat(996) + "E+2000")) {
            assertThatIsRefused(new BigDecimal(tooLong), detail);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Checks.number("X", new BigDecimal(tooLong)))
                    .withMessage("X: " + detail);
        }
        for (String tooLong : List.of(longest + "9", "-9" + longest, "0." + longest, "1e" + longest, longest + ".5")) {
            for (Codec<?> codec : List.of(
                    ScalarCodec.ANY,
                    ScalarCodec.UINT64,
                    ScalarCodec.INT32,
                    ScalarCodec.INTEGER,
                    ScalarCodec.DOUBLE,
                    ScalarCodec.NUMBER,
                    ScalarCodec.STRING)) {
                assertThat(problem(codec, tooLong).getMessage())
                        .isEqualTo("line 1, column 1, at the top: a number of more than 1000 digits");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1E+999999999, true", "-9.99E-999999999, true", "1E+1000000000, false", "1E-1000000000, false"})
    void exponents(String text, boolean isTaken) {
        BigDecimal number = new BigDecimal(text);
        if (isTaken) {
            assertThatIsReadAndWritten(number);
            assertThat(JsonText.read(JsonText.toBytes(number, ScalarCodec.NUMBER, false), ScalarCodec.NUMBER))
                    .isEqualTo(number);
        } else {
            assertThatIsRefused(number, "expected a number with an exponent of at most 999999999, found a larger one");
            assertThat(problem(ScalarCodec.ANY, text).detail())
                    .isEqualTo("expected a number with an exponent of at most 999999999, found the number " + text);
        }
    }

    private static byte[] textOf(int length) {
        byte[] text = new byte[length];
        Arrays.fill(text, (byte) ' ');
        text[length - 2] = '{';
        text[length - 1] = '}';
        return text;
    }

    @Test
    void textsThatAreRead(@TempDir Path folder) throws IOException {
        byte[] longest = textOf(JsonLimits.LENGTH);
        byte[] tooLong = textOf(JsonLimits.LENGTH + 1);
        Path file = Files.write(folder.resolve("longest.json"), longest);
        Path larger = Files.write(folder.resolve("larger.json"), tooLong);

        assertThat(JsonText.read(longest, ScalarCodec.ANY)).isEqualTo(Map.of());
        assertThat(JsonText.read(file, ScalarCodec.ANY)).isEqualTo(Map.of());
        assertThat(JsonText.read(new String(longest, UTF_8), ScalarCodec.ANY)).isEqualTo(Map.of());
        assertThat(LocatedReader.read(longest).column()).isEqualTo(JsonLimits.LENGTH - 1);
        assertThat(problem(ScalarCodec.ANY, tooLong).getMessage())
                .isEqualTo("line 1, column 1, at the top: " + TOO_LONG);
        Stream.<org.assertj.core.api.ThrowableAssert.ThrowingCallable>of(
                        () -> LocatedReader.read(tooLong),
                        () -> JsonText.read(larger, ScalarCodec.ANY),
                        () -> JsonText.read(new Endless(), ScalarCodec.ANY),
                        () -> JsonText.read(new String(tooLong, UTF_8), ScalarCodec.ANY),
                        () -> JsonText.read("\"" + "é".repeat(JsonLimits.LENGTH / 2) + "\"", ScalarCodec.ANY))
                .forEach(reading -> assertThatExceptionOfType(JsonException.class)
                        .isThrownBy(reading)
                        .withMessage("line 1, column 1, at the top: " + TOO_LONG));
    }

    /** A stream without an end, which is read no further than need be, and stays open. */
    private static final class Endless extends InputStream {

        private long given;

        @Override
        public int read() {
            if (given++ > JsonLimits.LENGTH) {
                throw new AssertionError("read too far");
            }
            return ' ';
        }

        @Override
        public void close() {
            throw new AssertionError("closed");
        }
    }

    @Test
    void textsThatAreWritten() throws IOException {
        String half = "s".repeat(JsonLimits.STRING);
        List<Object> longest = List.of(half, half, half, half.substring(0, JsonLimits.STRING - 2 - 4 * 2 - 3));
        byte[] written = JsonText.toBytes(longest, ScalarCodec.ANY, false);
        assertThat(written).hasSize(JsonLimits.LENGTH);
        assertThat(JsonText.read(written, ScalarCodec.ANY)).isEqualTo(longest);

        List<Object> tooLong = List.of(longest.get(0), longest.get(1), longest.get(2), longest.get(3) + "s");
        for (List<Object> more : List.of(tooLong, Collections.nCopies(100_000, (Object) half))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> JsonText.toBytes(more, ScalarCodec.ANY, false))
                    .withMessage(TOO_LONG);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> JsonText.toText(more, ScalarCodec.ANY, true))
                    .withMessage(TOO_LONG);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> JsonText.write(more, ScalarCodec.ANY, false, OutputStream.nullOutputStream()))
                    .withMessage(TOO_LONG);
        }
        assertThat(JsonText.toText(List.of(1), ScalarCodec.ANY, false)).isEqualTo("[1]");
    }

    @Test
    void messagesAreShort() {
        String name = "\u202E".repeat(50_000);
        JsonException twice = problem(ScalarCodec.ANY, "{\"" + name + "\":1,\"" + name + "\":1}");
        JsonException inside = problem(ScalarCodec.ANY, "{\"" + name + "\":{\"" + name + "\":tru}}");
        JsonException quoted = problem(ScalarCodec.INT32, "\"" + "\uD83D\uDC33".repeat(1_000_000) + "\"");
        JsonException word = problem(ScalarCodec.ANY, "x".repeat(1_000_000));

        assertThat(inside.pointer()).isEqualTo("/" + name + "/" + name);
        assertThat(inside.place()).isEqualTo("..." + OneLine.plain(name.substring(0, 200)));
        assertThat(twice.detail()).hasSizeLessThan(500);
        assertThat(quoted.detail())
                .isEqualTo("expected a whole number, found the text \"" + "\uD83D\uDC33".repeat(60) + "...\"");
        assertThat(word.detail()).isEqualTo("not JSON: expected a value, found " + "x".repeat(60) + "...");
    }
}
