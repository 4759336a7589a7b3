package io.github.hcs4j.host;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Looks at the files themselves; of use on Windows only. */
final class FileSystemFiles implements HostFiles {

    /** No device extension is near it. */
    private static final int LONGEST = 1 << 20;

    @Override
    public Kind kindOf(String path) {
        File file = new File(path);
        if (path.isEmpty() || !file.exists()) {
            return Kind.MISSING;
        }
        return file.isFile() ? Kind.FILE : Kind.DIRECTORY;
    }

    /** A drive letter stays: Java does not tell the volume behind it, and the host takes either. */
    @Override
    public Optional<String> finalPath(String path) {
        try {
            File file = new File(path);
            return file.exists() ? Optional.of(file.getCanonicalPath()) : Optional.empty();
        } catch (IOException notFound) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<String> text(String path) {
        try (InputStream in = new FileInputStream(path)) {
            return Optional.of(new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
