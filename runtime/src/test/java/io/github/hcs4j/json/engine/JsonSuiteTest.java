package io.github.hcs4j.json.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.hcs4j.json.JsonException;
import io.github.hcs4j.json.OneLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The texts of a folder, as public parsing suites have them: a parser must accept those whose names begin with {@code
 * y_}, and must refuse those of {@code n_}; of the others, {@code i_}, a line tells what becomes of them. The folder
 * is that of a system property, with which {@code .ci/json-suite} runs this test.
 */
class JsonSuiteTest {

    private static final String FOLDER = "hcs4j.jsonSuite";

    /** More than a folder that is not the suite has. */
    private static final int MANY = 300;

    /** RFC 8259 asks for names that differ, but lets a parser accept others; HCS documents are read by many parsers. */
    private static final List<String> REFUSED =
            List.of("y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json");

    @TestFactory
    Stream<DynamicTest> theSuite() throws IOException {
        String folder = System.getProperty(FOLDER);
        if (folder == null) {
            return Stream.empty();
        }
        List<Path> files = files(Path.of(folder));
        assertThat(files).hasSizeGreaterThan(MANY);
        return files.stream().map(file -> dynamicTest(file.getFileName().toString(), () -> judge(file)));
    }

    @Test
    void aFolderOfTheSameForm(@TempDir Path folder) throws IOException {
        Map<String, String> texts = Map.of(
                "y_list_of_words.json", "[true, false, null]",
                "y_alone_null.json", "null",
                "y_object_duplicated_key.json", "{\"b\":1,\"b\":2}",
                "n_list_with_a_gap.json", "[1,,2]",
                "n_nothing.json", "",
                "i_large_exponent.json", "[1e4321]",
                "i_half_a_pair.json", "[\"\\uDEAD\"]");
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Files.writeString(folder.resolve(text.getKey()), text.getValue());
        }

        assertThat(files(folder)).hasSameSizeAs(texts.entrySet());
        for (Path file : files(folder)) {
            judge(file);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void judge(Path file) throws IOException {
        byte[] text = Files.readAllBytes(file);
        String name = file.getFileName().toString();
        EngineFuzzer.fuzz(text);
        if (name.startsWith("n_") || REFUSED.contains(name)) {
            assertThatExceptionOfType(JsonException.class).isThrownBy(() -> read(text));
        } else if (name.startsWith("y_")) {
            read(text);
        } else {
            assertThat(name).startsWith("i_");
            System.out.println(name + " " + outcome(text));
        }
    }

    private static String outcome(byte[] text) {
        try {
            read(text);
            return "is accepted: " + OneLine.shortened(new String(text, UTF_8));
        } catch (JsonException problem) {
            return "is refused: " + problem.getMessage();
        }
    }

    /** Reads a whole text, which may be {@code null}. */
    private static void read(byte[] text) {
        JsonReader in = JsonText.reader(text);
        in.freeForm();
        JsonText.end(in);
    }
}
