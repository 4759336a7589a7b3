package io.github.hcs4j.cli;

import io.github.hcs4j.cli.site.SchemaSite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What {@code hcs schema site} shows. It stands apart from the command, whose class every run of the program loads. */
final class SiteSubjects {

    private SiteSubjects() {}

    /**
     * Writes the site of a model.
     *
     * @param model v1, v2, oci, or a schema file; {@code null} for all that are bundled
     * @param folder where
     * @throws IOException if it cannot be written
     * @throws InvalidInputException if there is no such schema file, or something is wrong with it
     */
    static void write(@Nullable String model, Path folder) throws IOException {
        boolean isBundled = model == null || ModelTypes.Source.of(model).isPresent();
        SchemaSite site = isBundled ? bundled(model) : ofFile(Input.of(model));
        site.write(folder);
    }

    private static SchemaSite bundled(@Nullable String model) {
        List<SchemaSite.Subject> subjects = Stream.of(ModelTypes.Source.values())
                .filter(source -> model == null || source.word().equals(model))
                .map(source ->
                        new SchemaSite.Subject(source.word(), source.model().schema(), source.javaPackage()))
                .toList();
        return SchemaSite.of(subjects);
    }

    private static SchemaSite ofFile(Input input) {
        try {
            return SchemaSite.ofFile(SchemaArguments.schemaFile(input));
        } catch (IllegalArgumentException wrong) {
            throw input.invalid(wrong);
        }
    }
}
