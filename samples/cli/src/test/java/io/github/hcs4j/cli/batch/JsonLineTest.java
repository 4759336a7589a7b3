package io.github.hcs4j.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.type.ScalarType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonLineTest {

    private static String write(String json) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonLine.write(json.getBytes(StandardCharsets.UTF_8), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void escapesWhatEndsALine() throws IOException {
        assertThat(write("\"\u0085\u2028\u2029x\u2029\"")).isEqualTo("\"\\u0085\\u2028\\u2029x\\u2029\"\n");
    }

    @Test
    void leavesEveryOtherCharacterAlone() throws IOException {
        StringBuilder text = new StringBuilder("\"");
        for (int c = 0x20; c < 0x1_1000; c++) {
            if (c != '"' && c != '\\' && !(c >= 0xD800 && c < 0xE000)) {
                text.appendCodePoint(c);
            }
        }
        text.append('"');

        String line = write(text.toString());

        assertThat(ScalarType.STRING.read(line)).isEqualTo(ScalarType.STRING.read(text.toString()));
        assertThat(line).hasSize(text.length() + 3 * 5 + 1);
    }
}
