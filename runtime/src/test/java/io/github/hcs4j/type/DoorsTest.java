package io.github.hcs4j.type;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.hcs4j.json.JsonException;
import io.github.hcs4j.json.JsonLimits;
import io.github.hcs4j.model.v2.ComputeSystem;
import io.github.hcs4j.model.v2.ModifySettingRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ways in and out of JSON: bytes, text, files and streams, compact and for people, of types and of values. */
class DoorsTest {

    private static final String TEXT = "{\"Owner\":\"ünï 🐳\",\"SchemaVersion\":{\"Major\":2},\"Newer\":[null]}";

    private static final String PRETTY = """
            {
              "Owner": "ünï 🐳",
              "SchemaVersion": {
                "Major": 2
              },
              "Newer": [
                null
              ]
            }""";

    private static final ComputeSystem SYSTEM = ComputeSystem.TYPE.read(TEXT);

    /** A stream that must stay open. */
    private static final class Open extends ByteArrayOutputStream {
        @Override
        public void close() {
            throw new AssertionError("closed");
        }
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static String written(Writing writing) throws IOException {
        Open out = new Open();
        writing.to(out);
        return out.toString(UTF_8);
    }

    @Test
    void aTypeReadsFromEverywhere(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("vm.json"), PRETTY);
        InputStream open = new ByteArrayInputStream(PRETTY.getBytes(UTF_8)) {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };

        assertThat(SYSTEM.owner()).isEqualTo("ünï 🐳");
        assertThat(ComputeSystem.TYPE.read(TEXT.getBytes(UTF_8))).isEqualTo(SYSTEM);
        assertThat(ComputeSystem.TYPE.read(PRETTY)).isEqualTo(SYSTEM);
        assertThat(ComputeSystem.TYPE.read(file)).isEqualTo(SYSTEM);
        assertThat(ComputeSystem.TYPE.read(open)).isEqualTo(SYSTEM);
        assertThat(ListType.of(ComputeSystem.TYPE).read("[" + TEXT + "]")).containsExactly(SYSTEM);
    }

    @Test
    void aTypeOfRecordsHasTheSameDoors(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("vm.json"), PRETTY);

        assertThat(ComputeSystem.read(TEXT.getBytes(UTF_8))).isEqualTo(SYSTEM);
        assertThat(ComputeSystem.read(TEXT)).isEqualTo(SYSTEM);
        assertThat(ComputeSystem.read(file)).isEqualTo(SYSTEM);
        assertThat(ComputeSystem.read(new ByteArrayInputStream(TEXT.getBytes(UTF_8))))
                .isEqualTo(SYSTEM);
    }

    @Test
    void aTypeWritesEverywhere(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("vm.json");

        assertThat(ComputeSystem.TYPE.toJson(SYSTEM)).isEqualTo(TEXT);
        assertThat(ComputeSystem.TYPE.toPrettyJson(SYSTEM)).isEqualTo(PRETTY);
        assertThat(ComputeSystem.TYPE.toJsonBytes(SYSTEM)).asString(UTF_8).isEqualTo(TEXT);
        assertThat(ComputeSystem.TYPE.toPrettyJsonBytes(SYSTEM)).asString(UTF_8).isEqualTo(PRETTY);
        assertThat(written(out -> ComputeSystem.TYPE.write(SYSTEM, out))).isEqualTo(TEXT);
        assertThat(written(out -> ComputeSystem.TYPE.writePretty(SYSTEM, out))).isEqualTo(PRETTY);
        ComputeSystem.TYPE.writePretty(SYSTEM, file);
        assertThat(file).hasContent(PRETTY);
        ComputeSystem.TYPE.write(SYSTEM, file);
        assertThat(file).hasContent(TEXT);
    }

    @Test
    void aRecordWritesItself(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("vm.json");

        assertThat(SYSTEM.toJson()).isEqualTo(TEXT);
        assertThat(SYSTEM.toPrettyJson()).isEqualTo(PRETTY);
        assertThat(SYSTEM.toJsonBytes()).asString(UTF_8).isEqualTo(TEXT);
        assertThat(SYSTEM.toPrettyJsonBytes()).asString(UTF_8).isEqualTo(PRETTY);
        assertThat(written(SYSTEM::writeTo)).isEqualTo(TEXT);
        assertThat(written(SYSTEM::writePrettyTo)).isEqualTo(PRETTY);
        SYSTEM.writePrettyTo(file);
        assertThat(file).hasContent(PRETTY);
        SYSTEM.writeTo(file);
        assertThat(file).hasContent(TEXT);
        assertThat(SYSTEM.modelType()).isSameAs(ComputeSystem.TYPE);
    }

    @Test
    void aFileThatIsNotThereIsAnErrorOfTheFile(@TempDir Path folder) {
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> ComputeSystem.read(folder.resolve("no.json")));
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> SYSTEM.writeTo(folder.resolve("no").resolve("vm.json")));
    }

    /** A document of more than 500 levels: 499 lists and a free-form map in two objects. */
    @Test
    void aValueThatCannotBeWrittenLeavesTheFile(@TempDir Path folder) throws IOException {
        Object deep = List.of();
        for (int level = 1; level < JsonLimits.DEPTH; level++) {
            deep = List.of(deep);
        }
        ModifySettingRequest request =
                ModifySettingRequest.builder().settings(deep).build();
        Path file = Files.writeString(folder.resolve("vm.json"), PRETTY);

        assertThatIllegalArgumentException().isThrownBy(() -> request.writeTo(file));
        assertThat(file).hasContent(PRETTY);
    }

    /** The larger file does not fit into any array. */
    @Test
    void aFileIsBoundedBeforeMemoryIsTaken(@TempDir Path folder) throws IOException {
        JsonException small = problemOfFile(folder.resolve("small.json"), 65L << 20);
        JsonException large = problemOfFile(folder.resolve("large.json"), 3L << 30);

        assertThat(small.detail()).isEqualTo("expected a text of at most 67108864 bytes, found a longer one");
        assertThat(large.detail()).isEqualTo("expected a text of at most 67108864 bytes, found a longer one");
        assertThat(large.place()).isEqualTo(small.place());
    }

    private static JsonException problemOfFile(Path path, long length) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(length); // a file with a hole in it, which takes no room
        }
        JsonException problem = catchProblem(() -> ComputeSystem.read(path));
        try (InputStream in = Files.newInputStream(path)) {
            assertThat(catchProblem(() -> ComputeSystem.read(in)).detail())
                    .isEqualTo("expected a text of at most 67108864 bytes, found a longer one");
        }
        return problem;
    }

    private interface Reading {
        Object read() throws IOException;
    }

    private static JsonException catchProblem(Reading reading) throws IOException {
        try {
            throw new AssertionError("was read: " + reading.read());
        } catch (JsonException problem) {
            return problem;
        }
    }
}
