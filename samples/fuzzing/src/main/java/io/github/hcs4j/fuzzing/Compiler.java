package io.github.hcs4j.fuzzing;

import io.github.hcs4j.processor.emit.SourceFile;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles sources with every warning on, and keeps nothing. */
final class Compiler {

    private static final List<String> OPTIONS = List.of("-proc:none", "-Xlint:all,-path", "-Werror");

    private Compiler() {}

    /** Throws an error if there is anything to say about the sources. */
    static void compile(List<SourceFile> files) {
        if (files.isEmpty()) {
            return;
        }
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        JavaFileManager manager = new Discarding(javac.getStandardFileManager(null, Locale.ROOT, null));
        List<JavaFileObject> units = files.stream().map(Compiler::source).toList();
        boolean isRight =
                javac.getTask(messages, manager, null, OPTIONS, null, units).call();
        Rule.holds(isRight, "what is generated compiles", messages);
    }

    private static JavaFileObject source(SourceFile file) {
        return new SimpleJavaFileObject(uri(file.name(), JavaFileObject.Kind.SOURCE), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return file.text();
            }
        };
    }

    private static URI uri(String name, JavaFileObject.Kind kind) {
        return URI.create("memory:///" + name.replace('.', '/') + kind.extension);
    }

    /** Lets nothing be written. */
    private static final class Discarding extends ForwardingJavaFileManager<JavaFileManager> {

        Discarding(JavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(uri(className, kind), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return OutputStream.nullOutputStream();
                }
            };
        }
    }
}
