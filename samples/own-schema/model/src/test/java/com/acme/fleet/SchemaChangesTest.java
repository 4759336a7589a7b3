package com.acme.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the compiler says to the schema as it is, and to one that changes. */
class SchemaChangesTest {

    @TempDir
    private Path folder;

    @Test
    void warnsOfEachConstructThatHasNoShapeInJava() throws IOException, URISyntaxException {
        Compilation compiled = Compilation.of(Compilation.SCHEMAS, folder);

        assertThat(compiled.messages(Diagnostic.Kind.ERROR)).isEmpty();
        assertThat(compiled.messages(Diagnostic.Kind.WARNING))
                .containsExactlyElementsOf(Files.readAllLines(Path.of("src/test/resources/warnings.txt")));
    }

    @Test
    void stopsAtTheMapperThatHasNotDecidedOnANewMember() throws IOException, URISyntaxException {
        Path schemas = copyOfSchemas();
        Path hardware = schemas.resolve("acme/hardware.schema.json");
        Files.writeString(
                hardware,
                Files.readString(hardware).replace("\"Mac\": {", "\"Speed\": {\"type\": \"integer\"}, \"Mac\": {"));

        assertThat(Compilation.of(schemas, folder).messages(Diagnostic.Kind.ERROR))
                .singleElement()
                .asString()
                .contains("NicFromPort is not abstract", "abstract method speed(com.acme.fleet.Port)");
    }

    @Test
    void stopsAtAnExceptionForAMemberThatIsGone() throws IOException, URISyntaxException {
        Path schemas = copyOfSchemas();
        Path hardware = schemas.resolve("acme/hardware.schema.json");
        Files.writeString(hardware, Files.readString(hardware).replace("\"LossRate\"", "\"PacketLoss\""));

        assertThat(Compilation.of(schemas, folder).messages(Diagnostic.Kind.ERROR))
                .anySatisfy(message -> assertThat(message)
                        .startsWith("HCS013 acme/hardware.schema.json#/definitions/Nic:")
                        .contains("@Unmapped names the member \"LossRate\""));
    }

    private Path copyOfSchemas() throws IOException {
        Path copy = Files.createDirectory(folder.resolve("schemas"));
        try (Stream<Path> originals = Files.walk(Compilation.SCHEMAS)) {
            for (Path original : originals.filter(Files::isRegularFile).toList()) {
                Path file = copy.resolve(Compilation.SCHEMAS.relativize(original));
                Files.createDirectories(file.getParent());
                Files.copy(original, file);
            }
        }
        return copy;
    }
}
