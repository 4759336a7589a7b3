package io.github.hcs4j.cli.own;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;

/** Keeps in memory what a compiler writes. */
final class MemoryFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {

    private final Map<String, MemoryFile> classes = new HashMap<>();

    MemoryFiles(StandardJavaFileManager others) {
        super(others);
    }

    /** A source file to compile. */
    static JavaFileObject source(String className, String text) {
        MemoryFile file = new MemoryFile(className, JavaFileObject.Kind.SOURCE);
        file.content.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        return file;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            JavaFileManager.Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
        MemoryFile file = new MemoryFile(className, kind);
        if (kind == JavaFileObject.Kind.CLASS) {
            classes.put(className, file);
        }
        return file;
    }

    /** Loads the compiled classes, one of which implements a service. */
    ClassLoader loader(Class<?> service, String implementation) {
        Map<String, byte[]> compiled = new HashMap<>();
        classes.forEach((name, file) -> compiled.put(name, file.content.toByteArray()));
        return new MemoryLoader(compiled, service.getName(), implementation);
    }

    private static final class MemoryFile extends SimpleJavaFileObject {

        private final ByteArrayOutputStream content = new ByteArrayOutputStream();

        MemoryFile(String className, Kind kind) {
            super(URI.create("memory:///" + className.replace('.', '/') + kind.extension), kind);
        }

        @Override
        public OutputStream openOutputStream() {
            content.reset();
            return content;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return content.toString(StandardCharsets.UTF_8);
        }
    }
}
