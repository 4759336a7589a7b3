package io.github.hcs4j.gate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.model.v2.Chipset;
import io.github.hcs4j.version.SchemaVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is encoded for a host is the same text as a string, as bytes, in a stream and in a file. */
class EncodedTest {

    private static final String TEXT = "{\"UseUtc\":true}";
    private static final String PRETTY = "{\n  \"UseUtc\": true\n}";

    private final Encoded encoded = VersionGate.forVersion(SchemaVersion.of(2, 6))
            .reject(Chipset.builder().useUtc(true).build());

    @Test
    void stringsAndBytes() {
        assertThat(encoded.toJson()).isEqualTo(TEXT);
        assertThat(encoded.toPrettyJson()).isEqualTo(PRETTY);
        assertThat(encoded.toJsonBytes()).asString(UTF_8).isEqualTo(TEXT);
        assertThat(encoded.toPrettyJsonBytes()).asString(UTF_8).isEqualTo(PRETTY);
    }

    @Test
    void streams() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        encoded.writeTo(out);
        encoded.writePrettyTo(out);
        assertThat(out.toString(UTF_8)).isEqualTo(TEXT + PRETTY);
    }

    @Test
    void files(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.json");
        encoded.writePrettyTo(file);
        assertThat(file).hasContent(PRETTY);
        encoded.writeTo(file);
        assertThat(Files.readString(file)).isEqualTo(TEXT);
    }
}
