package io.github.hcs4j.json;

import static io.github.hcs4j.json.Judged.read;
import static io.github.hcs4j.json.Judged.toJson;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.model.v2.VirtualMachineMemory;
import io.github.hcs4j.type.ScalarType;
import io.github.hcs4j.version.SchemaVersion;
import io.github.hcs4j.version.WindowsBuild;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts and messages are the same whatever language the machine speaks: other digits, other cases, other commas. */
class LocaleTest {

    private final Locale before = Locale.getDefault();

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "de-DE", "th-TH-u-ca-buddhist-nu-thai"})
    void nothingDependsOnTheLanguage(String language) {
        Locale.setDefault(Locale.forLanguageTag(language));

        VirtualMachineMemory memory =
                read(VirtualMachineMemory.TYPE, "{\"SizeInMB\":18446744073709551615,\"I\":1234567.5,\"i\":\"I\"}");
        assertThat(memory.sizeInMB()).isEqualTo(BigInteger.TWO.pow(64).subtract(BigInteger.ONE));
        assertThat(toJson(VirtualMachineMemory.TYPE, memory))
                .asString(UTF_8)
                .isEqualTo("{\"SizeInMB\":18446744073709551615,\"I\":1234567.5,\"i\":\"I\"}");
        assertThat(toJson(ScalarType.ANY, List.of(1234567.25, 0.1f, "\uD800")))
                .asString(UTF_8)
                .isEqualTo("[1234567.25,0.1,\"\\uD800\"]");
        assertThat(MalformedTextTest.problem(VirtualMachineMemory.TYPE, "{\"SizeInMB\":-1234567}"))
                .hasMessage("line 1, column 13, /SizeInMB: expected a whole number from 0 to 18446744073709551615,"
                        + " found the number -1234567");
        assertThat(MalformedTextTest.problem(VirtualMachineMemory.TYPE, "\"\\u202e\"".getBytes(UTF_8)))
                .hasMessage("line 1, column 1, at the top: expected an object, found the text \"\\u202e\"");
        assertThat(MalformedTextTest.problem(ScalarType.ANY, new byte[] {'"', (byte) 0xFE, '"'}))
                .hasMessage(
                        "line 1, column 2, at the top: expected UTF-8, found the byte 0xFE; save the text as UTF-8");
        assertThat(Timestamp.of(OffsetDateTime.of(2019, 3, 5, 18, 45, 41, 234_671_000, ZoneOffset.UTC)))
                .hasToString("2019-03-05T18:45:41.234671Z");
        assertThat(EncodedBytes.hex(new byte[] {(byte) 0xF1})).hasToString("f1");
        assertThat(SchemaVersion.parse("2.1")).hasToString("2.1").isEqualTo(SchemaVersion.of(2, 1));
        assertThat(WindowsBuild.of(17763)).hasToString("17763");
    }
}
