package io.github.hcs4j.cli.site;

import io.github.hcs4j.cli.bundle.SchemaSources;
import io.github.hcs4j.processor.model.ModelBuilder;
import io.github.hcs4j.processor.model.ModelRequest;
import io.github.hcs4j.processor.model.SchemaModel;
import io.github.hcs4j.processor.schema.Problems;
import io.github.hcs4j.processor.schema.SchemaReader;
import io.github.hcs4j.processor.schema.SchemaSource;
import java.util.List;

/** Reads schemas as the annotation processor does, so that the site shows the model that the types were generated from. */
final class Schemas {

    private Schemas() {}

    static Reference read(SchemaSite.Subject subject) {
        return Reference.of(subject.word(), subject.javaPackage(), model(subject.schema(), SchemaSources.classPath()));
    }

    static SchemaModel model(String schema, SchemaSource source) {
        Problems problems = new Problems();
        return new ModelBuilder(new SchemaReader(source, problems), problems)
                .build(new ModelRequest(schema, "", List.of(), true))
                .orElseThrow(() -> new IllegalStateException("no model of " + schema + ": " + problems.all()));
    }
}
