package io.github.hcs4j.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.hcs4j.processor.emit.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The seeds of all targets, as a fuzzer would begin with them. */
class SeedsTest {

    private final Seeds seeds = new Seeds(Path.of("").toAbsolutePath());

    @ParameterizedTest
    @EnumSource
    void everyRuleHoldsForTheSeeds(Target target) throws IOException {
        List<byte[]> all = seeds.of(target);

        assertThat(all).hasSizeGreaterThan(8);
        all.forEach(target::test);
    }

    /** What is generated of the seeds compiles, all at once. */
    @Test
    void theSeedsOfSchemasCompile() throws IOException {
        List<SourceFile> sources = new ArrayList<>();
        for (byte[] seed : seeds.of(Target.SCHEMA)) {
            sources.addAll(Schemas.generate(seed, "com.acme.vm" + sources.size()));
        }

        assertThat(sources).hasSizeGreaterThan(20);
        Compiler.compile(sources);
    }

    @Test
    void theFuzzerTakesFilesAndTheNameOfATarget(@TempDir Path folder) throws IOException {
        Seeds.main("json", Path.of("").toAbsolutePath().toString(), folder.toString());
        Fuzzer.fuzzerInitialize(new String[] {"json"});

        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Fuzzer.fuzzerTestOneInput(Files.readAllBytes(file));
            }
        }
        assertThat(folder.resolve("0")).hasContent("{}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fuzzer.fuzzerInitialize(new String[] {"yaml"}))
                .withMessageStartingWith("no target is named yaml; there are [json, documents,");
    }

    @Test
    void aBrokenRuleIsAnErrorWithTheInput() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Rule.same(1, 2, "one"))
                .withMessage("one: expected 2, found 1");
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> Rule.isOneLine("a\nb"));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(
                        () -> Compiler.compile(List.of(new SourceFile("a", "B", "package a; class C extends D {}"))))
                .withMessageContaining("cannot find symbol");
    }

    @Test
    void aHeadingChoosesEvenIfItNamesNothing() {
        Input input = Input.of("x\n[1]\n[2]\n[3]".getBytes(StandardCharsets.UTF_8));

        assertThat(input.choose(List.of("w", "x", "y"), name -> name)).isEqualTo("x");
        assertThat(input.choose(List.of("w", "y"), name -> name)).isIn("w", "y");
        assertThat(input.first()).asString().isEqualTo("[1]");
        assertThat(input.second()).asString().isEqualTo("[2]\n[3]");
        assertThat(Input.of(new byte[0]).second()).isEmpty();
    }
}
