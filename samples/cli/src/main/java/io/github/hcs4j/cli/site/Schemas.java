package io.github.hcs4j.cli.site;

import io.github.hcs4j.cli.bundle.SchemaSources;
import io.github.hcs4j.processor.model.ModelBuilder;
import io.github.hcs4j.processor.model.ModelRequest;
import io.github.hcs4j.processor.model.SchemaModel;
import io.github.hcs4j.processor.schema.Problem;
import io.github.hcs4j.processor.schema.Problems;
import io.github.hcs4j.processor.schema.SchemaReader;
import io.github.hcs4j.processor.schema.SchemaSource;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads schemas as the annotation processor does, so that the site shows the model that the types were generated from.
 */
final class Schemas {

    private Schemas() {}

    static Reference read(SchemaSite.Subject subject) {
        return new Reference(subject.word(), subject.javaPackage(), model(subject.schema(), SchemaSources.classPath()));
    }

    /** Reads a schema file; the pages have its name. */
    static Reference read(Path file) {
        String name = file.getFileName().toString();
        String word =
                name.replaceFirst("\\.json$", "").replaceFirst("\\.schema$", "").replaceAll("[^A-Za-z0-9_-]", "-");
        SchemaModel model = model(name, SchemaSources.folder(file.getParent()));
        return new Reference((word + ".html").equals(Frame.INDEX) ? word + "-types" : word, "", model);
    }

    static SchemaModel model(String schema, SchemaSource source) {
        Problems problems = new Problems();
        return new ModelBuilder(new SchemaReader(source, problems), problems)
                .build(new ModelRequest(schema, "", List.of(), true))
                .orElseThrow(() -> new IllegalArgumentException(problems.all().stream()
                        .filter(problem -> problem.code().isError())
                        .map(Problem::toString)
                        .collect(Collectors.joining("\n"))));
    }
}
