package io.github.hcs4j.processor;

import io.github.hcs4j.processor.emit.EmitContext;
import io.github.hcs4j.processor.emit.SourceEmitter;
import io.github.hcs4j.processor.model.ModelBuilder;
import io.github.hcs4j.processor.model.ModelRequest;
import io.github.hcs4j.processor.model.SchemaModel;
import io.github.hcs4j.processor.schema.Problem;
import io.github.hcs4j.processor.schema.Problems;
import io.github.hcs4j.processor.schema.SchemaReader;
import io.github.hcs4j.processor.schema.SchemaSource;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reading, modelling and writing without a compiler.
 *
 * @param problems what was told
 * @param sources the generated sources, by simple name; none if there was an error
 */
record Pipeline(List<Problem> problems, Map<String, String> sources) {

    /** Generates for the first of some schemas, given by path. */
    static Pipeline run(String schema, Map<String, String> schemas) {
        return run(schema, source(schemas));
    }

    /** Generates for a schema of a source. */
    static Pipeline run(String schema, SchemaSource source) {
        Problems problems = new Problems();
        Optional<SchemaModel> model = model(schema, source, problems);
        return new Pipeline(problems.all(), model.map(Pipeline::emit).orElse(Map.of()));
    }

    /** Reads and models the first of some schemas, given by path, and writes nothing. */
    static Optional<SchemaModel> model(String schema, Map<String, String> schemas, Problems problems) {
        return model(schema, source(schemas), problems);
    }

    private static Optional<SchemaModel> model(String schema, SchemaSource source, Problems problems) {
        return new ModelBuilder(new SchemaReader(source, problems), problems)
                .build(new ModelRequest(schema, "", List.of(), true));
    }

    /** The sources of a model, by simple name. */
    static Map<String, String> emit(SchemaModel model) {
        Map<String, String> sources = new TreeMap<>();
        SourceEmitter.emit(context(model)).forEach(file -> sources.put(file.simpleName(), file.text()));
        return sources;
    }

    private static SchemaSource source(Map<String, String> schemas) {
        return path -> Optional.ofNullable(schemas.get(path)).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    private static EmitContext context(SchemaModel model) {
        return new EmitContext("com.acme.vm", "com.acme.vm", model, List.of("Vm"), Map.of());
    }
}
