package io.github.hcs4j.jackson2;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.hcs4j.json.JsonException;
import io.github.hcs4j.type.ListType;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents are read and written where only Jackson 2 is. */
class Jackson2Test {

    private static final String DOCUMENT = """
            {
              "Owner": "ünï 🐳",
              "SchemaVersion": {
                "Major": 2,
                "Minor": 1
              },
              "VirtualMachine": {
                "ComputeTopology": {
                  "Memory": {
                    "SizeInMB": 18446744073709551615,
                    "BackingPageSize": "of a newer Windows"
                  }
                },
                "Devices": {
                  "Scsi": {
                    "0": {}
                  },
                  "Keyboard": {}
                }
              },
              "Newer": [
                1.50,
                null,
                {}
              ]
            }""";

    @Test
    void jackson3IsNotThere() {
        assertThatExceptionOfType(ClassNotFoundException.class)
                .isThrownBy(() -> Class.forName("tools.jackson.core.JsonParser"));
    }

    @Test
    void aDocumentIsReadAndWrittenWithoutLoss(@TempDir Path folder) throws IOException {
        ComputeSystem read = ComputeSystem.TYPE.read(DOCUMENT);

        assertThat(read.owner()).isEqualTo("ünï 🐳");
        assertThat(read.virtualMachine().computeTopology().memory().sizeInMB())
                .isEqualTo(BigInteger.TWO.pow(64).subtract(BigInteger.ONE));
        assertThat(ComputeSystem.TYPE.toPrettyJson(read)).asString(UTF_8).isEqualTo(DOCUMENT);
        assertThat(ComputeSystem.TYPE.read(ComputeSystem.TYPE.toJson(read))).isEqualTo(read);
        assertThat(ComputeSystem.TYPE.read(Files.writeString(folder.resolve("vm.json"), DOCUMENT)))
                .isEqualTo(read);
        assertThat(ListType.of(ComputeSystem.TYPE).read("[" + DOCUMENT + "]")).containsExactly(read);
    }

    @Test
    void whatIsNotADocumentIsRefusedWithItsPlace() {
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> ComputeSystem.TYPE.read("{\"Owner\":\n1}"))
                .withMessage("line 2, column 1, /Owner: expected a text, found the number 1");
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> ComputeSystem.TYPE.read("{\"Owner\":[}"))
                .withMessage("line 1, column 10, /Owner: expected a text, found a list");
    }
}
