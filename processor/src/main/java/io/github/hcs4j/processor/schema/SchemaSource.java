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

    /**
     * A source that is asked when this one does not have a file.
     *
     * @param other the other source
     * @return both, this one first
     */
    default SchemaSource or(SchemaSource other) {
        return path -> {
            Optional<byte[]> file = read(path);
            return file.isPresent() ? file : other.read(path);
        };
    }

    /** A file that seems to be in the source, but is a link to one outside it. */
    final class OutsideException extends IOException {

        private static final long serialVersionUID = 1L;

        /**
         * Says which file.
         *
         * @param path its path in the source
         * @param source the source
         */
        public OutsideException(String path, String source) {
            super("\"" + path + "\" is a link that leads out of " + source);
        }
    }
}
