package io.github.hcs4j.fuzzing;

import io.github.hcs4j.processor.emit.EmitContext;
import io.github.hcs4j.processor.emit.SourceEmitter;
import io.github.hcs4j.processor.emit.SourceFile;
import io.github.hcs4j.processor.model.ModelBuilder;
import io.github.hcs4j.processor.model.ModelRequest;
import io.github.hcs4j.processor.schema.Problem;
import io.github.hcs4j.processor.schema.Problems;
import io.github.hcs4j.processor.schema.SchemaReader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A schema becomes sources or has an error, never both; once in a while the sources are compiled. */
final class Schemas {

    private static final String PACKAGE = "com.acme.vm";
    private static final String FILE = "vm.schema.json";

    /** Of so many schemas one is compiled, because that takes some hundred times as long as to generate. */
    private static final int COMPILED = 400;

    private Schemas() {}

    static void test(byte[] text) {
        Problems problems = new Problems();
        List<SourceFile> sources = generate(text, PACKAGE, problems);
        Rule.holds(sources.isEmpty() == problems.hasErrors(), "sources or errors", problems.all());
        for (Problem problem : problems.all()) {
            Rule.isOneLine(problem.toString());
        }
        Rule.same(generate(text, PACKAGE), sources, "the same schema, the same sources");
        if (Math.floorMod(Arrays.hashCode(text), COMPILED) == 0) {
            Compiler.compile(sources);
        }
    }

    /** The sources; none if there is an error. */
    static List<SourceFile> generate(byte[] text, String packageName) {
        return generate(text, packageName, new Problems());
    }

    private static List<SourceFile> generate(byte[] text, String packageName, Problems problems) {
        SchemaReader reader =
                new SchemaReader(path -> path.equals(FILE) ? Optional.of(text) : Optional.empty(), problems);
        return new ModelBuilder(reader, problems)
                .build(new ModelRequest(FILE, "", List.of(), true))
                .filter(model -> !problems.hasErrors())
                .map(model -> SourceEmitter.emit(new EmitContext(packageName, packageName, model, List.of(), Map.of()))
                        .toList())
                .orElse(List.of());
    }
}
