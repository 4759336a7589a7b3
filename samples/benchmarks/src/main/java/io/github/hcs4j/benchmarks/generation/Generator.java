package io.github.hcs4j.benchmarks.generation;

import io.github.hcs4j.processor.emit.EmitContext;
import io.github.hcs4j.processor.emit.SourceEmitter;
import io.github.hcs4j.processor.model.ModelBuilder;
import io.github.hcs4j.processor.model.ModelRequest;
import io.github.hcs4j.processor.model.SchemaModel;
import io.github.hcs4j.processor.schema.Problems;
import io.github.hcs4j.processor.schema.SchemaReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Generates all types in this process, from the schemas on the class path to sources in memory, without a compiler. */
public final class Generator {

    /** Prepares to generate. */
    public Generator() {}

    /**
     * Generates all types.
     *
     * @return the length of all sources
     */
    public long generate() {
        return generate("v1") + generate("v2");
    }

    private static long generate(String version) {
        Problems problems = new Problems();
        SchemaReader reader = new SchemaReader(Generator::resource, problems);
        SchemaModel model = new ModelBuilder(reader, problems)
                .build(new ModelRequest("hcs/" + version + "/hcs.schema.json", "", List.of(), false))
                .orElseThrow(() -> new IllegalStateException(problems.all().toString()));
        EmitContext context = new EmitContext("bench." + version, model, List.of(), Map.of(), EmitContext.JACKSON_3);
        return SourceEmitter.emit(context)
                .mapToLong(file -> file.text().length())
                .sum();
    }

    private static Optional<byte[]> resource(String path) throws IOException {
        try (InputStream in = Generator.class.getClassLoader().getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }
}
