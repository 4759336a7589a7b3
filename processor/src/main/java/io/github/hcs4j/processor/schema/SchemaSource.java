package io.github.hcs4j.processor.schema;

import java.io.IOException;
import java.util.Optional;

/** Where schema files come from. */
@FunctionalInterface
public interface SchemaSource {

    /**
     * The content of a file.
     *
     * @param path the path, relative, normal, with forward slashes
     * @return its bytes, if there is such a file
     * @throws IOException if it is there but cannot be read
     */
    Optional<byte[]> read(String path) throws IOException;
}
