package io.github.hcs4j.json;

import static io.github.hcs4j.json.Judged.read;
import static io.github.hcs4j.json.Judged.toPrettyJson;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.hcs4j.model.oci.Spec;
import io.github.hcs4j.model.v1.ContainerConfig;
import io.github.hcs4j.model.v2.ComputeSystem;
import io.github.hcs4j.type.JsonType;
import io.github.hcs4j.type.ScalarType;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are not JSON, or not as HCS takes it: each problem has a line, a column, a pointer and a sentence. */
class MalformedTextTest {

    private static final String SAMPLE = new String(
            toPrettyJson(
                    ComputeSystem.TYPE,
                    read(
                            ComputeSystem.TYPE,
                            Documents.complete(ComputeSystem.TYPE, 3).compact())),
            UTF_8);

    /** The problem of a text, which there must be. */
    static JsonException problem(JsonType<?> type, byte[] utf8) {
        JsonException problem = catchThrowableOfType(JsonException.class, () -> read(type, utf8));
        assertThat(problem).as("a text that was accepted").isNotNull();
        assertThatOneLineIsEnough(problem);
        return problem;
    }

    /** The problem of a text, which there must be. */
    static JsonException problem(JsonType<?> type, String text) {
        return problem(type, text.getBytes(UTF_8));
    }

    /** A message goes into a log: no line breaks, nothing that turns the text around, and no megabytes. */
    static void assertThatOneLineIsEnough(JsonException problem) {
        for (String words : List.of(problem.getMessage(), problem.detail(), problem.place())) {
            assertThat(words).isNotBlank().hasSizeLessThan(800).matches("[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]*");
        }
        assertThat(problem.getMessage())
                .isEqualTo(
                        "line %s, column %s, %s: %s",
                        problem.line(), problem.column(), problem.place(), problem.detail());
        assertThat(problem.line()).isPositive();
        assertThat(problem.column()).isPositive();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource
    void aProblemHasItsPlace(JsonType<?> type, String text, int line, int column, String pointer, String detail) {
        JsonException problem = problem(type, text);

        assertThat(problem.getMessage())
                .isEqualTo(
                        "line %s, column %s, %s: %s", line, column, pointer.isEmpty() ? "at the top" : pointer, detail);
        assertThat(problem.pointer()).isEqualTo(pointer);
    }

    static Stream<Arguments> aProblemHasItsPlace() {
        JsonType<?> v2 = ComputeSystem.TYPE;
        JsonType<?> v1 = ContainerConfig.TYPE;
        JsonType<?> oci = Spec.TYPE;
        JsonType<?> any = ScalarType.ANY;
        return Stream.of(
                // nothing
                arguments(v2, "", 1, 1, "", "expected a JSON value, found nothing"),
                arguments(v2, " \n  ", 1, 1, "", "expected a JSON value, found nothing"),
                arguments(v2, "null", 1, 1, "", "expected a value, found null"),
                arguments(any, "null", 1, 1, "", "expected a value, found null"),
                // another kind
                arguments(v2, "[]", 1, 1, "", "expected an object, found a list"),
                arguments(v2, "\"x\"", 1, 1, "", "expected an object, found the text \"x\""),
                arguments(v2, "true", 1, 1, "", "expected an object, found true"),
                arguments(v2, "{\n\t\"Owner\" : 1}", 2, 12, "/Owner", "expected a text, found the number 1"),
                arguments(
                        v2,
                        "{\"Owner\":\"\uD83D\uDC33é\",\"SchemaVersion\":\"\\u202Ex\\ny\"}",
                        1,
                        31,
                        "/SchemaVersion",
                        "expected an object, found the text \"\\u202ex\\u000ay\""),
                arguments(
                        v2,
                        "{\"Container\":{\"MappedDirectories\":[{},{\"HostPath\":[]}]}}",
                        1,
                        51,
                        "/Container/MappedDirectories/1/HostPath",
                        "expected a text, found a list"),
                arguments(
                        v2,
                        "{\"VirtualMachine\":{\"Devices\":{\"Scsi\":{\"a/b~\":"
                                + "{\"Attachments\":{\"0\":{\"ReadOnly\":1}}}}}}}",
                        1,
                        78,
                        "/VirtualMachine/Devices/Scsi/a~1b~0/Attachments/0/ReadOnly",
                        "expected true or false, found the number 1"),
                arguments(v2, "{\"HostedSystem\":7}", 1, 17, "/HostedSystem", "expected an object, found the number 7"),
                arguments(
                        v2,
                        "{\"SchemaVersion\":{\"Major\":\"2\"}}",
                        1,
                        27,
                        "/SchemaVersion/Major",
                        "expected a whole number, found the text \"2\""),
                arguments(
                        oci,
                        "{\"process\":{\"args\":[\"a\",null]}}",
                        1,
                        25,
                        "/process/args/1",
                        "expected a value, found null"),
                arguments(
                        oci, "{\"annotations\":{\"a\":null}}", 1, 21, "/annotations/a", "expected a value, found null"),
                arguments(
                        v1,
                        "{\"Layers\":[{\"ID\":\"x\",\"Path\":{}}]}",
                        1,
                        29,
                        "/Layers/0/Path",
                        "expected a text, found an object"),
                // the end too early
                arguments(v2, "{", 1, 2, "", "the text ends in the middle of a value"),
                arguments(v2, "{\"Owner\"", 1, 9, "/Owner", "the text ends in the middle of a value"),
                arguments(v2, "{\"Owner\":", 1, 10, "/Owner", "the text ends in the middle of a value"),
                arguments(v2, "{\"Owner\":\"x", 1, 12, "/Owner", "the text ends in the middle of a value"),
                arguments(v2, "{\"Owner\":\"x\",\n", 2, 1, "/Owner", "the text ends in the middle of a value"),
                arguments(any, "[1,", 1, 4, "/1", "the text ends in the middle of a value"),
                arguments(any, "[\"\\uD800", 1, 9, "/0", "the text ends in the middle of a value"),
                arguments(any, "-", 1, 2, "", "the text ends in the middle of a value"),
                // the end too late
                arguments(v2, "{}{}", 1, 3, "", "expected the end of the text, found an object"),
                arguments(any, "1 2", 1, 3, "", "expected the end of the text, found the number 2"),
                arguments(any, "\"a\" null", 1, 5, "", "expected the end of the text, found null"),
                arguments(any, "[1]]", 1, 4, "", notJson("a value", "']'")),
                arguments(any, "{}\n\n  tail", 3, 3, "", notJson("a value", "tail")),
                arguments(any, "{}\u0000", 1, 3, "", notJson("a value", "'\\u0000'")),
                arguments(any, "0x", 1, 2, "", notJson("a value", "x")),
                arguments(any, "1e-0x", 1, 5, "", notJson("a value", "x")),
                // comments
                arguments(any, "// c\n{}", 1, 1, "", notJson("a value", "'/'")),
                arguments(any, "{} /* c */", 1, 4, "", notJson("a value", "'/'")),
                arguments(any, "#\n{}", 1, 1, "", notJson("a value", "'#'")),
                // no numbers
                arguments(any, "[NaN]", 1, 2, "/0", notJson("a value", "NaN")),
                arguments(any, "[Infinity]", 1, 2, "/0", notJson("a value", "Infinity")),
                arguments(any, "[-Infinity]", 1, 3, "/0", notJson("a digit", "'I'")),
                arguments(any, "[01]", 1, 3, "/0", notJson("no digit behind a zero at the begin of a number", "'1'")),
                arguments(any, "[1.2.3]", 1, 5, "/0", notJson("',' or ']'", "'.'")),
                arguments(any, "{\"a\":-0X1}", 1, 8, "/a", notJson("',' or '}'", "'X'")),
                arguments(any, "[0x10]", 1, 3, "/0", notJson("',' or ']'", "'x'")),
                arguments(any, "[5.]", 1, 4, "/0", notJson("a digit", "']'")),
                arguments(any, "[.5]", 1, 2, "/0", notJson("a value", "'.'")),
                arguments(any, "[1e]", 1, 4, "/0", notJson("a digit", "']'")),
                arguments(any, "[+1]", 1, 2, "/0", notJson("a value", "'+'")),
                // no structure
                arguments(any, "[}", 1, 2, "/0", notJson("a value", "'}'")),
                arguments(any, "{\"a\":1]", 1, 7, "/a", notJson("',' or '}'", "']'")),
                arguments(any, "[1,]", 1, 4, "/1", notJson("a value", "']'")),
                arguments(any, "[1 2]", 1, 4, "/0", notJson("',' or ']'", "'2'")),
                arguments(v2, "{\"Owner\":\"x\",}", 1, 14, "/Owner", notJson("a name in quotation marks", "'}'")),
                arguments(v2, "{Owner:1}", 1, 2, "", notJson("a name in quotation marks", "'O'")),
                arguments(v2, "{\"Owner\" \"x\"}", 1, 10, "/Owner", notJson("':'", "'\"'")),
                arguments(v2, "{\"Owner\":'x'}", 1, 10, "/Owner", notJson("a value", "'''")),
                arguments(v2, "{🐳}", 1, 2, "", notJson("a name in quotation marks", "'🐳'")),
                arguments(any, "[1é]", 1, 3, "/0", notJson("',' or ']'", "'é'")),
                arguments(any, "[\u001e]", 1, 2, "/0", notJson("a value", "'\\u001e'")),
                // no words
                arguments(any, "[tru]", 1, 2, "/0", notJson("a value", "tru")),
                arguments(any, "[a\u202Eb]", 1, 2, "/0", notJson("a value", "a")),
                // no strings
                arguments(any, "[\"\\u12\"]", 1, 7, "/0", notJson("four hexadecimal digits behind \\u", "'\"'")),
                arguments(any, "[\"\\u12G4\"]", 1, 7, "/0", notJson("four hexadecimal digits behind \\u", "'G'")),
                arguments(
                        any,
                        "[\"a\nb\"]",
                        1,
                        4,
                        "/0",
                        notJson("an escape such as \\n or \\u000a for a control character", "'\\u000a'")),
                arguments(
                        any,
                        "[\"\\x41\"]",
                        1,
                        4,
                        "/0",
                        notJson("\", \\, /, b, f, n, r, t or u behind a backslash", "'x'")));
    }

    private static String notJson(String expected, String found) {
        return "not JSON: expected " + expected + ", found " + found;
    }

    @Test
    void noBeginningOfADocumentIsADocument() {
        byte[] sample = SAMPLE.getBytes(UTF_8);
        for (int length = 0; length < sample.length; length++) {
            byte[] beginning = Arrays.copyOf(sample, length);

            JsonException problem = problem(ComputeSystem.TYPE, beginning);

            String text = new String(beginning, UTF_8);
            if (text.matches("(?s).*: t(r|ru)?")) {
                assertThat(problem.detail()).startsWith("not JSON: expected a value, found t");
            } else if (length > 0 && isUtf8(beginning)) {
                assertThat(problem.detail()).isEqualTo("the text ends in the middle of a value");
                assertThat(problem).satisfies(isAt(SAMPLE, text.length()));
            }
        }
    }

    private static boolean isUtf8(byte[] text) {
        return Arrays.equals(new String(text, UTF_8).getBytes(UTF_8), text);
    }

    private static ThrowingConsumer<JsonException> isAt(String text, int index) {
        String before = text.substring(0, index);
        int lineStart = before.lastIndexOf('\n') + 1;
        return problem -> {
            assertThat(problem.line())
                    .isEqualTo(1 + (int) before.chars().filter(c -> c == '\n').count());
            assertThat(problem.column()).isEqualTo(1 + before.codePointCount(lineStart, index));
        };
    }

    @Test
    void bytesThatAreNoUtf8AreFoundWhereverTheyStand() {
        byte[] sample = SAMPLE.getBytes(UTF_8);
        for (int at = 0; at < sample.length; at++) {
            byte[] broken = sample.clone();
            broken[at] = (byte) 0xFF;

            JsonException problem = problem(ComputeSystem.TYPE, broken);

            boolean insideOfACharacter = (sample[at] & 0xC0) == 0x80;
            if (!insideOfACharacter) {
                assertThat(problem.detail()).isEqualTo("expected UTF-8, found the byte 0xFF; save the text as UTF-8");
                assertThat(problem).satisfies(isAt(SAMPLE, new String(sample, 0, at, UTF_8).length()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "80", // a later byte alone
                "C0 80", // NUL, overlong: Java's modified UTF-8
                "C1 BF",
                "E0 80 80",
                "E0 9F BF",
                "F0 80 80 80",
                "F0 8F BF BF",
                "ED A0 80", // half a surrogate pair
                "ED BF BF",
                "ED A0 BD ED B0 B3", // a whole one: CESU-8
                "F4 90 80 80", // beyond the last character
                "F5 80 80 80",
                "F8 88 80 80 80",
                "C3 22", // cut off
                "E2 82 22",
                "F0 9F 90 22",
                "FE"
            })
    void bytesThatLookLikeUtf8AreRefused(String hex) {
        byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(hex);
        for (int before = 0; before < 20; before++) { // the check takes eight bytes at a time
            String text = "{\"x\":\"" + "a".repeat(before);
            byte[] document = concat(text.getBytes(UTF_8), bytes, "\"}".getBytes(UTF_8));

            JsonException problem = problem(ComputeSystem.TYPE, document);

            assertThat(problem.detail()).startsWith("expected UTF-8, found the byte 0x");
            assertThat(problem.column()).isEqualTo(text.length() + 1);
        }
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    @Test
    void aByteOrderMarkIsRefusedByName() {
        String detail =
                "expected JSON in UTF-8, found a byte order mark; save the text as UTF-8 without a byte order mark";

        assertThat(problem(ComputeSystem.TYPE, "\uFEFF{}").getMessage())
                .isEqualTo("line 1, column 1, at the top: " + detail);
        assertThat(problem(ComputeSystem.TYPE, "\uFEFF").detail()).isEqualTo(detail);
        assertThat(problem(ComputeSystem.TYPE, "{}\uFEFF").detail())
                .startsWith("not JSON: ")
                .contains("\\ufeff");
    }

    @Test
    void noOtherEncodingIsTakenForUtf8() {
        Charset utf32 = Charset.forName("UTF-32");
        Charset utf32le = Charset.forName("UTF-32LE");
        for (Charset charset : List.of(UTF_16, UTF_16LE, UTF_16BE, utf32, utf32le)) {
            for (String text : List.of("{}", "[1]", "7", "\"x\"", SAMPLE)) {
                assertThatExceptionOfType(JsonException.class)
                        .as("%s %s", charset, text)
                        .isThrownBy(() -> read(ScalarType.ANY, text.getBytes(charset)))
                        .satisfies(MalformedTextTest::assertThatOneLineIsEnough);
            }
        }
        assertThat(problem(ScalarType.ANY, "[\"ü\"]".getBytes(ISO_8859_1)).detail())
                .isEqualTo("expected UTF-8, found the byte 0xFC; save the text as UTF-8");
    }

    @ParameterizedTest(name = "{index}")
    @CsvSource({"\uD800, 6", "a\uDC00, 7", "\uDC33\uD83D, 6", "\uD83D\uDC33\uD83Dx, 7"})
    void aTextWithHalfASurrogatePairIsNotReadAsOneWithAQuestionMark(String broken, int column) {
        JsonException problem =
                catchThrowableOfType(JsonException.class, () -> read(ScalarType.ANY, "{\n\"x\":\"" + broken + "\"}"));

        assertThat(problem.getMessage())
                .startsWith("line 2, column " + column + ", at the top: expected Unicode, found half a surrogate pair;")
                .containsPattern("write it as \\\\ud[0-9a-f]{3}$");
        assertThatOneLineIsEnough(problem);
    }
}
