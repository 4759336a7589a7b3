package io.github.hcs4j.processor;

import io.github.hcs4j.processor.schema.SchemaSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Schemas in folders that an option names: a file belongs to a folder only if it lies in it, after all links. */
final class SchemaFolders implements SchemaSource {

    private final List<Path> folders;

    SchemaFolders(List<Path> folders) {
        this.folders = folders;
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        for (Path folder : folders) {
            Path file;
            try {
                file = folder.resolve(path);
            } catch (InvalidPathException noName) {
                return Optional.empty(); // no file system here has a file of that name
            }
            if (Files.isRegularFile(file)) {
                if (!file.toRealPath().startsWith(folder.toRealPath())) {
                    throw new OutsideException(path, folder.toString());
                }
                return Optional.of(Files.readAllBytes(file));
            }
        }
        return Optional.empty();
    }
}
