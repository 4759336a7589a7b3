package io.github.hcs4j.fuzzing;

import io.github.hcs4j.json.engine.EngineFuzzer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The entry points that are fuzzed. */
enum Target {
    /** The JSON engine against Jackson. */
    JSON(EngineFuzzer::fuzz),
    /** Each generated type reads, writes and reads again. */
    DOCUMENTS(Documents::test),
    /** The mappings of OCI runtime specs, by the rules of each year. */
    CONTAINERS(Containers::test),
    /** Batches of requests. */
    BATCH(Batches::test),
    /** Explanations of errors. */
    EXPLAIN(Explanations::test),
    /** The validator, and the gate to older hosts. */
    VALIDATE(Validations::test),
    /** The comparison of two documents. */
    COMPARE(Comparisons::test),
    /** The comparison of two schemas. */
    DIFF(SchemaDiffs::test),
    /** The schema reader and the generator. */
    SCHEMA(Schemas::test);

    private final Consumer<byte[]> rules;

    Target(Consumer<byte[]> rules) {
        this.rules = rules;
    }

    static Target named(String name) {
        return Stream.of(values())
                .filter(target -> target.folder().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no target is named " + name + "; there are "
                        + Stream.of(values()).map(Target::folder).toList()));
    }

    /** Its name on the command line, and that of its folder of seeds. */
    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Throws something if a rule does not hold for an input. */
    void test(byte[] data) {
        try {
            rules.accept(data);
        } catch (RuntimeException | StackOverflowError | AssertionError broken) {
            throw new AssertionError(
                    folder() + ": " + broken + "; the input as ISO 8859-1: "
                            + new String(data, StandardCharsets.ISO_8859_1),
                    broken);
        }
    }
}
