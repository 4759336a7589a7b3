package io.github.hcs4j.cli.bundle;

import io.github.hcs4j.processor.schema.SchemaSource;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the commands that read schemas find the files. */
public final class SchemaSources {

    private SchemaSources() {}

    /**
     * The files on the class path, where the bundled schemas are.
     *
     * @return the source
     */
    public static SchemaSource classPath() {
        return path -> {
            try (InputStream in = SchemaSources.class.getClassLoader().getResourceAsStream(path)) {
                return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
            }
        };
    }

    /**
     * The files in a folder and below.
     *
     * @param folder the folder
     * @return the source
     */
    public static SchemaSource folder(Path folder) {
        return path -> {
            Path file = folder.resolve(path);
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        };
    }
}
