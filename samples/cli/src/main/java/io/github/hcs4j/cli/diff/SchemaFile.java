package io.github.hcs4j.cli.diff;

import io.github.hcs4j.cli.bundle.SchemaSources;
import io.github.hcs4j.diff.SchemaView;
import io.github.hcs4j.processor.model.ModelBuilder;
import io.github.hcs4j.processor.model.ModelRequest;
import io.github.hcs4j.processor.model.SchemaModel;
import io.github.hcs4j.processor.schema.Problem;
import io.github.hcs4j.processor.schema.Problems;
import io.github.hcs4j.processor.schema.SchemaReader;
import io.github.hcs4j.processor.schema.SchemaSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A schema file, read as the annotation processor reads it. What it refers to lies in its folder or below.
 *
 * @param view what the schema has; {@code null} if there was an error
 * @param problems what is wrong with it, a line each: code, place and message
 */
public record SchemaFile(@Nullable SchemaView view, List<String> problems) {

    /**
     * Reads a file.
     *
     * @param name what to call it
     * @param file the file, which is there
     * @return what it has, and what is wrong with it
     */
    public static SchemaFile read(String name, Path file) {
        return read(name, file.getFileName().toString(), SchemaSources.folder(folder(file)));
    }

    /**
     * Reads a file as a revision in git has it, with what it refers to.
     *
     * @param name what to call it
     * @param revision the revision, such as {@code HEAD~1}
     * @param file the file in a working tree, where it need not be any more
     * @return what it has, and what is wrong with it
     */
    public static SchemaFile read(String name, String revision, Path file) {
        String path = file.getFileName().toString();
        SchemaSource source = SchemaSources.revision(revision, folder(file));
        return isThere(source, path)
                ? read(name, path, source)
                : new SchemaFile(
                        null,
                        List.of("git has no such file; expected REVISION:PATH, a revision and the path of"
                                + " a file in a repository, such as HEAD~1:vm.schema.json"));
    }

    private static boolean isThere(SchemaSource source, String path) {
        try {
            return source.read(path).isPresent();
        } catch (IOException unreadable) {
            return true; // its reader tells why it cannot be read
        }
    }

    private static Path folder(Path file) {
        return file.toAbsolutePath().getParent();
    }

    /**
     * Reads a file of a source.
     *
     * @param name what to call it
     * @param path the path of the file in the source
     * @param source the file, and what it refers to
     * @return what it has, and what is wrong with it
     */
    public static SchemaFile read(String name, String path, SchemaSource source) {
        Problems problems = new Problems();
        SchemaReader reader = new SchemaReader(source, problems);
        Optional<SchemaModel> model =
                new ModelBuilder(reader, problems).build(new ModelRequest(path, "", List.of(), true));
        SchemaView view =
                model.map(found -> new FileView(found, reader).view(name)).orElse(null);
        return new SchemaFile(
                view, problems.all().stream().map(Problem::toString).toList());
    }
}
