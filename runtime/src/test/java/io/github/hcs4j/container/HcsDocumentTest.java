package io.github.hcs4j.container;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.model.v1.ContainerConfig;
import io.github.hcs4j.model.v1.Layer;
import io.github.hcs4j.model.v2.ComputeSystem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each way to write a document gives the same text; one of schema 1.0 without layers says so. */
class HcsDocumentTest {

    static Stream<Arguments> documents() {
        ContainerConfig without = ContainerConfig.builder().name("n").build();
        return Stream.of(
                Arguments.of(new HcsDocument.V1(without), "{\"Name\":\"n\",\"Layers\":null}"),
                Arguments.of(
                        new HcsDocument.V1(without.with(changed ->
                                changed.layers(List.of(Layer.builder().path("p").build())))),
                        "{\"Name\":\"n\",\"Layers\":[{\"Path\":\"p\"}]}"),
                Arguments.of(
                        new HcsDocument.V2(ComputeSystem.builder().owner("o").build()), "{\"Owner\":\"o\"}"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyWayToWriteItGivesTheSameText(HcsDocument document, String expected, @TempDir Path folder)
            throws IOException {
        Path file = folder.resolve("document.json");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.writeTo(file);
        document.writeTo(out);

        assertThat(document.toTree()).isEqualTo(Json.parse(expected));
        assertThat(document.toJson()).isEqualTo(expected);
        assertThat(document.toJsonBytes()).asString().isEqualTo(expected);
        assertThat(file).hasContent(expected);
        assertThat(out).hasToString(expected);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyWayToWriteItForPeopleGivesTheSameText(HcsDocument document, String expected, @TempDir Path folder)
            throws IOException {
        Path file = folder.resolve("document.json");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.writePrettyTo(file);
        document.writePrettyTo(out);
        String pretty = document.toPrettyJson();

        assertThat(pretty).startsWith("{\n  \"").endsWith("\n}");
        assertThat(Json.parse(pretty)).isEqualTo(Json.parse(expected));
        assertThat(document.toPrettyJsonBytes()).asString().isEqualTo(pretty);
        assertThat(Files.readString(file)).isEqualTo(pretty);
        assertThat(out).hasToString(pretty);
    }

    @Test
    void aResultTellsKindAndNoticesAndNoContent() {
        MappingResult result = Today.map(Today.ARGON_V1.with("{'windows': {'credentialSpec': 'secret'}}"));
        assertThat(result).hasToString("V1 document, 0 notices");
    }
}
