package io.github.hcs4j.benchmarks.generation;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** Files of a compiler, of which those that it writes stay in memory. */
final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {

    private final List<Written> written = new ArrayList<>();

    MemoryFiles(JavaFileManager others) {
        super(others);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
        Written file = new Written(className, kind);
        written.add(file);
        return file;
    }

    int length() {
        return written.stream().mapToInt(file -> file.bytes.size()).sum();
    }

    private static final class Written extends SimpleJavaFileObject {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Written(String className, Kind kind) {
            super(URI.create("memory:///" + className.replace('.', '/') + kind.extension), kind);
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return bytes.toString(StandardCharsets.UTF_8);
        }
    }
}
