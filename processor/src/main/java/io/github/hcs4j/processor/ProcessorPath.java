package io.github.hcs4j.processor;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Schemas on the processor path. They are read through the processor's own class loader, so that a build tool which
 * watches the processor path sees a changed schema as a changed processor.
 */
final class ProcessorPath {

    private ProcessorPath() {}

    static Optional<byte[]> read(String path) throws IOException {
        ClassLoader loader = ProcessorPath.class.getClassLoader();
        try (InputStream in = loader.getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }
}
