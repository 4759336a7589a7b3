package io.github.hcs4j.foreign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A schema of somebody else.
 *
 * @param folder the folder that it lies in with those that it refers to; none if it is on the class path
 * @param path its path there
 */
record OtherSchema(Optional<Path> folder, String path) {

    /** A schema in a library. */
    static OtherSchema onClassPath(String path) {
        return new OtherSchema(Optional.empty(), path);
    }

    /** The schemas in a folder. */
    static List<OtherSchema> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .map(path -> new OtherSchema(Optional.of(folder.toAbsolutePath()), path))
                    .toList();
        }
    }

    @Override
    public String toString() {
        return folder.map(found -> found.getFileName() + "/").orElse("") + path;
    }
}
