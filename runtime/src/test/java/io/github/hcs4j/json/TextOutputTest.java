package io.github.hcs4j.json;

import static io.github.hcs4j.json.Judged.read;
import static io.github.hcs4j.json.Judged.toJson;
import static io.github.hcs4j.json.Judged.toPrettyJson;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.hcs4j.model.v2.ComputeSystem;
import io.github.hcs4j.model.v2.MappedDirectory;
import io.github.hcs4j.model.v2.PathType;
import io.github.hcs4j.type.ScalarType;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts that are written, to the last character. */
class TextOutputTest {

    private static final String TEXT = """
        {"f":"","a":1,"Owner":"me","b":[],"c":{},"Container":{"MappedDirectories":[\
        {"ReadOnly":true,"HostPath":"C:\\\\a"},{}]},"d":[1,{"e":[{}]},null,[[]],false]}\
        """;

    @Test
    void prettyIsAMemberALine() {
        assertThat(toPrettyJson(ComputeSystem.TYPE, read(ComputeSystem.TYPE, TEXT)))
                .asString(UTF_8)
                .isEqualTo("""
                    {
                      "Owner": "me",
                      "Container": {
                        "MappedDirectories": [
                          {
                            "HostPath": "C:\\\\a",
                            "ReadOnly": true
                          },
                          {}
                        ]
                      },
                      "f": "",
                      "a": 1,
                      "b": [],
                      "c": {},
                      "d": [
                        1,
                        {
                          "e": [
                            {}
                          ]
                        },
                        null,
                        [
                          []
                        ],
                        false
                      ]
                    }\
                    """);
    }

    @Test
    void compactHasNoWhiteSpace() {
        assertThat(toJson(ComputeSystem.TYPE, read(ComputeSystem.TYPE, TEXT)))
                .asString(UTF_8)
                .isEqualTo("{\"Owner\":\"me\",\"Container\":{\"MappedDirectories\":[{\"HostPath\":\"C:\\\\a\","
                        + "\"ReadOnly\":true},{}]},\"f\":\"\",\"a\":1,\"b\":[],\"c\":{},"
                        + "\"d\":[1,{\"e\":[{}]},null,[[]],false]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "1", "\"\"", "true", "\" \\n\""})
    void whatFitsIntoALineIsThere(String text) {
        assertThat(toPrettyJson(ScalarType.ANY, read(ScalarType.ANY, text)))
                .asString(UTF_8)
                .isEqualTo(text);
    }

    @Test
    void anAbsentMemberIsNotWrittenAndAnEmptyOneIs() {
        MappedDirectory empty = MappedDirectory.builder()
                .hostPath("")
                .hostPathType(PathType.of(""))
                .containerPath(null)
                .readOnly(false)
                .build();

        assertThat(toJson(MappedDirectory.TYPE, empty))
                .asString(UTF_8)
                .isEqualTo("{\"HostPath\":\"\",\"HostPathType\":\"\",\"ReadOnly\":false}");
        assertThat(toJson(MappedDirectory.TYPE, MappedDirectory.builder().build()))
                .asString(UTF_8)
                .isEqualTo("{}");
    }

    @Test
    void nullsOfUnknownMembersAreKeptAndThoseOfKnownOnesMeanAbsence() {
        MappedDirectory directory =
                read(MappedDirectory.TYPE, "{\"x\":null,\"HostPath\":null,\"y\":{\"HostPath\":null}}");

        assertThat(directory.hostPath()).isNull();
        assertThat(toJson(MappedDirectory.TYPE, directory))
                .asString(UTF_8)
                .isEqualTo("{\"x\":null,\"y\":{\"HostPath\":null}}");
    }

    @Test
    void onlyWhatMustBeEscapedIs() {
        String text = "\u0000\u001f\b\f\n\r\t\"\\/\u007f\u0085é\u2028\ufeff\uffff\uD83D\uDC33";

        assertThat(toJson(ScalarType.STRING, text))
                .asString(UTF_8)
                .isEqualTo("\"\\u0000\\u001F\\b\\f\\n\\r\\t\\\"\\\\/\u007f\u0085é\u2028\ufeff\uffff\uD83D\uDC33\"");
    }

    @ParameterizedTest
    @CsvSource({"\\ud83d, \\uD83D", "\\uDC33, \\uDC33", "a\\uDC33\\uD83Db, a\\uDC33\\uD83Db"})
    void halfASurrogatePairStays(String escaped, String written) {
        String text = "{\"Owner\":\"" + escaped + "\",\"x\":[\"" + escaped + "\"]}";

        ComputeSystem system = read(ComputeSystem.TYPE, text);

        assertThat(toJson(ComputeSystem.TYPE, system))
                .asString(StandardCharsets.US_ASCII)
                .isEqualTo("{\"Owner\":\"" + written + "\",\"x\":[\"" + written + "\"]}");
        assertThat(read(ComputeSystem.TYPE, toPrettyJson(ComputeSystem.TYPE, system)))
                .isEqualTo(system);
    }

    @Test
    void numbersOfEveryKindAreWrittenWithTheirDigits() {
        assertThat(toJson(
                        ScalarType.ANY,
                        Arrays.asList(
                                (byte) 1,
                                (short) -2,
                                3,
                                4L,
                                new BigInteger("18446744073709551616"),
                                new BigDecimal("1.50"),
                                0.1,
                                0.1f,
                                -0.0,
                                1e100)))
                .asString(UTF_8)
                .isEqualTo("[1,-2,3,4,18446744073709551616,1.50,0.1,0.1,-0.0,1.0E100]");
    }

    @Test
    void whatJsonCannotHoldIsNotWritten() {
        for (Object foreign : new Object[] {
            Double.NaN, Float.NEGATIVE_INFINITY, new AtomicInteger(1), 'c', new int[0], Map.of(1, 2), new Object()
        }) {
            assertThatIllegalArgumentException()
                    .as("%s", foreign)
                    .isThrownBy(() -> toJson(ScalarType.ANY, Map.of("x", foreign)));
        }
    }

    @Test
    void aFileIsReadAsItsTextIs(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("vm.json"), TEXT);

        assertThat(ComputeSystem.TYPE.read(file)).isEqualTo(read(ComputeSystem.TYPE, TEXT));
    }
}
