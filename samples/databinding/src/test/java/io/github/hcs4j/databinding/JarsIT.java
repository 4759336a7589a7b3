package io.github.hcs4j.databinding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hcs4j.model.v2.ComputeSystem;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;

/** What is in the jars, and which of them a program needs. */
class JarsIT {

    @Test
    void aProgramNeedsNoParser() {
        assertThat(Jars.runtime())
                .extracting(Jars::artifact)
                .containsExactlyInAnyOrder("hcs4j-runtime", "hcs4j-schemas", "jackson-annotations", "jspecify");
    }

    @Test
    void everyJarHasTheLicence() throws IOException {
        for (Path jar : List.of(Jars.processor(), Jars.runtime("hcs4j-runtime"), Jars.runtime("hcs4j-schemas"))) {
            assertThat(entries(jar)).as(jar.toString()).contains("META-INF/LICENSE", "META-INF/NOTICE");
        }
    }

    @Test
    void theProcessorsLibrariesAreItsOwn() throws IOException {
        assertThat(entries(Jars.processor()))
                .noneMatch(name -> name.startsWith("tools/") || name.contains("/tools/"))
                .noneMatch(name -> name.startsWith("com/"))
                .contains("io/github/hcs4j/processor/shaded/javapoet/JavaFile.class")
                .contains("META-INF/javapoet/LICENSE", "META-INF/javapoet/NOTICE")
                .contains("io/github/hcs4j/processor/shaded/jackson/JsonParser.class")
                .contains("META-INF/jackson-core/LICENSE", "META-INF/jackson-core/NOTICE")
                .filteredOn(name -> name.startsWith("META-INF/services/"))
                .containsExactly("META-INF/services/", "META-INF/services/javax.annotation.processing.Processor");
    }

    @Test
    void theJarsAreModules() {
        assertThat(descriptor(Jars.runtime("hcs4j-runtime")).name()).isEqualTo("io.github.hcs4j.runtime");
        assertThat(descriptor(Jars.runtime("hcs4j-schemas")).name()).isEqualTo("io.github.hcs4j.schemas");
        assertThat(descriptor(Jars.processor()).name()).isEqualTo("io.github.hcs4j.processor");
        assertThat(descriptor(Jars.processor()).packages()).contains("io.github.hcs4j.processor.shaded.jackson.json");
        assertThat(descriptor(Jars.module()).opens()).isEmpty();
        assertThat(descriptor(Jars.runtime("hcs4j-runtime")).opens()).isEmpty();
    }

    /** So that a package is neither forgotten nor shown by accident. */
    @Test
    void theRuntimeHidesWhatItsToolsAreMadeOf() {
        ModuleDescriptor runtime = descriptor(Jars.runtime("hcs4j-runtime"));
        List<String> exported =
                runtime.exports().stream().map(ModuleDescriptor.Exports::source).toList();

        assertThat(runtime.packages())
                .filteredOn(name -> !exported.contains(name))
                .containsExactlyInAnyOrder(
                        "io.github.hcs4j.container.plan",
                        "io.github.hcs4j.container.rules",
                        "io.github.hcs4j.container.rules.hcsshim2019",
                        "io.github.hcs4j.container.rules.hcsshim2026",
                        "io.github.hcs4j.container.v1",
                        "io.github.hcs4j.container.v2",
                        "io.github.hcs4j.document");
    }

    @Test
    void methodsHaveTheNamesOfParametersAndVariablesAndLines() throws NoSuchMethodException {
        assertThat(ComputeSystem.Builder.class
                        .getMethod("owner", String.class)
                        .getParameters()[0]
                        .getName())
                .isEqualTo("owner");

        StringWriter out = new StringWriter();
        ToolProvider.findFirst("javap")
                .orElseThrow()
                .run(
                        new PrintWriter(out),
                        new PrintWriter(out),
                        "-c",
                        "-l",
                        "-cp",
                        Jars.runtime("hcs4j-runtime").toString(),
                        ComputeSystem.Builder.class.getName());
        assertThat(out.toString()).contains("LineNumberTable").contains("LocalVariableTable");
    }

    private static List<String> entries(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream().map(JarEntry::getName).toList();
        }
    }

    private static ModuleDescriptor descriptor(Path jar) {
        return ModuleFinder.of(jar).findAll().stream()
                .map(ModuleReference::descriptor)
                .findFirst()
                .orElseThrow();
    }
}
